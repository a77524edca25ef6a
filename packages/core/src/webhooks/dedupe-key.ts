import { getPath } from "../path.ts";

/**
 * A key that repeated deliveries of one event share and that no other event has: the values that tell events apart,
 * or the hash of the body where none are known.
 *
 * @example "flowroute:deliveryReceipt:mdr2-39cadeace66e11e7aff806cd7f24ba2d:2:message buffered"
 */
export async function dedupeKey(
  scope: string,
  payload: unknown,
  paths: readonly string[],
  raw: string,
): Promise<string> {
  const parts = paths.map((path) => writePart(getPath(payload, path)));
  if (parts.every((part) => part === "")) return `${scope}:${await sha256(raw)}`;
  const key = parts.join(":");
  // Ids are short; one that is not was made up, and must not fill the store.
  return `${scope}:${key.length > 256 ? await sha256(key) : key}`;
}

function writePart(value: unknown): string {
  const text = typeof value === "object" && value !== null ? JSON.stringify(value) : String(value ?? "");
  return text.replace(/[%:]/g, encodeURIComponent);
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
