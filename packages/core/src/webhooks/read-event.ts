import { decodeAt } from "../codecs.ts";
import { getPath } from "../path.ts";
import { type Issue, validate } from "../schema.ts";
import { dedupeKey } from "./dedupe-key.ts";
import type { JsonBody } from "./read-json.ts";
import { refusal } from "./receiver.ts";
import type { EventMeta, EventShape, WebhookData, WebhookEvent, WebhookEventRow } from "./types.ts";

/**
 * Tells by its shape which event a payload is; the first schema that matches wins.
 *
 * @param bodyFor The payload as this event would have sent it; `undefined`: it cannot be this event.
 */
export async function readEvent<Event extends EventShape>(
  data: WebhookData,
  bodyFor: (row: WebhookEventRow) => JsonBody | undefined,
  verified: boolean,
): Promise<WebhookEvent<Event>> {
  const meta = async (
    type: string,
    { raw, payload }: JsonBody,
    id: unknown,
    dedupe: readonly string[],
  ): Promise<EventMeta> => ({
    ...(typeof id === "string" || typeof id === "number" ? { id: String(id) } : {}),
    dedupeKey: await dedupeKey(`${data.provider}:${type}`, payload, dedupe, raw),
    verified,
    receivedAt: new Date(),
    raw,
  });
  const issues: Record<string, readonly Issue[]> = {};
  let body: JsonBody | undefined;
  for (const [type, row] of Object.entries(data.events)) {
    const mine = bodyFor(row);
    if (!mine) continue;
    body ??= mine;
    const { payload: wire } = mine;
    const found = validate(row.schema, wire, data.definitions);
    if (found.length === 0) {
      const { dedupe = [], codecs } = row;
      const payload = codecs ? decodeAt(wire, codecs) : wire;
      const event = { type, payload, ...(await meta(type, mine, idOf(wire, row), dedupe)) };
      // The one cast: the schema has just said that the payload is of the type that the generator wrote from it.
      return event as unknown as WebhookEvent<Event>;
    }
    issues[type] = found;
  }
  if (!body) throw refusal(data.provider, 400, "not_json", "the query has no JSON object where one is expected.");
  return { type: "unknown", payload: body.payload, issues, ...(await meta("unknown", body, undefined, [])) };
}

/** The id of what an event is about. A payload has it at one of the places that are called alike: `message.id` or `id`. */
function idOf(wire: unknown, { dedupe = [], id }: WebhookEventRow): unknown {
  const [first] = dedupe.map(nameOf);
  const places = id === undefined ? dedupe.filter((path) => nameOf(path) === first) : [id];
  return places.map((path) => getPath(wire, path)).find((found) => found !== undefined);
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf(".") + 1);
