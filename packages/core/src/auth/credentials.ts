import { ValidationError } from "../errors.ts";
import { isStream } from "../send.ts";
import type { CallContext, Middleware, TransportRequest, TransportResponse } from "../transport.ts";

/** Credentials as they are, or a function that gets them: called once, again after the provider answered 401. */
export type Credentials<Type> = Type | (() => Type | Promise<Type>);

/** Puts the credentials of one request on it; gets every attempt anew, so that dates and nonces stay fresh. */
export type Sign = (request: TransportRequest, context: CallContext) => TransportRequest | Promise<TransportRequest>;

/** Whether a 401 showed how to sign better; with `true` the request is signed anew with the same credentials. */
export type Learn = (response: TransportResponse, request: TransportRequest, context: CallContext) => boolean;

/**
 * The base of every auth scheme: gets the credentials, signs each attempt, and after a 401 gets them anew and tries once
 * more (a request answered with 401 was not processed). However many calls wait, one refresh is under way.
 *
 * @param credentials The credentials or a function that gets them.
 * @param prepare Checks the credentials and returns what signs with them; runs once per set of credentials. Throws
 * {@link ValidationError} for unusable ones.
 * @param learn Asked about each 401 before new credentials are.
 *
 * @example
 * const myAuth = signedAuth(getKeys, (keys) => async (request) => ({
 *   ...request,
 *   headers: { ...request.headers, "x-signature": await hmac(keys.secret, request.body) },
 * }));
 */
export function signedAuth<Type>(
  credentials: Credentials<Type>,
  prepare: (credentials: Type) => Sign,
  learn?: Learn,
): Middleware {
  const get = typeof credentials === "function" ? (credentials as () => Type | Promise<Type>) : undefined;
  let current = get ? undefined : Promise.resolve(prepare(credentials as Type));
  const load = (signal: AbortSignal | undefined): Promise<Sign> => {
    // A turn later: what fails at once must find itself in `current`.
    const loading = Promise.resolve()
      .then(get as () => Type | Promise<Type>)
      .then(prepare);
    const forget = (): void => {
      if (current === loading) current = undefined;
    };
    const keep = (): void => {
      current = loading;
    };
    // What hangs must not hold up later calls; what comes late serves them all the same.
    signal?.addEventListener("abort", forget);
    loading.then(keep, forget).then(() => signal?.removeEventListener("abort", forget));
    return loading;
  };
  return (next) => {
    const pass = async (
      request: TransportRequest,
      context: CallContext,
      again: boolean,
    ): Promise<TransportResponse> => {
      const { signal } = context;
      current ??= load(signal);
      const used = current;
      const signed = await (await used)(request, context);
      // What comes too late for its attempt is not sent: another attempt may be under way.
      signal?.throwIfAborted();
      const response = await next(signed, context);
      if (response.status !== 401 || !again || isStream(request.body)) return response;
      if (!learn?.(response, signed, context)) {
        if (!get) return response;
        if (current === used) current = undefined;
      }
      return pass(request, context, false);
    };
    return (request, context) => pass(request, context, true);
  };
}

/** A request with one more header. */
export function withHeader(request: TransportRequest, name: string, value: string): TransportRequest {
  return { ...request, headers: { ...request.headers, [name]: value } };
}

/** Refuses what can be no credential, without repeating it. */
export function checkCredential(name: string, value: unknown): string {
  if (typeof value !== "string" || !/^[!-~]([ -~]*[!-~])?$/.test(value))
    throw new ValidationError(`${name} must be ASCII text, not empty, without white space around it.`);
  return value;
}
