import type { Outcome } from "./errors.ts";

/**
 * Codes in an error's cause chain that prove that nothing reached the provider's application. Anything that is not here
 * is `unknown` until a test against a real socket proves otherwise.
 */
export const notSentCodes: readonly string[] = [
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_PRX_CONN",
];

// Certificates and handshakes: the request was never written, and trying again will not mend it.
const tlsCode = /^(CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|HOSTNAME_MISMATCH)/;

/** What a failed connection proves. */
export interface Evidence {
  /** The platform's code. */
  code: string | undefined;
  /** Proved that nothing reached the provider. */
  notSent: boolean;
  /** Trying again cannot help: name not found, TLS, a port that fetch refuses. */
  permanent: boolean;
}

/** Reads the cause chain of what `fetch` threw. */
export function readEvidence(error: unknown, depth = 0): Evidence {
  if (typeof error !== "object" || error === null || depth > 8) return { code: undefined, notSent: false, permanent: false };
  const { code: rawCode, syscall, message, cause, errors } = error as Record<string, unknown>;
  if (Array.isArray(errors) && errors.length > 0) {
    // Several addresses were tried: proof needs all of them.
    const all = errors.map((one) => readEvidence(one, depth + 1));
    return {
      code: all[0]?.code,
      notSent: all.every((one) => one.notSent),
      permanent: all.every((one) => one.permanent),
    };
  }
  const code = typeof rawCode === "string" ? rawCode : undefined;
  const text = typeof message === "string" ? message : "";
  const tls = (code !== undefined && tlsCode.test(code)) || text.includes("before secure TLS connection");
  const badPort = text === "bad port";
  const connecting = syscall === "connect" || syscall === "getaddrinfo";
  if (tls || badPort || connecting || notSentCodes.includes(code ?? ""))
    return { code, notSent: true, permanent: tls || badPort || code === "ENOTFOUND" };
  const inner = cause === undefined ? undefined : readEvidence(cause, depth + 1);
  return inner?.code || inner?.notSent ? inner : { code, notSent: false, permanent: false };
}

/** What an answer with this status, other than success, says of a send. */
export function statusOutcome(status: number, hasRetryAfter: boolean): Outcome {
  if (status === 429 || status === 421 || status === 425 || (status === 503 && hasRetryAfter)) return "not_sent";
  if (rejected.has(status)) return "rejected";
  return "unknown";
}

const rejected: ReadonlySet<number> = new Set([
  307, 308, 400, 401, 402, 403, 404, 405, 406, 409, 410, 413, 414, 415, 422, 423, 431, 451, 501, 505, 511,
]);
