import { dereference, typesOf } from "./json-schema.ts";
import { resolvedCodec } from "./model-codec.ts";
import type { Document, Schema } from "./openapi.ts";

/** What a schema allows, in a few words: `1 to 200`, `at most 64 characters`; empty where there are no limits. */
export function limitsOf(document: Document, schema: Schema): string {
  if (resolvedCodec(document, schema)) return ""; // They are those of the wire.
  const node = dereference(document, schema);
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = node;
  const parts = [
    range(minimum, maximum),
    exclusiveMinimum !== undefined && `more than ${exclusiveMinimum}`,
    exclusiveMaximum !== undefined && `less than ${exclusiveMaximum}`,
    multipleOf !== undefined && `a multiple of ${multipleOf}`,
    counted(node.minLength, node.maxLength, "character"),
    counted(node.minItems, node.maxItems, typesOf(node).includes("array") ? "item" : ""),
    node.uniqueItems === true && "no item twice",
    typeof node.pattern === "string" && `\`${node.pattern}\``,
    typeof node.format === "string" && node.format !== "binary" && node.format,
  ];
  return parts.filter(Boolean).join(", ");
}

function range(low: unknown, high: unknown): string | undefined {
  if (low !== undefined && high !== undefined) return `${low} to ${high}`;
  if (low !== undefined) return `${low} or more`;
  return high === undefined ? undefined : `${high} or less`;
}

function counted(low: unknown, high: unknown, unit: string): string | undefined {
  if (!unit || (low === undefined && high === undefined) || (low === 0 && high === undefined)) return undefined;
  const units = (count: unknown): string => `${count} ${unit}${count === 1 ? "" : "s"}`;
  if (low === high) return units(low);
  if (high === undefined) return `at least ${units(low)}`;
  return low === undefined || low === 0 ? `at most ${units(high)}` : `${low} to ${units(high)}`;
}
