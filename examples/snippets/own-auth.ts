// How do I add auth of my own, such as the key of a gateway in front of the provider, which changes while I run?
import { createFlowroute, type Middleware, refreshed } from "trunkline";
import { mocks } from "./client.ts";

// Auth is a function from credentials to middleware.
const gatewayAuth =
  (key: string): Middleware =>
  (next) =>
  (request, context) => {
    context.hide(key); // no message and no log line shows it
    return next({ ...request, headers: { ...request.headers, "x-gateway-key": key } }, context);
  };

let version = 0;
const getKey = async (): Promise<string> => {
  version += 1;
  console.log(`getting key ${version}`);
  return `key-${version}`;
};

const flowroute = createFlowroute({
  accessKey: "test",
  secretKey: "test",
  fetch: mocks.fetch,
  // Around every attempt: what was refused with 401 is signed anew, and made once more.
  perAttempt: [refreshed(getKey, gatewayAuth)],
});

// The gateway takes the second key only.
mocks.listEdgeStrategies(({ request }) =>
  request.headers.get("x-gateway-key") === "key-2" ? undefined : { status: 401 },
);

await Promise.all([flowroute.listEdgeStrategies(), flowroute.listEdgeStrategies()]);
console.log(mocks.requests.map(({ status, headers }) => `${headers["x-gateway-key"]}: ${status}`).join(", "));

// It prints:
// getting key 1
// getting key 2
// key-1: 401, key-1: 401, key-2: 200, key-2: 200
