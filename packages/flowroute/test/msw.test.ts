import { http as http3 } from "msw";
import { setupServer as setupServer3 } from "msw/node";
import { http as http2 } from "msw-2";
import { setupServer as setupServer2 } from "msw-2/node";
import { afterEach, expect, test } from "vitest";
import { mswHandlers } from "../../core/src/mocks/msw.ts";
import { mswSuite } from "../../core/test/suites/msw.ts";
import { createFlowroute } from "../src/index.ts";
import { createFlowrouteMocks as createPlainMocks } from "../src/mocks.ts";
import { createFlowrouteMocks, strictUnhandled } from "../src/msw.ts";
import { flowroute, keys } from "./tested.ts";

const message = { to: "12065551212", from: "12065550000", body: "hello" };
const open: { close(): unknown }[] = [];

afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

test("the entry for MSW has its handlers: one for all operations, one for the storage of exports", async () => {
  const mocks = createFlowrouteMocks();
  const server = setupServer3(...mocks.handlers);
  server.listen(strictUnhandled());
  open.push(server);
  expect(mocks.handlers.map(({ info }) => info.path)).toEqual([
    "https://api.flowroute.com/*",
    "https://s3.us-west-2.amazonaws.com/flowroute-cdrexports/*",
  ]);
  await createFlowroute(keys).sendMessage(message);
  expect(mocks.requests).toMatchObject([{ operation: "sendMessage", input: message, status: 202 }]);
});

const of = { send: "sendMessage", inputs: { sendMessage: message }, nowhere: "/v2/nowhere.json" };
// With the options of `listen` as each major takes them.
mswSuite(
  flowroute,
  {
    major: 2,
    http: http2,
    setupServer: setupServer2,
    listenAsBuiltIn() {
      const server = setupServer2();
      server.listen({ onUnhandledRequest: "error" });
      return server;
    },
  },
  of,
);
mswSuite(
  flowroute,
  {
    major: 3,
    http: http3,
    setupServer: setupServer3,
    listenAsBuiltIn() {
      const server = setupServer3();
      server.listen({ onUnhandledFrame: "error" });
      return server;
    },
  },
  of,
);

const starts: [number, (mocks: ReturnType<typeof createPlainMocks>) => void][] = [
  [
    2,
    (mocks) => {
      const server = setupServer2(...mswHandlers(http2, mocks));
      open.push(server);
      server.listen(strictUnhandled());
    },
  ],
  [
    3,
    (mocks) => {
      const server = setupServer3(...mswHandlers(http3, mocks));
      open.push(server);
      server.listen(strictUnhandled());
    },
  ],
];

test.each(starts)("with MSW %s, exports are downloaded, without credentials", async (_, start) => {
  const mocks = createPlainMocks();
  start(mocks);
  const download_url = "https://s3.us-west-2.amazonaws.com/flowroute-cdrexports/1/a.gz?X-Amz-Signature=b";
  const file = await createFlowroute(keys).downloadCdrExport({ download_url });
  const text = await new Response(file.pipeThrough(new DecompressionStream("gzip"))).text();
  expect(text).toMatch(/^direction,start_time/);
  expect(mocks.requests).toMatchObject([{ operation: "downloadCdrExport", input: { download_url } }]);
  expect(mocks.requests[0]?.headers).not.toHaveProperty("authorization");
});
