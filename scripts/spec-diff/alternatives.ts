import { dereference, typesOf } from "../generate/json-schema.ts";
import { type Document, isObject, type Schema, type SchemaObject } from "../generate/openapi.ts";
import { conditions, type Kind, kinds, limits } from "./limits.ts";

/** A schema, and the document that its references lead into. */
export interface Side {
  document: Document;
  schema: Schema;
}

/** The alternatives of a schema by the kind of their values: `anyOf`, `oneOf`, lists of types, references and all. */
export function byKind({ document, schema }: Side): Map<Kind, SchemaObject[]> {
  const found = new Map<Kind, SchemaObject[]>();
  for (const node of alternatives(document, schema))
    for (const kind of kindsOf(node)) found.set(kind, [...(found.get(kind) ?? []), node]);
  return found;
}

export function alternatives(document: Document, schema: Schema, depth = 0): SchemaObject[] {
  if (schema === false || depth > 20) return [];
  const { $ref: _, ...own } = isObject(schema) ? schema : {};
  const node: SchemaObject = { ...dereference(document, schema), ...own };
  const { anyOf, oneOf, allOf = [], ...base } = node;
  let nodes: SchemaObject[] = [base];
  const cross = (others: SchemaObject[]): void => {
    nodes = nodes.flatMap((one) => others.flatMap((other): SchemaObject[] => [merged(one, other) ?? []].flat()));
  };
  for (const part of allOf) cross(alternatives(document, part, depth + 1));
  for (const either of [node.anyOf, node.oneOf])
    if (either) cross(either.flatMap((one) => alternatives(document, one, depth + 1)));
  return nodes;
}

/** Both hold; `undefined`: nothing can be both. */
function merged(a: SchemaObject, b: SchemaObject): SchemaObject | undefined {
  const types =
    a.type === undefined ? typesOf(b) : typesOf(a).filter((type) => b.type === undefined || typesOf(b).includes(type));
  if (types.length === 0 && (a.type ?? b.type) !== undefined) return undefined;
  const properties = { ...a.properties };
  for (const [name, schema] of Object.entries(b.properties ?? {}))
    properties[name] = properties[name] === undefined ? schema : { allOf: [properties[name], schema] };
  const required = [...new Set([...(a.required ?? []), ...(b.required ?? [])])];
  return {
    ...a,
    ...b,
    ...(types.length && { type: types }),
    ...(Object.keys(properties).length && { properties }),
    ...(required.length && { required }),
  };
}

/** What the values may be; what says nothing takes all. */
function kindsOf(node: SchemaObject): Kind[] {
  const types = typesOf(node).map((type) => (type === "integer" ? "number" : type));
  const values = valuesOf(node);
  const fitting = kinds.filter((kind) => types.length === 0 || types.includes(kind));
  if (values) return fitting.filter((kind) => values.some((value) => kindOf(value) === kind));
  if (types.length === 0 && isObject(node.properties)) return ["object"];
  if (types.length === 0 && "items" in node) return ["array"];
  return fitting;
}

const kindOf = (value: unknown): string => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);

export const valuesOf = (node: SchemaObject): unknown[] | undefined => ("const" in node ? [node.const] : node.enum);

/** The values that are named, and whether others may come. */
export function known(nodes: readonly SchemaObject[], kind: Kind): { values: string[]; open: boolean } {
  const lists = nodes.map(valuesOf);
  const values = lists.flatMap((list) => list ?? []).filter((value) => kindOf(value) === kind);
  return { values: values.map((value) => JSON.stringify(value)), open: lists.includes(undefined) };
}

/** Alternatives of one kind with the limits that all of them have, each as wide as the widest. */
export function together(nodes: readonly SchemaObject[], kind: Kind): SchemaObject {
  const unlisted = nodes.filter((node) => valuesOf(node) === undefined);
  const own = unlisted.length ? unlisted : nodes;
  const whole: SchemaObject = { ...own[0] };
  for (const name of [...limits[kind], ...conditions]) {
    const values = own.map((node) => node[name]);
    const numbers = values.filter((value) => typeof value === "number");
    if (values.includes(undefined)) delete whole[name];
    else if (numbers.length === values.length)
      whole[name] = /min/i.test(name) ? Math.min(...numbers) : Math.max(...numbers);
    else if (new Set(values.map((value) => JSON.stringify(value))).size > 1) whole[name] = values;
  }
  return whole;
}

/** Alternatives that differ in nothing but what they require, as one. */
export interface Shape {
  /** With what all of them require. */
  node: SchemaObject;
  /** What each of them requires beyond that. */
  needs: string[][];
}

export function shapesOf(nodes: readonly SchemaObject[]): Shape[] {
  const groups = new Map<string, SchemaObject[]>();
  for (const node of nodes) {
    const key = JSON.stringify({ ...node, required: [] });
    groups.set(key, [...(groups.get(key) ?? []), node]);
  }
  return [...groups.values()].map(([first = {}, ...others]) => {
    const lists = [first, ...others].map(({ required = [] }) => required);
    const required = lists[0]?.filter((name) => lists.every((list) => list.includes(name))) ?? [];
    const needs = lists.map((list) => list.filter((name) => !required.includes(name)).sort());
    return { node: { ...first, required }, needs };
  });
}
