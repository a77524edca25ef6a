import { dereference, typesOf } from "../generate/json-schema.ts";
import { type Document, isObject, type Schema, type SchemaObject } from "../generate/openapi.ts";
import { alternatives, byKind, known, type Shape, type Side, shapesOf, together, valuesOf } from "./alternatives.ts";
import { arrow, compareNotes, type Kind, kinds, type Place } from "./limits.ts";

export interface Comparison extends Place {
  /** Pairs of references that were compared already: schemas contain themselves, and come more than once. */
  seen: Set<string>;
}

/** Reports every way in which the values of two schemas differ. */
export function compareSchemas(before: Side, after: Side, comparison: Comparison): void {
  const { direction, at, report, seen } = comparison;
  const named = [before.schema, after.schema].filter((schema) => isObject(schema) && schema.$ref !== undefined);
  const pair = JSON.stringify([before.schema, after.schema]);
  if (seen.has(pair)) return;
  if (named.length) seen.add(pair);
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
    else if (kind !== "null") compareScalars(was, is, kind, comparison);
  }
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
