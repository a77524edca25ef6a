import { ValidationError } from "../errors.ts";
import type { Middleware } from "../transport.ts";
import { type Credentials, checkCredential, signedAuth, withHeader } from "./credentials.ts";

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
 * @throws {@link ValidationError} at once when they are unusable.
 *
 * @example basicAuth({ username: accessKey, password: secretKey })
 * @example basicAuth(async () => readFromVault("flowroute"))
 */
export function basicAuth(
  credentials: Credentials<BasicCredentials>,
  names: { username: string; password: string } = { username: "username", password: "password" },
): Middleware {
  return signedAuth(credentials, ({ username, password }) => {
    if (checkCredential(names.username, username).includes(":"))
      throw new ValidationError(`${names.username} must not hold a colon.`);
    const header = `Basic ${btoa(`${username}:${checkCredential(names.password, password)}`)}`;
    return (request, context) => {
      context.hide(password, header.slice(6));
      return withHeader(request, "authorization", header);
    };
  });
}
