import { type Document, isObject, isReference, type Schema, type SchemaObject } from "./openapi.ts";

/** The schema that a chain of references ends at; `{}` where it leads nowhere. */
export function dereference(document: Document, schema: Schema | undefined): SchemaObject {
  let here = schema;
  for (let step = 0; step < 50 && isObject(here) && typeof here.$ref === "string"; step += 1)
    here = document.components.schemas[referenceName(here.$ref)];
  return isObject(here) ? here : {};
}

/** `#/components/schemas/Name` -> `Name` */
export function referenceName(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}

/** What a part of the document refers to in `components`, or the part itself. */
export function resolvePart<Part extends object>(
  home: Readonly<Record<string, Part>>,
  part: Part | { $ref: string } | undefined,
): Part | undefined {
  return isReference(part) ? home[referenceName(part.$ref)] : (part as Part | undefined);
}

/** The members of an object schema in one list, whatever it is composed of. */
export interface Flat {
  properties: Map<string, { schema: Schema; required: boolean }>;
  /** May it have members that are not listed? Only what the schema says in so many words counts. */
  open: boolean;
}

/**
 * Merges `properties`, `allOf` and the alternatives of `anyOf` and `oneOf`. Members of alternatives are optional
 * unless all of them require them. `undefined`: no object, or alternatives that have nothing in common.
 */
export function flatten(document: Document, schema: Schema | undefined, depth = 0): Flat | undefined {
  const node = dereference(document, schema);
  const types = typesOf(node);
  if (depth > 20 || (types.length > 0 && !(types.length === 1 && types[0] === "object"))) return undefined;
  const flat: Flat = { properties: new Map(), open: isOpen(node) };
  const required = new Set(node.required ?? []);
  for (const [name, child] of Object.entries(node.properties ?? {}))
    flat.properties.set(name, { schema: child, required: required.has(name) });

  for (const part of node.allOf ?? []) {
    const inner = flatten(document, part, depth + 1);
    if (!inner) return undefined;
    for (const name of dereference(document, part).required ?? []) required.add(name);
    flat.open ||= inner.open;
    for (const [name, member] of inner.properties) flat.properties.set(name, merged(flat.properties.get(name), member));
  }
  for (const alternatives of [node.anyOf, node.oneOf]) {
    if (!alternatives?.length) continue;
    const branches = alternatives.map((one) => flatten(document, one, depth + 1));
    if (branches.some((branch) => branch === undefined)) return undefined;
    const objects = branches.filter((branch): branch is Flat => branch !== undefined);
    const names = new Set(objects.flatMap((branch) => [...branch.properties.keys()]));
    const shared = [...names].some((name) => objects.every((branch) => branch.properties.has(name)));
    if (names.size > 0 && !shared && flat.properties.size === 0) return undefined;
    flat.open ||= objects.some((branch) => branch.open);
    for (const name of names) {
      const members = objects.flatMap((branch) => branch.properties.get(name) ?? []);
      const schemas = [...new Map(members.map(({ schema }) => [JSON.stringify(schema), schema])).values()];
      const only = schemas.length === 1 ? schemas[0] : undefined;
      const everywhere = members.length === objects.length && members.every((member) => member.required);
      if (!flat.properties.has(name))
        flat.properties.set(name, { schema: only ?? { anyOf: schemas }, required: everywhere });
    }
  }
  for (const name of required) {
    const member = flat.properties.get(name);
    if (member) member.required = true;
  }
  const isObjectLike = types.length === 1 || flat.properties.size > 0 || node.required || flat.open || depth > 0;
  return isObjectLike ? flat : undefined;
}

function merged(
  a: { schema: Schema; required: boolean } | undefined,
  b: { schema: Schema; required: boolean },
): { schema: Schema; required: boolean } {
  if (!a) return { ...b };
  const same = JSON.stringify(a.schema) === JSON.stringify(b.schema);
  return { schema: same ? a.schema : { allOf: [a.schema, b.schema] }, required: a.required || b.required };
}

function isOpen({ additionalProperties, patternProperties }: SchemaObject): boolean {
  return additionalProperties === true || isObject(additionalProperties) || isObject(patternProperties);
}

/** The `type`s of a schema as a list; empty where it has none. */
export function typesOf(schema: SchemaObject): string[] {
  if (Array.isArray(schema.type)) return schema.type.filter((type) => typeof type === "string");
  return typeof schema.type === "string" ? [schema.type] : [];
}

