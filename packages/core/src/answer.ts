import { type Call, callError, hiddenOf, readForeign } from "./call-state.ts";
import { HttpError, type HttpErrorKind } from "./errors.ts";
import { firstOf } from "./path.ts";
import { scrub } from "./redact.ts";
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
export function readData(response: TransportResponse, text: string, call: Call): unknown {
  const { status, ok } = response;
  const { empty, text: take, parse = JSON.parse } = call.row;
  if (status === 204) return undefined;
  if (status === 206 || status === 226) throw malformed("a part", response, call);
  if (!text) {
    if (!ok || empty) return undefined;
    throw malformed("empty", response, call);
  }
  if (ok && take && !isJson(response)) return take(text, response, call);
  let data: unknown = text;
  try {
    data = parse(text);
  } catch {
    if (ok) throw malformed(isJson(response) ? "no valid JSON" : "not JSON", response, call);
  }
  if (!ok) call.trouble = data;
  return data;
}

const isJson = ({ headers }: TransportResponse): boolean => /json/i.test(`${headers.get("content-type")}`);

/** The error that an answer without success stands for. */
export function toHttpError(response: TransportResponse, data: unknown, call: Call): HttpError {
  const { status, statusText, headers } = response;
  const hidden = hiddenOf(call);
  const { errors } = call.spec;
  const kind =
    kinds[status] ??
    (status > 499 ? "server" : status > 399 ? "client" : status > 299 || !status ? "redirect" : "malformed");
  const found = firstOf(data, errors.message);
  const detail = typeof found === "string" ? found : (readForeign(errors.tell ?? JSON.stringify, found) ?? "");
  const code = firstOf(data, errors.code) ?? errors.derive?.(status, detail);
  // One line, whatever the provider says: a log is read line by line.
  const said = scrub(`${status} ${statusText}`.trim() + (detail && `: ${detail}`), hidden)
    .replace(/\p{Cc}+/gu, " ")
    .slice(0, 500);
  const hint =
    kind === "unauthorized"
      ? " Check the credentials."
      : kind === "redirect"
        ? " It was not followed: check baseUrl."
        : call.asked === undefined
          ? ""
          : ` Come back in ${Math.ceil(call.asked / 1000)} s.`;
  return callError(HttpError, call, `failed: ${said.replace(/[.!?]?$/, ".")}${hint}`, {
    status,
    kind,
    code: code === undefined ? undefined : scrub(String(code), hidden),
    retryAfter: call.asked,
    data,
    headers,
  });
}

/** A success that cannot be read: never tried again for a send, because it was probably carried out. */
export function malformed(what: string, { status, headers }: TransportResponse, call: Call): HttpError {
  call.outcome = "unknown";
  return callError(HttpError, call, `failed: ${status}, but the answer is ${what}. Check baseUrl and proxies.`, {
    status,
    kind: "malformed",
    headers,
  });
}
