import { isTrunklineError, type VumiGo } from "@trunkline/vumi-go";
import {
  basicWebhookAuth,
  createVumiGoWebhooks,
  memoryStore,
  type VumiGoEvent,
  type Webhooks,
} from "@trunkline/vumi-go/webhooks";

/** What Vumi Go calls us with. Enter https://vumi:<password>@example.com/hooks/vumi-go as both of its URLs. */
export function createWebhooks(password: string): Webhooks<VumiGoEvent> {
  return createVumiGoWebhooks({
    auth: basicWebhookAuth({ username: "vumi", password }),
    store: memoryStore(), // for one process; for several, write one over your database
  });
}

/** Answers each message with what `answer` makes of its text. */
export function createHandler(
  webhooks: Webhooks<VumiGoEvent>,
  vumiGo: VumiGo,
  answer: (text: string) => string,
): (request: Request) => Promise<Response> {
  return webhooks.handler({
    inboundMessage: async ({ payload }) => {
      try {
        await vumiGo.sendMessage({ in_reply_to: payload.message_id, content: answer(payload.content ?? "") });
      } catch (error) {
        // Whatever is thrown from here is answered with 500, and the message comes again. That is right only where our
        // answer surely was not sent; else somebody would get it twice.
        if (!isTrunklineError(error) || error.outcome === "not_sent") throw error;
        console.error(error.message);
      }
    },
    nack: ({ payload }) => console.error(`${payload.user_message_id} was not sent: ${payload.nack_reason}`),
    unknown: ({ issues }) => console.error("Vumi Go sent what it does not document", issues),
  });
}
