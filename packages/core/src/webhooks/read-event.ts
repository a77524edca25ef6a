import { getPath } from "../path.ts";
import { type Issue, validate } from "../schema.ts";
import { dedupeKey } from "./dedupe-key.ts";
import type { JsonBody } from "./read-json.ts";
import type { EventMeta, EventShape, WebhookData, WebhookEvent } from "./types.ts";

/** Tells by its shape which event a payload is; the first schema that matches wins. */
export async function readEvent<Event extends EventShape>(
  data: WebhookData,
  { raw, payload }: JsonBody,
  verified: boolean,
): Promise<WebhookEvent<Event>> {
  const meta = async (type: string, id: unknown, dedupe: readonly string[]): Promise<EventMeta> => ({
    ...(typeof id === "string" || typeof id === "number" ? { id: String(id) } : {}),
    dedupeKey: await dedupeKey(`${data.provider}:${type}`, payload, dedupe, raw),
    verified,
    receivedAt: new Date(),
    raw,
  });
  const issues: Record<string, readonly Issue[]> = {};
  for (const [type, row] of Object.entries(data.events)) {
    const found = validate(row.schema, payload, data.definitions);
    if (found.length === 0) {
      const { dedupe = [], id = dedupe[0] } = row;
      const event = { type, payload, ...(await meta(type, id && getPath(payload, id), dedupe)) };
      // The one cast: the schema has just said that the payload is of the type that the generator wrote from it.
      return event as unknown as WebhookEvent<Event>;
    }
    issues[type] = found;
  }
  return { type: "unknown", payload, issues, ...(await meta("unknown", undefined, [])) };
}