/** May a value of the schema be an object or an array, so that it needs a way to be written in a URL? */
export function isComposite(document: Document, schema: Schema | undefined, depth = 0): boolean {
  const node = dereference(document, schema);
  if (depth > 10) return false;
  return (
    typesOf(node).some((type) => type === "array" || type === "object") ||
    isObject(node.properties) ||
    [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])].some((one) =>
      isComposite(document, one, depth + 1),
    )
  );
}

/** The schema at a dotted path, through references and compositions; `optional` where a step may be missing. */
export function schemaAt(
  document: Document,
  schema: Schema | undefined,
  path: string,
): { schema: Schema; optional: boolean } | undefined {
  let here = schema;
  let optional = false;
  for (const key of path === "" ? [] : path.split(".")) {
    const step = stepInto(document, here, key);
    if (!step) return undefined;
    here = step.schema;
    optional ||= !step.required;
  }
  return here === undefined ? undefined : { schema: here, optional };
}

function stepInto(
  document: Document,
  schema: Schema | undefined,
  key: string,
): { schema: Schema; required: boolean } | undefined {
  const member = flatten(document, schema)?.properties.get(key);
  if (member) return member;
  const node = dereference(document, schema);
  const element = /^\d+$/.test(key) ? (node.prefixItems?.[Number(key)] ?? node.items) : undefined;
  if (element !== undefined) return { schema: element, required: Number(key) < Number(node.minItems ?? 0) };
  for (const one of [...(node.anyOf ?? []), ...(node.oneOf ?? [])]) {
    const inner = stepInto(document, one, key);
    if (inner) return { ...inner, required: false };
  }
  return undefined;
}

/** The constant that a schema stands for, wrapped so that `null` counts. */
export function constantOf(document: Document, schema: Schema | undefined): { value: unknown } | undefined {
  const node = dereference(document, schema);
  return "const" in node ? { value: node.const } : undefined;
}

/** `anyOf: [{ type: string, enum: […] }, { type: string }]`: known values, and others may come. */
export function openEnum(schema: Schema): { values: string[]; nullable: boolean } | undefined {
  if (!isObject(schema) || !Array.isArray(schema.anyOf) || isObject(schema.properties)) return undefined;
  const values: string[] = [];
  let open = false;
  let nullable = false;
  for (const one of schema.anyOf) {
    if (!isObject(one) || one.$ref || one.const !== undefined) return undefined;
    if (one.type === "null") nullable = true;
    else if (one.type !== "string") return undefined;
    else if (Array.isArray(one.enum)) values.push(...one.enum.filter((value) => typeof value === "string"));
    else open = true;
  }
  return open && values.length > 0 ? { values, nullable } : undefined;
}

const annotations = new Set([
  "description",
  "title",
  "default",
  "examples",
  "example",
  "deprecated",
  "readOnly",
  "writeOnly",
]);
const unusedRules = new Set([
  "contentMediaType",
  "contentEncoding",
  "discriminator",
  "nullable",
  "minContains",
  "maxContains",
]);
const schemaMaps = new Set(["properties", "patternProperties"]);
const schemaLists = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const schemaFields = new Set(["items", "additionalProperties", "not", "if", "then", "else"]);
const beyondValidator = new Set([
  "dependentSchemas",
  "unevaluatedProperties",
  "unevaluatedItems",
  "propertyNames",
  "contains",
]);

/** Only what validates, references led to `prefix`; `reached` collects the names that are referred to. */
export function validationSchema(schema: Schema, prefix = "#/definitions/", reached?: Set<string>): Schema {
  if (!isObject(schema)) return schema;
  const again = (inner: unknown): Schema =>
    typeof inner === "boolean" || isObject(inner) ? validationSchema(inner as Schema, prefix, reached) : {};
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === "$ref" && typeof value === "string") {
      reached?.add(referenceName(value));
      result.$ref = `${prefix}${referenceName(value)}`;
    } else if (annotations.has(key) || unusedRules.has(key) || beyondValidator.has(key) || key.startsWith("x-"))
      continue;
    else if (schemaMaps.has(key) && isObject(value))
      result[key] = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, again(inner)]));
    else if (schemaLists.has(key) && Array.isArray(value)) result[key] = value.map(again);
    else if (schemaFields.has(key)) result[key] = again(value);
    else result[key] = value;
  }
  return result;
}

/** The definitions that the names lead to, with all that those refer to in turn, sorted by name. */
export function reachableDefinitions(document: Document, names: ReadonlySet<string>): Record<string, Schema> {
  const found = new Map<string, Schema>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const schema = document.components.schemas[name];
    if (found.has(name) || schema === undefined) continue;
    const reached = new Set<string>();
    found.set(name, validationSchema(schema, "#/definitions/", reached));
    waiting.push(...reached);
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
