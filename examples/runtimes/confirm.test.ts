import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:net";
import { beforeEach, test } from "node:test";
import { createFlowroute } from "@trunkline/flowroute";
import { createFlowrouteMocks } from "@trunkline/flowroute/mocks";
import { basicWebhookAuth, createFlowrouteWebhooks } from "@trunkline/flowroute/webhooks";
import { confirm } from "./confirm.ts";

const mocks = createFlowrouteMocks();
const flowroute = createFlowroute({ accessKey: "test", secretKey: "test", fetch: mocks.fetch });

beforeEach(() => mocks.reset());

test("a text is sent, and looked up", async () => {
  const { id } = await flowroute.sendMessage({ to: "12065550100", from: "12012673227", body: "hello" });
  const confirmed = await confirm(flowroute, "12065550100");
  assert.ok("id" in confirmed);
  assert.equal(confirmed.id, id);
  assert.equal(confirmed.status, "delivered");
});

for (const [reply, outcome] of [
  [{ status: 422 }, "rejected"],
  [{ status: 429, headers: { "retry-after": "3600" } }, "not_sent"],
  [{ error: "network" }, "unknown"],
] as const) {
  test(`a failure says what became of the text: ${outcome}`, async () => {
    mocks.sendMessage(reply);
    assert.deepEqual(await confirm(flowroute, "12065550100"), { failed: outcome });
    assert.equal(mocks.requests.length, 1);
  });
}

test("where nothing listens, the runtime's own fetch tells that nothing was sent", async () => {
  const away = createFlowroute({ accessKey: "test", secretKey: "test", baseUrl: await closedPort(), retry: false });
  assert.deepEqual(await confirm(away, "12065550100"), { failed: "not_sent" });
});

test("a webhook is let in with the password, and not without", async () => {
  const texts: string[] = [];
  const webhooks = createFlowrouteWebhooks({
    auth: basicWebhookAuth({ username: "flowroute", password: "a-long-password-of-ours" }),
  });
  const handler = webhooks.handler({
    inboundSms: ({ payload }) => texts.push(payload.data.attributes.body ?? ""),
    unknown: ({ issues }) => assert.fail(JSON.stringify(issues)),
  });
  const payload = { data: { attributes: { body: "Thank you" } } };
  const request = await webhooks.sign({ type: "inboundSms", payload });
  assert.equal((await handler(request)).status, 200);
  const stranger = new Request(request.url, { method: "POST", body: "{}" });
  assert.equal((await handler(stranger)).status, 401);
  assert.deepEqual(texts, ["Thank you"]);
});

/** The URL of a port on this machine that nothing listens at. */
async function closedPort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  assert.ok(address !== null && typeof address === "object");
  return `http://127.0.0.1:${address.port}`;
}
