// How do I use several providers, and send by another one what the first surely did not send?
import { createTrunkline, isTrunklineError } from "trunkline";
import { createAculabMocks } from "trunkline/aculab/mocks";
import { mocks } from "./client.ts";

const trunkline = createTrunkline({
  flowroute: { accessKey: "test", secretKey: "test", fetch: mocks.fetch, retry: false },
  aculab: { cloudId: "1-2-0", username: "test", apiAccessKey: "test", fetch: createAculabMocks().fetch },
});

async function send(to: string, text: string): Promise<string> {
  try {
    await trunkline.flowroute.sendMessage({ to, from: "12012673227", body: text });
    return "by Flowroute";
  } catch (error) {
    if (!isTrunklineError(error)) throw error;
    if (error.outcome === "unknown") return "perhaps: look before you send it again";
    if (error.outcome === "rejected") return `by nobody: ${error.message}`;
    await trunkline.aculab.sendMessage({ to, from: "12012673227", content: text });
    return "by Aculab";
  }
}

console.log(await send("12065551212", "hello"));
mocks.sendMessage({ status: 429 }, { times: 1 });
console.log(await send("12065551212", "hello"));
mocks.sendMessage({ status: 500 }, { times: 1 });
console.log(await send("12065551212", "hello"));

// It prints:
// by Flowroute
// by Aculab
// perhaps: look before you send it again
