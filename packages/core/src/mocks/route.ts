import { coerce, requiredOf } from "../fields.ts";
import { nearestNames } from "../nearest-names.ts";
import type { OperationRow } from "../operation.ts";
import { getPath } from "../path.ts";
import { validate } from "../schema.ts";
import { isForm, isJson, type Payload } from "./payload.ts";
import type { MockData, MockRule } from "./types.ts";

/** An operation that a request is for. */
export interface Route {
  operation: string;
  row: OperationRow;
  rule: MockRule;
  /** Path members by name, still percent-encoded. */
  path: Readonly<Record<string, string>>;
}

/** An operation that a method and path may be for. */
export interface Candidate extends Omit<Route, "path"> {
  /** Names of the path's members. */
  names: readonly string[];
  /** Names of query members, and paths of members of the body, without which it cannot be called. */
  required: { query: readonly string[]; body: readonly string[] };
}

/** What a method and path lead to: mostly one operation. */
export interface Match {
  candidates: readonly Candidate[];
  /** The path's values, still percent-encoded. */
  values: readonly string[];
}

/** Why a request is for none of a match's operations: the constants in its body are those of no operation. */
export interface Mismatch {
  /** Dotted path of the constant that tells them apart. */
  constant: string;
  /** Operations whose constant comes closest, as `listCampaigns ("campaigns")`. */
  nearest: string[];
}

/** Finds operations by method and path; what it costs does not grow with the number of operations. */
export interface Router {
  /** Only operations that `takes` agrees to. */
  find(method: string, path: string, takes?: (row: OperationRow) => boolean): Match | undefined;
  /** The operations that come closest to a method and path that none has, as `sendMessage (POST /v2.1/messages)`. */
  nearest(method: string, path: string): string[];
}

/** One place in the tree of path segments. */
interface Node {
  literals: Map<string, Node>;
  /** Segments with members, those with most fixed characters first: `{id}.json` before `{id}`. */
  patterns: { pattern: RegExp; node: Node }[];
  /** Those that require most first. */
  candidates: Candidate[];
}

/** Builds the tree once for all operations of a provider. */
export function createRouter(data: MockData): Router {
  const roots = new Map<string, Node>();
  const templates: { operation: string; http: string }[] = [];

  for (const [operation, row] of Object.entries(data.operations)) {
    const rule = data.rules[operation];
    if (!rule || row.params?.url !== undefined) continue;
    templates.push({ operation, http: row.http });
    const [method, template] = row.http.split(" ") as [string, string];
    const names = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name as string);
    const required = {
      query: Object.keys(rule.query ?? {}).filter((name) => rule.query?.[name]?.required),
      body: requiredOf(rule.body?.schema ?? true, row.wrap, data.definitions),
    };
    const root = roots.get(method) ?? createNode();
    roots.set(method, root);
    const { candidates } = template.slice(1).split("/").reduce(descend, root);
    candidates.push({ operation, row, rule, names, required });
    candidates.sort((one, other) => demands(other) - demands(one));
  }

  return {
    find(method, path, takes) {
      const root = roots.get(method);
      const found = root && descendTo(root, path.slice(1).split("/"), 0, []);
      if (!found || !takes) return found;
      const candidates = found.candidates.filter(({ row }) => takes(row));
      return candidates.length > 0 ? { candidates, values: found.values } : undefined;
    },
    nearest(method, path) {
      const https = templates.map(({ http }) => http);
      return nearestNames(`${method} ${path.slice(0, 200)}`, https).map((http) => {
        const { operation } = templates.find((one) => one.http === http) ?? { operation: "" };
        return `${operation} (${http})`;
      });
    },
  };
}

/** Which operation of a match a request is for. */
export function decide(
  match: Match,
  url: Pick<URL, "searchParams">,
  payload: Payload,
  data: MockData,
): Route | Mismatch {
  const { candidates, values } = match;
  const chosen = candidates.length > 1 ? choose(match, url.searchParams, payload, data) : (candidates[0] as Candidate);
  if ("constant" in chosen) return chosen;
  const { operation, row, rule, names } = chosen;
  return { operation, row, rule, path: Object.fromEntries(names.map((name, i) => [name, values[i] ?? ""])) };
}

/**
 * Those that share method and path are told apart by path values, constants, required members and the body's media type;
 * where none fits in all of them, the one that asks for least will say why.
 */
