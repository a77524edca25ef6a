// What do I do when nobody knows whether it was sent?
import { type Flowroute, isTrunklineError } from "@trunkline/flowroute";
import { mocked, mocks } from "./client.ts";

const from = "12012673227";
const settle = 10; // Milliseconds here. At Flowroute a new message takes some seconds to appear: take 10_000.

/** The id of the message that was sent, or `undefined` where that is not known. */
async function send(flowroute: Flowroute, to: string, body: string): Promise<string | undefined> {
  const start_date = new Date(Date.now() - 60_000).toISOString(); // Two clocks are never the same.
  try {
    return (await flowroute.sendMessage({ to, from, body })).id;
  } catch (error) {
    if (!isTrunklineError(error) || error.outcome !== "unknown") throw error;
    console.log(error.message);
  }
  await new Promise((resolve) => setTimeout(resolve, settle));
  for await (const { id, attributes } of flowroute.listMessages.items({ start_date, limit: 100 }))
    if (attributes.to === to && attributes.from === from && attributes.body === body) return id;
  return undefined; // It may still appear. Do not send it again: let a person decide.
}

mocks.sendMessage({ error: "network" });
const [arrived] = (await mocked.listMessages({ start_date: "2017-12-01" })).data;
console.log(await send(mocked, arrived?.attributes.to ?? "", arrived?.attributes.body ?? ""));
console.log(await send(mocked, "12065551212", "Your table is ready."));

// It prints:
// flowroute.sendMessage failed: the connection broke before the answer. It may have been carried out: look before you repeat it.
// mdr2-39cadeace66e11e7aff806cd7f24ba2d
// flowroute.sendMessage failed: the connection broke before the answer. It may have been carried out: look before you repeat it.
// undefined
