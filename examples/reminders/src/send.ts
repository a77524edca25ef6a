import { type Flowroute, isHttpError, isTrunklineError } from "@trunkline/flowroute";
import type { Reminder, ReminderState, Store } from "./store.ts";

/** What the jobs work with. */
export interface Sender {
  flowroute: Pick<Flowroute, "sendMessage" | "listMessages">;
  store: Store;
  /** The number that the reminders come from. */
  from: string;
  /** Where Flowroute sends the receipts. */
  receiptsUrl: string;
}

const aMinute = 60_000;

/** Sends every reminder that is due. Run it as often as you like, and in as many processes. */
export async function sendDue(sender: Sender): Promise<void> {
  const now = new Date();
  const claimed = await sender.store.claimDue(now);
  await Promise.all(claimed.map(async (reminder) => sender.store.set(reminder.id, await send(sender, reminder, now))));
}

async function send(sender: Sender, reminder: Reminder, since: Date): Promise<ReminderState> {
  const { flowroute, store, from, receiptsUrl } = sender;
  const { phone, at } = reminder;
  if (at <= since) return { name: "dropped", why: "too late" };
  if (await store.isOptedOut(phone)) return { name: "dropped", why: "opted out" };
  try {
    const message = { to: phone, from, body: textOf(reminder), dlr_callback: receiptsUrl };
    const { id } = await flowroute.sendMessage(message);
    return { name: "sent", messageId: id };
  } catch (error) {
    return stateAfter(error, since);
  }
}

/** The client has repeated by itself what may be repeated; this decides what is left. */
function stateAfter(error: unknown, since: Date): ReminderState {
  if (!isTrunklineError(error)) return { name: "unknown", since };
  if (error.outcome === "rejected") return { name: "refused", why: error.message };
  if (error.outcome !== "not_sent") return { name: "unknown", since };
  const wait = (isHttpError(error) && error.retryAfter) || aMinute;
  return { name: "due", notBefore: new Date(Date.now() + wait) };
}

/** What the person reads. */
export function textOf({ at }: Reminder): string {
  const when = at.toLocaleString("en-US", { dateStyle: "medium", timeStyle: "short" });
  return `Your appointment is on ${when}. Reply STOP to get no more reminders.`;
}

/**
 * Looks in Flowroute's list of messages for the reminders of which nobody knows whether they were sent. What is found
 * was sent. What is not found stays `unknown`: only a person may send it again.
 */
export async function lookForUnknown({ flowroute, store, from }: Sender): Promise<void> {
  for (const reminder of [...(await store.list("unknown")), ...(await store.list("sending"))]) {
    const { id, phone, state } = reminder;
    if (state.name !== "unknown" && state.name !== "sending") continue;
    const { since } = state;
    // A call takes 30 seconds at most, and a new message some more to be in the list.
    if (Date.now() - since.getTime() < aMinute) continue;
    const start_date = new Date(since.getTime() - aMinute).toISOString();
    const end_date = new Date(since.getTime() + 5 * aMinute).toISOString();
    let messageId: string | undefined;
    for await (const message of flowroute.listMessages.items({ start_date, end_date, limit: 100 })) {
      const { attributes } = message;
      const isOurs = attributes.from === from && attributes.to === phone && attributes.body === textOf(reminder);
      if (isOurs) messageId = message.id;
    }
    await store.set(id, messageId ? { name: "sent", messageId } : { name: "unknown", since });
  }
}
