import { ValidationError, WebhookError } from "../../errors.ts";
import { checkOptions } from "../../option-names.ts";
import type { EventShape, WebhookEvent } from "../types.ts";
import type { WebhookAuth } from "./auth.ts";

/**
 * Lets an event through only if it is about something you know: a message that you sent, a number that is yours.
 *
 * @param known Answers whether it is. An event that is not is told to `onError` (reason `unconfirmed`) and acknowledged,
 * so that the provider does not send it again. What it throws is replied 500, so that the provider does.
 * @example correlation(async (event) => event.type !== "deliveryReceipt" || (await sent.has(event.id)))
 */
export function correlation<Event extends EventShape>(
  known: (event: WebhookEvent<Event>) => boolean | Promise<boolean>,
): WebhookAuth<Event> {
  return { scheme: "correlation", status: 403, checkEvent: known };
}

/**
 * Asks the provider's API before an event is trusted: the strongest check where nothing is signed.
 * With a `store`, repeated deliveries of one event do not ask again.
 *
 * @param confirm Answers whether the API tells the same. `false` and what it throws: as for {@link correlation}.
 * @param options `perMinute`: calls of `confirm` at most, so that forged events cannot use up your rate limit; above it
 * the provider is told to come again (503). Default: 600.
 * @example
 * verifyByFetch(async (event) => {
 *   if (event.type !== "deliveryReceipt") return true;
 *   const { data } = await flowroute.getMessage({ id: event.payload.data.id });
 *   return data.attributes.delivery_receipts.some((receipt) => receipt.status === event.payload.data.attributes.status);
 * })
 */
export function verifyByFetch<Event extends EventShape>(
  confirm: (event: WebhookEvent<Event>) => boolean | Promise<boolean>,
  options: { perMinute?: number } = {},
): WebhookAuth<Event> {
  checkOptions("verifyByFetch", options, { perMinute: true });
  const { perMinute = 600 } = options;
  if (!(perMinute >= 1)) throw new ValidationError("verifyByFetch: perMinute must be 1 or more.");
  let minute = 0;
  let calls = 0;
  return {
    scheme: "read-back",
    status: 403,
    async checkEvent(event) {
      const now = Math.floor(Date.now() / 60_000);
      calls = now === minute ? calls + 1 : 1;
      minute = now;
      if (calls > perMinute) {
        const message = `Webhook put off: verifyByFetch has asked ${perMinute} times this minute (perMinute).`;
        throw new WebhookError(message, { status: 503, reason: "overloaded" });
      }
      return confirm(event);
    },
  };
}
