import { ValidationError } from "../errors.ts";
import { isSafe } from "../options.ts";
import { encode } from "../parameters.ts";
import type { CallContext, Middleware, Transport } from "../transport.ts";
import { checkCredential } from "./credentials.ts";

/** A key, which travels, and the secret that signs, which does not. */
export interface HmacCredentials {
  key: string;
  secret: string;
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const hex = (buffer: ArrayBuffer): string =>
  Array.from(new Uint8Array(buffer), (byte) => (byte + 256).toString(16).slice(1)).join("");

/**
 * An HMAC-SHA256 over method, time, path, query, headers and body, as `Authorization: HMAC <key>:<signature>`, made anew
 * for each attempt. Where a 401 proves by its `Date` that our clock is wrong by more than a minute and at most a day, the
 * client signs by the provider's clock from then on and repeats the request, once in a call.
 *
 * The URL is signed, so a signed request cannot follow redirects.
 *
 * @param names What the two are called in messages, such as the options that they come from.
 * @throws {@link ValidationError} when they are unusable; in a call whose body is no text.
 *
 * @example hmacAuth({ key: apiKey, secret: apiSecret }, { key: "apiKey", secret: "apiSecret" })
 */
export function hmacAuth({ key, secret }: HmacCredentials, names: HmacCredentials): Middleware {
  checkCredential(names.key, key);
  checkCredential(names.secret, secret);
  const { subtle } = crypto;
  const imported = subtle.importKey("raw", bytes(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const corrected = new WeakSet<CallContext>();
  let skew = 0;
  return (next) => {
    const pass: Transport = async (request, context) => {
      const { method, headers, body = "" } = request;
      if (typeof body !== "string") throw new ValidationError("the body must be text, to be signed.");
      const url = new URL(request.url);
      const now = new Date(context.now() + skew);
      const date = now.toUTCString();
      const time = now.toISOString().replace(/\.\d+|\W/g, "");
      const type = headers["content-type"];
      const signed = `${type ? "content-type;" : ""}date;host`;
      const text = [
        method,
        time,
        url.pathname,
        // Whole pairs are sorted, as they are once encoded.
        Array.from(url.searchParams, (pair) => pair.map(encode).join("="))
          .sort()
          .join("&"),
        `${type ? `content-type:${type}\n` : ""}date:${date}\nhost:${url.host}`,
        signed,
        hex(await subtle.digest("SHA-256", bytes(body))),
      ].join("\n");
      const signature = hex(await subtle.sign("HMAC", await imported, bytes(text)));
      context.hide(secret, signature);
      const response = await next(
        {
          ...request,
          headers: {
            ...headers,
            date,
            "x-auth-date": time,
            "x-auth-signedheaders": signed,
            authorization: `HMAC ${key}:${signature}`,
          },
        },
        context,
      );
      const theirs = Date.parse(`${response.headers.get("date")}`);
      const found = theirs - context.now();
      if (
        response.status === 401 &&
        !corrected.has(context) &&
        Math.abs(theirs - +now) > 60_000 &&
        Math.abs(found) <= 86_400_000 &&
        // Over a connection that is not safe, anyone may have written the date.
        isSafe(url)
      ) {
        corrected.add(context);
        skew = found;
        return pass(request, context);
      }
      return response;
    };
    return pass;
  };
}
