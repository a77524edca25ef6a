import { advice, type Call, errorDetails } from "./call-state.ts";
import { HttpError, type HttpErrorKind } from "./errors.ts";
import type { Provider } from "./operation.ts";
import { getPath } from "./path.ts";
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
export async function readData(response: TransportResponse, call: Call, provider: Provider): Promise<unknown> {
  const { status, headers } = response;
  const text = status === 204 ? "" : await response.text();
  const type = headers.get("content-type") ?? "";
  const wanted = call.row.accept ?? provider.accept;
  if (text === "") {
    if (!response.ok || status === 204 || call.row.empty) return undefined;
    throw malformed("the answer is empty", response, call);
  }
  if (response.ok && !wanted.includes("json") && !type.includes("json")) return text;
  try {
    return JSON.parse(text);
  } catch {
    if (!response.ok) return text;
    throw malformed(type.includes("json") ? "the answer is no valid JSON" : `the answer is ${mediaType(type)} instead of JSON`, response, call);
  }
}

/** The error that an answer without success stands for. */
export function toHttpError(response: TransportResponse, data: unknown, call: Call, provider: Provider, now: number): HttpError {
  const { status, headers } = response;
  const retryAfter = readRetryAfter(headers, now);
  const code = firstOf(data, provider.errors?.code);
  call.requestId = requestIdOf(headers, data, provider);
  const kind = kindOf(status);
  const detail = describe(firstOf(data, provider.errors?.message) ?? firstOf(data, fallbackPaths));
  const said = scrub(`${status} ${response.statusText}`.trim() + (detail && `: ${detail}`), call.hidden()).slice(0, 500);
  return new HttpError(`${call.provider}.${call.operation} failed: ${said}${/[.!?]$/.test(said) ? "" : "."}${hint(kind, retryAfter)}${advice(call)}`, {
    ...errorDetails(call),
    status,
    kind,
    code: code === undefined ? undefined : scrub(String(code), call.hidden()),
    retryAfter,
    data,
    headers,
  });
}

/** The provider's id of the request: from the error body where the spec says so, else from the usual headers. */
export function requestIdOf(headers: Headers, data: unknown, provider: Provider): string | undefined {
  const id = firstOf(data, provider.errors?.requestId) ?? headers.get("x-request-id") ?? headers.get("request-id");
  return typeof id === "string" && /^[\w:.=+/-]{1,200}$/.test(id) ? id : undefined;
}

/** A success that cannot be read: never tried again for a send, because it was probably carried out. */
export function malformed(what: string, response: TransportResponse, call: Call): HttpError {
  call.outcome = "unknown";
  const { status, headers } = response;
  return new HttpError(`${call.provider}.${call.operation} failed: ${status}, but ${what}. Is baseUrl right, or a proxy in between?${advice(call)}`, {
    ...errorDetails(call),
    status,
    kind: "malformed",
    data: undefined,
    headers,
  });
}

const fallbackPaths = ["error.message", "message", "error", "errors.0.message", "detail"];

function firstOf(data: unknown, paths: readonly string[] | undefined): unknown {
  for (const path of paths ?? []) {
    const value = getPath(data, path);
    if (value !== undefined && value !== null && value !== "") return value;
  }
  return undefined;
}

function kindOf(status: number): HttpErrorKind {
  return kinds[status] ?? (status >= 500 ? "server" : status >= 400 ? "client" : status === 0 || status >= 300 ? "redirect" : "malformed");
}

function hint(kind: HttpErrorKind, retryAfter: number | undefined): string {
  if (kind === "unauthorized") return " Check the credentials.";
  if (kind === "redirect") return " Redirects are not followed here: check baseUrl.";
  return retryAfter === undefined ? "" : ` Come back in ${Math.ceil(retryAfter / 1000)} s.`;
}

/** A text as it is; the leaves of an object, each with where it stands. */
function describe(detail: unknown, at = ""): string {
  if (typeof detail !== "object" || detail === null) return detail === undefined ? "" : (at && `${at}: `) + String(detail);
  return Object.entries(detail)
    .slice(0, 10)
    .map(([key, value]) => describe(value, Array.isArray(detail) ? at : at ? `${at}.${key}` : key))
    .filter(Boolean)
    .join("; ");
}

const mediaType = (type: string): string => /^[\w.+-]+\/[\w.+-]+/.exec(type)?.[0] ?? "of no known type";
