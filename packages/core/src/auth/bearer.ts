import type { Middleware } from "../transport.ts";
import { type Credentials, checkCredential, signedAuth, withHeader } from "./credentials.ts";

/**
 * A bearer token (RFC 6750).
 *
 * @param name What the token is called in messages.
 * @throws {@link ValidationError} at once when it is unusable.
 *
 * @example bearerAuth(token)
 * @example bearerAuth(() => tokens.get())
 */
export function bearerAuth(token: Credentials<string>, name = "token"): Middleware {
  return signedAuth(token, (value) => {
    const header = `Bearer ${checkCredential(name, value)}`;
    return (request, context) => {
      context.hide(value);
      return withHeader(request, "authorization", header);
    };
  });
}
