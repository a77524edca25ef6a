import type { OperationRow } from "../operation.ts";
import { validate } from "../schema.ts";
import { coerce } from "./fields.ts";
import { nearestNames } from "./nearest-names.ts";
import type { MockData, MockRule } from "./types.ts";

/** An operation that a request is for. */
export interface Route {
  operation: string;
  row: OperationRow;
  rule: MockRule;
  /** Path members by name, still percent-encoded. */
  path: Readonly<Record<string, string>>;
}

/** Finds operations by method and path; what it costs does not grow with the number of operations. */
export interface Router {
  find(method: string, path: string, query: URLSearchParams): Route | undefined;
  /** The operations that come closest to a method and path that none has, as `sendMessage (POST /v2.1/messages)`. */
  nearest(method: string, path: string): string[];
}

interface Candidate extends Omit<Route, "path"> {
  names: string[];
  required: string[];
}

/** One place in the tree of path segments. */
interface Node {
  literals: Map<string, Node>;
  /** Segments with members, those with most fixed characters first: `{id}.json` before `{id}`. */
  patterns: { pattern: RegExp; node: Node }[];
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
    const required = Object.keys(rule.query ?? {}).filter((name) => rule.query?.[name]?.required);
    const root = roots.get(method) ?? createNode();
    roots.set(method, root);
    const { candidates } = template.slice(1).split("/").reduce(descend, root);
    candidates.push({ operation, row, rule, names, required });
    candidates.sort((one, other) => other.required.length - one.required.length);
  }

  // Operations may share method and path: required query members, constants and path values tell them apart.
  const fits = ({ row, rule, required, names }: Candidate, query: URLSearchParams, values: readonly string[]) =>
    required.every((name) => query.has(name)) &&
    Object.entries(row.params?.fixed ?? {}).every(([name, value]) => query.get(name) === value) &&
    names.every((name, index) => {
      const schema = rule.path?.[name] ?? true;
      const value = coerce(decode(values[index]) ?? "", schema, data.definitions);
      return validate(schema, value, data.definitions).length === 0;
    });

  return {
    find(method, path, query) {
      const root = roots.get(method);
      const found = root && descendTo(root, path.slice(1).split("/"), 0, []);
      if (!found) return undefined;
      const { candidates } = found.node;
      const candidate =
        (candidates.length > 1 && candidates.find((one) => fits(one, query, found.values))) || candidates.at(-1);
      if (!candidate) return undefined;
      const { operation, row, rule, names } = candidate;
      return { operation, row, rule, path: Object.fromEntries(names.map((name, i) => [name, found.values[i] ?? ""])) };
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
function descendTo(
  node: Node,
  segments: string[],
  index: number,
  values: string[],
): { node: Node; values: string[] } | undefined {
  const segment = segments[index];
  if (segment === undefined) return node.candidates.length > 0 ? { node, values } : undefined;
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
