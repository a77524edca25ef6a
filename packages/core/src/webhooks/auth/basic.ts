import { ValidationError } from "../../errors.ts";
import { decodeBase64, encodeBase64 } from "../base64.ts";
import type { WebhookAuth } from "./auth.ts";
import { toList } from "./read-secrets.ts";
import { sameSecret } from "./same-secret.ts";

/** A user name and password, as in `https://username:password@example.com/hooks`. */
export interface BasicPair {
  username: string;
  password: string;
}

/**
 * HTTP Basic: the user name and password of the URL registered with the provider.
 *
 * @param pairs Several while one replaces the other; the test signer uses the first.
 * @throws {ValidationError} Where a pair is empty or its user name has a colon.
 * @example basicWebhookAuth({ username: "flowroute", password })
 */
export function basicWebhookAuth(pairs: BasicPair | readonly BasicPair[]): WebhookAuth {
  const wanted = toList("basicWebhookAuth", pairs).map(readPair);
  return {
    scheme: "basic authentication",
    checkRequest: (request) => sameSecret(readHeader(request.headers.get("authorization")) ?? "", wanted),
    sign({ headers }) {
      headers.set("authorization", `Basic ${encodeBase64(new TextEncoder().encode(wanted[0]))}`);
    },
  };
}

function readPair({ username, password }: BasicPair): string {
  if (typeof username !== "string" || !/^[^:]+$/.test(username))
    throw new ValidationError("basicWebhookAuth: username must be a text without a colon, and not empty.");
  if (typeof password !== "string" || !password)
    throw new ValidationError("basicWebhookAuth: password must be a text, and not empty.");
  return `${username}:${password}`;
}

/** The `username:password` of the header. A header sent twice arrives as `a, b`, which is none. */
function readHeader(header: string | null): string | undefined {
  const encoded = header?.match(/^basic +([A-Za-z0-9+/]+=*)$/i)?.[1];
  const bytes = encoded && decodeBase64(encoded);
  return bytes ? new TextDecoder().decode(bytes) : undefined;
}
