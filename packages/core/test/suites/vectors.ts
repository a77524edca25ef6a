import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import type { OperationRow } from "../../src/operation.ts";
import { exactParse } from "./exact-json.ts";
import { inRepository, type Tested } from "./tested.ts";

/** A request as the vectors write it. */
export interface WireRequest {
  method: string;
  origin: string;
  /** As on the wire, escapes included. */
  path: string;
  /** Decoded, in the order of the wire. */
  query: readonly (readonly [name: string, value: string])[];
  /** Names in lower case; only those that matter. */
  headers: Readonly<Record<string, string>>;
  /**
   * Parsed JSON; `null`: none. `{ form: [[name, value]] }`, `{ multipart: [{ name, filename?, contentType?, text }] }`
   * and `{ text }` are other bodies.
   */
  body: unknown;
}

/** One exchange with the provider: recorded from its original SDKs, copied from its documentation, or derived from it. */
export interface Vector {
  /** Without the provider's name. */
  id: string;
  operationId: string;
  /** What was called, with its arguments as JSON; where it is documented, for vectors that are. */
  sdkCall: string;
  origin: "recorded" | "documented" | "assumed";
  request: WireRequest;
  response: { status: number; headers: Readonly<Record<string, string>>; body: unknown } | null;
}

/** A recorded request, with how many further requests the SDK made before it for the same call. */
export interface Exchange extends WireRequest {
  before: number;
}

/** A request of ours in the vectors' words, and its bytes. */
export interface SentExchange extends Exchange {
  url: string;
  /** Body as sent; `""`: none. */
  text: string;
}

/** Something that an original SDK does by accident, and that a correct client does not copy. */
export interface Accident {
  name: string;
  why: string;
  /** The only operations where it is allowed. */
  operations: readonly string[];
  /** The request as it is without the accident; the same request where there was none. */
  mend: (exchange: Exchange, vector: Vector) => Exchange;
}

/** A vector with the operation that it belongs to, and what our client has to send for it. */
export interface NamedVector extends Vector {
  name: string;
  expected: Exchange;
  /** Accidents that were left out of `expected`. */
  left: readonly string[];
}

/** All vectors of a provider. */
export function readVectors({ name }: Pick<Tested, "name">): readonly Vector[] {
  const text = readFileSync(inRepository(`packages/${name}/test/fixtures/wire.json`), "utf8");
  const all = exactParse(text) as Vector[];
  return all.map((vector) => ({
    ...vector,
    id: vector.id.slice(name.length + 1),
    sdkCall: vector.sdkCall ?? "",
    request: { ...vector.request, headers: withoutEmpty(vector.request.headers) },
    response: vector.response && { ...vector.response, headers: vector.response.headers ?? {} },
  }));
}

const withoutEmpty = (headers: Readonly<Record<string, string | null>> | null): Record<string, string> =>
  Object.fromEntries(Object.entries(headers ?? {}).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));

/** What a client sends, and what the provider sends to the user's server. */
export function sortVectors(tested: Tested): {
  named: readonly NamedVector[];
  webhooks: readonly Vector[];
  omitted: readonly Vector[];
} {
  const { isWebhook = ({ operationId }) => /^on[A-Z]/.test(operationId), omitted = {}, renamed = {} } = tested;
  const all = readVectors(tested);
  const sent = all.filter((vector) => !isWebhook(vector));
  const isOmitted = ({ operationId, id }: Vector): boolean => Object.hasOwn(omitted, operationId) && !renamed[id];
  return {
    named: sent
      .filter((vector) => !isOmitted(vector))
      .map((vector) => {
        const name = renamed[vector.id] ?? vector.operationId;
        return { ...vector, name, ...expectedExchange(tested, name, vector) };
      }),
    webhooks: all.filter(isWebhook),
    omitted: sent.filter(isOmitted),
  };
}

/** What our client has to send for a vector, and the accidents that were left out of it. */
function expectedExchange(
  { accidents }: Tested,
  operation: string,
  vector: Vector,
): { expected: Exchange; left: string[] } {
  const left: string[] = [];
  const number = /[([]request (\d+) of \d+[)\]]$/.exec(vector.sdkCall)?.[1] ?? 1;
  let expected: Exchange = { ...vector.request, before: Number(number) - 1 };
  for (const { name, operations, mend } of accidents) {
    if (!operations.includes(operation)) continue;
    const mended = mend(expected, vector);
    if (!isDeepStrictEqual(mended, expected)) left.push(name);
    expected = mended;
  }
  return { expected, left };
}

/** The arguments of the SDK call behind a recorded vector. */
export function argumentsOf({ sdkCall }: Vector): Record<string, unknown> {
  return JSON.parse(/\{.*\}/s.exec(sdkCall)?.[0] ?? "{}");
}

/** The values in a path below the base URL, by the names in the row's template. */
export function pathValues(row: OperationRow, path: string): Record<string, string> {
  const template = row.http.slice(row.http.indexOf(" ") + 1);
  const pieces = template.split(/[{}]/);
  const names = pieces.filter((_, index) => index % 2);
  const pattern = pieces.map((piece, index) => (index % 2 ? "([^/]+)" : escapePattern(piece))).join("");
  const match = new RegExp(`^${pattern}$`).exec(path);
  if (!match) throw new Error(`${path} is not of the form ${template}.`);
  return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? "")]));
}

const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
