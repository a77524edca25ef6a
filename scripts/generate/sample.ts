import { dereference, flatten, typesOf } from "./json-schema.ts";
import { type Document, isObject, type Schema } from "./openapi.ts";

/** A small value that a schema describes, the same at every run; for documents without examples. */
export function sample(document: Document, schema: Schema | undefined, depth = 0): unknown {
  const node = dereference(document, schema);
  const own = isObject(schema) ? schema : {};
  for (const known of [own.examples, node.examples]) if (Array.isArray(known) && known.length) return known[0];
  if ("const" in node) return node.const;
  if (Array.isArray(node.enum) && node.enum.length) return node.enum[0];
  if (node.default !== undefined) return node.default;
  const types = typesOf(node);
  const type = types.find((one) => one !== "null") ?? types[0];
  if (node.properties || node.allOf || type === "object") return sampleObject(document, node, depth);
  const [alternative] = node.oneOf ?? node.anyOf ?? [];
  if (alternative !== undefined) return sample(document, alternative, depth + 1);
  if (type === "array") return sampleArray(document, node, depth);
  if (type === "string") return sampleText(node);
  if (type === "integer" || type === "number") return sampleNumber(node);
  if (type === "boolean") return true;
  return type === "null" ? null : {};
}

function sampleObject(document: Document, schema: Schema, depth: number): unknown {
  const flat = flatten(document, schema);
  if (!flat) {
    const node = dereference(document, schema);
    const [alternative] = [...(node.oneOf ?? node.anyOf ?? []), ...(node.allOf ?? [])];
    return alternative === undefined || depth > 4 ? {} : sample(document, alternative, depth + 1);
  }
  const result: Record<string, unknown> = {};
  // Deep down only what is required, so that samples of schemas that contain themselves end.
  for (const [name, member] of flat.properties)
    if (depth < 1 || (member.required && depth < 4)) result[name] = sample(document, member.schema, depth + 1);
  return result;
}

function sampleArray(
  document: Document,
  node: { [keyword: string]: unknown; items?: Schema },
  depth: number,
): unknown[] {
  if (depth > 3) return [];
  const count = Math.max(1, typeof node.minItems === "number" ? Math.min(node.minItems, 5) : 0);
  return node.items === undefined || node.items === false
    ? []
    : Array.from({ length: count }, () => sample(document, node.items, depth + 1));
}

const formats: Readonly<Record<string, string>> = {
  "date-time": "2024-01-02T03:04:05Z",
  date: "2024-01-02",
  time: "03:04:05Z",
  email: "name@example.com",
  uri: "https://example.com/",
  url: "https://example.com/",
  "uri-reference": "/path",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uuid: "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
  byte: "AAAA",
};

function sampleText({ format, minLength, maxLength }: { [keyword: string]: unknown; format?: string }): string {
  let text = (format && formats[format]) ?? "text";
  if (typeof minLength === "number") text = text.padEnd(minLength, "x");
  return typeof maxLength === "number" ? text.slice(0, maxLength) : text;
}

function sampleNumber({ minimum, exclusiveMinimum, maximum }: { [keyword: string]: unknown }): number {
  const least = typeof minimum === "number" ? minimum : typeof exclusiveMinimum === "number" ? exclusiveMinimum + 1 : 1;
  return typeof maximum === "number" ? Math.min(least, maximum) : least;
}
