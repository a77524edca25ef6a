// Generated from specs/flowroute/ by `pnpm generate flowroute`. Do not edit.
import type { WebhookData } from "@trunkline/core/webhooks";
import type {
  DeliveryReceipt,
  InboundMms,
  InboundSms,
  LegacyDeliveryReceipt,
  LegacyInboundSms,
  ResourceEvent,
} from "./types.ts";

/** What Flowroute sends to your server. */
export type FlowrouteEvent =
  /** An SMS came in. */
  | { type: "inboundSms"; payload: InboundSms }
  /** An MMS came in. */
  | { type: "inboundMms"; payload: InboundMms }
  /** A message that was sent went a step further. */
  | { type: "deliveryReceipt"; payload: DeliveryReceipt }
  /** An SMS came in, on an account with the flat setting. */
  | { type: "legacyInboundSms"; payload: LegacyInboundSms }
  /** A message that was sent went a step further, on an account with the flat setting. */
  | { type: "legacyDeliveryReceipt"; payload: LegacyDeliveryReceipt }
  /** A port order, a CDR export or a message provisioning changed its status. */
  | { type: "resourceEvent"; payload: ResourceEvent };

/** All webhooks as data. */
export const webhookData: WebhookData = {
  provider: "flowroute",
  events: {
    inboundSms: {
      schema: { $ref: "#/definitions/InboundSms" },
      example: {
        data: {
          type: "message",
          id: "mdr2-0f1e2d3c4b5a69788796a5b4c3d2e1f0",
          attributes: {
            amount_display: "$0.0040",
            amount_nanodollars: "4000000",
            body: "Testing message",
            direction: "inbound",
            from: "12065550123",
            is_mms: false,
            message_callback_url: "https://example.com/sms",
            message_encoding: 0,
            message_type: "longcode",
            status: "delivered",
            timestamp: "2022-02-06T17:52:33Z",
            to: "12065550199",
          },
        },
      },
      contentType: "application/json",
      dedupe: ["data.id"],
    },
    inboundMms: {
      schema: { $ref: "#/definitions/InboundMms" },
      example: {
        data: {
          type: "message",
          id: "mdr2-1a2b3c4d5e6f11ecb9090242ac120002",
          attributes: {
            status: "",
            body: "picture text",
            direction: "inbound",
            amount_nanodollars: 9500000,
            to: "12065550199",
            message_encoding: 0,
            timestamp: "2022-02-06T20:21:17.00Z",
            delivery_receipts: [],
            amount_display: "$0.0095",
            from: "18335550123",
            is_mms: true,
            message_type: "longcode",
          },
          relationships: { media: { data: [{ type: "media", id: "1490000000000000000-1.jpg" }] } },
        },
        included: [
          {
            type: "media",
            id: "1490000000000000000-1.jpg",
            attributes: {
              url: "https://mms-media-prod.s3.amazonaws.com/1490000000000000000-1.jpg?Signature=AAAA",
              file_name: "picture.jpg",
              mime_type: "image/jpeg",
              file_size: 58017,
            },
            links: { self: "https://api.flowroute.com/v2.1/media/1490000000000000000-1.jpg" },
          },
        ],
      },
      contentType: "application/json",
      dedupe: ["data.id"],
    },
    deliveryReceipt: {
      schema: { $ref: "#/definitions/DeliveryReceipt" },
      example: {
        data: {
          type: "delivery_receipt",
          id: "mdr2-39cadeace66e11e7aff806cd7f24ba2d",
          attributes: {
            body: "test sms on v2",
            level: 2,
            status: "message buffered",
            status_code: 1003,
            status_code_description: "Message accepted by Carrier",
            timestamp: "2017-12-21T16:44:35+00:00",
          },
          links: { related: "https://api.flowroute.com/v2.1/messages/mdr2-39cadeace66e11e7aff806cd7f24ba2d" },
        },
      },
      contentType: "application/json",
      dedupe: ["data.id", "data.attributes.level", "data.attributes.status"],
    },
    legacyInboundSms: {
      schema: { $ref: "#/definitions/LegacyInboundSms" },
      example: {
        to: "12066418000",
        body: "Hello there from Flowroute!",
        from: "18553569768",
        id: "mdr1-febb118b9b034338adfc662a8c02fd88",
      },
      contentType: "application/json",
      dedupe: ["id"],
    },
    legacyDeliveryReceipt: {
      schema: { $ref: "#/definitions/LegacyDeliveryReceipt" },
      example: {
        type: "delivery_receipt",
        id: "mdr2-2b3c4d5e6f7048aab1c2d3e4f5061728",
        attributes: {
          to: "12065550123",
          from: "12065550199",
          body: "hello there",
          status: "message buffered",
          status_code: 1003,
        },
      },
      contentType: "application/json",
      dedupe: ["id", "attributes.status"],
    },
    resourceEvent: {
      schema: { $ref: "#/definitions/ResourceEvent" },
      example: {
        data: {
          type: "po_status_change",
          id: "1e4e5686-b739-5fc5-918c-8db0b36ce6a6",
          timestamp: "2019-03-19T22:49:48.060Z",
          attributes: {
            at: "2019-03-19T22:49:48.060559+00:00",
            customer_id: "33fd86cd562457f5b9653ce8c9f6b207",
            event_type: "status_change",
            id: "1e4e5686-b739-5fc5-918c-8db0b36ce6a6",
            message: "Port Order #50404 has been cancelled.",
            resource_id: "50404",
            resource_type: "portorders",
            status: "cancelled",
            timestamp: "2019-03-19T22:49:48.060559+00:00",
            type: "event",
            url_override: "http://callbacklistener.example.com/",
            version: "1.0",
          },
        },
      },
      contentType: "application/json",
      dedupe: ["data.id"],
    },
  },
  definitions: {
    CallbackAmount: { type: ["integer", "string"] },
    CallbackReceipts: { type: "array", items: { $ref: "#/definitions/MessageReceipt" } },
    DeliveryReceipt: {
      type: "object",
      required: ["data"],
      properties: {
        data: {
          type: "object",
          required: ["type", "id", "attributes"],
          properties: {
            type: { const: "delivery_receipt", type: "string" },
            id: { type: "string" },
            attributes: {
              type: "object",
              required: ["status"],
              properties: {
                body: { type: ["string", "null"] },
                level: { type: "integer" },
                status: { $ref: "#/definitions/MessageStatus" },
                status_code: { $ref: "#/definitions/MessageStatusCode" },
                status_code_description: { type: ["string", "null"] },
                timestamp: { type: "string" },
              },
            },
            links: { type: "object", properties: { related: { type: "string" } } },
          },
        },
      },
    },
    InboundMms: {
      type: "object",
      required: ["data"],
      properties: {
        data: {
          type: "object",
          required: ["type", "id", "attributes"],
          properties: {
            type: { const: "message", type: "string" },
            id: { type: "string" },
            attributes: {
              type: "object",
              required: ["is_mms", "from", "to"],
              properties: {
                is_mms: { const: true, type: "boolean" },
                from: { $ref: "#/definitions/PhoneNumber" },
                to: { $ref: "#/definitions/PhoneNumber" },
                body: { type: ["string", "null"] },
                direction: { type: "string" },
                message_type: { $ref: "#/definitions/MessageType" },
                message_encoding: { type: "integer" },
                status: { $ref: "#/definitions/MessageStatus" },
                timestamp: { type: "string" },
                amount_display: { type: "string" },
                amount_nanodollars: { $ref: "#/definitions/CallbackAmount" },
                message_callback_url: { type: ["string", "null"] },
                delivery_receipts: { $ref: "#/definitions/CallbackReceipts" },
              },
            },
            relationships: { $ref: "#/definitions/MessageRelationships" },
          },
        },
        included: { type: "array", items: { $ref: "#/definitions/MessageMedia" } },
      },
    },
    InboundSms: {
      type: "object",
      required: ["data"],
      properties: {
        data: {
          type: "object",
          required: ["type", "id", "attributes"],
          properties: {
            type: { const: "message", type: "string" },
            id: { type: "string" },
            attributes: {
              type: "object",
              required: ["is_mms", "from", "to", "body"],
              properties: {
                is_mms: { const: false, type: "boolean" },
                from: { $ref: "#/definitions/PhoneNumber" },
                to: { $ref: "#/definitions/PhoneNumber" },
                body: { type: ["string", "null"] },
                direction: { type: "string" },
                message_type: { $ref: "#/definitions/MessageType" },
                message_encoding: { type: "integer" },
                status: { $ref: "#/definitions/MessageStatus" },
                timestamp: { type: "string" },
                amount_display: { type: "string" },
                amount_nanodollars: { $ref: "#/definitions/CallbackAmount" },
                message_callback_url: { type: ["string", "null"] },
                delivery_receipts: { $ref: "#/definitions/CallbackReceipts" },
              },
            },
          },
        },
      },
    },
    LegacyDeliveryReceipt: {
      type: "object",
      required: ["type", "id", "attributes"],
      properties: {
        type: { const: "delivery_receipt", type: "string" },
        id: { type: "string" },
        attributes: {
          type: "object",
          required: ["status"],
          properties: {
            to: { $ref: "#/definitions/PhoneNumber" },
            from: { $ref: "#/definitions/PhoneNumber" },
            body: { type: ["string", "null"] },
            status: { $ref: "#/definitions/MessageStatus" },
            status_code: { $ref: "#/definitions/MessageStatusCode" },
          },
        },
      },
    },
    LegacyInboundSms: {
      type: "object",
      required: ["id", "to", "from", "body"],
      properties: {
        id: { type: "string" },
        to: { $ref: "#/definitions/PhoneNumber" },
        from: { $ref: "#/definitions/PhoneNumber" },
        body: { type: ["string", "null"] },
      },
    },
    MessageMedia: {
      type: "object",
      required: ["type", "id", "attributes"],
      properties: {
        type: { const: "media", type: "string" },
        id: { type: "string" },
        attributes: {
          type: "object",
          required: ["file_name", "file_size", "mime_type", "url"],
          properties: {
            file_name: { type: "string" },
            file_size: { type: "integer" },
            mime_type: { type: "string" },
            url: { type: "string", format: "uri" },
          },
        },
        links: { $ref: "#/definitions/ResourceLinks" },
      },
    },
    MessageReceipt: {
      type: "object",
      required: ["level", "status", "status_code", "status_code_description", "timestamp"],
      properties: {
        level: { type: "integer" },
        status: { $ref: "#/definitions/MessageStatus" },
        status_code: { $ref: "#/definitions/MessageStatusCode" },
        status_code_description: { type: "string" },
        timestamp: { type: "string" },
      },
    },
    MessageRelationships: {
      type: "object",
      properties: {
        media: {
          type: "object",
          required: ["data"],
          properties: { data: { type: "array", items: { $ref: "#/definitions/ResourceIdentifier" } } },
        },
      },
    },
    MessageStatus: {
      anyOf: [
        {
          type: "string",
          enum: [
            "delivered",
            "smsc submit",
            "message buffered",
            "delivery success",
            "delivery failure",
            "smsc reject",
            "",
          ],
        },
        { type: "string" },
      ],
    },
    MessageStatusCode: { type: ["integer", "string", "null"] },
    MessageType: { anyOf: [{ type: "string", enum: ["longcode", "toll-free"] }, { type: "string" }] },
    PhoneNumber: { type: "string" },
    ResourceEvent: {
      type: "object",
      required: ["data"],
      properties: {
        data: {
          type: "object",
          required: ["type", "id", "attributes"],
          properties: {
            type: { anyOf: [{ type: "string", enum: ["po_status_change"] }, { type: "string" }] },
            id: { type: "string" },
            timestamp: { type: "string" },
            attributes: {
              type: "object",
              required: ["event_type", "resource_type", "resource_id"],
              properties: {
                event_type: { anyOf: [{ type: "string", enum: ["status_change"] }, { type: "string" }] },
                resource_type: { anyOf: [{ type: "string", enum: ["portorders"] }, { type: "string" }] },
                resource_id: { type: ["string", "integer"] },
                status: { type: ["string", "null"] },
                message: { type: ["string", "null"] },
                customer_id: { type: "string" },
                at: { type: "string" },
                timestamp: { type: "string" },
                id: { type: "string" },
                type: { type: "string" },
                url_override: { type: ["string", "null"] },
                version: { type: ["string", "number"] },
              },
            },
          },
        },
      },
    },
    ResourceIdentifier: {
      type: "object",
      required: ["type", "id"],
      properties: { type: { type: "string" }, id: { type: "string" } },
    },
    ResourceLinks: { type: "object", required: ["self"], properties: { self: { type: "string" } } },
  },
  sensitive: {
    body: "content",
    file_name: "content",
    from: "phone",
    message_callback_url: "secret",
    to: "phone",
    url: "secret",
    url_override: "secret",
  },
};
