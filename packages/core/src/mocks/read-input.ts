import { isValidationError } from "../errors.ts";
import { coerce, properties, type ReadFields, readFields } from "../fields.ts";
import { nearestNames } from "../nearest-names.ts";
import type { OperationRow } from "../operation.ts";
import { getPath } from "../path.ts";
import { type JsonSchema, validate } from "../schema.ts";
import { binaryBody } from "../writers.ts";
import type { Incoming } from "./incoming.ts";
import { asText, isForm, isJson, type Payload } from "./payload.ts";
import { decode, type Route, takesType } from "./route.ts";
import { decodeInput, positionsOf } from "./row-data.ts";
import type { MockRule, RefusedMember } from "./types.ts";

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
  status: number | undefined;
}

/** The inverse of the client's way: from path, query, headers and body back to the flat input. */
export function readInput(
  route: Route,
  { url, headers }: Pick<Incoming, "url" | "headers">,
  payload: Payload,
  definitions: Definitions,
): ReadInput {
  const { row } = route;
  const found: Found = { members: [], issues: [], definitions };
  readPath(route, found);
  // The URL itself is the member; what is in its query is not ours to check.
  if (row.params?.url !== undefined) found.members.push([row.params.url, url.href]);
  else readQuery(route, url, found);
  readHeader(route, headers, found);
  const { body, status } = readBody(route, payload, found);
  const input = decodeInput(row, Object.fromEntries(found.members));
  const issues = found.issues.length > 0 ? found.issues : prepareIssues(row, input);
  return { input, body, issues, status };
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

/** What is gathered from all parts of a request. */
interface Found {
  /** Entries, so that a member named `__proto__` is one like any other. */
  members: [string, unknown][];
  issues: RefusedMember[];
  definitions: Definitions;
}

function readPath({ rule, path }: Route, found: Found): void {
  for (const name in path) {
    const text = decode(path[name]);
    if (text === undefined) found.issues.push(at("path", name, "must be percent-encoded UTF-8"));
    else readText("path", name, text, rule.path?.[name] ?? true, found);
  }
}

function readQuery({ row, rule }: Route, url: URL, found: Found): void {
  const { members, issues, definitions } = found;
  const known = rule.query ?? {};
  const { values, repeated } =
    url.search === "" ? noFields : readFields(url.searchParams, schemasOf(known), rule.encode ?? {}, definitions);
  for (const name of repeated) issues.push(at("query", name, "must not be repeated"));
  for (const name in values) {
    const schema = Object.hasOwn(known, name) ? known[name]?.schema : undefined;
    if (schema === undefined) issues.push(at("query", name, notKnown(name, Object.keys(known))));
    else check("query", `/${name}`, schema, values[name], found);
    if (!Object.hasOwn(row.params?.fixed ?? {}, name)) members.push([name, values[name]]);
  }
  for (const name in known)
    if (known[name]?.required && !Object.hasOwn(values, name)) issues.push(at("query", name, "is required"));
}

const noFields: ReadFields = { values: {}, repeated: [] };

function schemasOf(known: NonNullable<MockRule["query"]>): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(known).map(([name, { schema }]) => [name, schema]));
}

function readHeader({ rule }: Route, headers: Incoming["headers"], found: Found): void {
  for (const name in rule.header) {
    const { schema = true, required } = rule.header[name] ?? {};
    const text = headers[name.toLowerCase()];
    if (text !== undefined) readText("header", name, text, schema, found);
    else if (required) found.issues.push(at("header", name, "is required"));
  }
}

/** A member that travels as text. */
function readText(place: "path" | "header", name: string, text: string, schema: JsonSchema, found: Found): void {
  const value = coerce(text, schema, found.definitions);
  found.members.push([name, value]);
  check(place, `/${name}`, schema, value, found);
}

function readBody(
  { row, rule }: Route,
  { raw, type, value, form }: Payload,
  found: Found,
): { body: unknown; status?: number } {
  const { issues, definitions } = found;
  // A form without fields is one, too.
  if (raw.length === 0 && !form) {
    if (rule.body?.required) issues.push(at("body", "", "is required"));
    return { body: undefined };
  }
  const refuse = (message: string, status?: number) => {
    issues.push(at("body", "", message));
    return { body: asText(raw), ...(status !== undefined && { status }) };
  };
  if (!rule.body) return refuse("must be left out: the operation takes none");
  if (!takesType(rule.body.types, type))
    return refuse(`must have the content type ${rule.body.types.join(" or ")}`, 415);
  const { schema = true } = rule.body;
  // Whatever is uploaded as it is, JSON or not.
  const isFile = row.body === binaryBody && !type.startsWith("text/");

  if (isJson(type) && !isFile) {
    if (value === undefined) return refuse("must be JSON");
    found.members = found.members.concat(flatten(row, value));
    check("body", "", schema, value, found);
    return { body: value };
  }
  if (isForm(type) && !isFile) {
    if (!form) return refuse(`must be ${type}`);
    const { values, repeated } = readFields(form, properties(schema, definitions), rule.encode ?? {}, definitions);
    for (const name of repeated) issues.push(at("body", name, "must not be repeated"));
    found.members = found.members.concat(flatten(row, values));
    check("body", "", schema, withoutFiles(values), found);
    return { body: type === "multipart/form-data" ? form : asText(raw) };
  }
  const isText = type.startsWith("text/");
  const body = isText ? asText(raw) : typeof raw === "string" ? new TextEncoder().encode(raw) : raw;
  found.members.push([row.whole ?? "body", body]);
  if (isText) check("body", "", schema, body, found);
  return { body };
}

/** The members that the user gives: those at `wrap`, without the constants that the client puts on. */
function flatten(row: OperationRow, body: unknown): [string, unknown][] {
  const inner = row.wrap === undefined ? body : getPath(body, row.wrap);
  if (row.whole) return [[row.whole, inner]];
  if (Array.isArray(inner))
    return positionsOf(row)
      .slice(0, inner.length)
      .map((name, index) => [name, inner[index]]);
  if (typeof inner !== "object" || inner === null) return [];
  const prefix = row.wrap === undefined ? "" : `${row.wrap}.`;
  return Object.entries(inner).filter(([name]) => !Object.hasOwn(row.fill ?? {}, prefix + name));
}

function check(
  place: RefusedMember["in"],
  root: string,
  schema: JsonSchema,
  value: unknown,
  { issues, definitions }: Found,
): void {
  for (const { pointer, message } of validate(schema, value, definitions))
    issues.push({ in: place, pointer: root + pointer, message });
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