function choose(
  { candidates, values }: Match,
  query: URLSearchParams,
  payload: Payload,
  data: MockData,
): Candidate | Mismatch {
  const { value } = payload;
  let left = candidates;
  let exact = true;
  const narrow = (fits: (candidate: Candidate) => boolean): void => {
    const fitting = left.filter(fits);
    if (fitting.length > 0) left = fitting;
    else exact = false;
  };
  // A method that none has is no mistake in the call of any.
  if (typeof value === "object" && value !== null) {
    const constants = tellingConstants(candidates);
    left = left.filter(({ row }) => constants.every((path) => hasConstant(row, path, value)));
    if (left.length === 0) return mismatch(candidates, constants, value);
  }
  narrow(({ rule, names }) => names.every((name, index) => fitsPath(rule, name, values[index], data)));
  narrow(({ row }) => Object.entries(row.params?.fixed ?? {}).every(([name, fixed]) => query.get(name) === fixed));
  narrow(({ required }) => required.query.every((name) => query.has(name)));
  narrow(({ rule }) => fitsType(rule, payload));
  narrow(({ required }) => required.body.every((path) => getPath(value, path) !== undefined));
  return (exact ? left[0] : left.at(-1)) as Candidate;
}

/** Whether a media type is among those of an operation; `*` stands for any. */
export function takesType(types: readonly string[], type: string): boolean {
  return types.some((one) => one === type || one === "*/*" || one === type.replace(/\/.*/, "/*"));
}

/** Paths of the constants that are not the same in all bodies. */
function tellingConstants(candidates: readonly Candidate[]): string[] {
  const paths = new Set(candidates.flatMap(({ row }) => Object.keys(row.fill ?? {})));
  return [...paths].filter((path) => new Set(candidates.map(({ row }) => String(row.fill?.[path]))).size > 1);
}

function hasConstant({ fill }: OperationRow, path: string, body: object): boolean {
  // Text, since that is what a form has.
  return fill?.[path] === undefined || String(fill[path]) === String(getPath(body, path));
}

function mismatch(candidates: readonly Candidate[], constants: readonly string[], body: object): Mismatch {
  const foreign = (path: string) => candidates.every(({ row }) => !hasConstant(row, path, body));
  const constant = constants.find(foreign) ?? constants[0] ?? "";
  const constantOf = ({ row }: Candidate): string => String(row.fill?.[constant]);
  const given = String(getPath(body, constant) ?? "").slice(0, 200);
  const nearest = nearestNames(given, candidates.map(constantOf)).map((value) => {
    const { operation } = candidates.find((one) => constantOf(one) === value) ?? { operation: "" };
    return `${operation} (${JSON.stringify(value)})`;
  });
  return { constant, nearest };
}

function fitsPath(rule: MockRule, name: string, segment: string | undefined, { definitions }: MockData): boolean {
  const schema = rule.path?.[name] ?? true;
  const value = coerce(decode(segment) ?? "", schema, definitions);
  return validate(schema, value, definitions).length === 0;
}

function fitsType({ body }: MockRule, { raw, type, value, form }: Payload): boolean {
  if (raw.length === 0 && !form) return !body?.required;
  return body !== undefined && takesType(body.types, type) && (value !== undefined || !(isJson(type) || isForm(type)));
}

function demands({ required }: Candidate): number {
  return required.query.length + required.body.length;
}

function createNode(): Node {
  return { literals: new Map(), patterns: [], candidates: [] };
}

/** The node below for one segment of a template, made where there is none. */
function descend(node: Node, segment: string): Node {
  if (!segment.includes("{")) {
    const next = node.literals.get(segment) ?? createNode();
    node.literals.set(segment, next);
    return next;
  }
  const source = `^${segment
    .split(/\{[^}]+\}/)
    .map(escapePattern)
    .join("(.+)")}$`;
  const known = node.patterns.find(({ pattern }) => pattern.source === source);
  if (known) return known.node;
  const next = createNode();
  node.patterns.push({ pattern: new RegExp(source), node: next });
  node.patterns.sort((one, other) => other.pattern.source.length - one.pattern.source.length);
  return next;
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** Literals win over members; where they lead nowhere, members are tried. */
function descendTo(node: Node, segments: string[], index: number, values: string[]): Match | undefined {
  const segment = segments[index];
  if (segment === undefined) return node.candidates.length > 0 ? { candidates: node.candidates, values } : undefined;
  const literal = node.literals.get(segment);
  const found = literal && descendTo(literal, segments, index + 1, values);
  if (found) return found;
  for (const { pattern, node: next } of node.patterns) {
    const match = pattern.exec(segment);
    const deeper = match && descendTo(next, segments, index + 1, [...values, ...match.slice(1)]);
    if (deeper) return deeper;
  }
  return undefined;
}

/** A percent-encoded segment as text; `undefined` where it is malformed. */
export function decode(segment: string | undefined): string | undefined {
  try {
    return decodeURIComponent(segment ?? "");
  } catch {
    return undefined;
  }
}
