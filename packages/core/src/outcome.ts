import type { Outcome } from "./errors.ts";
import type { Safety } from "./operation.ts";

/** Whether an operation of this safety is carried out at most once: only of these a failure has an outcome. */
export function atMostOnce(safety: Safety): boolean {
  return safety === "send" || safety === "purchase";
}

// Codes in an error's cause chain that prove that nothing reached the provider's application. Anything that is not here is
// `unknown` until a test against a real socket proves otherwise.
const notSentCode = /^(ECONNREFUSED|EAI_AGAIN|E(HOST|NET)UNREACH|UND_ERR_(CONNECT_TIMEOUT|PRX_CONN))$/;

// No such name, certificates, handshakes, no URL, stopped by a strict mock: the request was never written, and trying again
// will not mend it.
const hopelessCode =
  /^(ENOTFOUND$|ERR_INVALID_URL$|ERR_UNHANDLED_REQUEST$|CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_SELF|SELF_SIGNED|HOSTNAME_MISMATCH)/;

/** What a failed connection proves. */
export interface Evidence {
  /** The platform's code. */
  code?: string | undefined;
  /** Proved that nothing reached the provider. */
  notSent: boolean;
  /** Trying again cannot help: name not found, TLS, a port that fetch refuses. */
  permanent: boolean;
}

/** Reads the cause chain of what `fetch` threw. */
export function readEvidence(error: unknown, depth = 0): Evidence {
  const { code, syscall, message, cause, errors } = Object(error) as { [name: string]: unknown };
  if (Array.isArray(errors) && errors.length > 0 && depth < 8) {
    // Several addresses were tried: proof needs all of them.
    const all = errors.map((one) => readEvidence(one, depth + 1));
    return { ...all[0], notSent: all.every((one) => one.notSent), permanent: all.every((one) => one.permanent) };
  }
  const text = `${code ?? ""}`;
  const hopeless = hopelessCode.test(text) || /^bad port$|before secure TLS|HTTP Tunneling$/.test(`${message}`);
  // Deno gives neither code nor syscall: "… client error (Connect): tcp connect error".
  const notSent =
    hopeless || /^(connect|getaddrinfo)$|r \(Connect\)/.test(`${syscall ?? message}`) || notSentCode.test(text);
  const inner = notSent || depth > 8 ? undefined : readEvidence(cause, depth + 1);
  return inner?.code || inner?.notSent ? inner : { code: text || undefined, notSent, permanent: hopeless };
}

const notSent = /^(42[159]|503 \d)/;
const rejected = /^(30[78]|40[0-69]|41[0345]|42[23]|431|451|50[15]|511)/;

/**
 * What an answer with this status, other than success, says of a send; what is not listed says nothing.
 *
 * @param asked Milliseconds that it asked to wait, where it did.
 */
export function statusOutcome(status: number, asked: number | undefined): Outcome {
  const seen = `${status} ${asked}`;
  return notSent.test(seen) ? "not_sent" : rejected.test(seen) ? "rejected" : "unknown";
}
