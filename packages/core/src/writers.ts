import { ValidationError } from "./errors.ts";
import { encode, joinPairs, kindOf, plainText, type WritePairs, writePairs } from "./parameters.ts";
import type { BodyWriter } from "./serialize.ts";

/** How an array or an object is written: separated by this, as `name[key]=value`, or as JSON. */
export type PairStyle = "," | " " | "|" | "/" | "deep" | "json";

/**
 * Writes arrays and objects in other styles than `name=a&name=b`, by the member's name.
 *
 * @example styledPairs({ ids: ",", filter: "deep" }) // ids=1,2&filter[city]=Seattle
 */
export function styledPairs(styles: Readonly<Record<string, PairStyle>>): WritePairs {
  return (name, value) => writeStyled(name, value, styles[name]);
}

function writeStyled(name: string, value: unknown, style: PairStyle | undefined): string {
  if (style === undefined || typeof value !== "object" || value === null || value instanceof Date)
    return writePairs(name, value);
  if (style === "json") return `${encode(name)}=${encode(JSON.stringify(value))}`;
  if (style === "deep")
    return joinPairs(Object.entries(value).map(([key, member]) => writeStyled(`${name}[${key}]`, member, style)));
  const items = Object.values(value).flatMap((item) =>
    item === undefined || item === null ? [] : plainText(name, item),
  );
  // Commas of a list stand as they are, those of an element are escaped; of the other separators nobody could tell.
  if (style !== "," && items.some((item) => item.includes(style)))
    throw new ValidationError(`no element of "${name}" may hold "${style}", which stands between them.`);
  const separator = style === "," ? style : encode(style);
  return items.length > 0 ? `${encode(name)}=${items.map(encode).join(separator)}` : "";
}

/**
 * `application/x-www-form-urlencoded`: `null` and `undefined` are left out, booleans are `true` and `false`.
 *
 * @example const row = { http: "POST /notes", body: formBody({ ids: "," }) };
 */
export function formBody(styles: Readonly<Record<string, PairStyle>> = {}): BodyWriter {
  return (value) => ({
    body: joinPairs(Object.entries(value as object).map(([name, member]) => writeStyled(name, member, styles[name]))),
    mediaType: "application/x-www-form-urlencoded",
  });
}

/** `multipart/form-data`: files as they are, other objects as JSON; the platform writes the boundary. */
export const multipartBody: BodyWriter = (value) => {
  if (value instanceof FormData) return { body: value };
  const form = new FormData();
  for (const [name, member] of Object.entries(value as object))
    for (const part of Array.isArray(member) ? member : [member])
      if (part !== undefined && part !== null) form.append(name, toPart(name, part));
  return { body: form };
};

/** Bytes as they are: string, `Uint8Array`, `ArrayBuffer`, `Blob` or a stream. A stream can be sent only once, so it is never retried. */
export const binaryBody: BodyWriter = (value, type) => {
  if (value instanceof Blob) return { body: value, mediaType: value.type || type };
  if (typeof value === "string" || value instanceof ArrayBuffer || value instanceof ReadableStream)
    return { body: value, mediaType: type };
  if (value instanceof Uint8Array) return { body: value as Uint8Array<ArrayBuffer>, mediaType: type };
  throw new ValidationError(
    `"body" must be a string, Uint8Array, ArrayBuffer, Blob or ReadableStream, not ${kindOf(value)}.`,
  );
};

function toPart(name: string, part: unknown): string | Blob {
  if (part instanceof Blob) return part;
  if (part instanceof Uint8Array || part instanceof ArrayBuffer) return new Blob([part as Uint8Array<ArrayBuffer>]);
  return typeof part === "object" && !(part instanceof Date) ? JSON.stringify(part) : plainText(name, part);
}
