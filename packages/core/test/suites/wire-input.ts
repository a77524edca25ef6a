import { decodeAt } from "../../src/codecs.ts";
import type { MockRule } from "../../src/mocks/types.ts";
import type { OperationRow } from "../../src/operation.ts";
import { getPath } from "../../src/path.ts";
import type { RpcBody } from "../../src/rpc.ts";
import type { JsonSchema, JsonSchemaObject } from "../../src/schema.ts";
import type { PairStyle } from "../../src/writers.ts";
import { rowOf, type Tested } from "./tested.ts";
import { pathValues, type WireRequest } from "./vectors.ts";

type Members = Record<string, unknown>;
type Pairs = readonly (readonly [string, string])[];

/** The parts of a request, typed by the spec, as the client by path takes them. */
export interface WireParts {
  path: Members;
  query: Members;
  /** `undefined`: none. */
  body: unknown;
}

/** Takes a request apart; its path is below the base URL. */
export function readParts(tested: Tested, name: string, request: WireRequest): WireParts {
  const row = rowOf(tested, name);
  const rule = tested.data.rules[name];
  const types = createTypes(tested);
  const below = request.path.slice(new URL(tested.baseUrl).pathname.replace(/\/$/, "").length);
  const path = Object.entries(pathValues(row, below)).map(([key, text]) => [key, types.read(rule?.path?.[key], text)]);
  const schemas = Object.fromEntries(Object.entries(rule?.query ?? {}).map(([key, { schema }]) => [key, schema]));
  return {
    path: Object.fromEntries(path),
    query: readPairs(request.query, schemas, rule, types),
    body: readBody(request.body, row, rule, types),
  };
}

/** The input, as a user of the operation would give it, that stands for a request. */
export function inputOf(tested: Tested, name: string, request: WireRequest): Members {
  const row = rowOf(tested, name);
  if (row.params?.url) {
    const query = new URLSearchParams(request.query.map(([key, value]) => [key, value]));
    return { [row.params.url]: `${request.origin}${request.path}?${query}` };
  }
  const { path, query, body } = readParts(tested, name, request);
  const input: Members = { ...path, ...query, ...bodyMembers(row, body) };
  for (const constant in row.params?.fixed) delete input[constant];
  return toValues(row, input);
}

/** An input of wire values in the form that users give it. */
export function toValues(row: OperationRow, input: Members): Members {
  return decodeAt(input, row.prepare?.encode ?? {}) as Members;
}

/** What options of the client stand in for, of the parameters of an operation. */
export function defaultsOf({ defaults = {}, data }: Tested, operation: string): Members {
  const { path, query } = data.rules[operation] ?? {};
  return Object.fromEntries(Object.entries(defaults).filter(([name]) => path?.[name] ?? query?.[name]));
}

/** An input without what an option of the client stands in for. */
export function withoutDefaults(tested: Tested, operation: string, input: Members): Members {
  const defaults = defaultsOf(tested, operation);
  return Object.fromEntries(Object.entries(input).filter(([name, value]) => String(value) !== String(defaults[name])));
}

/** The members of a body where the row wraps them, without the constants that it puts on. */
function bodyMembers(row: OperationRow, body: unknown): Members {
  if (body === undefined) return {};
  const inner = row.wrap === undefined ? body : getPath(body, row.wrap);
  if (row.whole) return { [row.whole]: inner };
  const names = typeof row.body === "function" && "params" in row.body ? (row.body as RpcBody).params : undefined;
  const members = names
    ? (inner as unknown[]).map((value, index): [string, unknown] => [names[index] ?? "", value])
    : Object.entries(Object(inner));
  const constants = Object.keys(row.fill ?? {}).map((path) => path.split("."));
  const isConstant = (name: string): boolean =>
    constants.some((path) => path.at(-1) === name && path.slice(0, -1).join(".") === (row.wrap ?? ""));
  return Object.fromEntries(members.filter(([name]) => !isConstant(name)));
}

