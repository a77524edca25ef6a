import { createVumiGo, isHttpError } from "@trunkline/vumi-go";
import { createVumiGoMocks } from "@trunkline/vumi-go/mocks";
import { note, step } from "./print.ts";
import { serve } from "./serve.ts";

/** Live streams, replies, and failures inside an answer of 200. */
export async function showVumiGo(): Promise<void> {
  const mocks = createVumiGoMocks();
  const { url, close } = await serve(mocks);
  const vumiGo = createVumiGo({
    authToken: "auth-token-123",
    accountKey: "acc-key-0001",
    conversationToken: "conv-token-0001",
    conversationKey: "conv-key-0001",
    baseUrl: `${url}/api/v1/go`,
  });

  step("1. Answer what comes in live", "for await (const message of await vumiGo.streamMessages())");
  for await (const { message_id, from_addr, content } of await vumiGo.streamMessages()) {
    note(`from ${from_addr}: "${content}"`);
    const reply = await vumiGo.sendMessage({ in_reply_to: message_id, content: "Thank you!" });
    note(`replied as ${reply.message_id}`);
    break; // the stream would go on for ever
  }

  step("2. A JSON-RPC server answers 200, and means no", `await vumiGo.listChannels({ campaign_id: "another" })`);
  const fault = { fault: "GoApiError", faultCode: 404, faultString: "Unknown campaign key." };
  mocks.listChannels({ status: 200, data: { result: null, error: fault, id: null } });
  try {
    await vumiGo.listChannels({ campaign_id: "another" });
  } catch (error) {
    if (!isHttpError(error)) throw error;
    note(`${error.message} (kind "${error.kind}", code ${error.code})`);
  }
  await close();
}
