// How do I send through another provider when one cannot?
import { createAculab } from "@trunkline/aculab";
import { createAculabMocks } from "@trunkline/aculab/mocks";
import { isTrunklineError } from "@trunkline/flowroute";
import { mocked as flowroute, mocks } from "./client.ts";

const aculab = createAculab({
  cloudId: "1-2-0",
  username: "user@example.com",
  apiAccessKey: "test",
  fetch: createAculabMocks().fetch,
});

async function send(to: string, body: string): Promise<string> {
  try {
    const { id } = await flowroute.sendMessage({ to, from: "12012673227", body }, { retry: false });
    return `Flowroute, as ${id}`;
  } catch (error) {
    // Only what surely was not sent may go another way: after an `unknown` it could arrive twice.
    if (!isTrunklineError(error) || error.outcome !== "not_sent") throw error;
    const [reference] = await aculab.sendMessage({ to, from: "15552341234", content: body });
    return `Aculab Cloud, as ${reference}`;
  }
}

console.log(await send("12065551212", "Your table is ready."));

mocks.sendMessage({ status: 503, headers: { "retry-after": "30" } }, { times: 1 });
console.log(await send("12065551212", "Your table is ready."));

mocks.sendMessage({ error: "network" }, { times: 1 });
await send("12065551212", "Your table is ready.").catch((error: unknown) => {
  if (!isTrunklineError(error)) throw error;
  console.log(`${error.outcome}: nobody else is asked to send it`);
});

// It prints:
// Flowroute, as mdr2-39cadeace66e11e7aff806cd7f24ba2d
// Aculab Cloud, as …
// unknown: nobody else is asked to send it
