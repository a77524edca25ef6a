import { createHandler } from "./handler.ts";
import { confirmEvent, receive, toWebhookError } from "./receive.ts";
import { readReceiver } from "./receiver.ts";
import { sign } from "./sign.ts";
import type { EventShape, WebhookData, WebhookOptions, Webhooks } from "./types.ts";

/**
 * Makes a receiver of a provider's webhooks from what the generator wrote about them.
 * Needs nothing but web standards: Node.js, Bun, Deno, Workers, and every framework that speaks `Request`.
 *
 * @throws {ValidationError} Where neither `auth` nor `insecureNoAuth: true` is given, where the only authentication is
 * too weak to stand alone, and where an option is unknown or makes no sense.
 * @example
 * const webhooks = createWebhooks<FlowrouteEvent>(webhookData, { auth: pathToken(token) });
 * export const POST = webhooks.handler({
 *   inboundSms: (event) => save(event.payload),
 *   unknown: (event) => report(event.issues),
 * });
 */
export function createWebhooks<Event extends EventShape>(
  data: WebhookData,
  options: WebhookOptions<Event>,
): Webhooks<Event> {
  const receiver = readReceiver(data, options);
  return {
    async parse(request, init) {
      try {
        const event = await receive(receiver, request, init);
        await confirmEvent(receiver, event);
        return event;
      } catch (error) {
        throw toWebhookError(error, data.provider, "reading it");
      }
    },
    handler: (handlers) => createHandler(receiver, handlers),
    sign: (event, init) => sign(receiver, event, init),
  };
}
