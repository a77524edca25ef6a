import { ValidationError } from "../errors.ts";
import type { Middleware } from "../transport.ts";
import { checkCredential, withHeader } from "./credentials.ts";

/** A user name and its password. */
export interface BasicCredentials {
  /** Must not hold a colon. */
  username: string;
  password: string;
}

/**
 * HTTP Basic (RFC 7617).
 *
 * @param names What the two are called in messages, such as the provider's own words for them.
 * @throws {@link ValidationError} when they are unusable.
 *
 * @example basicAuth({ username: accessKey, password: secretKey })
 */
export function basicAuth(
  { username, password }: BasicCredentials,
  names: BasicCredentials = { username: "username", password: "password" },
): Middleware {
  if (checkCredential(names.username, username).includes(":"))
    throw new ValidationError(`${names.username} must not hold a colon.`);
  const encoded = btoa(`${username}:${checkCredential(names.password, password)}`);
  return (next) => (request, context) => {
    context.hide(password, `${username}:${password}`);
    return next(withHeader(request, "authorization", `Basic ${encoded}`), context);
  };
}
