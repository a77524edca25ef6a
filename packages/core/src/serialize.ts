import { ValidationError } from "./errors.ts";
import type { OperationRow } from "./operation.ts";
import { isObject } from "./path.ts";
import type { RequestBody, TransportRequest } from "./transport.ts";

/** A body ready for the wire; without a content type where the platform writes it, boundary included. */
export interface WrittenBody {
  body?: RequestBody;
  /** @internal */
  mediaType?: string;
}

/** Writes a body that is not JSON. */
export type BodyWriter = (value: unknown, type: string) => WrittenBody;

/** One reading of each member: the caller may change the object, or have getters that answer twice. */
export function copyInput(input: unknown): Record<string, unknown> {
  if (!isObject(input) || Array.isArray(input)) throw new ValidationError("the input must be a plain object.");
  return { ...input };
}

/**
 * Splits the flat input of an operation by its row and writes each part for the wire, headers beside those that are there.
 * Throws {@link ValidationError}.
 */
export function splitInput(
  row: OperationRow,
  method: string,
  template: string,
  type: string,
  input: Readonly<Record<string, unknown>>,
  headers: Record<string, string>,
  defaults: Readonly<Record<string, unknown>> = {},
): TransportRequest {
  const rest = { ...(row.prepare ? row.prepare(input) : input) };
  const take = (name: string): unknown => {
    const value = Object.hasOwn(rest, name) ? rest[name] : undefined;
    // Not deleted, which would make all of it slow.
    if (value !== undefined) rest[name] = undefined;
    return value ?? defaults[name];
  };
  const { params } = row;
  const url = params ? params.write(params, template, take, headers) : template;
  if (!row.body)
    for (const name in rest)
      if (rest[name] !== undefined) throw new ValidationError(`it takes no ${JSON.stringify(name)}.`);
  const written = row.body && writeBody(row, type, row.whole ? take(row.whole) : rest);
  if (written?.mediaType) headers["content-type"] = written.mediaType;
  // Its attempt is filled in later, in a copy: V8 is quick to do so where the member was there from the beginning.
  return { method, url, headers, body: written?.body, attempt: undefined };
}

/** Writes the body of a row: members into their envelope, constants beside them. */
export function writeBody(row: OperationRow, type: string, value: unknown): WrittenBody {
  // An operation whose members are all optional and absent sends no body at all.
  if (
    value === undefined ||
    (!row.whole && !row.fill && Object.values(value as object).every((one) => one === undefined))
  )
    return {};
  const body = row.envelop ? row.envelop(row, value) : value;
  return typeof row.body === "function" ? row.body(body, type) : { body: writeJson(body), mediaType: type };
}

/** JSON text. Throws {@link ValidationError} for what cannot be written. */
export function writeJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    throw new ValidationError("JSON holds no circle and no bigint.");
  }
}
