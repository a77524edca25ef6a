// How long may a call take, and how often does it try?
import { isAbortError, isTimeoutError } from "@trunkline/flowroute";
import { mocked, mocks } from "./client.ts";

const id = "mdr2-ca82be46e6ba11e79d08862d092cf73d";

// A read is repeated by itself, not before the provider wants it to be.
mocks.getMessage({ status: 503, headers: { "retry-after": "0.2" } }, { times: 2 });
const { status, attempts } = await mocked.getMessage.raw({ id });
console.log(`${status} after ${attempts} attempts`);

// `timeout` is for everything together: all attempts, and the waiting between them.
mocks.getMessage({ status: 200, delay: 1000 }, { times: 1 });
await mocked.getMessage({ id }, { timeout: 50 }).catch((error: unknown) => {
  if (!isTimeoutError(error)) throw error;
  console.log(error.message);
});

// `retry: false` is one attempt; `signal` ends a call from outside.
mocks.getMessage({ status: 200, delay: 1000 }, { times: 1 });
await mocked.getMessage({ id }, { retry: false, signal: AbortSignal.timeout(50) }).catch((error: unknown) => {
  if (!isAbortError(error)) throw error;
  console.log(error.message);
});

// It prints:
// 200 after 3 attempts
// flowroute.getMessage did not finish within the timeout of 50 ms.
// flowroute.getMessage was aborted.
