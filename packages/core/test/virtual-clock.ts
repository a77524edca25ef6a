import type { Clock } from "../src/clock.ts";
import type { Middleware } from "../src/transport.ts";

/** A clock that stands still until it is told to go on, so that no test waits. */
export interface VirtualClock extends Clock {
  /** Lets this much time pass, timer by timer, each with all that it sets off. */
  advance(ms: number): Promise<void>;
  /** Timers that are set and neither fired nor cleared. */
  pending(): number;
  /** Every delay that was ever asked for, oldest first. */
  readonly delays: number[];
}

/** Makes a clock that starts at `start`; `random` is what it answers as chance. */
export function virtualClock({
  start = Date.UTC(2026, 0, 1),
  random = () => 0.5,
}: {
  start?: number;
  random?: () => number;
} = {}): VirtualClock {
  let now = start;
  let count = 0;
  const timers = new Map<number, { at: number; callback: () => void }>();
  const delays: number[] = [];
  return {
    now: () => now,
    random,
    setTimeout: (callback, ms) => {
      delays.push(ms);
      timers.set(++count, { at: now + ms, callback });
      return count;
    },
    clearTimeout: (handle) => {
      timers.delete(handle as number);
    },
    async advance(ms) {
      const end = now + ms;
      for (;;) {
        await settle();
        const [next] = [...timers].sort(([, one], [, other]) => one.at - other.at);
        if (!next || next[1].at > end) break;
        timers.delete(next[0]);
        now = Math.max(now, next[1].at);
        next[1].callback();
      }
      now = end;
    },
    pending: () => timers.size,
    delays,
  };
}

/** Resolves when all that can go on without waiting has gone on. */
export async function settle(): Promise<void> {
  for (let turns = 0; turns < 3; turns++) await new Promise((resolve) => setImmediate(resolve));
}

/**
 * A limit between two that hold up a first attempt which begins now: one until 1010 ms later, the other for ever. Under an
 * `attemptTimeout` of 1000, it comes to the limit when it is over, and before the next begins.
 */
export function lateAndHanging(clock: Clock, limit: Middleware): Middleware[] {
  const start = clock.now();
  const late: Middleware =
    (next) =>
    async (...all) => {
      if (clock.now() === start) await new Promise<void>((resolve) => void clock.setTimeout(resolve, 1010));
      return next(...all);
    };
  const hanging: Middleware =
    (next) =>
    (...all) =>
      clock.now() === start + 1010 ? new Promise(() => {}) : next(...all);
  return [late, limit, hanging];
}
