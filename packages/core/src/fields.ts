import { type JsonSchema, type JsonSchemaObject, type JsonType, validate } from "./schema.ts";
import type { PairStyle } from "./writers.ts";

type Definitions = Readonly<Record<string, JsonSchema>>;
type Field = string | Blob;

/** What was read, and the names of those that were given more often than once. */
export interface ReadFields {
  values: Record<string, unknown>;
  repeated: string[];
}

/**
 * Reads `name=value` pairs of a query or form back into what was written, by the schemas: numbers, booleans, arrays and
 * objects. Names without a schema are kept as text.
 */
export function readFields(
  fields: Iterable<readonly [string, Field]>,
  schemas: Readonly<Record<string, JsonSchema>>,
  encode: Readonly<Record<string, PairStyle>>,
  definitions: Definitions,
): ReadFields {
  const groups = new Map<string, Field[]>();
  // From entries, so that a member named `__proto__` is one like any other.
  const deep = new Map<string, unknown>();
  const schemaOf = (name: string) => (Object.hasOwn(schemas, name) ? (schemas[name] ?? true) : true);
  for (const [name, value] of fields) {
    const root = name.split("[", 1)[0] ?? name;
    if (encode[root] === "deep" && root !== name) {
      const keys = name.slice(root.length + 1, -1).split("][");
      deep.set(root, setDeep(deep.get(root), keys, value, schemaOf(root), definitions));
    } else groups.set(name, [...(groups.get(name) ?? []), value]);
  }

  const repeated: string[] = [];
  const values: [string, unknown][] = [...deep];
  for (const [name, given] of groups) {
    const schema = schemaOf(name);
    const isList = accepts(schema, "array", definitions);
    const style = encode[name];
    const [first = ""] = given;
    if (style === "json" && typeof first === "string") values.push([name, parseJson(first)]);
    else if (isList) {
      const parts = style && typeof first === "string" ? first.split(style) : given;
      const items = itemsOf(schema, definitions);
      values.push([name, parts.map((part) => coerce(part, items, definitions))]);
    } else values.push([name, coerce(first, schema, definitions)]);
    if (given.length > 1 && (!isList || style)) repeated.push(name);
  }
  return { values: Object.fromEntries(values), repeated };
}

/** A text as the value that its schema asks for; itself where that is text or nothing fits. */
export function coerce(text: Field, schema: JsonSchema, definitions: Definitions): unknown {
  if (typeof text !== "string") return text;
  const parsed = /^(true|false|null|-?\d+(\.\d+)?([eE][+-]?\d+)?|\{.*\})$/s.test(text) ? parseJson(text) : text;
  const fits = (value: unknown) => validate(schema, value, definitions).length === 0;
  if (parsed === text || fits(text)) return text;
  return fits(parsed) || !accepts(schema, "string", definitions) ? parsed : text;
}

/** The members of an object's schema, also where it is made of several. */
export function properties(schema: JsonSchema, definitions: Definitions): Readonly<Record<string, JsonSchema>> {
  return Object.assign({}, ...[...forms(schema, definitions)].map((form) => form.properties));
}

/** Dotted paths of the members that an object must have, below `wrap`. */
export function requiredOf(schema: JsonSchema, wrap: string | undefined, definitions: Definitions): string[] {
  const keys = wrap?.split(".") ?? [];
  const inner = keys.reduce<JsonSchema>((outer, key) => properties(outer, definitions)[key] ?? true, schema);
  const names = [...forms(inner, definitions, "required")].flatMap(({ required = [] }) => required);
  return names.map((name) => [...keys, name].join("."));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function setDeep(target: unknown, keys: string[], value: Field, schema: JsonSchema, definitions: Definitions): unknown {
  const [key = "", ...rest] = keys;
  const isList = accepts(schema, "array", definitions) && /^\d+$/.test(key);
  const inner = isList ? itemsOf(schema, definitions) : (properties(schema, definitions)[key] ?? true);
  const entries = new Map(Object.entries(target ?? {}));
  const next =
    rest.length > 0 ? setDeep(entries.get(key), rest, value, inner, definitions) : coerce(value, inner, definitions);
  entries.set(key, next);
  return isList ? [...entries.values()] : Object.fromEntries(entries);
}

/** Whether the schema names a type, itself or in one of its forms. */
function accepts(schema: JsonSchema, type: JsonType, definitions: Definitions): boolean {
  return [...forms(schema, definitions)].some((form) => [form.type].flat().includes(type));
}

function itemsOf(schema: JsonSchema, definitions: Definitions): JsonSchema {
  for (const { items } of forms(schema, definitions)) if (items !== undefined) return items;
  return true;
}

/** A schema and those that it is made of: all, or only those that every value must fit. */
function forms(schema: JsonSchema, definitions: Definitions, which: "all" | "required" = "all"): Set<JsonSchemaObject> {
  const found = new Set<JsonSchemaObject>();
  const add = (one: JsonSchema | undefined): void => {
    if (typeof one !== "object" || found.has(one)) return;
    found.add(one);
    if (one.$ref) add(definitions[one.$ref.slice("#/definitions/".length)]);
    for (const branch of one.allOf ?? []) add(branch);
    if (which === "all") for (const branch of [...(one.anyOf ?? []), ...(one.oneOf ?? [])]) add(branch);
  };
  add(schema);
  return found;
}
