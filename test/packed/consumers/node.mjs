// The transport for Node.js, as users import it: from the package that they have installed.
import { deepEqual, equal, rejects } from "node:assert/strict";
import { createServer } from "node:net";
import { createFlowroute } from "@trunkline/flowroute";
import { nodeFetch } from "@trunkline/flowroute/node";

const message = { to: "12065551212", from: "12065550000", body: "hello" };
const keys = { accessKey: "12345678", secretKey: "secret", retry: false };
const flowroute = createFlowroute({ ...keys, baseUrl: process.env.STAND_IN, fetch: nodeFetch() });

equal((await flowroute.sendMessage(message)).id, "mdr2-1");
const ids = [];
for await (const number of flowroute.listAccountPhoneNumbers.items({ limit: 1 })) ids.push(number.id);
deepEqual(ids, ["12065550000", "12065550001"]);
await rejects(flowroute.sendMessage({ ...message, to: "206" }), { status: 422, outcome: "rejected" });

/** What a failed send says, against a server of plain bytes. */
async function failure(act, protocol = "http") {
  const server = createServer((socket) => socket.on("error", () => {}).once("data", () => act(socket)));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const baseUrl = `${protocol}://127.0.0.1:${server.address().port}`;
  const client = createFlowroute({ ...keys, baseUrl, fetch: nodeFetch(), timeout: 200 });
  if (!act) server.close();
  const error = await client.sendMessage(message).then(String, (error) => error);
  server.close();
  return [error.name, error.outcome, error.code];
}
// Each of these codes means in every Node.js what the client takes it for.
deepEqual(await failure(), ["ConnectionError", "not_sent", "ECONNREFUSED"]);
deepEqual(await failure((socket) => socket.resetAndDestroy()), ["ConnectionError", "unknown", "ECONNRESET"]);
deepEqual(await failure((socket) => socket.end()), ["ConnectionError", "unknown", "ECONNRESET"]);
deepEqual(await failure(() => {}), ["TimeoutError", "unknown", undefined]);
deepEqual(await failure((socket) => socket.end("HTTP/1.1 400 Bad\r\n\r\n"), "https"), [
  "ConnectionError",
  "not_sent",
  "ERR_SSL_WRONG_VERSION_NUMBER",
]);
