import { http as http3 } from "msw";
import { setupServer as setupServer3 } from "msw/node";
import { http as http2 } from "msw-2";
import { setupServer as setupServer2 } from "msw-2/node";
import { expect, test, vi } from "vitest";
import { mswHandlers } from "../../core/src/mocks/msw.ts";
import { deadlineSuite } from "../../core/test/suites/faults.ts";
import { createFlowroute } from "../src/index.ts";
import { createFlowrouteMocks, strictUnhandled } from "../src/msw.ts";
import { nodeFetch } from "../src/node.ts";
import { flowroute, keys } from "./tested.ts";

const message = { to: "12065551212", from: "12065550000", body: "Your code is 471-108." };
const inputs = { listAccountPhoneNumbers: { contains: message.to }, sendMessage: message };

deadlineSuite(flowroute, {
  fetch: nodeFetch(),
  read: "listAccountPhoneNumbers",
  send: "sendMessage",
  inputs,
  long: { body: "x".repeat(8_000_000) },
  waiting: (options) => createFlowroute({ ...options, credentials: () => new Promise(() => {}) }),
});

const majors: [number, (mocks: ReturnType<typeof createFlowrouteMocks>) => { close(): void }][] = [
  [
    2,
    (mocks) => {
      const server = setupServer2(...mswHandlers(http2, mocks));
      server.listen(strictUnhandled({ allowLoopback: false }));
      return server;
    },
  ],
  [
    3,
    (mocks) => {
      const server = setupServer3(...mswHandlers(http3, mocks));
      server.listen(strictUnhandled({ allowLoopback: false }));
      return server;
    },
  ],
];

test.each(majors)("MSW %s answers it, stops what it has no answer for, and lets go of it again", async (_, listen) => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const client = createFlowroute({ ...keys, fetch: nodeFetch(), retry: false });
  const elsewhere = createFlowroute({ ...keys, fetch: nodeFetch(), retry: false, baseUrl: "http://127.0.0.1:1" });
  for (let round = 0; round < 2; round++) {
    const mocks = createFlowrouteMocks();
    const server = listen(mocks);
    expect(await client.sendMessage(message)).toMatchObject({ type: "message" });
    expect((await client.listAccountPhoneNumbers()).data.length).toBeGreaterThan(0);
    mocks.sendMessage({ error: "network" }, { times: 1 });
    await expect(client.sendMessage(message)).rejects.toMatchObject({ name: "ConnectionError", outcome: "unknown" });
    await expect(elsewhere.sendMessage(message)).rejects.toMatchObject({ outcome: "not_sent" });
    expect(mocks.requests.map(({ status }) => status)).toEqual([202, 200, 0]);
    server.close();
  }
  // The last try reaches the network, and nobody there.
  await expect(elsewhere.sendMessage(message)).rejects.toMatchObject({ code: "ECONNREFUSED", outcome: "not_sent" });
});
