import { ValidationError } from "./errors.ts";
import type { OperationRow } from "./operation.ts";
import { kindOf } from "./options.ts";
import { setPath } from "./path.ts";
import type { RequestBody } from "./transport.ts";

/** The members of an operation's input, sorted by where they go. */
export interface SplitInput {
  /** Path with its values and query in place. */
  path: string;
  headers: Record<string, string>;
  body: RequestBody | undefined;
  /** Media type of the body; `undefined` where the platform writes it, boundary included. */
  contentType: string | undefined;
}

/** A template such as `/v2/numbers/{id}`, cut into its fixed pieces and its names. */
export type PathTemplate = readonly string[];

/** Cuts a template: fixed pieces at even, names at odd places. */
export function cutPath(template: string): PathTemplate {
  return template.split(/[{}]/);
}

/** Puts values into a template, each as one segment. */
export function joinPath(template: PathTemplate, valueOf: (name: string) => unknown): string {
  return template.map((piece, index) => (index % 2 === 0 ? piece : encodeSegment(piece, valueOf(piece)))).join("");
}

/** Splits the flat input of an operation by its row and writes each part for the wire. Throws {@link ValidationError}. */
export function splitInput(row: OperationRow, template: PathTemplate, type: string, input: unknown): SplitInput {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    throw new ValidationError(`the input must be an object, not ${kindOf(input)}.`);
  // One reading of each member: the caller may change the object, or have getters that answer twice.
  const rest: Record<string, unknown> = { ...input };
  const take = (name: string): unknown => {
    const value = Object.hasOwn(rest, name) ? rest[name] : undefined;
    delete rest[name];
    return value;
  };
  let path = joinPath(template, take);
  const query: string[] = [];
  for (const name of row.query ?? []) {
    const value = row.fixed?.[name] ?? take(name);
    if (name !== row.url) writePairs(query, name, value, row.encode?.[name]);
    else path = readUrl(name, value);
  }
  if (query.length > 0) path += (path.includes("?") ? "&" : "?") + query.join("&");
  const headers: Record<string, string> = {};
  for (const name of row.header ?? []) {
    const value = take(name);
    if (value !== undefined && value !== null) headers[name.toLowerCase()] = plainText(name, value);
  }
  if (row.body) return { path, headers, ...writeBody(row, type, row.whole ? take("body") : rest) };
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw new ValidationError(`it takes no ${JSON.stringify(unknown)}. ${membersOf(row, template)}`);
  return { path, headers, body: undefined, contentType: undefined };
}

/** Exactly one path segment, every reserved character escaped; anything that could be more or less is refused. */
export function encodeSegment(name: string, value: unknown): string {
  const text = typeof value === "number" || typeof value === "bigint" ? String(value) : value;
  if (typeof text !== "string") throw new ValidationError(`the path value "${name}" must be a string or a number, not ${kindOf(value)}.`);
  // Dot segments would climb to another resource, also when something on the way decodes them first.
  if (text === "" || /^(\.|%2e){1,2}$/i.test(text) || /[\0-\x1f\x7f]/.test(text) || !text.isWellFormed())
    throw new ValidationError(`the path value "${name}" must be one path segment: not empty, no "." or "..", no control characters.`);
  return encode(text);
}

/** Percent-encodes everything but letters, digits, `-`, `_`, `.` and `~`. */
export function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Writes `name=value` pairs, arrays and objects in the given style; nothing for `undefined` and `null`. */
export function writePairs(pairs: string[], name: string, value: unknown, style?: NonNullable<OperationRow["encode"]>[string]): void {
  if (value === undefined || value === null) return;
  if (style === "json") pairs.push(`${encode(name)}=${encode(JSON.stringify(value))}`);
  else if (Array.isArray(value)) {
    const items = value.filter((item) => item !== undefined && item !== null);
    if (style === "deep") items.forEach((item, index) => void writePairs(pairs, `${name}[${index}]`, item, style));
    else if (style === undefined) for (const item of items) writePairs(pairs, name, item);
    else if (items.length > 0)
      pairs.push(`${encode(name)}=${items.map((item) => encode(plainText(name, item))).join(style === " " ? "%20" : style)}`);
  } else if (style === "deep" && typeof value === "object" && !(value instanceof Date))
    for (const [key, member] of Object.entries(value)) writePairs(pairs, `${name}[${key}]`, member, style);
  else pairs.push(`${encode(name)}=${encode(plainText(name, value))}`);
}

