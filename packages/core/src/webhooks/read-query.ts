import { properties, readFields } from "../fields.ts";
import type { JsonSchema } from "../schema.ts";
import { type JsonBody, readJson } from "./read-json.ts";
import type { WebhookEventRow } from "./types.ts";

/**
 * Reads an event's payload from a query or a form: the JSON in one of its parameters, or the members themselves. Of the latter only
 * those that the event has: the rest may be a secret. `undefined`: the event does not come that way.
 */
export function readQuery(
  query: URLSearchParams,
  { get, schema }: WebhookEventRow,
  definitions: Readonly<Record<string, JsonSchema>>,
): JsonBody | undefined {
  if (!get) return undefined;
  const texts = get === true ? [...query.values()] : query.getAll(get);
  const [found, ...others] = texts.flatMap((text) => parse(text) ?? []);
  if (found && others.length === 0) return found;
  if (get !== true) return undefined;
  const known = properties(schema, definitions);
  const fields = [...query].filter(([name]) => Object.hasOwn(known, name));
  const payload = readFields(fields, known, {}, definitions).values;
  return { raw: JSON.stringify(payload), payload };
}

function parse(text: string): JsonBody | undefined {
  try {
    return readJson(new TextEncoder().encode(text), "");
  } catch {
    return undefined;
  }
}
