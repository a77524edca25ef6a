import { equal, rejects } from "node:assert/strict";
import { createFlowroute } from "@trunkline/flowroute";
import { createFlowrouteMocks, strictUnhandled } from "@trunkline/flowroute/msw";
import { nodeFetch } from "@trunkline/flowroute/node";
import { setupServer } from "msw/node";
import * as facade from "trunkline/flowroute/msw";

equal(facade.createFlowrouteMocks, createFlowrouteMocks);

const mocks = createFlowrouteMocks();
const server = setupServer(...mocks.handlers);
server.listen(strictUnhandled());

const flowroute = createFlowroute({ accessKey: "12345678", secretKey: "secret" });
await flowroute.sendMessage({ to: "12065551212", from: "12065550000", body: "hello" });
equal(mocks.requests[0].operation, "sendMessage");

mocks.sendMessage({ status: 429, headers: { "retry-after": "100" } }, { times: 1 });
await rejects(flowroute.sendMessage({ to: "12065551212", from: "12065550000", body: "hello" }), { status: 429 });
await rejects(fetch("https://elsewhere.example/"));

const overNode = createFlowroute({ accessKey: "12345678", secretKey: "secret", fetch: nodeFetch() });
await overNode.sendMessage({ to: "12065551212", from: "12065550000", body: "hello" });
equal(mocks.requests.at(-1).status, 202);

server.close();