function readBody(body: unknown, row: OperationRow, rule: MockRule | undefined, types: Types): unknown {
  if (body === null) return undefined;
  const { form, multipart, text } = Object(body) as { form?: Pairs; multipart?: Part[]; text?: string };
  const schemas = types.properties(rule?.body?.schema ?? true);
  if (form) return readPairs(form, schemas, rule, types);
  if (multipart) {
    const parts = multipart.map((part): [string, unknown] => [
      part.name,
      part.filename === undefined
        ? types.read(schemas[part.name], part.text)
        : new File([part.text], part.filename, { type: part.contentType ?? "" }),
    ]);
    return group(parts, (name, values) => (types.isList(schemas[name]) ? values : values[0]));
  }
  if (typeof text === "string" && Object.keys(Object(body)).length === 1 && row.body !== "json") return text;
  return body;
}

interface Part {
  name: string;
  filename?: string;
  contentType?: string;
  text: string;
}

function readPairs(
  pairs: Pairs,
  schemas: Readonly<Record<string, JsonSchema>>,
  rule: MockRule | undefined,
  types: Types,
): Members {
  const styleOf = (name: string): PairStyle | undefined => rule?.encode?.[name];
  const deep: Members = {};
  const flat: [string, string][] = [];
  for (const [name, text] of pairs) {
    const [, root = "", key = ""] = /^([^[]+)\[(.*)\]$/.exec(name) ?? [];
    if (styleOf(root) === "deep") deep[root] = { ...Object(deep[root]), [key]: text };
    else flat.push([name, text]);
  }
  const read = group(flat, (name, values) => {
    const style = styleOf(name);
    const [first = ""] = values as [string];
    if (style === "json") return JSON.parse(first);
    if (!types.isList(schemas[name])) return values.length > 1 ? values : types.read(schemas[name], first);
    const parts = style && style !== "deep" ? first.split(style) : (values as string[]);
    return parts.map((part) => types.read(types.itemsOf(schemas[name]), part));
  });
  return { ...read, ...deep };
}

function group(pairs: readonly [string, unknown][], join: (name: string, values: unknown[]) => unknown): Members {
  const groups = new Map<string, unknown[]>();
  for (const [name, value] of pairs) groups.set(name, [...(groups.get(name) ?? []), value]);
  return Object.fromEntries([...groups].map(([name, values]) => [name, join(name, values)]));
}

/** What schemas say of single values. */
interface Types {
  /** A text as the value that it stands for. */
  read(schema: JsonSchema | undefined, text: string): unknown;
  isList(schema: JsonSchema | undefined): boolean;
  itemsOf(schema: JsonSchema | undefined): JsonSchema | undefined;
  properties(schema: JsonSchema): Readonly<Record<string, JsonSchema>>;
}

function createTypes({ data: { definitions } }: Tested): Types {
  /** A schema and all that it is made of. */
  const parts = (schema: JsonSchema | undefined, seen = new Set<JsonSchema>()): JsonSchemaObject[] => {
    if (typeof schema !== "object" || seen.has(schema)) return [];
    seen.add(schema);
    const inner = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
    if (schema.$ref) inner.push(definitions[schema.$ref.slice("#/definitions/".length)] ?? true);
    return [schema, ...inner.flatMap((one) => parts(one, seen))];
  };
  const has = (schema: JsonSchema | undefined, ...types: string[]): boolean =>
    parts(schema).some(({ type }) => [type].flat().some((one) => one !== undefined && types.includes(one)));
  return {
    read(schema, text) {
      if (has(schema, "string")) return text;
      // What is no number is passed on as it is.
      if (has(schema, "integer", "number")) return Number.isNaN(Number(text)) ? text : Number(text);
      return has(schema, "boolean") ? text === "true" : text;
    },
    isList: (schema) => has(schema, "array"),
    itemsOf: (schema) => parts(schema).find(({ items }) => items !== undefined)?.items,
    properties: (schema) => Object.assign({}, ...parts(schema).map(({ properties }) => properties)),
  };
}
