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
      compareComposites({ ...before, nodes: was }, { ...after, nodes: is }, comparison);
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
  const [first, second] = [was, is].map(
    (nodes) => nodes.find((node) => valuesOf(node) === undefined) ?? nodes[0] ?? {},
  );
  compareNotes(first ?? {}, second ?? {}, { direction, at, report });
}

type Nodes = Side & { nodes: SchemaObject[] };

/** Pairs the alternatives, those that are alike first, and compares each pair. */
function compareComposites(before: Nodes, after: Nodes, comparison: Comparison): void {
  const { direction, at, report } = comparison;
  const rest = [...after.nodes];
  const take = (fits: (node: SchemaObject) => boolean): SchemaObject | undefined => {
    const index = rest.findIndex(fits);
    return index < 0 ? undefined : rest.splice(index, 1)[0];
  };
  const pairs: [SchemaObject, SchemaObject][] = [];
  let left = [...before.nodes];
  for (const like of [same, sameMarks, sameMembers, () => true])
    left = left.filter((node) => {
      const partner = take((other) => like(node, other, before.document, after.document));
      if (partner) pairs.push([node, partner]);
      return !partner;
    });
  if (left.length) report(`${direction}-type-narrowed`, `${at}: one alternative less`);
  if (rest.length) report(`${direction}-type-widened`, `${at}: one alternative more`);
  for (const [was, is] of pairs) {
    compareMembers({ ...before, schema: was }, { ...after, schema: is }, was, is, comparison);
    compareNotes(was, is, comparison);
  }
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
  for (const [name, schema] of Object.entries(olds)) {
    const path = `${at}.${name}`;
    const [had, has] = [was.required?.includes(name) ?? false, is.required?.includes(name) ?? false];
    const other = news[name];
    if (other === undefined) report(`${direction}-member-removed`, path);
    else {
      if (had && !has) report(`${direction}-member-became-optional`, path);
      if (!had && has) report(`${direction}-member-became-required`, path);
      compareSchemas({ ...before, schema }, { ...after, schema: other }, { ...comparison, at: path });
    }
  }
  for (const name of Object.keys(news)) {
    if (olds[name] !== undefined) continue;
    const isRequired = direction === "request" && is.required?.includes(name);
    report(isRequired ? "request-member-added-required" : `${direction}-member-added`, `${at}.${name}`);
  }
  const [wasOpen, isOpen] = [was, is].map(({ additionalProperties: more }) => more === true || isObject(more));
  if (!wasOpen && isOpen) report(`${direction}-opened`, at);
  if (wasOpen && !isOpen) report(`${direction}-closed`, at);
  const inner = (path: string, old: unknown, now: unknown): void => {
    if ((isObject(old) || isObject(now)) && old !== undefined && now !== undefined)
      compareSchemas(
        { ...before, schema: old as Schema },
        { ...after, schema: now as Schema },
        { ...comparison, at: path },
      );
  };
  if (wasOpen && isOpen) inner(`${at}.*`, was.additionalProperties, is.additionalProperties);
  inner(`${at}[]`, was.items, is.items);
  for (const [index, schema] of (was.prefixItems ?? []).entries())
    inner(`${at}[${index}]`, schema, is.prefixItems?.[index]);
}

const least = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];
const most = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];
// Of these nobody can say which of two is narrower.
const others = [
  "format",
  "pattern",
  "multipleOf",
  "uniqueItems",
  "not",
  "if",
  "then",
  "else",
  "dependentRequired",
  "patternProperties",
  "propertyNames",
];

/** Limits, and what else stands beside the type. */
function compareNotes(
  was: SchemaObject,
  is: SchemaObject,
  { direction, at, report }: Pick<Comparison, "direction" | "at" | "report">,
): void {
  for (const name of [...least, ...most, ...others]) {
    const [old, now] = [was[name], is[name]];
    if (JSON.stringify(old) === JSON.stringify(now)) continue;
    const isLooser =
      now === undefined ||
      (typeof old === "number" &&
        typeof now === "number" &&
        ((least.includes(name) && now < old) || (most.includes(name) && now > old)));
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
