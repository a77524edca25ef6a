import { dereference, typesOf } from "../generate/json-schema.ts";
import { type Document, isObject, type Schema, type SchemaObject } from "../generate/openapi.ts";
import type { Report } from "./rules.ts";

/** A schema, and the document that its references lead into. */
export interface Side {
  document: Document;
  schema: Schema;
}

export interface Comparison {
  /** Who reads it: the provider what users send, or users what the provider sends. */
  direction: "request" | "response";
  /** Path of the value, for the reader. */
  at: string;
  report: Report;
  /** Pairs of names that were compared already: schemas contain themselves, and come more than once. */
  seen: Set<string>;
}

type Kind = "null" | "boolean" | "number" | "string" | "array" | "object";
const kinds: readonly Kind[] = ["null", "boolean", "number", "string", "array", "object"];

/** Reports every way in which the values of two schemas differ. */
export function compareSchemas(before: Side, after: Side, comparison: Comparison): void {
  const { direction, at, report, seen } = comparison;
  const names = [before.schema, after.schema].map((schema) => (isObject(schema) && schema.$ref) || "");
  const pair = `${direction} ${names.join(" ")}`;
  if (names.some(Boolean)) {
    if (seen.has(pair)) return;
    seen.add(pair);
  }
  const olds = byKind(before);
  const news = byKind(after);
  const gone = kinds.filter((kind) => olds.has(kind) && !news.has(kind));
  const came = kinds.filter((kind) => news.has(kind) && !olds.has(kind));
  if (gone.length) report(`${direction}-type-narrowed`, `${at}: no longer ${gone.join(", ")}`);
  if (came.length) report(`${direction}-type-widened`, `${at}: also ${came.join(", ")}`);
  for (const kind of kinds) {
    const was = olds.get(kind);
    const is = news.get(kind);
    if (!was || !is) continue;
    if (kind === "object" || kind === "array")
      compareComposites(kind, { ...before, nodes: was }, { ...after, nodes: is }, comparison);
    else compareScalars(was, is, kind, comparison);
  }
}

/** The alternatives of a schema by the kind of their values: `anyOf`, `oneOf`, lists of types, references and all. */
function byKind({ document, schema }: Side): Map<Kind, SchemaObject[]> {
  const found = new Map<Kind, SchemaObject[]>();
  for (const node of alternatives(document, schema))
    for (const kind of kindsOf(node)) found.set(kind, [...(found.get(kind) ?? []), node]);
  return found;
}

