// How do I keep to the provider's pace, bound what is under way, and stop asking when it is in trouble?
import { createFlowroute } from "@trunkline/flowroute";
import { bounded, breaker, isLimitError, paced } from "@trunkline/flowroute/limits";
import { mocks } from "./client.ts";

const flowroute = createFlowroute({
  accessKey: "test",
  secretKey: "test",
  fetch: mocks.fetch,
  retry: false,
  perAttempt: [
    breaker({ failures: 2, of: 2, onChange: ({ origin, state }) => console.log(`${origin} is ${state}`) }),
    bounded({ inFlight: 20, queue: 100 }),
    paced({ limit: 5, per: 100 }),
  ],
});
const message = { to: "12065551212", from: "12012673227", body: "hello" };

// Twenty at once leave as five in each tenth of a second.
const start = performance.now();
await Promise.all(Array.from({ length: 20 }, () => flowroute.sendMessage(message)));
console.log(`20 sends, over ${performance.now() - start >= 300 ? "300 ms" : "too little time"}`);

// Two failures, and the breaker opens: what is held back was not sent, so another provider can take over.
mocks.sendMessage({ status: 500 }, { times: 2 });
for (let count = 0; count < 3; count++)
  await flowroute.sendMessage(message).catch((error: unknown) => {
    if (isLimitError(error)) console.log(`${error.reason}: ${error.outcome}, come back in ${error.retryAfter} ms`);
  });

// It prints:
// 20 sends, over 300 ms
// https://api.flowroute.com is open
// open: not_sent, come back in … ms
