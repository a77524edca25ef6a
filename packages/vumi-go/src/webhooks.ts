import { createWebhooks, type WebhookEvent, type WebhookOptions, type Webhooks } from "@trunkline/core/webhooks";
import { type VumiGoEvent, webhookData } from "./generated/webhooks.ts";

export {
  type BasicPair,
  basicWebhookAuth,
  correlation,
  type EventMeta,
  type HmacOptions,
  headerAuth,
  hmac,
  type IpAllowOptions,
  ipAllow,
  isWebhookError,
  type MemoryStoreOptions,
  memoryStore,
  pathToken,
  queryToken,
  type SignedEvent,
  type SignInit,
  toNode,
  type UnknownEvent,
  verifyByFetch,
  type WebhookAuth,
  WebhookError,
  type WebhookEvent,
  type WebhookHandlers,
  type WebhookOptions,
  type WebhookStore,
  type Webhooks,
} from "@trunkline/core/webhooks";
export type { VumiGoEvent } from "./generated/webhooks.ts";

/** What `parse` resolves to: one of the documented shapes, or `unknown`, told apart by `type`. */
export type VumiGoWebhookEvent = WebhookEvent<VumiGoEvent>;

/**
 * Makes a receiver of what VumiGo calls your server with.
 *
 * @throws {ValidationError} Where neither `auth` nor `insecureNoAuth: true` is given, and where an option makes no sense.
 *
 * @example
 * const webhooks = createVumiGoWebhooks({
 *   auth: basicWebhookAuth({ username: "vumi-go", password }),
 * });
 * export const POST = webhooks.handler({
 *   inboundMessage: (event) => save(event.payload),
 *   ack: (event) => save(event.payload),
 *   unknown: (event) => report(event.issues),
 * });
 */
export function createVumiGoWebhooks(options: WebhookOptions<VumiGoEvent>): Webhooks<VumiGoEvent> {
  return createWebhooks(webhookData, options);
}
