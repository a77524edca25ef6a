import { dereference, openEnum, typesOf } from "./json-schema.ts";
import { codecNotes, codecOf, codecTypes } from "./model-codec.ts";
import { type Document, isObject, type Schema, type SchemaObject } from "./openapi.ts";
import { mapParts } from "./shapes.ts";

/** Keyword of our own that carries the known values of an open enum to the type printer. */
export const openValues = "x-open-values";

/** Keyword of our own that carries the type of a value that differs from its wire form. */
export const valueType = "x-value-type";

/** The document as the type printer understands it: what it would print wrongly is said in another way. */
export function typeView(document: Document): Document {
  return mapParts("document", document, (kind, node) => (kind === "schema" ? viewOf(node) : node)) as Document;
}

/** One schema as the type printer understands it, with values as on the wire. */
export function wireView(schema: Schema): Schema {
  return mapParts("schema", schema, (kind, node) => (kind === "schema" ? viewOf(node) : node)) as Schema;
}

/** The same with values as users have them (`x-codec`) instead of their wire form. */
export function schemaView(document: Document, schema: Schema): Schema {
  return mapParts("schema", schema, (kind, node) =>
    kind === "schema" ? (valueView(document, node) ?? viewOf(node)) : node,
  ) as Schema;
}

/** A schema whose values have another type than on the wire; limits and examples are those of the wire. */
function valueView(document: Document, given: SchemaObject): Schema | undefined {
  // Behind a name it would be `EpochTime`, which tells less than `Date`.
  const schema = given.$ref === undefined ? given : { ...dereference(document, given), ...given };
  const codec = codecOf(schema);
  if (!codec || codec === "escapedText") return undefined;
  const alternatives = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const nullable =
    typesOf(schema).includes("null") || alternatives.some((one) => isObject(one) && typesOf(one).includes("null"));
  const description = [schema.description?.trim(), codecNotes[codec]].filter(Boolean).join(" ");
  return {
    ...(description && { description }),
    ...(schema.deprecated === true && { deprecated: true }),
    type: "string", // Without a type the printer would not ask for ours.
    [valueType]: { name: codecTypes[codec], nullable },
  };
}

function viewOf(given: SchemaObject): Schema {
  const open = openEnum(given);
  if (open) {
    const { anyOf: _, ...notes } = given;
    return { ...notes, type: "string", [openValues]: open };
  }
  const schema: SchemaObject = { ...given };
  if ("const" in schema && (schema.const === null || typeof schema.const === "object")) {
    if (schema.const === null) schema.type = "null";
    delete schema.const;
  }
  if (
    schema.enum &&
    (typesOf(schema).includes("object") || schema.enum.some((value) => typeof value === "object" && value !== null))
  )
    delete schema.enum;
  // A member that its index signature forbids could never be written.
  if (isObject(schema.additionalProperties) && Object.keys(schema.properties ?? {}).length)
    schema.additionalProperties = true;
  plainAllOf(schema);
  for (const key of ["anyOf", "oneOf"] as const) plainAlternatives(schema, key);
  const { anyOf, allOf, oneOf, ...core } = schema;
  // Printed as `core | alternatives`, although both hold.
  if (!anyOf || !(schema.properties || allOf || oneOf || isObject(schema.additionalProperties))) return schema;
  const { description, deprecated, examples, default: initial, ...rest } = core;
  const notes = Object.entries({ description, deprecated, examples, default: initial }).filter(
    ([, value]) => value !== undefined,
  );
  return {
    ...Object.fromEntries(notes),
    allOf: [{ ...rest, ...(allOf && { allOf }), ...(oneOf && { oneOf }) }, { anyOf }],
  };
}

/** Parts of `allOf` that say nothing about the type would become `& unknown`; what they require is kept. */
function plainAllOf(schema: SchemaObject): void {
  if (!schema.allOf) return;
  const required = new Set(schema.required ?? []);
  const typed = schema.allOf.filter((part) => {
    if (isObject(part)) for (const name of part.required ?? []) if (!saysType(part)) required.add(name);
    return saysType(part);
  });
  if (required.size) schema.required = [...required];
  if (typed.length) schema.allOf = typed;
  else delete schema.allOf;
}

/** Alternatives that say nothing about the type (`required: [a]`) would become `| unknown`. */
function plainAlternatives(schema: SchemaObject, key: "anyOf" | "oneOf"): void {
  const alternatives = schema[key];
  if (!alternatives) return;
  const { [key]: _, ...beside } = schema;
  const types = typesOf(schema);
  if (!alternatives.every(saysType)) {
    if (saysType(beside)) delete schema[key];
    return;
  }
  if (types.length === 0 || types.includes("object") || types.includes("array")) return;
  // The alternatives say it more exactly.
  delete schema.type;
  const hasNull = alternatives.some((one) => isObject(one) && (typesOf(one).includes("null") || one.const === null));
  if (types.includes("null") && !hasNull) schema[key] = [...alternatives, { type: "null" }];
}

const typeKeywords = [
  valueType,
  "$ref",
  "type",
  "enum",
  "const",
  "properties",
  "additionalProperties",
  "patternProperties",
  "items",
  "prefixItems",
  "allOf",
  "anyOf",
  "oneOf",
];

function saysType(schema: Schema): boolean {
  return isObject(schema) && typeKeywords.some((key) => key in schema && schema[key] !== true && schema[key] !== false);
}
