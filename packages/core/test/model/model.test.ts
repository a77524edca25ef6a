import { expect, test } from "vitest";
import { systemClock } from "../../src/clock.ts";
import { bounded, breaker, paced } from "../../src/limits/index.ts";
import { fetchFailed, toyRows } from "../toy.ts";
import { check } from "./check.ts";
import type { Flaw } from "./play.ts";

// Concurrent calls, faults, aborts and policies in any order and at any moment, in virtual time: see promises.ts for what
// must hold. `pnpm test:soak` tries a hundred thousand.

test("5,000 sequences break no promise of the client", async () => {
  const { failure, ends, seed } = await check({ runs: 5000 });
  expect(failure).toBeUndefined();
  // Nothing is shown by sequences that never get anywhere; the rarest of these comes a dozen times.
  for (const end of [
    "send: data",
    "send: repeated, data",
    "send: TimeoutError unknown",
    "purchase: AbortError not_sent",
  ])
    expect(ends[end], `${end}, with seed ${seed}`).toBeGreaterThan(0);
}, 120_000);

test("all of it holds with a pace, a bound and a breaker around every attempt", async () => {
  const limited: Flaw = {
    options: (options) => ({
      ...options,
      perAttempt: [
        breaker({ failures: 2, of: 3, per: 1000, pause: 100 }),
        bounded({ inFlight: 2, queue: 1 }),
        paced({ limit: 2, per: 50 }),
      ],
    }),
  };
  const { failure, ends, seed } = await check({ runs: 1000, flaw: limited });
  expect(failure).toBeUndefined();
  for (const end of ["send: data", "send: LimitError not_sent", "read: LimitError"])
    expect(ends[end], `${end}, with seed ${seed}`).toBeGreaterThan(0);
});

// A test that cannot fail shows nothing: each of these clients is wrong in one way, and the model finds it.
const { sendMessage, ...otherRows } = toyRows;
const { safety: _, ...asRead } = sendMessage;
let first: RequestInit["body"];

test.each<[name: string, flaw: Flaw, found: RegExp]>([
  [
    "whose row calls a send a read",
    { definition: { operations: { ...otherRows, sendMessage: asRead } } },
    /call\d failed with the outcome undefined|was carried out 2 times/,
  ],
  [
    "whose fetch calls a lost answer a refused connection",
    {
      options: ({ fetch, ...options }) => ({
        ...options,
        fetch: async (url, init) => {
          try {
            return (await fetch?.(url, init)) as Response;
          } catch (error) {
            throw init.signal?.aborted ? error : fetchFailed("ECONNREFUSED");
          }
        },
      }),
    },
    /is called not_sent and was carried out 1 times|was carried out 2 times/,
  ],
  [
    "whose fetch loses Retry-After",
    {
      options: ({ fetch, ...options }) => ({
        ...options,
        fetch: async (url, init) => {
          const response = (await fetch?.(url, init)) as Response;
          response.headers.delete("retry-after");
          return response;
        },
      }),
    },
    /earlier than asked|was asked to wait|more than maxRetryAfter/,
  ],
  [
    "whose fetch sends the body of the first send again",
    {
      options: ({ fetch, ...options }) => ({
        ...options,
        fetch: async (url, init) => {
          if (url.endsWith("/messages")) first ??= init.body;
          return (await fetch?.(url, url.endsWith("/messages") ? { ...init, body: first ?? null } : init)) as Response;
        },
      }),
    },
    /got the answer of call\d|was not carried out|carried out 2 times|requests belong to no call|its error says/,
  ],
  ["that does not hear the caller's signal", { call: ({ signal: _, ...options }) => options }, /after its abort/],
  [
    "that leaves a listener on the caller's signal",
    {
      call: (options) => {
        options.signal?.addEventListener("abort", () => {});
        return options;
      },
    },
    /left 1 listeners on the signal/,
  ],
  [
    "that takes twice as long as it may",
    { call: ({ timeout = 30_000, ...options }) => ({ ...options, timeout: timeout && timeout * 2 }) },
    /after its deadline/,
  ],
  [
    "that clears no timer",
    {
      options: ({ clock = systemClock, ...options }) => ({ ...options, clock: { ...clock, clearTimeout() {} } }),
    },
    /was left|were left/,
  ],
])("the model finds a client %s", async (_, flaw, found) => {
  const { failure } = await check({ runs: 2000, seed: 1, flaw });
  expect(failure).toMatch(found);
  // It says how to see the same again, and the same it is.
  const [, seed, path = ""] = /pnpm test:soak --seed=(-?\d+) --path=([\d:]+)$/.exec(failure ?? "") ?? [];
  const again = await check({ runs: 1, seed: Number(seed), path, flaw });
  expect(again.failure?.split("\n\n")[0]).toBe(failure?.split("\n\n")[0]);
});
