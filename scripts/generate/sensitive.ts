import type { Sensitivity } from "../../packages/core/src/operation.ts";
import { referenceName } from "./json-schema.ts";
import { type Document, isObject, type Schema } from "./openapi.ts";

export type SensitiveNames = Record<string, Sensitivity>;

const strength: Record<Sensitivity, number> = { secret: 3, phone: 2, content: 1 };

/** A value with its name, and what the spec says of it beside its schema. */
export interface Named {
  name: string | undefined;
  schema: Schema | undefined;
  sensitivity?: string | undefined;
}

/** The names of members, at any depth, that the spec calls sensitive; the strongest word wins. Sorted by name. */
export function sensitiveNames(document: Document, values: readonly Named[]): SensitiveNames {
  const found = new Map<string, Sensitivity>();
  const seen = new Set<string>();
  const add = (name: string | undefined, word: unknown): void => {
    if (name === undefined || (word !== "secret" && word !== "phone" && word !== "content")) return;
    const known = found.get(name);
    if (!known || strength[known] < strength[word]) found.set(name, word);
  };
  // Items and alternatives have the name of what they belong to.
  const walk = (name: string | undefined, schema: unknown): void => {
    if (!isObject(schema)) return;
    add(name, schema["x-sensitive"] ?? (schema.format === "password" ? "secret" : undefined));
    if (typeof schema.$ref === "string") {
      const target = referenceName(schema.$ref);
      const key = `${name ?? ""} ${target}`;
      if (!seen.has(key)) {
        seen.add(key);
        walk(name, document.components.schemas[target]);
      }
    }
    for (const part of [
      schema.items,
      schema.prefixItems,
      schema.additionalProperties,
      schema.allOf,
      schema.anyOf,
      schema.oneOf,
    ].flat())
      walk(name, part);
    for (const [key, property] of Object.entries(isObject(schema.properties) ? schema.properties : {}))
      walk(key, property);
  };
  for (const { name, schema, sensitivity } of values) {
    add(name, sensitivity);
    walk(name, schema);
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
