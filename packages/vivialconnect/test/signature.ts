import { createHash, createHmac } from "node:crypto";
import type { SentExchange, WireRequest } from "../../core/test/suites/vectors.ts";

// The provider's way of signing, written a second time, after the reference and not after our own code.

/** The headers of a signed request, for what was sent and for these signed headers. */
export function signatureOf(
  request: SentExchange,
  { key, secret }: { key: string; secret: string },
): Record<string, string> {
  const date = "Fri, 02 Jan 2026 03:04:05 GMT";
  const time = "20260102T030405Z";
  const { host, pathname, search } = new URL(request.url);
  const signed: Record<string, string> = { date, host };
  if (request.text !== "") signed["content-type"] = request.headers["content-type"] ?? "";
  const names = Object.keys(signed).sort();
  const canonical = [
    request.method,
    time,
    pathname,
    canonicalQuery(search.slice(1)),
    ...names.map((name) => `${name}:${signed[name]}`),
    names.join(";"),
    createHash("sha256").update(request.text).digest("hex"),
  ].join("\n");
  const signature = createHmac("sha256", secret).update(canonical).digest("hex");
  return {
    date,
    "x-auth-date": time,
    "x-auth-signedheaders": names.join(";"),
    authorization: `HMAC ${key}:${signature}`,
  };
}

function canonicalQuery(query: string): string {
  const decode = (text: string): string => decodeURIComponent(text.replaceAll("+", " "));
  const encode = (text: string): string =>
    [...new TextEncoder().encode(text)]
      .map((byte) => {
        const character = String.fromCharCode(byte);
        return /[\w.~-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
      })
      .join("");
  return query
    .split("&")
    .filter(Boolean)
    .map((pair) => {
      const [name = "", ...value] = pair.split("=");
      return `${encode(decode(name))}=${encode(decode(value.join("=")))}`;
    })
    .sort()
    .join("&");
}

/** Whether a recorded signature is over the very bytes that we send. */
export function isSameBytes(sent: SentExchange, recorded: WireRequest): boolean {
  const text = recorded.body === null ? "" : JSON.stringify(recorded.body);
  // The SDK escapes what is not ASCII; ours sends UTF-8.
  return (
    recorded.headers["x-auth-signedheaders"] === sent.headers["x-auth-signedheaders"] &&
    sent.text === text &&
    !/[\u007f-\uffff]/.test(text) &&
    new URLSearchParams(sent.query.map(([name, value]) => [name, value])).toString() ===
      new URLSearchParams(recorded.query.map(([name, value]) => [name, value])).toString()
  );
}
