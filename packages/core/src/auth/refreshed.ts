import { attemptOf, signalOf } from "../own-fetch.ts";
import { isStream } from "../send.ts";
import type { CallContext, Middleware, Transport, TransportRequest, TransportResponse } from "../transport.ts";
import type { Supply } from "./credentials.ts";

/**
 * Credentials as they are, or from a function: it is called when they are first needed, and after they were refused, where
 * the request is signed anew and tried once more (what was refused so was not processed). However many calls wait, one
 * refresh is under way.
 *
 * @param make Checks credentials and makes what signs with them; runs once per set. Throws {@link ValidationError} for
 * unusable ones.
 * @param refused Statuses that say that they are wrong. Default: 401.
 *
 * @example refreshed(() => vault.read("toy"), (token) => bearerAuth(token))
 */
export const refreshed: Supply = (credentials, make, refused = [401]) =>
  typeof credentials === "function"
    ? refreshing(credentials as () => Parameters<typeof make>[0] | Promise<Parameters<typeof make>[0]>, make, refused)
    : make(credentials);

function refreshing<Type>(
  get: () => Type | Promise<Type>,
  make: (credentials: Type) => Middleware,
  refused: readonly number[],
): Middleware {
  return (next) => {
    let current: Promise<Transport> | undefined;
    const load = (signal: AbortSignal | undefined): Promise<Transport> => {
      // Of an attempt that is over, nothing would end the waiting, and all later calls would wait with it.
      signal?.throwIfAborted();
      // A turn later: what fails at once must find itself in `current`.
      const loading = Promise.resolve()
        .then(get)
        .then((credentials) => make(credentials)(next));
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
    const pass = async (
      request: TransportRequest,
      context: CallContext,
      again: boolean,
    ): Promise<TransportResponse> => {
      current ??= load(signalOf(request, context));
      const used = current;
      const transport = await used;
      // What comes too late for its attempt is not sent: another attempt may be under way.
      attemptOf(request, context)?.controller?.signal.throwIfAborted();
      const response = await transport(request, context);
      if (!refused.includes(response.status) || !again || isStream(request.body)) return response;
      if (current === used) current = undefined;
      return pass(request, context, false);
    };
    return (request, context) => pass(request, context, true);
  };
}
