import type { Middleware } from "../transport.ts";
import { checkCredential, withHeader } from "./credentials.ts";

/**
 * A bearer token (RFC 6750).
 *
 * @param name What the token is called in messages.
 * @throws {@link ValidationError} when it is unusable.
 *
 * @example bearerAuth(token)
 */
export function bearerAuth(token: string, name = "token"): Middleware {
  checkCredential(name, token);
  return (next) => (request, context) => {
    context.hide(token);
    return next(withHeader(request, "authorization", `Bearer ${token}`), context);
  };
}
