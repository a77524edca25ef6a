import { isValidationError } from "../errors.ts";
import { coerce, properties, readFields } from "../fields.ts";
import type { OperationRow } from "../operation.ts";
import { getPath } from "../path.ts";
import { type JsonSchema, validate } from "../schema.ts";
import { binaryBody } from "../writers.ts";
import type { Incoming } from "./incoming.ts";
import { nearestNames } from "./nearest-names.ts";
import { asText, isForm, isJson, type Payload } from "./payload.ts";
import { decode, type Route, takesType } from "./route.ts";
import { decodeInput, positionsOf } from "./row-data.ts";
import type { RefusedMember } from "./types.ts";

type Definitions = Readonly<Record<string, JsonSchema>>;
type Members = Record<string, unknown>;

/** A request taken apart and checked against the spec. */
export interface ReadInput {
  /** As the caller of the operation gave it. */
  input: Members;
  /** As on the wire; `undefined` where there was none. */
  body: unknown;
  /** What the spec forbids; none: the request is fine. */
  issues: RefusedMember[];
  /** Where another status than the usual one fits better. */
  status?: number;
}

/** The inverse of the client's way: from path, query, headers and body back to the flat input. */
export function readInput(
  route: Route,
  { url, headers }: Pick<Incoming, "url" | "headers">,
  payload: Payload,
  definitions: Definitions,
): ReadInput {
  const { row } = route;
  const path = readPath(route, definitions);
  const query = row.params?.url === undefined ? readQuery(route, url, definitions) : readUrl(row.params.url, url);
  const header = readHeader(route, headers, definitions);
  const body = readBody(route, payload, definitions);
  const issues = [...path.issues, ...query.issues, ...header.issues, ...body.issues];
  const input = decodeInput(row, { ...path.input, ...query.input, ...header.input, ...body.input });
  return {
    input,
    body: body.body,
    issues: issues.length > 0 ? issues : prepareIssues(row, input),
    ...(body.status !== undefined && { status: body.status }),
  };
}

/** What the client itself would have refused to send. */
function prepareIssues({ prepare }: OperationRow, input: Members): RefusedMember[] {
  try {
    prepare?.({ ...input });
    return [];
  } catch (error) {
    if (!isValidationError(error)) throw error;
    return [{ in: "input", pointer: "", message: error.message.replace(/\.$/, "") }];
  }
}

interface Part {
  input: Members;
  issues: RefusedMember[];
}

function readPath({ rule, path }: Route, definitions: Definitions): Part {
  const input: [string, unknown][] = [];
  const issues: RefusedMember[] = [];
  for (const [name, segment] of Object.entries(path)) {
    const text = decode(segment);
    if (text === undefined) {
      issues.push({ in: "path", pointer: `/${name}`, message: "must be percent-encoded UTF-8" });
      continue;
    }
    const schema = rule.path?.[name] ?? true;
    const value = coerce(text, schema, definitions);
    input.push([name, value]);
    issues.push(...check("path", `/${name}`, schema, value, definitions));
  }
  return { input: Object.fromEntries(input), issues };
}

function readQuery({ row, rule }: Route, url: URL, definitions: Definitions): Part {
  const known = rule.query ?? {};
  const required = Object.keys(known).filter((name) => known[name]?.required);
  if (url.search === "") return { input: {}, issues: required.map((name) => at("query", name, "is required")) };
  const schemas = Object.fromEntries(Object.entries(known).map(([name, { schema }]) => [name, schema]));
  const { values, repeated } = readFields(url.searchParams, schemas, rule.encode ?? {}, definitions);
  const issues: RefusedMember[] = repeated.map((name) => at("query", name, "must not be repeated"));
  for (const [name, value] of Object.entries(values))
    issues.push(
      ...(Object.hasOwn(schemas, name)
        ? check("query", `/${name}`, schemas[name] ?? true, value, definitions)
        : [at("query", name, notKnown(name, Object.keys(known)))]),
    );
  for (const name of required) if (!Object.hasOwn(values, name)) issues.push(at("query", name, "is required"));
  for (const name of Object.keys(row.params?.fixed ?? {})) delete values[name];
  return { input: values, issues };
}

