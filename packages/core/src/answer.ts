import { type Call, callError } from "./call-state.ts";
import { HttpError, type HttpErrorKind } from "./errors.ts";
import type { Provider } from "./operation.ts";
import { getPath, isObject } from "./path.ts";
import { scrub } from "./redact.ts";
import { readRetryAfter } from "./retry-after.ts";
import type { TransportResponse } from "./transport.ts";

const kinds: Readonly<Record<number, HttpErrorKind>> = {
  400: "bad_request",
  401: "unauthorized",
  402: "payment_required",
  403: "forbidden",
  404: "not_found",
  409: "conflict",
  413: "too_large",
  422: "invalid",
  429: "rate_limited",
};

/**
 * The body of an answer by the content type that came. A success must hold what the operation promises; the body of an
 * error is taken as it comes.
 */
export async function readData(response: TransportResponse, call: Call): Promise<unknown> {
  const { status, headers, ok } = response;
  const { empty, text: take, parse = JSON.parse } = call.row;
  const text = status === 204 ? "" : await response.text();
  const isJson = /json/i.test(`${headers.get("content-type")}`);
  if (text === "") {
    if (!ok || status === 204 || empty) return undefined;
    throw malformed("empty", response, call);
  }
  if (ok && !isJson && take) return take(text, response, call);
  try {
    return parse(text);
  } catch {
    if (!ok) return text;
    throw malformed(isJson ? "no valid JSON" : "not JSON", response, call);
  }
}

/** The error that an answer without success stands for. */
export function toHttpError(response: TransportResponse, data: unknown, call: Call, provider: Provider): HttpError {
  const { status, statusText, headers } = response;
  const hidden = call.hidden();
  const retryAfter = readRetryAfter(headers, call.now());
  const { errors } = provider;
  const kind =
    kinds[status] ??
    (status > 499 ? "server" : status > 399 ? "client" : status > 299 || !status ? "redirect" : "malformed");
  const detail = describe(firstOf(data, errors.message));
  const code =
    firstOf(data, errors.code) ??
    errors.derive?.find((one) => one.status === status && detail.includes(one.text))?.code;
  const said = scrub(`${status} ${statusText}`.trim() + (detail && `: ${detail}`), hidden).slice(0, 500);
  const hint =
    kind === "unauthorized"
      ? " Check the credentials."
      : kind === "redirect"
        ? " It was not followed: check baseUrl."
        : retryAfter === undefined
          ? ""
          : ` Come back in ${Math.ceil(retryAfter / 1000)} s.`;
  return callError(HttpError, call, `failed: ${said.replace(/[.!?]?$/, ".")}${hint}`, {
    status,
    kind,
    code: code === undefined ? undefined : scrub(String(code), hidden),
    retryAfter,
    data,
    headers,
  });
}

/** The provider's id of the request: from the error body where the spec says so, else from the usual headers. */
export function requestIdOf(headers: Headers, data: unknown, provider: Provider): string | undefined {
  const id = firstOf(data, provider.errors.requestId) ?? headers.get("x-request-id") ?? headers.get("request-id");
  return typeof id === "string" && /^[\w:.=+/-]{1,200}$/.test(id) ? id : undefined;
}

/** A success that cannot be read: never tried again for a send, because it was probably carried out. */
export function malformed(what: string, { status, headers }: TransportResponse, call: Call): HttpError {
  call.outcome = "unknown";
  return callError(
    HttpError,
    call,
    `failed: ${status}, but the answer is ${what}. Is baseUrl right, or a proxy in between?`,
    { status, kind: "malformed", data: undefined, headers },
  );
}

function firstOf(data: unknown, paths: readonly string[] | undefined): unknown {
  for (const path of paths ?? []) {
    const value = getPath(data, path);
    if (value !== undefined && value !== null && value !== "") return value;
  }
  return undefined;
}

/** A text as it is; the leaves of an object, each with where it stands, down to where no sense is left. */
function describe(detail: unknown, at = "", depth = 0): string {
  if (!isObject(detail)) return detail === undefined ? "" : (at && `${at}: `) + String(detail);
  return Object.entries(depth > 9 ? {} : detail)
    .slice(0, 10)
    .map(([key, value]) => describe(value, Array.isArray(detail) ? at : at ? `${at}.${key}` : key, depth + 1))
    .join("; ");
}
