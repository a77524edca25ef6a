// What can go wrong, and what do I do about it?
import { isHttpError, isTrunklineError } from "@trunkline/flowroute";
import { mocked, mocks } from "./client.ts";

async function send(to: string): Promise<void> {
  try {
    const { id } = await mocked.sendMessage({ to, from: "12012673227", body: "Your table is ready." });
    console.log(`sent as ${id}`);
  } catch (error) {
    if (!isTrunklineError(error)) throw error;
    console.log(error.message);
    if (isHttpError(error, 422)) console.log("→ mend the input");
    else if (error.outcome === "not_sent") console.log("→ send again later");
    else if (error.outcome === "rejected") console.log("→ sending the same again is pointless");
    else if (error.outcome === "unknown") console.log("→ look with listMessages before sending again");
  }
}

await send("206-555-1212");

mocks.sendMessage({ status: 429, headers: { "retry-after": "90" } }, { times: 1 });
await send("12065551212");

mocks.sendMessage({ status: 403 }, { times: 1 });
await send("12065551212");

mocks.sendMessage({ error: "network" }, { times: 1 });
await send("12065551212");

// Where an error is an answer like any other, ask for the status instead of catching:
mocks.getMessage({ status: 404 }, { times: 1 });
const result = await mocked.getMessage.raw({ id: "mdr2-ca82be46e6ba11e79d08862d092cf73d" });
if (result.status === 200) console.log(result.data.data.attributes.status);
else if (result.status === 404) console.log(`no such message: ${result.data.errors[0]?.detail}`);

// It prints:
// flowroute.sendMessage failed: 422: data.attributes.to: must match ^1\d{10}$.
// → mend the input
// flowroute.sendMessage failed: 429: Too Many Requests. Come back in 90 s. It was not carried out.
// → send again later
// flowroute.sendMessage failed: 403: ActionNotAuthorizedError.
// → sending the same again is pointless
// flowroute.sendMessage failed: the connection broke before the answer. It may have been carried out: look before you repeat it.
// → look with listMessages before sending again
// no such message: Could not find that resource on your account.
