import { ValidationError } from "../../errors.ts";
import { checkOptions } from "../../option-names.ts";
import { decodeBase64, encodeBase64 } from "../base64.ts";
import type { WebhookAuth } from "./auth.ts";
import { toList } from "./read-secrets.ts";
import { sameSecret } from "./same-secret.ts";

/** How {@link hmac} reads a signature. */
export interface HmacOptions {
  /** Seconds that the timestamp may be off, in the past as in the future. @default 300 */
  tolerance?: number;
}

const most = 8; // Signatures looked at in one header: each costs a comparison.

/**
 * Signatures of [Standard Webhooks](https://www.standardwebhooks.com) (`v1`), for a gateway that signs what it passes on:
 * the headers `webhook-id`, `webhook-timestamp` and `webhook-signature`, over `id.timestamp.body`.
 *
 * @param secrets `whsec_` and 24 to 64 bytes in base64; several while one replaces the other, the test signer uses the first.
 * @throws {ValidationError} Where a secret is not of that form, or there is no such option.
 * @example hmac(secret)
 */
export function hmac(secrets: string | readonly string[], options: HmacOptions = {}): WebhookAuth {
  checkOptions("hmac", options, { tolerance: true });
  const { tolerance = 300 } = options;
  if (!(tolerance > 0)) throw new ValidationError("hmac: tolerance must be seconds above 0.");
  const keys = toList("hmac", secrets).map(readKey);
  return {
    scheme: "hmac",
    async checkBody({ headers }, body) {
      const id = headers.get("webhook-id");
      const timestamp = headers.get("webhook-timestamp") ?? "";
      const given = readSignatures(headers.get("webhook-signature"));
      if (!id || !/^\d{1,12}$/.test(timestamp) || given.length === 0) return false;
      if (Math.abs(Date.now() / 1000 - Number(timestamp)) > tolerance) return false;
      const wanted = await Promise.all(keys.map((key) => signature(key, id, timestamp, body)));
      const results = await Promise.all(given.map((one) => sameSecret(one, wanted)));
      return results.includes(true);
    },
    async sign({ headers, body, at }) {
      const [key] = keys;
      if (!key) return;
      const id = `msg_${crypto.randomUUID()}`;
      const timestamp = String(Math.floor(at.getTime() / 1000));
      headers.set("webhook-id", id);
      headers.set("webhook-timestamp", timestamp);
      headers.set("webhook-signature", `v1,${await signature(key, id, timestamp, body)}`);
    },
  };
}

function readKey(secret: string): Uint8Array<ArrayBuffer> {
  const key = typeof secret === "string" ? decodeBase64(secret.replace(/^whsec_/, "")) : undefined;
  if (!key || key.length < 24 || key.length > 64)
    throw new ValidationError("hmac: each secret must be whsec_ and 24 to 64 bytes in base64.");
  return key;
}

function readSignatures(header: string | null): string[] {
  const parts = (header ?? "").split(" ").filter((part) => part.startsWith("v1,"));
  return parts.slice(0, most).map((part) => part.slice(3));
}

async function signature(
  secret: Uint8Array<ArrayBuffer>,
  id: string,
  timestamp: string,
  body: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const key = await crypto.subtle.importKey("raw", secret, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const signed = await new Blob([`${id}.${timestamp}.`, body]).arrayBuffer();
  return encodeBase64(new Uint8Array(await crypto.subtle.sign("HMAC", key, signed)));
}
