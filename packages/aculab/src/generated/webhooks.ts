// Generated from specs/aculab/ by `pnpm generate aculab`. Do not edit.
import { underscoreTime } from "@trunkline/core";
import type { WebhookData } from "@trunkline/core/webhooks";
import type { InboundMessage, InstanceInfo, SentMessageStatus } from "./types.ts";

/** What Aculab Cloud sends to your server. */
export type AculabEvent =
  /** An SMS or an MMS came in. */
  | { type: "inboundMessage"; payload: InboundMessage }
  /** A message that was sent went a step further. */
  | { type: "messageStatus"; payload: SentMessageStatus }
  /** A REST application asks for its next actions. */
  | { type: "instanceInfo"; payload: InstanceInfo };

/** All webhooks as data. */
export const webhookData: WebhookData = {
  provider: "aculab",
  events: {
    inboundMessage: {
      schema: { $ref: "#/definitions/InboundMessage" },
      example: {
        status: "received",
        direction: "receive",
        from: "15554499760",
        to: "15558130969",
        msg_ref: "36e1766e_2.1493141823.12345",
        timestamp: "2017-04-25_17:37:03",
        content: "Test4",
        aculab_msg_err: "000",
        type: "sms",
      },
      contentType: "*/*",
      codecs: { timestamp: underscoreTime },
      dedupe: ["msg_ref", "status"],
      get: true,
    },
    messageStatus: {
      schema: { $ref: "#/definitions/SentMessageStatus" },
      example: {
        status: "delivered",
        direction: "send",
        from: "15552341234",
        to: "15550001234",
        msg_ref: "36e1766e_2.1493141823.12345",
        timestamp: "2017-04-25_17:37:08",
        aculab_msg_err: "000",
        type: "sms",
      },
      contentType: "*/*",
      codecs: { timestamp: underscoreTime },
      dedupe: ["msg_ref", "status"],
      get: true,
    },
    instanceInfo: {
      schema: { $ref: "#/definitions/InstanceInfo" },
      example: {
        application_instance_id: "06e122c3364cc74c.787379",
        token: null,
        log_filename: "logs/06e122c3364cc74c.787379.txt",
        this_call: { outbound_parameters: "greeting=hello" },
        action_result: { action: "play", result: {} },
      },
      contentType: "*/*",
      get: "instance_info",
      reply: 204,
      answer: "application/json; charset=UTF-8",
    },
  },
  definitions: {
    InboundMessage: {
      type: "object",
      required: ["direction", "msg_ref", "status", "from", "to"],
      properties: {
        direction: { const: "receive", type: "string" },
        status: { type: "string" },
        msg_ref: { type: "string" },
        from: { type: "string" },
        to: { type: "string" },
        type: { $ref: "#/definitions/MessageType" },
        timestamp: { $ref: "#/definitions/UtcTime" },
        aculab_msg_err: { type: "string" },
        content: { type: "string" },
        msg_media: { type: "array", items: { type: "string" } },
        multipart_uid: { type: "string" },
        multipart_pos: { type: "integer" },
        multipart_count: { type: "integer" },
      },
    },
    InstanceInfo: {
      type: "object",
      required: ["application_instance_id", "this_call"],
      properties: {
        application_instance_id: { type: "string" },
        token: { type: ["string", "null"] },
        log_filename: { type: "string" },
        this_call: { type: "object", additionalProperties: true },
        action_result: {},
        action_progress: {},
        dropped_calls: {},
        error_result: {},
        is_notification: { type: "boolean" },
      },
    },
    MessageStatus: {
      anyOf: [
        {
          type: "string",
          enum: ["queued", "cancelled", "submitted to carrier", "sent", "delivered", "accepted", "received", "unknown"],
        },
        { type: "string" },
      ],
    },
    MessageType: { anyOf: [{ type: "string", enum: ["sms", "mms"] }, { type: "string" }] },
    SentMessageStatus: {
      type: "object",
      required: ["direction", "msg_ref", "status", "from", "to"],
      properties: {
        direction: { const: "send", type: "string" },
        status: { $ref: "#/definitions/MessageStatus" },
        msg_ref: { type: "string" },
        from: { type: "string" },
        to: { type: "string" },
        type: { $ref: "#/definitions/MessageType" },
        timestamp: { $ref: "#/definitions/UtcTime" },
        aculab_msg_err: { type: "string" },
        multipart_uid: { type: "string" },
        multipart_pos: { type: "integer" },
        multipart_count: { type: "integer" },
      },
    },
    UtcTime: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}_\\d{2}:\\d{2}:\\d{2}$" },
  },
  sensitive: {
    action_progress: "content",
    action_result: "content",
    content: "content",
    dropped_calls: "content",
    from: "phone",
    msg_media: "content",
    this_call: "content",
    to: "phone",
    token: "secret",
  },
};
