import { ValidationError } from "./errors.ts";
import { checkHeaders } from "./headers.ts";
import type { OperationRow } from "./operation.ts";
import { kindOf } from "./options.ts";
import { getPath, setPath } from "./path.ts";
import type { RequestBody } from "./transport.ts";

/** A body ready for the wire; without a content type where the platform writes it, boundary included. */
export interface WrittenBody {
  body?: RequestBody;
  contentType?: string;
}

/** Writes a body that is not JSON. */
export type BodyWriter = (value: unknown, type: string) => WrittenBody;

/** Writes one value as `name=value` pairs; nothing for `undefined` and `null`. */
export type WritePairs = (pairs: string[], name: string, value: unknown) => void;

/** The member that holds a whole URL. */
export interface UrlMember {
  name: string;
  /** Checks it and returns it normalised. */
  read: (value: unknown) => string;
}

/** Fixed pieces at even, names at odd places. */
export type PathTemplate = readonly string[];

/** Cuts a template such as `/v2/numbers/{id}`. */
export const cutPath = (template: string): PathTemplate => template.split(/[{}]/);

/** Puts values into a template, each as one segment. */
export const joinPath = (template: PathTemplate, take: (name: string) => unknown): string =>
  template.map((piece, index) => (index % 2 ? encodeSegment(piece, take(piece)) : piece)).join("");

/** Splits the flat input of an operation by its row and writes each part for the wire. Throws {@link ValidationError}. */
export function splitInput(
  row: OperationRow,
  template: PathTemplate,
  type: string,
  input: unknown,
): WrittenBody & { path: string; headers: Record<string, string> } {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    throw new ValidationError(`the input must be an object, not ${kindOf(input)}.`);
  // One reading of each member: the caller may change the object, or have getters that answer twice.
  const rest: Record<string, unknown> = { ...input };
  const take = (name: string): unknown => {
    const value = Object.hasOwn(rest, name) ? rest[name] : undefined;
    delete rest[name];
    return value;
  };
  const { url } = row;
  const path = url ? url.read(take(url.name)) : joinPath(template, take);
  const query: string[] = [];
  for (const name of row.query ?? [])
    if (name !== url?.name) (row.pairs ?? writePairs)(query, name, row.fixed?.[name] ?? take(name));
  const headers: Record<string, string> = {};
  for (const name of row.header ?? []) {
    const value = take(name);
    if (value !== undefined && value !== null) headers[name] = plainText(name, value);
  }
  if (!row.body)
    for (const name in rest)
      if (rest[name] !== undefined) throw new ValidationError(`it takes no ${JSON.stringify(name)}.`);
  return {
    path: query.length > 0 ? `${path}?${query.join("&")}` : path,
    headers: checkHeaders(headers, "the input"),
    ...(row.body && writeBody(row, type, row.whole ? take("body") : rest)),
  };
}

/** Writes the body of a row: members into their envelope, constants beside them. */
export function writeBody(row: OperationRow, type: string, value: unknown): WrittenBody {
  // An operation whose members are all optional and absent sends no body at all.
  if (value === undefined || (!row.whole && !row.fill && Object.keys(value as object).length === 0)) return {};
  const body = envelop(row, value);
  return typeof row.body === "function" ? row.body(body, type) : { body: writeJson(body), contentType: type };
}

function writeJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    throw new ValidationError("the body cannot be written as JSON: it holds a circle or a bigint.");
  }
}

function envelop({ wrap = "", fill }: OperationRow, value: unknown): unknown {
  if (!wrap && !fill) return value;
  const body: Record<string, unknown> = {};
  // Constants stand beside the members, or on the way to them.
  for (const path in fill) setPath(body, path, fill[path]);
  if (!wrap) return Object.assign(body, value);
  const beside = getPath(body, wrap);
  return setPath(body, wrap, Object.assign({}, beside, value));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbiddenSegment = /^(\.|%2e){0,2}$|[\0-\x1f\x7f]/i;

/** Exactly one path segment, every reserved character escaped; anything that could be more or less is refused. */
export function encodeSegment(name: string, value: unknown): string {
  const text = Number.isFinite(value) || typeof value === "bigint" ? String(value) : value;
  // Dot segments would climb to another resource, also when something on the way decodes them first.
  if (typeof text !== "string" || forbiddenSegment.test(text) || !text.isWellFormed())
    throw new ValidationError(
      `the path value "${name}" must be one segment of text: not empty, no dots alone, no control characters.`,
    );
  return encode(text);
}

/** Percent-encodes everything but letters, digits, `-`, `_`, `.` and `~`. */
export const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Writes `name=value`, or `name=a&name=b` for an array; nothing for `undefined` and `null`. */
export const writePairs: WritePairs = (pairs, name, value) => {
  for (const item of Array.isArray(value) ? value : [value])
    if (item !== undefined && item !== null) pairs.push(`${encode(name)}=${encode(plainText(name, item))}`);
};

/** The text of a value in a query, a form or a header. */
export function plainText(name: string, value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (/^(string|boolean|bigint)$/.test(typeof value) || Number.isFinite(value)) return String(value);
  throw new ValidationError(`"${name}" must be a string, a finite number, a boolean or a Date, not ${kindOf(value)}.`);
}
