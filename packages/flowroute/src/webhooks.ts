import { createWebhooks, type WebhookEvent, type WebhookOptions, type Webhooks } from "@trunkline/core/webhooks";
import { type FlowrouteEvent, webhookData } from "./generated/webhooks.ts";

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
export type {
  DeliveryReceipt,
  InboundMms,
  InboundSms,
  LegacyDeliveryReceipt,
  LegacyInboundSms,
  ResourceEvent,
} from "./generated/types.ts";
export type { FlowrouteEvent } from "./generated/webhooks.ts";

/** What `parse` resolves to: one of the six shapes, or `unknown`, told apart by `type`. */
export type FlowrouteWebhookEvent = WebhookEvent<FlowrouteEvent>;

/**
 * Makes a receiver of what Flowroute calls your server with: messages, delivery receipts and changes of status.
 * Flowroute signs nothing, so at least one way to authenticate is required; `verifyByFetch` is the strongest of them.
 * A delivery that is not answered 200 comes again, 4 times in all, 30 seconds apart.
 *
 * @throws {ValidationError} Where neither `auth` nor `insecureNoAuth: true` is given, where the only authentication is
 * too weak to stand alone, and where an option makes no sense.
 * @example
 * const webhooks = createFlowrouteWebhooks({
 *   auth: basicWebhookAuth({ username: "flowroute", password }),
 *   store: memoryStore(),
 * });
 * export const POST = webhooks.handler({
 *   inboundSms: (event) => save(event.payload.data.attributes.body),
 *   deliveryReceipt: (event) => note(event.id, event.payload.data.attributes.status),
 *   unknown: (event) => report(event.issues),
 * });
 * // Express: app.post("/hooks/flowroute", toNode(webhooks.handler({ … }))), above app.use(express.json())
 */
export function createFlowrouteWebhooks(options: WebhookOptions<FlowrouteEvent>): Webhooks<FlowrouteEvent> {
  return createWebhooks(webhookData, options);
}
