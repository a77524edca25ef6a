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
  if (!differ(nothing)) return undefined;
  if (!differ(words)) return "documentation-changed";
  return differ(annotations) ? "wire-changed" : "example-changed";
}

// A mark that masks something has rules of its own, and a tag only orders pages.
const words = new Set(["title", "summary", "description", "tag", "x-assumed", "x-covers", "x-sensitive", "deprecated"]);
const shown = new Set(["example", "examples"]);
const annotations = new Set([...words, ...shown]);
const nothing = new Set<string>();
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
  const own = flat(part, without);
  const reached = new Set(own.names);
  const texts = [own.text];
  // The set grows while it is read.
  for (const name of reached) {
    const { text, names } = ofSchema(schemas, name, without);
    texts.push(text);
    for (const next of names) reached.add(next);
  }
  // What a schema is called is on no wire.
  const numbers = new Map([...reached].map((name, index) => [name, index]));
  return texts.join("\n").replace(/(?<="\$ref":")[^"]*/g, (ref) => String(numbers.get(referenceName(ref))));
}

interface Flat {
  text: string;
  /** Schemas that it refers to. */
  names: ReadonlySet<string>;
}

function flat(part: unknown, without: ReadonlySet<string>): Flat {
  const names = new Set<string>();
  const walk = (value: unknown, isMap: boolean): unknown => {
    if (Array.isArray(value)) return value.map((one) => walk(one, false));
    if (typeof value !== "object" || value === null) return value;
    if ("$ref" in value && typeof value.$ref === "string") names.add(referenceName(value.$ref));
    // Sorted: in which order a spec says things is nobody's business.
    const entries = Object.entries(value)
      .filter(([key]) => isMap || !without.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(
      entries.map(([key, inner]) => [key, shown.has(key) ? inner : walk(inner, !isMap && maps.has(key))]),
    );
  };
  return { text: JSON.stringify(walk(part, false)) ?? "", names };
}

// Most schemas are part of many operations.
const known = new WeakMap<Projected["schemas"], Map<string, Flat>>();

function ofSchema(schemas: Projected["schemas"], name: string, without: ReadonlySet<string>): Flat {
  const memory = known.get(schemas) ?? new Map<string, Flat>();
  known.set(schemas, memory);
  const key = `${name} ${without.size}`;
  const found = memory.get(key) ?? flat(schemas[name], without);
  memory.set(key, found);
  return found;
}
