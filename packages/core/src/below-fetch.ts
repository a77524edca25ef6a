import type { exchange } from "./exchange.ts";
import type { OwnInit } from "./own-fetch.ts";
import type { TransportResponse } from "./transport.ts";
import { findDispatcher } from "./undici.ts";

/** `null` while it is loaded, and where it cannot be: a bundle may have left it out. */
let ask: typeof exchange | null | undefined;

/**
 * Asks the platform's `fetch` in a cheaper way, where that is the one of Node.js; `undefined` where it is to be asked as
 * anybody's. What it takes is loaded by the first call that could use it, since browsers never can.
 */
export function askBelow(url: string, init: OwnInit): Promise<TransportResponse> | undefined {
  const { attempt, body } = init;
  const platform = attempt && findDispatcher();
  // Who makes a stream wants to be told when nobody reads it: the signal does that also before there is a connection.
  if (!platform || (body && typeof body !== "string")) return undefined;
  if (ask === undefined) {
    ask = null;
    import("./exchange.ts").then(
      (loaded) => {
        ask = loaded.exchange;
      },
      () => {},
    );
  }
  return ask?.(platform, attempt, url, init);
}