type BodyRow = { [Member in "body" | "whole" | "wrap" | "fill" | "encode"]?: OperationRow[Member] | undefined };

/** Writes a body as the row says. */
export function writeBody(row: BodyRow, type: string, value: unknown): Pick<SplitInput, "body" | "contentType"> {
  // An operation whose members are all optional and absent sends no body at all.
  if (value === undefined || (!row.whole && !row.fill && Object.keys(value as object).length === 0 && row.body === "json"))
    return { body: undefined, contentType: undefined };
  if (row.body === "json") return { body: JSON.stringify(wrap(row, value)), contentType: type };
  if (row.body === "binary" || row.body === "text") return { body: readBytes(value), contentType: (value as Blob).type || type };
  const members = Object.entries({ ...row.fill, ...(value as object) });
  if (row.body === "form") {
    const pairs: string[] = [];
    for (const [name, member] of members) writePairs(pairs, name, member, row.encode?.[name]);
    return { body: pairs.join("&"), contentType: "application/x-www-form-urlencoded" };
  }
  const form = new FormData();
  for (const [name, member] of members)
    for (const part of Array.isArray(member) ? member : [member])
      if (part !== undefined && part !== null) form.append(name, readPart(name, part));
  return { body: form, contentType: undefined };
}

function wrap(row: BodyRow, value: unknown): unknown {
  if (!row.wrap && !row.fill) return value;
  let body: Record<string, unknown> = {};
  for (const [path, constant] of Object.entries(row.fill ?? {})) setPath(body, path, constant);
  if (!row.wrap) body = { ...body, ...(value as object) };
  else {
    // Constants may stand beside the user's members, at the same place.
    const inner = row.wrap.split(".").reduce<Record<string, unknown>>((here, key) => (here[key] ??= {}) as Record<string, unknown>, body);
    Object.assign(inner, value);
  }
  return body;
}

function plainText(name: string, value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "object" || typeof value === "function" || typeof value === "symbol" || Number.isNaN(value) || Math.abs(value as number) === Infinity)
    throw new ValidationError(`the value of "${name}" must be a string, a finite number, a boolean or a Date, not ${kindOf(value)}.`);
  return String(value);
}

function readBytes(value: unknown): RequestBody {
  if (typeof value === "string" || value instanceof Blob || value instanceof ArrayBuffer || value instanceof ReadableStream) return value;
  if (value instanceof Uint8Array) return value as Uint8Array<ArrayBuffer>;
  throw new ValidationError(`"body" must be a string, Uint8Array, ArrayBuffer, Blob or ReadableStream, not ${kindOf(value)}.`);
}

function readPart(name: string, part: unknown): string | Blob {
  if (part instanceof Blob) return part;
  if (part instanceof Uint8Array || part instanceof ArrayBuffer) return new Blob([part as Uint8Array<ArrayBuffer>]);
  return typeof part === "object" && !(part instanceof Date) ? JSON.stringify(part) : plainText(name, part);
}

function readUrl(name: string, value: unknown): string {
  const url = typeof value === "string" && URL.canParse(value) ? new URL(value) : undefined;
  const local = url?.protocol === "http:" && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (!url || (url.protocol !== "https:" && !local) || url.username || url.password)
    throw new ValidationError(`"${name}" must be an absolute https:// URL without credentials.`);
  return url.href;
}

function membersOf(row: OperationRow, template: PathTemplate): string {
  const names = [...template.filter((_, index) => index % 2 === 1), ...(row.query ?? []), ...(row.header ?? [])];
  return names.length > 0 ? `Its members: ${names.join(", ")}.` : "It takes no input.";
}
