// Generated from specs/vivialconnect/ by `pnpm generate vivialconnect`. Do not edit.
import type { WebhookData } from "@trunkline/core/webhooks";
import type { InboundMessagePayload, MessageStatusPayload } from "./types.ts";

/** What Vivial Connect sends to your server. */
export type VivialConnectEvent =
  /** A message came in. */
  | { type: "inboundMessage"; payload: InboundMessagePayload }
  /** A message that was sent changed its status. */
  | { type: "messageStatus"; payload: MessageStatusPayload };

/** All webhooks as data. */
export const webhookData: WebhookData = {
  provider: "vivialconnect",
  events: {
    inboundMessage: {
      schema: { $ref: "#/definitions/InboundMessagePayload" },
      example: {
        message: {
          id: 86505,
          account_id: 10130,
          direction: "inbound",
          message_type: "local_sms",
          status: "received",
          from_number: "+16462453833",
          to_number: "+13022136859",
          body: "Hello",
          num_media: 0,
          num_segments: 1,
          connector_id: null,
          sent: "2017-07-10T18:25:08+00:00",
          price: 25,
          price_currency: "USD",
          error_code: null,
          error_message: null,
          date_created: "2017-07-10T18:25:36+00:00",
          date_modified: "2017-07-10T18:25:36+00:00",
        },
      },
      contentType: "*/*",
      dedupe: ["message.id", "id"],
      get: true,
    },
    messageStatus: {
      schema: { $ref: "#/definitions/MessageStatusPayload" },
      example: {
        message: {
          id: 86957,
          account_id: 10130,
          direction: "outbound-api",
          message_type: "local_sms",
          status: "failed",
          from_number: "+13022136859",
          to_number: "+18099667830",
          body: "test",
          num_media: 0,
          num_segments: 1,
          connector_id: null,
          sent: null,
          price: 75,
          price_currency: "USD",
          error_code: 9201,
          error_message: "Vendor error occurred while sending message",
          date_created: "2017-07-18T03:20:32+00:00",
          date_modified: "2017-07-18T03:20:36+00:00",
        },
      },
      contentType: "*/*",
      dedupe: ["message.id", "message.status", "id", "status"],
      get: true,
    },
  },
  definitions: {
    E164: { type: "string", minLength: 1 },
    InboundMessage: {
      type: "object",
      required: ["id", "direction", "from_number", "to_number"],
      properties: {
        id: { type: ["integer", "string"] },
        direction: { const: "inbound", type: "string" },
        account_id: { type: ["integer", "string"] },
        connector_id: { type: ["integer", "string", "null"] },
        message_type: { $ref: "#/definitions/MessageType" },
        status: { $ref: "#/definitions/MessageStatus" },
        from_number: { $ref: "#/definitions/E164" },
        to_number: { $ref: "#/definitions/E164" },
        body: { type: ["string", "null"] },
        num_media: { type: ["integer", "string"] },
        num_segments: { type: ["integer", "string"] },
        price: { type: ["integer", "string", "null"] },
        price_currency: { type: ["string", "null"] },
        error_code: { type: ["integer", "string", "null"] },
        error_message: { type: ["string", "null"] },
        sent: { type: ["string", "null"] },
        date_created: { $ref: "#/definitions/Timestamp" },
        date_modified: { $ref: "#/definitions/Timestamp" },
      },
    },
    InboundMessagePayload: {
      anyOf: [
        {
          type: "object",
          required: ["message"],
          properties: { message: { $ref: "#/definitions/InboundMessage" } },
        },
        { $ref: "#/definitions/InboundMessage" },
      ],
    },
    MessageStatus: {
      anyOf: [
        {
          type: "string",
          enum: ["accepted", "queued", "sending", "sent", "delivered", "undelivered", "failed", "received"],
        },
        { type: "string" },
      ],
    },
    MessageStatusChange: {
      type: "object",
      required: ["id", "direction", "status"],
      properties: {
        id: { type: ["integer", "string"] },
        direction: { type: "string", pattern: "^outbound" },
        account_id: { type: ["integer", "string"] },
        connector_id: { type: ["integer", "string", "null"] },
        message_type: { $ref: "#/definitions/MessageType" },
        status: { $ref: "#/definitions/MessageStatus" },
        from_number: { $ref: "#/definitions/E164" },
        to_number: { $ref: "#/definitions/E164" },
        body: { type: ["string", "null"] },
        num_media: { type: ["integer", "string"] },
        num_segments: { type: ["integer", "string"] },
        price: { type: ["integer", "string", "null"] },
        price_currency: { type: ["string", "null"] },
        error_code: { type: ["integer", "string", "null"] },
        error_message: { type: ["string", "null"] },
        sent: { type: ["string", "null"] },
        date_created: { $ref: "#/definitions/Timestamp" },
        date_modified: { $ref: "#/definitions/Timestamp" },
      },
    },
    MessageStatusPayload: {
      anyOf: [
        {
          type: "object",
          required: ["message"],
          properties: { message: { $ref: "#/definitions/MessageStatusChange" } },
        },
        { $ref: "#/definitions/MessageStatusChange" },
      ],
    },
    MessageType: {
      anyOf: [{ type: "string", enum: ["local_sms", "local_mms", "tollfree_sms", "tollfree_mms"] }, { type: "string" }],
    },
    Timestamp: { type: "string" },
  },
  sensitive: { body: "content", from_number: "phone", to_number: "phone" },
};
