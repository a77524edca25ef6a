// What does the client log, and what does it hide?
import { createFlowroute } from "@trunkline/flowroute";
import { mocks } from "./client.ts";

// Any object with these four functions; here each line goes to the console.
const print = (message: string, fields: object = {}) => console.log(message, JSON.stringify(fields));
const logger = { error: print, warn: print, info: print, debug: print };

const flowroute = createFlowroute({
  accessKey: "12345678",
  secretKey: "a-secret",
  fetch: mocks.fetch,
  logger,
  logLevel: "debug", // or "error": failures; "warn": retries, too; "info": every call
});

await flowroute.sendMessage({ to: "12065551212", from: "12012673227", body: "Your code is 4711." });

mocks.getMessage({ status: 404 }, { times: 1 });
await flowroute.getMessage({ id: "mdr2-ca82be46e6ba11e79d08862d092cf73d" }).catch(() => {});

// It prints:
// flowroute.sendMessage sends POST /v2.1/messages {…"to":"1206…12","from":"1201…27","body":"<18 characters>"…}
// flowroute.sendMessage 202 {"attempts":1,"status":202,…}
// flowroute.getMessage failed: 404: Could not find that resource on your account. {"attempts":1,"status":404,…}
