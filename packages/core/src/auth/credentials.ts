import { ValidationError } from "../errors.ts";
import type { Middleware, TransportRequest } from "../transport.ts";

/** Credentials as they are, or a function that gets them: called once, again after the provider refused them. */
export type Credentials<Type> = Type | (() => Type | Promise<Type>);

/**
 * How a client takes credentials: only as they are ({@link fixed}), or from a function as well (`refreshed`). `refused` are
 * the statuses that say that they are wrong; 401 if left out.
 */
export type Supply = <Type>(
  credentials: Credentials<Type>,
  make: (credentials: Type) => Middleware,
  refused?: readonly number[],
) => Middleware;

/** Credentials as they are. A function is refused by whatever is made of it, as anything else that is no credential. */
export const fixed: Supply = (credentials, make) => make(credentials as Parameters<typeof make>[0]);

/** A request with one more header. */
export const withHeader = (request: TransportRequest, name: string, value: string): TransportRequest => ({
  ...request,
  headers: { ...request.headers, [name]: value },
});

/** Refuses what can be no credential, without repeating it. */
export function checkCredential(name: string, value: unknown): string {
  if (typeof value !== "string" || !/^[!-~]([ -~]*[!-~])?$/.test(value))
    throw new ValidationError(`${name} must be ASCII text without white space around it.`);
  return value;
}