// The URL itself is the member; what is in its query is not ours to check.
function readUrl(name: string, url: URL): Part {
  return { input: { [name]: url.href }, issues: [] };
}

function readHeader({ rule }: Route, headers: Incoming["headers"], definitions: Definitions): Part {
  const input: Members = {};
  const issues: RefusedMember[] = [];
  for (const [name, { schema, required }] of Object.entries(rule.header ?? {})) {
    const text = headers[name.toLowerCase()];
    if (text !== undefined) {
      input[name] = coerce(text, schema, definitions);
      issues.push(...check("header", `/${name}`, schema, input[name], definitions));
    } else if (required) issues.push(at("header", name, "is required"));
  }
  return { input, issues };
}

function readBody(
  { row, rule }: Route,
  { raw, type, value, form }: Payload,
  definitions: Definitions,
): Part & { body: unknown; status?: number } {
  const refused = (message: string) => ({ input: {}, issues: [at("body", "", message)], body: asText(raw) });
  // A form without fields is one, too.
  if (raw.length === 0 && !form)
    return { input: {}, issues: rule.body?.required ? [at("body", "", "is required")] : [], body: undefined };
  if (!rule.body) return refused("must be left out: the operation takes none");
  if (!takesType(rule.body.types, type))
    return { ...refused(`must have the content type ${rule.body.types.join(" or ")}`), status: 415 };
  const { schema = true } = rule.body;
  // Whatever is uploaded as it is, JSON or not.
  const isFile = row.body === binaryBody && !type.startsWith("text/");

  if (isJson(type) && !isFile) {
    if (value === undefined) return refused("must be JSON");
    return { input: flatten(row, value), issues: check("body", "", schema, value, definitions), body: value };
  }
  if (isForm(type) && !isFile) {
    if (!form) return refused(`must be ${type}`);
    const { values, repeated } = readFields(form, properties(schema, definitions), rule.encode ?? {}, definitions);
    const issues = [
      ...repeated.map((name) => at("body", name, "must not be repeated")),
      ...check("body", "", schema, withoutFiles(values), definitions),
    ];
    return { input: flatten(row, values), issues, body: type === "multipart/form-data" ? form : asText(raw) };
  }
  const { whole = "body" } = row;
  if (type.startsWith("text/")) {
    const body = asText(raw);
    return { input: { [whole]: body }, issues: check("body", "", schema, body, definitions), body };
  }
  const body = typeof raw === "string" ? new TextEncoder().encode(raw) : raw;
  return { input: { [whole]: body }, issues: [], body };
}

/** The members that the user gives: those at `wrap`, without the constants that the client puts on. */
function flatten(row: OperationRow, body: unknown): Members {
  const inner = row.wrap === undefined ? body : getPath(body, row.wrap);
  if (row.whole) return { [row.whole]: inner };
  if (Array.isArray(inner)) {
    const names = positionsOf(row);
    return Object.fromEntries(inner.flatMap((value, index) => (index < names.length ? [[names[index], value]] : [])));
  }
  if (typeof inner !== "object" || inner === null) return {};
  const prefix = row.wrap === undefined ? "" : `${row.wrap}.`;
  return Object.fromEntries(Object.entries(inner).filter(([name]) => !Object.hasOwn(row.fill ?? {}, prefix + name)));
}

function check(
  place: RefusedMember["in"],
  root: string,
  schema: JsonSchema,
  value: unknown,
  definitions: Definitions,
): RefusedMember[] {
  return validate(schema, value, definitions).map(({ pointer, message }) => ({
    in: place,
    pointer: root + pointer,
    message,
  }));
}

const at = (place: RefusedMember["in"], name: string, message: string): RefusedMember => ({
  in: place,
  pointer: name === "" ? "" : `/${name}`,
  message,
});

function notKnown(name: string, known: readonly string[]): string {
  const [nearest] = nearestNames(name, known);
  return `is not known${nearest === undefined ? "" : `; did you mean "${nearest}"?`}`;
}

// Schemas know text, not files.
function withoutFiles(values: Members): Members {
  const stand = (value: unknown): unknown =>
    value instanceof Blob ? "…" : Array.isArray(value) ? value.map(stand) : value;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, stand(value)]));
}
