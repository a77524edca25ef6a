import { expect, test } from "vitest";
import { fetchFailed } from "../test/toy.ts";
import { atMostOnce, readEvidence, statusOutcome } from "./outcome.ts";

const coded = (code: string, extra: object = {}): Error => Object.assign(new Error(code), { code, ...extra });

// The table of what proves that nothing was sent, as data. Anything that is not in it is not proved.
test.each(["ECONNREFUSED", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "UND_ERR_CONNECT_TIMEOUT", "UND_ERR_PRX_CONN"])(
  "%s: nothing was sent, and it may pass",
  (code) => {
    expect(readEvidence(fetchFailed(code))).toEqual({ code, notSent: true, permanent: false });
  },
);

test.each([
  "ENOTFOUND",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "ERR_SSL_WRONG_VERSION_NUMBER",
  "ERR_SSL_TLSV1_UNRECOGNIZED_NAME",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "HOSTNAME_MISMATCH",
  "ERR_INVALID_URL",
])("%s: nothing was sent, and it will not pass", (code) => {
  expect(readEvidence(fetchFailed(code))).toEqual({ code, notSent: true, permanent: true });
});

test.each([
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ECONNABORTED",
  "EMFILE",
  "EPROTO",
  "UND_ERR_SOCKET",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
  "UND_ERR_ABORTED",
  "UND_ERR_HEADERS_OVERFLOW",
  "UND_ERR_RES_CONTENT_LENGTH_MISMATCH",
  "UND_ERR_DESTROYED",
  "HPE_INVALID_CONSTANT",
  "HPE_UNEXPECTED_CONTENT_LENGTH",
  "Z_DATA_ERROR",
  "ConnectionRefused",
  "econnrefused",
  "XECONNREFUSED",
])("%s proves nothing", (code) => {
  expect(readEvidence(fetchFailed(code))).toEqual({ code, notSent: false, permanent: false });
});

test.each<[code: string, syscall: string, notSent: boolean]>([
  ["ECONNRESET", "connect", true],
  ["ETIMEDOUT", "connect", true],
  ["EMFILE", "connect", true],
  ["EMFILE", "getaddrinfo", true],
  ["ECONNRESET", "read", false],
  ["EPIPE", "write", false],
  ["ETIMEDOUT", "read", false],
])("%s during %s: not sent is %s", (code, syscall, notSent) => {
  expect(readEvidence(fetchFailed(code, { syscall })).notSent).toBe(notSent);
});

test("a port that fetch refuses, a proxy that does, and a socket that closes before TLS prove it by their words", () => {
  expect(readEvidence(new TypeError("fetch failed", { cause: new Error("bad port") }))).toMatchObject({
    notSent: true,
    permanent: true,
  });
  const closed = "Client network socket disconnected before secure TLS connection was established";
  expect(readEvidence(new TypeError("fetch failed", { cause: coded("ECONNRESET") })).notSent).toBe(false);
  expect(
    readEvidence(new TypeError("fetch failed", { cause: Object.assign(new Error(closed), { code: "ECONNRESET" }) }))
      .notSent,
  ).toBe(true);
  const proxy = new Error("Request was cancelled.", {
    cause: coded("UND_ERR_ABORTED", { message: "Proxy response (407) !== 200 when HTTP Tunneling" }),
  });
  expect(readEvidence(new TypeError("fetch failed", { cause: proxy }))).toEqual({
    code: "UND_ERR_ABORTED",
    notSent: true,
    permanent: true,
  });
});

test.each<[name: string, errors: Error[], want: { notSent: boolean; permanent: boolean }]>([
  ["all refused", [coded("ECONNREFUSED"), coded("ENETUNREACH")], { notSent: true, permanent: false }],
  [
    "one reset",
    [coded("ECONNREFUSED"), coded("ECONNRESET", { syscall: "read" })],
    { notSent: false, permanent: false },
  ],
  ["one unknown", [coded("ECONNREFUSED"), new Error("?")], { notSent: false, permanent: false }],
  ["all hopeless", [coded("ENOTFOUND"), coded("CERT_HAS_EXPIRED")], { notSent: true, permanent: true }],
  ["one hopeless", [coded("ENOTFOUND"), coded("ECONNREFUSED")], { notSent: true, permanent: false }],
])("of several addresses tried, all must prove it: %s", (_, errors, want) => {
  // Node puts the code of the first on the whole.
  const all = Object.assign(new AggregateError(errors), { code: (errors[0] as { code?: string }).code });
  expect(readEvidence(new TypeError("fetch failed", { cause: all }))).toMatchObject(want);
});

/** As Deno 2.9 fails: no code, and the phase in brackets. */
const denoFailed = (phase: string, why: string, path = ""): TypeError =>
  new TypeError("fetch failed", {
    cause: new Error(`error sending request for url (https://x/${path}): client error (${phase}): ${why}`),
  });

test("Deno names the phase in which it failed", () => {
  const refused = denoFailed("Connect", "tcp connect error: Connection refused (os error 111)");
  expect(readEvidence(refused)).toEqual({ code: undefined, notSent: true, permanent: false });
});

test.each<[runtime: string, error: unknown]>([
  ["Chrome", new TypeError("Failed to fetch")],
  ["Safari", new TypeError("Load failed")],
  ["Firefox", new TypeError("NetworkError when attempting to fetch resource.")],
  [
    "Bun",
    Object.assign(new Error("Unable to connect. Is the computer able to access the url?"), {
      code: "ConnectionRefused",
    }),
  ],
  ["Deno", denoFailed("SendRequest", "connection closed before message completed")],
  ["Deno, with a URL that reads like it", denoFailed("SendRequest", "connection closed", "error%20(Connect)")],
  ["Workers", new Error("Network connection lost.")],
  ["undici, inside a body", new TypeError("terminated", { cause: coded("UND_ERR_SOCKET") })],
  ["an abort", new DOMException("This operation was aborted", "AbortError")],
  ["a timeout", new DOMException("The operation was aborted due to timeout", "TimeoutError")],
])("other words prove nothing: %s", (_, error) => {
  expect(readEvidence(error)).toMatchObject({ notSent: false, permanent: false });
});

test.each([undefined, null, "ECONNREFUSED", 0, Symbol("x"), {}, [], { code: 7 }, { errors: [] }])(
  "nonsense proves nothing: %o",
  (thrown) => {
    expect(readEvidence(thrown)).toMatchObject({ notSent: false, permanent: false });
  },
);

test("circles among causes and members end", () => {
  const error: Error & { cause?: unknown } = new Error("a");
  error.cause = error;
  expect(readEvidence(error).notSent).toBe(false);
  const all = new AggregateError([]);
  all.errors.push(all);
  expect(readEvidence(all).notSent).toBe(false);
});

test("of a status, the outcome says only what is certain", () => {
  const want: Record<string, number[]> = {
    not_sent: [421, 425, 429],
    rejected: [307, 308, 400, 401, 402, 403, 404, 405, 406, 409, 410, 413, 414, 415, 422, 423, 431, 451, 501, 505, 511],
  };
  for (let status = 0; status < 1000; status++) {
    const outcome = want.not_sent?.includes(status)
      ? "not_sent"
      : want.rejected?.includes(status)
        ? "rejected"
        : "unknown";
    expect([status, statusOutcome(status, undefined)]).toEqual([status, outcome]);
    expect([status, statusOutcome(status, 0)]).toEqual([status, status === 503 ? "not_sent" : outcome]);
  }
});

test("sends and purchases happen at most once", () => {
  expect((["read", "idempotent", "send", "purchase"] as const).map(atMostOnce)).toEqual([false, false, true, true]);
});
