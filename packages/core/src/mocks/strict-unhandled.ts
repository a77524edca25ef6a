import { checkOptions } from "../option-names.ts";
import { scrub } from "../redact.ts";

/** Settings of {@link strictUnhandled}. */
export interface StrictUnhandledOptions {
  /** Host names that may be reached all the same. Default: none. */
  allow?: readonly string[];
  /** Whether this machine may be reached. Default: true. */
  allowLoopback?: boolean;
}

/** Options for `server.listen()` and `worker.start()` of MSW. */
export interface StrictUnhandled {
  /** For MSW 2. */
  onUnhandledRequest(request: Request): void;
  /** For MSW 3. */
  onUnhandledFrame(event: UnhandledFrame): void;
}

/** What is needed of MSW 3: a request or a WebSocket connection. */
export interface UnhandledFrame {
  frame: { data: unknown };
}

/**
 * Stops every request that no handler of MSW answers, whatever its URL looks like. MSW's own `"error"` lets URLs that
 * end like a file (`.json`, `.wav`, `.jpg`, …) through to the real server.
 *
 * The caller's `fetch` rejects, and one line is written with `console.error`: method, origin and path, long numbers
 * masked; never a query, header or body.
 *
 * @example server.listen(strictUnhandled());
 */
export function strictUnhandled(options: StrictUnhandledOptions = {}): StrictUnhandled {
  checkOptions("strictUnhandled", options, { allow: true, allowLoopback: true });
  const { allow = [], allowLoopback = true } = options;
  const stop = (method: string, url: URL): void => {
    if (allow.includes(url.hostname) || (allowLoopback && isLoopback(url.hostname))) return;
    const message = `${method} ${url.origin}${scrub(url.pathname, [])} was stopped: no MSW handler answers it. Add one, or allow the host.`;
    console.error(message);
    // MSW's service worker makes an answer of status 500 of every error, and a broken connection of this.
    if (globalThis.navigator?.serviceWorker && method !== "CONNECT") throw Response.error();
    // Elsewhere MSW turns errors into answers of status 500, but for those that look like Node's own.
    throw Object.assign(new Error(message), { code: "ERR_UNHANDLED_REQUEST", errno: 0 });
  };
  return {
    onUnhandledRequest: ({ method, url }) => stop(method, new URL(url)),
    onUnhandledFrame: ({ frame }) => {
      // MSW's types leave open what a frame holds.
      const { request, connection } = frame.data as {
        request?: Request;
        connection?: { client: { url: URL | string } };
      };
      if (request) stop(request.method, new URL(request.url));
      else stop("CONNECT", new URL(connection?.client.url ?? "unknown:"));
    },
  };
}

function isLoopback(host: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(host);
}
