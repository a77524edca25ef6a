import { createAculabWebhooks, pathToken } from "@trunkline/aculab/webhooks";
import { lazily } from "../../../../lib/lazily.ts";

const handler = lazily(() => {
  const webhooks = createAculabWebhooks({ auth: pathToken(process.env.WEBHOOK_TOKEN ?? "") });
  return webhooks.handler({
    // Somebody calls, and Aculab asks what to do: what is returned is the answer.
    instanceInfo: ({ payload }) => {
      if (payload.is_notification) return undefined;
      return { actions: [{ play: { play_list: [{ text_to_say: "We open at eight." }] } }] };
    },
    messageStatus: ({ payload }) => console.log(`${payload.msg_ref} is ${payload.status}`),
    unknown: ({ issues }) => console.error("Aculab sent what it does not document", issues),
  });
});

export function POST(request: Request): Promise<Response> {
  return handler()(request);
}

// Which of the two comes is set in Aculab's console.
export { POST as GET };
