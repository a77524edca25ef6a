import { type Flowroute, isTrunklineError } from "@trunkline/flowroute";
import {
  basicWebhookAuth,
  createFlowrouteWebhooks,
  type FlowrouteEvent,
  type InboundMms,
  type InboundSms,
  memoryStore,
  type Webhooks,
} from "@trunkline/flowroute/webhooks";
import { keywordOf } from "./keywords.ts";
import type { Store } from "./store.ts";

/** The user name in the URL that Flowroute calls. */
export const webhookUser = "flowroute";

/** Flowroute signs nothing; it sends along what stands in the URL that it was given. */
export function createWebhooks(password: string): Webhooks<FlowrouteEvent> {
  return createFlowrouteWebhooks({
    auth: basicWebhookAuth({ username: webhookUser, password }),
    // For more than one process, write your own over the database, as the reminders' own.
    store: memoryStore(),
  });
}

/** What to do when Flowroute calls. What throws is answered 500, and comes again 30 seconds later, 4 times in all. */
export function createReceiver(
  webhooks: Webhooks<FlowrouteEvent>,
  { flowroute, store }: { flowroute: Pick<Flowroute, "sendMessage">; store: Store },
): (request: Request) => Promise<Response> {
  const receive = async ({ data }: InboundSms | InboundMms): Promise<void> => {
    const { from, to, body } = data.attributes;
    const text = body ?? "";
    const keyword = keywordOf(text);
    if (keyword === undefined) return store.addReply({ phone: from, text });
    if (keyword !== "help") await store.setOptOut(from, keyword === "stop");
    await answer({ to: from, from: to, body: answers[keyword] });
  };

  const answer = async (message: { to: string; from: string; body: string }): Promise<void> => {
    try {
      await flowroute.sendMessage(message);
    } catch (error) {
      // The event may come again only if nobody gets two answers by it.
      if (isTrunklineError(error) && error.outcome === "not_sent") throw error;
      console.error(error);
    }
  };

  return webhooks.handler({
    inboundSms: ({ payload }) => receive(payload),
    inboundMms: ({ payload }) => receive(payload),
    async deliveryReceipt({ payload: { data } }) {
      const reminder = await store.byMessage(data.id);
      // The receipt may be faster than the answer to the send, or come before an unknown reminder was found.
      if (reminder?.state.name !== "sent") throw new Error("a receipt for a message that is not known, or not yet");
      const { level = 0, status } = data.attributes;
      // They come in any order.
      if (level >= (reminder.state.receipt?.level ?? 0))
        await store.set(reminder.id, { ...reminder.state, receipt: { level, status } });
    },
    unknown: ({ issues }) => console.warn("Flowroute sent something new:", issues),
  });
}

const answers = {
  stop: "You get no more reminders. Reply START to get them again.",
  start: "You get reminders again. Reply STOP to end them.",
  help: "We remind you of your appointments. Reply STOP to end that.",
} as const;
