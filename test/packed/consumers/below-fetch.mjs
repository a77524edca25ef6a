// Whole clients give the fetch of Node.js a dispatcher, in every Node.js that we know; anybody else's fetch gets none.
import { equal } from "node:assert/strict";
import { createFlowroute } from "@trunkline/flowroute";

const flowroute = createFlowroute({ accessKey: "12345678", secretKey: "secret", baseUrl: process.env.STAND_IN });
const message = { to: "12065551212", from: "12065550000", body: "hello" };
const handlers = [];

/** Makes a call, and says whether the dispatcher of Node.js got a handler of ours. */
async function handlerOf() {
  handlers.length = 0;
  equal((await flowroute.sendMessage(message)).id, "mdr2-1");
  return handlers.join();
}

// Before fetch is used for the first time there is no dispatcher.
await flowroute.sendMessage(message);
const isNew = Number.parseInt(process.versions.undici, 10) > 7;
const agent = globalThis[Symbol.for(`undici.globalDispatcher.${isNew ? 2 : 1}`)];
// The agent itself has to stay as it is.
const base = Object.getPrototypeOf(Object.getPrototypeOf(agent));
const { dispatch } = base;
base.dispatch = function (request, handler) {
  if (this === agent) handlers.push("hearer" in handler);
  return dispatch.call(this, request, handler);
};
// What it takes is loaded by the first call that could use it.
for (let count = 0; count < 100 && (await handlerOf()) !== "true"; count++)
  await new Promise((go) => setTimeout(go, 10));
equal(await handlerOf(), "true");

const platform = globalThis.fetch;
globalThis.fetch = (url, init) => platform(url, init);
equal(await handlerOf(), "false");
globalThis.fetch = platform;
equal(await handlerOf(), "true");