function alternatives(document: Document, schema: Schema, depth = 0): SchemaObject[] {
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

const valuesOf = (node: SchemaObject): unknown[] | undefined => ("const" in node ? [node.const] : node.enum);

/** The values that are named, and whether others may come. */
function known(nodes: readonly SchemaObject[], kind: Kind): { values: string[]; open: boolean } {
  const lists = nodes.map(valuesOf);
  const values = lists.flatMap((list) => list ?? []).filter((value) => kindOf(value) === kind);
  return { values: values.map((value) => JSON.stringify(value)), open: lists.includes(undefined) };
}

function compareScalars(
  was: SchemaObject[],
  is: SchemaObject[],
  kind: Kind,
  { direction, at, report }: Comparison,
): void {
  const old = known(was, kind);
  const now = known(is, kind);
  if (old.open && !now.open) report(`${direction}-type-narrowed`, `${at}: nothing but ${now.values.join(", ")}`);
  else if (!old.open && now.open)
    report(`${direction}-type-widened`, `${at}: other values than ${old.values.join(", ")}`);
  // Which values are known says little where others are taken, or come, anyway.
  const open = old.open || now.open ? "open-" : "";
  for (const value of now.values)
    if (!old.values.includes(value)) report(`${direction}-${open}enum-value-added`, `${at}: ${value}`);
  for (const value of old.values)
    if (!now.values.includes(value))
      report(
        direction === "request" ? `request-${open}enum-value-removed` : "response-enum-value-removed",
        `${at}: ${value}`,
      );
  const integers = [was, is].map((nodes) =>
    nodes.every((node) => typesOf(node).includes("integer") && !typesOf(node).includes("number")),
  );
  if (kind === "number" && integers[0] !== integers[1])
    report(
      `${direction}-type-${integers[1] ? "narrowed" : "widened"}`,
      `${at}: ${integers[1] ? "integers only" : "not only integers"}`,
    );
  compareNotes(kind, together(was, kind), together(is, kind), { direction, at, report });
}

/** Alternatives of one kind with the limits that all of them have, each as wide as the widest. */
function together(nodes: readonly SchemaObject[], kind: Kind): SchemaObject {
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

type Nodes = Side & { nodes: SchemaObject[] };

/** Pairs the alternatives, those that are alike first, and compares each pair. */
function compareComposites(kind: Kind, before: Nodes, after: Nodes, comparison: Comparison): void {
  const { direction, at, report } = comparison;
  let left = shapesOf(before.nodes);
  const rest = shapesOf(after.nodes);
  const pairs: [Shape, Shape][] = [];
  for (const like of [same, sameMarks, sameMembers, () => true])
    left = left.filter((shape) => {
      const index = rest.findIndex((other) => like(shape.node, other.node, before.document, after.document));
      const [partner] = index < 0 ? [] : rest.splice(index, 1);
      if (partner) pairs.push([shape, partner]);
      return !partner;
    });
  if (left.length) report(`${direction}-type-narrowed`, `${at}: one alternative less`);
  if (rest.length) report(`${direction}-type-widened`, `${at}: one alternative more`);
  for (const [was, is] of pairs) {
    compareMembers(before, after, was.node, is.node, comparison);
    compareNeeds(was.needs, is.needs, comparison);
    compareNotes(kind, was.node, is.node, comparison);
  }
}

/** Alternatives that differ in nothing but what they require, as one. */
interface Shape {
  /** With what all of them require. */
  node: SchemaObject;
  /** What each of them requires beyond that. */
  needs: string[][];
}

function shapesOf(nodes: readonly SchemaObject[]): Shape[] {
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

/** Reports members of which one or the other must be given, where it is not the same ones as before. */
function compareNeeds(was: string[][], is: string[][], { direction, at, report }: Comparison): void {
  const text = (needs: string[][]): string =>
    [...new Set(needs.map((names) => names.join(" and ") || "nothing"))].sort().join(", or ");
  if (text(was) === text(is)) return;
  const isLooser = was.every((old) => is.some((now) => now.every((name) => old.includes(name))));
  const detail = `${at}: needs ${arrow(text(was), text(is))}`;
  if (direction === "response") report("response-limit-changed", detail);
  else report(isLooser ? "request-limit-loosened" : "request-limit-tightened", detail);
}

/** The same for the members of one object: of each of them its caller compares the rest. */
export function compareNeedsOf(before: Side, after: Side, comparison: Comparison): void {
  const [was, is] = [before, after].map(({ document, schema }) => shapesOf(alternatives(document, schema)));
  const [one, other] = [was?.[0], is?.[0]];
  if (one && other && was?.length === 1 && is?.length === 1) compareNeeds(one.needs, other.needs, comparison);
}

const same = (a: SchemaObject, b: SchemaObject): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Alternatives are told apart by members with one value. */
function sameMarks(a: SchemaObject, b: SchemaObject, before: Document, after: Document): boolean {
  const marks = (node: SchemaObject, document: Document): string =>
    JSON.stringify(
      Object.entries(node.properties ?? {}).flatMap(([name, schema]) => {
        const values = valuesOf(dereference(document, schema));
        return values?.length === 1 ? [[name, values]] : [];
      }),
    );
  const own = marks(a, before);
  return own !== "[]" && own === marks(b, after);
}

const sameMembers = (a: SchemaObject, b: SchemaObject): boolean =>
  JSON.stringify(Object.keys(a.properties ?? {}).sort()) === JSON.stringify(Object.keys(b.properties ?? {}).sort());

function compareMembers(before: Side, after: Side, was: SchemaObject, is: SchemaObject, comparison: Comparison): void {
  const { direction, at, report } = comparison;
  const olds = was.properties ?? {};
  const news = is.properties ?? {};
  const requires = (name: string): [boolean, boolean] => [
    !!was.required?.includes(name),
    !!is.required?.includes(name),
  ];
  // What is required need not have a schema.
  for (const name of new Set([...Object.keys(olds), ...(was.required ?? []), ...(is.required ?? [])])) {
    const path = `${at}.${name}`;
    const [had, has] = requires(name);
    const [schema, other] = [olds[name], news[name]];
    if (schema !== undefined && other === undefined) report(`${direction}-member-removed`, path);
    else if (schema !== undefined || other === undefined) {
      if (had && !has) report(`${direction}-member-became-optional`, path);
      if (!had && has) report(`${direction}-member-became-required`, path);
    }
    if (schema !== undefined && other !== undefined)
      compareSchemas({ ...before, schema }, { ...after, schema: other }, { ...comparison, at: path });
  }
  for (const name of Object.keys(news)) {
    if (olds[name] !== undefined) continue;
    const isRequired = direction === "request" && requires(name)[1];
    report(isRequired ? "request-member-added-required" : `${direction}-member-added`, `${at}.${name}`);
  }
  // What says nothing has other members on the wire, but not in its type; which of the two counts, the direction says.
  const openness = ({ additionalProperties: more }: SchemaObject): number =>
    more === true || isObject(more) ? 2 : more === undefined && direction === "request" ? 1 : 0;
  const [wasOpen, isOpen] = [openness(was), openness(is)];
  if (wasOpen < isOpen) report(`${direction}-opened`, at);
  if (wasOpen > isOpen) report(`${direction}-closed`, at);
  const inner = (path: string, old: unknown, now: unknown): void => {
    if ((isObject(old) || isObject(now)) && old !== undefined && now !== undefined)
      compareSchemas(
        { ...before, schema: old as Schema },
        { ...after, schema: now as Schema },
        { ...comparison, at: path },
      );
  };
  if (wasOpen === 2 && isOpen === 2) inner(`${at}.*`, was.additionalProperties, is.additionalProperties);
  inner(`${at}[]`, was.items, is.items);
  for (const [index, schema] of (was.prefixItems ?? []).entries())
    inner(`${at}[${index}]`, schema, is.prefixItems?.[index]);
}

/** The limits of each kind of values. */
const limits: Readonly<Record<Kind, readonly string[]>> = {
  null: [],
  boolean: [],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"],
  string: ["minLength", "maxLength", "pattern", "format"],
  array: ["minItems", "maxItems", "uniqueItems"],
  object: ["minProperties", "maxProperties", "dependentRequired", "patternProperties", "propertyNames"],
};
const conditions = ["not", "if", "then", "else"];

/** Limits, and what else stands beside the type. */
function compareNotes(
  kind: Kind,
  was: SchemaObject,
  is: SchemaObject,
  { direction, at, report }: Pick<Comparison, "direction" | "at" | "report">,
): void {
  for (const name of [...limits[kind], ...conditions]) {
    const [old, now] = [was[name], is[name]];
    if (JSON.stringify(old) === JSON.stringify(now)) continue;
    // Of all but numbers nobody can say which of two is narrower.
    const isNumber = typeof old === "number" && typeof now === "number";
    const isLooser =
      now === undefined ||
      (isNumber &&
        ((/^(min|exclusiveMin)/.test(name) && now < old) || (/^(max|exclusiveMax)/.test(name) && now > old)));
    const detail = `${at}: ${name} ${arrow(old, now)}`;
    if (direction === "response") report("response-limit-changed", detail);
    else report(isLooser ? "request-limit-loosened" : "request-limit-tightened", detail);
  }
  if (was["x-codec"] !== is["x-codec"]) report("x-codec-changed", `${at}: ${arrow(was["x-codec"], is["x-codec"])}`);
  if (direction === "request") compareDefaults(was.default, is.default, at, report);
}

/** What holds where nothing is given. */
export function compareDefaults(old: unknown, now: unknown, at: string, report: Report): void {
  if (JSON.stringify(old) === JSON.stringify(now)) return;
  const isNews = old === undefined || now === undefined;
  report(isNews ? "request-default-documented" : "request-default-changed", `${at}: ${arrow(old, now)}`);
}

/** `10 → 5`; long values are cut. */
export function arrow(old: unknown, now: unknown): string {
  const text = (value: unknown): string => {
    const whole = value === undefined ? "none" : typeof value === "string" ? value : JSON.stringify(value);
    return whole.length > 80 ? `${whole.slice(0, 79)}…` : whole;
  };
  return `${text(old)} → ${text(now)}`;
}
