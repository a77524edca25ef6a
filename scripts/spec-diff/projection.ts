import { referenceName } from "../generate/json-schema.ts";
import type { Schema } from "../generate/openapi.ts";
import type { RuleName } from "./rules.ts";

/** A part of a model, and the named schemas that it may refer to. */
export interface Projected {
  part: unknown;
  schemas: Readonly<Record<string, Schema>>;
}

/** The rule for two parts that differ in nothing that has a rule of its own; `undefined`: they do not differ at all. */
export function whatElse(before: Projected, after: Projected): RuleName | undefined {
  const differ = (without: ReadonlySet<string>): boolean => textOf(before, without) !== textOf(after, without);
  if (!differ(new Set())) return undefined;
  if (!differ(words)) return "documentation-changed";
  return differ(new Set([...words, ...shown])) ? "wire-changed" : "example-changed";
}

const words = new Set(["title", "summary", "description", "x-assumed", "deprecated"]);
const shown = new Set(["example", "examples"]);
// Their keys are names that the provider chose, and no fields.
const maps = new Set([
  "properties",
  "patternProperties",
  "sensitive",
  "encode",
  "parse",
  "fill",
  "codecs",
  "codes",
  "schemes",
]);

/** The part and every schema that it leads to as one text, without some fields. */
function textOf({ part, schemas }: Projected, without: ReadonlySet<string>): string {
  const reached = new Set<string>();
  const walk = (value: unknown, isMap: boolean): unknown => {
    if (Array.isArray(value)) return value.map((one) => walk(one, false));
    if (typeof value !== "object" || value === null) return value;
    // Sorted: in which order a spec says things is nobody's business.
    const entries = Object.entries(value)
      .filter(([key]) => isMap || !without.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    if ("$ref" in value && typeof value.$ref === "string") reached.add(referenceName(value.$ref));
    return Object.fromEntries(
      entries.map(([key, inner]) => [key, shown.has(key) ? inner : walk(inner, !isMap && maps.has(key))]),
    );
  };
  const parts = [walk(part, false)];
  for (const name of reached) // Grows while it is read.
    parts.push([name, walk(schemas[name], false)]);
  return JSON.stringify(parts);
}
