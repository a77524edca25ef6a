// Generated from specs/vumi-go/ by `pnpm generate vumi-go`. Do not edit.
import type { WebhookData } from "@trunkline/core/webhooks";
import type { AckEvent, DeliveryReportEvent, NackEvent, UserMessage } from "./types.ts";

/** What Vumi Go sends to your server. */
export type VumiGoEvent =
  /** A message came in. */
  | { type: "inboundMessage"; payload: UserMessage }
  /** A message that was sent was handed to the operator. */
  | { type: "ack"; payload: AckEvent }
  /** A message that was sent was not handed to the operator. */
  | { type: "nack"; payload: NackEvent }
  /** The operator told how the delivery of a message goes. */
  | { type: "deliveryReport"; payload: DeliveryReportEvent };

/** All webhooks as data. */
export const webhookData: WebhookData = {
  provider: "vumi-go",
  events: {
    inboundMessage: {
      schema: { $ref: "#/definitions/UserMessage" },
      example: {
        message_id: "59b37288d8d94e42ab804158bdbf53e5",
        in_reply_to: null,
        session_event: null,
        to_addr: "1234",
        to_addr_type: "msisdn",
        from_addr: "+27761234567",
        from_addr_type: "msisdn",
        content: "This is an incoming SMS!",
        transport_name: "smpp_transport",
        transport_type: "sms",
        transport_metadata: {},
        helper_metadata: {},
      },
      contentType: "application/json",
      dedupe: ["message_id"],
    },
    ack: {
      schema: { $ref: "#/definitions/AckEvent" },
      example: {
        message_type: "event",
        event_id: "b04ec322fc1c4819bc3f28e6e0c69de6",
        event_type: "ack",
        user_message_id: "60c48289d8d94e42ab804159acce42d4",
        helper_metadata: {},
        timestamp: "2014-10-28 16:19:37.485612",
        sent_message_id: "external-id",
      },
      contentType: "application/json",
      dedupe: ["event_id"],
    },
    nack: {
      schema: { $ref: "#/definitions/NackEvent" },
      example: {
        message_type: "event",
        event_id: "c14ec322fc1c4819bc3f28e6e0c69de7",
        event_type: "nack",
        user_message_id: "60c48289d8d94e42ab804159acce42d4",
        helper_metadata: {},
        timestamp: "2014-10-28 16:19:37.485612",
        message_version: "20110921",
        routing_metadata: {},
        nack_reason: "sunspots",
      },
      contentType: "application/json",
      dedupe: ["event_id"],
    },
    deliveryReport: {
      schema: { $ref: "#/definitions/DeliveryReportEvent" },
      example: {
        message_type: "event",
        event_id: "d24ec322fc1c4819bc3f28e6e0c69de2",
        event_type: "delivery_report",
        user_message_id: "60c48289d8d94e42ab804159acce42d4",
        helper_metadata: {},
        timestamp: "2014-10-28 16:19:37.485612",
        message_version: "20110921",
        routing_metadata: {},
        delivery_status: "delivered",
      },
      contentType: "application/json",
      dedupe: ["event_id"],
    },
  },
  definitions: {
    AckEvent: {
      type: "object",
      required: ["message_type", "event_id", "event_type", "user_message_id", "timestamp", "helper_metadata"],
      properties: {
        message_type: { type: "string", const: "event" },
        event_id: { type: "string" },
        event_type: { type: "string", const: "ack" },
        user_message_id: { type: "string" },
        timestamp: { $ref: "#/definitions/Timestamp" },
        sent_message_id: { type: ["string", "null"] },
        message_version: { type: "string" },
        helper_metadata: { type: "object", additionalProperties: true },
        routing_metadata: { type: "object", additionalProperties: true },
        transport_name: { type: ["string", "null"] },
        transport_metadata: { type: "object", additionalProperties: true },
      },
    },
    DeliveryReportEvent: {
      type: "object",
      required: ["message_type", "event_id", "event_type", "user_message_id", "timestamp", "helper_metadata"],
      properties: {
        message_type: { type: "string", const: "event" },
        event_id: { type: "string" },
        event_type: { type: "string", const: "delivery_report" },
        user_message_id: { type: "string" },
        timestamp: { $ref: "#/definitions/Timestamp" },
        delivery_status: { anyOf: [{ type: "string", enum: ["pending", "failed", "delivered"] }, { type: "string" }] },
        message_version: { type: "string" },
        helper_metadata: { type: "object", additionalProperties: true },
        routing_metadata: { type: "object", additionalProperties: true },
        transport_name: { type: ["string", "null"] },
        transport_metadata: { type: "object", additionalProperties: true },
      },
    },
    MessageAddressType: {
      anyOf: [
        {
          type: "string",
          enum: ["msisdn", "irc_nickname", "twitter_handle", "gtalk_id", "jabber_id", "mxit_id", "wechat_id"],
        },
        { type: "string" },
        { type: "null" },
      ],
    },
    NackEvent: {
      type: "object",
      required: ["message_type", "event_id", "event_type", "user_message_id", "timestamp", "helper_metadata"],
      properties: {
        message_type: { type: "string", const: "event" },
        event_id: { type: "string" },
        event_type: { type: "string", const: "nack" },
        user_message_id: { type: "string" },
        timestamp: { $ref: "#/definitions/Timestamp" },
        nack_reason: { type: ["string", "null"] },
        message_version: { type: "string" },
        helper_metadata: { type: "object", additionalProperties: true },
        routing_metadata: { type: "object", additionalProperties: true },
        transport_name: { type: ["string", "null"] },
        transport_metadata: { type: "object", additionalProperties: true },
      },
    },
    Timestamp: { type: "string" },
    UserMessage: {
      type: "object",
      required: ["message_id"],
      properties: {
        message_id: { type: "string" },
        message_type: { type: "string" },
        message_version: { type: "string" },
        timestamp: { $ref: "#/definitions/Timestamp" },
        to_addr: { type: ["string", "null"] },
        from_addr: { type: ["string", "null"] },
        to_addr_type: { $ref: "#/definitions/MessageAddressType" },
        from_addr_type: { $ref: "#/definitions/MessageAddressType" },
        content: { type: ["string", "null"] },
        in_reply_to: { type: ["string", "null"] },
        session_event: { type: ["string", "null"], enum: ["new", "resume", "close", null] },
        transport_name: { type: ["string", "null"] },
        transport_type: {
          anyOf: [
            {
              type: "string",
              enum: ["sms", "ussd", "voice", "twitter", "xmpp", "mxit", "wechat", "irc", "telnet", "http_api"],
            },
            { type: "string" },
            { type: "null" },
          ],
        },
        transport_metadata: { type: "object", additionalProperties: true },
        helper_metadata: {
          type: "object",
          properties: {
            go: {
              type: "object",
              properties: {
                conversation_key: { type: "string" },
                conversation_type: { type: "string" },
                user_account: { type: "string" },
              },
            },
            voice: { type: "object", properties: { call_duration: { type: "number" } }, additionalProperties: true },
            caller_id_number: { type: "string" },
            load_balancer: { type: "object", additionalProperties: true },
          },
          additionalProperties: true,
        },
        routing_metadata: { type: "object", additionalProperties: true },
        group: { type: ["string", "null"] },
        provider: { type: ["string", "null"] },
      },
    },
  },
  sensitive: { caller_id_number: "phone", content: "content", from_addr: "phone", to_addr: "phone" },
};
