import type { Credentials } from "./credentials.ts";

/**
 * Credentials that are made of others; where a function gets those, one gets these.
 *
 * @example derivedCredentials(password, (password) => ({ username: "me", password }))
 */
export function derivedCredentials<From extends string, To>(
  from: Credentials<From>,
  derive: (from: From) => To,
): Credentials<To> {
  return typeof from === "function" ? async () => derive(await from()) : derive(from);
}
