import { pathToken } from "./auth/token.ts";
import { createWebhooks } from "./create-webhooks.ts";
import type { WebhookData, WebhookOptions, Webhooks } from "./types.ts";

/** A made-up provider, for the tests. */
export const toyData: WebhookData = {
  provider: "toy",
  events: {
    receipt: {
      schema: { $ref: "#/definitions/Receipt" },
      example: { data: { id: "m-1", level: 1, status: "sent", to: "12065550123" } },
      contentType: "application/vnd.api+json",
      dedupe: ["data.id", "data.level", "data.status"],
    },
    text: {
      schema: {
        type: "object",
        required: ["id", "body"],
        properties: { id: { type: "string" }, body: { type: ["string", "null"] }, media: { type: "array" } },
      },
      example: { id: "t-1", from: "12065550199", body: "hello", media: ["a", "b"] },
      contentType: "application/json",
      id: "id",
    },
    // Matches whatever `text` matches, and comes after it.
    anything: {
      schema: { type: "object", required: ["id"] },
      example: { id: "x-1" },
      contentType: "application/json",
      dedupe: ["id"],
    },
  },
  definitions: {
    Receipt: {
      type: "object",
      required: ["data"],
      properties: {
        data: {
          type: "object",
          required: ["id", "level", "status"],
          properties: {
            id: { type: "string" },
            level: { type: "integer" },
            status: { anyOf: [{ type: "string", enum: ["sent", "delivered"] }, { type: "string" }] },
          },
        },
      },
    },
  },
  sensitive: { to: "phone", from: "phone", body: "content" },
};

export interface Receipt {
  data: { id: string; level: number; status: "sent" | "delivered" | (string & {}); to?: string };
}

export interface Text {
  id: string;
  from?: string;
  body: string | null;
  media?: string[];
}

export type ToyEvent =
  | { type: "receipt"; payload: Receipt }
  | { type: "text"; payload: Text }
  | { type: "anything"; payload: { id: string } };

export const token = "kJ4w9-Zx_0pQ7rT2vB5nM8cL";

/** A receiver of the made-up provider. */
export function createToy(options: WebhookOptions<ToyEvent> = { auth: pathToken(token) }): Webhooks<ToyEvent> {
  return createWebhooks<ToyEvent>(toyData, options);
}

/** A POST of JSON, or of what is given. */
export function post(
  body: BodyInit | object,
  headers: Record<string, string> = {},
  url = "https://example.com/toy",
): Request {
  const isText = typeof body === "string" || body instanceof Uint8Array || body instanceof ReadableStream;
  const init: RequestInit & { duplex: "half" } = {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: isText ? (body as BodyInit) : JSON.stringify(body),
    duplex: "half",
  };
  return new Request(url, init);
}
