import type { Call } from "../call-state.ts";
import { checkOptions } from "../option-names.ts";
import { expect } from "../options.ts";
import type { Middleware } from "../transport.ts";
import { heldBack } from "./limit-error.ts";
import { createLine } from "./line.ts";

/** How fast requests may start. */
export interface PacedOptions {
  /** Requests that may start within any `per` milliseconds. */
  limit: number;
  /** Milliseconds. @default 1000 */
  per?: number;
}

/**
 * Starts at most `limit` requests in any window of `per` milliseconds; the others wait, in order. One that would have to
 * wait beyond its deadline fails at once: nothing was sent, and `retryAfter` says when to come back. All clients that are
 * given the same object share the pace. Put it last in `perAttempt`, since what comes after it moves the starts.
 *
 * @throws {@link ValidationError} for a wrong option.
 *
 * @example
 * const flowroute = createFlowroute({ accessKey, secretKey, perAttempt: [paced({ limit: 5, per: 1000 })] });
 */
export function paced(options: PacedOptions): Middleware {
  checkOptions("paced", options, { limit: true, per: true });
  const { limit, per = 1000 } = options;
  expect("paced", "limit", "a positive integer", Number.isSafeInteger(limit) && limit > 0);
  expect("paced", "per", "milliseconds", per > 0 && per < 2 ** 31);
  // The latest starts, as many as matter; `oldest` is the place of the next.
  const starts: number[] = [];
  let oldest = 0;
  let stop = (): void => {};

  /** Milliseconds until a request may start that has so many ahead of it. */
  const waitFor = (ahead: number, now: number): number => {
    // A clock that was set back must not make anybody wait for longer than the limit asks.
    if ((starts[(oldest + limit - 1) % limit] ?? now) > now)
      starts.forEach((at, index) => {
        starts[index] = Math.min(at, now);
      });
    const start = starts[(oldest + ahead) % limit] ?? Number.NEGATIVE_INFINITY;
    return Math.max(0, start + per - now) + per * Math.floor(ahead / limit);
  };
  const start = (now: number): void => {
    starts[oldest] = now;
    oldest = (oldest + 1) % limit;
  };
  const admit = (): void => {
    stop();
    for (let call = line.first(); call; call = line.first()) {
      const { timers } = call;
      const now = call.now();
      const wait = waitFor(0, now);
      if (wait > 0) {
        const timer = timers.setTimeout(admit, wait);
        stop = () => timers.clearTimeout(timer);
        return;
      }
      if (line.admit()) start(now);
    }
  };
  const line = createLine(admit);

  return (next) => async (request, context) => {
    const call = context as Call;
    const now = call.now();
    const wait = waitFor(line.size(), now);
    if (now + wait >= call.deadline) {
      const why = `${limit} in ${per} ms may start, and its turn would come after its deadline`;
      throw heldBack(context, "paced", why, wait);
    }
    if (wait > 0 || line.size() > 0) {
      const turn = line.join(request, call);
      if (line.size() === 1) admit();
      await turn;
    } else {
      start(now);
    }
    return next(request, context);
  };
}
