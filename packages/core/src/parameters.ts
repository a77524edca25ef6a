import { ValidationError } from "./errors.ts";
import { checkHeaders } from "./headers.ts";
import { isSafe } from "./options.ts";

/** Writes one value as `name=value` pairs with `&` between them; nothing for `undefined` and `null`. */
export type WritePairs = (name: string, value: unknown) => string;

/** Which members go into query and headers, and how; those of the path are in its template. */
export interface ParameterRow {
  /** In wire order. */
  query?: readonly string[];
  header?: readonly string[];
  /** Constants of the query, put on for the user. */
  fixed?: Readonly<Record<string, string>>;
  /** How query values are written, where arrays and objects are not `name=a&name=b`. */
  pairs?: WritePairs;
  /** The member that is the whole URL to call, without credentials. */
  url?: string;
}

/** A {@link ParameterRow} with the code that writes it. */
export interface Parameters extends ParameterRow {
  /** Puts headers beside those that are there; gives the URL with its values and query in place. */
  write: (row: ParameterRow, path: string, take: (name: string) => unknown, headers: Record<string, string>) => string;
}

/**
 * Makes a row's `params`: for operations with members in path, query or headers.
 *
 * @example const row = { http: "GET /v2/numbers/{id}", params: parameters({ query: ["limit"] }) };
 */
export const parameters = (row?: ParameterRow): Parameters => ({ ...row, write: writeParameters });

/** A row's `params` where all of them are in the path. */
export const inPath: Parameters = {
  write: (_row, template, take) => fillPath(template, take),
};

/**
 * Makes the `params` of an operation whose one member is the URL to call, as a pre-signed download has it.
 *
 * @example const row = { http: "GET /downloads", params: absoluteUrl("download_url"), auth: false };
 */
export const absoluteUrl = (url: string): Parameters => ({
  url,
  write: (_row, _path, take) => readUrl(url, take(url)),
});

const writeParameters: Parameters["write"] = (row, template, take, headers) => {
  let path = template.includes("{") ? fillPath(template, take) : template;
  let sign = "?";
  for (const name of row.query ?? []) {
    const pairs = (row.pairs ?? writePairs)(name, row.fixed?.[name] ?? take(name));
    if (!pairs) continue;
    path += sign + pairs;
    sign = "&";
  }
  for (const name of row.header ?? []) {
    const value = take(name);
    if (value !== undefined && value !== null)
      Object.assign(headers, checkHeaders({ [name]: plainText(name, value) }, "the input"));
  }
  return path;
};

function readUrl(name: string, value: unknown): string {
  const url = typeof value === "string" && URL.canParse(value) && new URL(value);
  if (!url || !isSafe(url) || url.username || url.password)
    throw new ValidationError(`"${name}" must be an absolute https:// URL without credentials.`);
  return url.href;
}

/** Puts values into a template such as `/v2/numbers/{id}`, each as one segment. */
export const fillPath = (template: string, take: (name: string) => unknown): string =>
  template.replace(/\{(.+?)\}/g, (_, name: string) => encodeSegment(name, take(name)));

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbiddenSegment = /^(\.|%2e){0,2}$|[\0-\x1f\x7f]/i;

/** Exactly one path segment, every reserved character escaped; anything that could be more or less is refused. */
export function encodeSegment(name: string, value: unknown): string {
  const text = Number.isFinite(value) || typeof value === "bigint" ? String(value) : value;
  // Dot segments would climb to another resource, also when something on the way decodes them first.
  if (typeof text !== "string" || forbiddenSegment.test(text) || !text.isWellFormed())
    throw new ValidationError(`the path value "${name}" must be one path segment: text, not empty, no dots alone.`);
  return encode(text);
}

/** Percent-encodes everything but letters, digits, `-`, `_`, `.` and `~`. */
export const encode = (text: string): string =>
  /^[\w.~-]*$/.test(text)
    ? text
    : encodeURIComponent(text.toWellFormed()).replace(
        /[!'()*]/g,
        (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
      );

/** Writes `name=value`, or `name=a&name=b` for an array; nothing for `undefined` and `null`. */
export const writePairs: WritePairs = (name, value) => {
  if (Array.isArray(value))
    return joinPairs(value.map((item) => (Array.isArray(item) ? plainText(name, item) : writePairs(name, item))));
  return value === undefined || value === null ? "" : `${encode(name)}=${encode(plainText(name, value))}`;
};

export const joinPairs = (pairs: readonly string[]): string => pairs.filter(Boolean).join("&");

/** The text of a value in a query, a form or a header. */
export function plainText(name: string, value: unknown): string {
  if (value instanceof Date && Number.isFinite(+value)) return value.toISOString();
  if (/^(string|boolean|bigint)$/.test(typeof value) || Number.isFinite(value)) return String(value);
  throw new ValidationError(
    `"${name}" must be a string, a finite number, a boolean or a valid Date, not ${kindOf(value)}.`,
  );
}

/** What a value is, without saying what it holds. */
export function kindOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "an array" : typeof value;
}
