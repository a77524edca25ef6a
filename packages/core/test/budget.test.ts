import { expect, test } from "vitest";
import type { ClientOptions } from "../src/options.ts";
import { createToy, fetchFailed, reply } from "./toy.ts";
import { virtualClock } from "./virtual-clock.ts";

/** Chance that is the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Requests per call of one client, of which each request fails as likely as `failing` says. */
async function amplification(calls: number, failing: number, atOnce = 1, options: ClientOptions = {}): Promise<number> {
  const random = chance(1);
  // Waits are over at once, deadlines never come.
  const clock = {
    ...virtualClock({ random }),
    setTimeout: (callback: () => void, ms: number) => ms < 30_000 && queueMicrotask(callback),
    clearTimeout() {},
  };
  const ok = new Response("{}");
  let requests = 0;
  const { toy } = createToy([], {
    clock,
    attemptTimeout: false,
    ...options,
    fetch: async () => {
      requests++;
      if (random() < failing) throw fetchFailed("ECONNRESET");
      return ok.clone();
    },
  });
  for (let done = 0; done < calls; done += atOnce)
    await Promise.all(Array.from({ length: atOnce }, () => toy.getMessage({ id: "m1" }).catch(() => {})));
  return requests / calls;
}

test.each([
  [1, 100, 1.01],
  [0.5, 100, 1.15],
])(
  "where %d of all requests fail, 10,000 calls, %d at once, make at most %d times as many",
  async (failing, atOnce, most) => {
    const found = await amplification(10_000, failing, atOnce);
    expect(found).toBeLessThanOrEqual(most);
    expect(found).toBeGreaterThan(1);
  },
);

test("a client that has used up its budget is a new one's no business", async () => {
  expect(await amplification(30, 1)).toBeGreaterThan(2);
  expect(await amplification(30, 1)).toBeGreaterThan(2);
});

test("clients share the budget of an origin where they are given one, and no other origin's", async () => {
  const budgets = {};
  const share = (baseUrl: string): Promise<number> => amplification(30, 1, 1, { baseUrl, retry: { budgets } });
  expect(await share("https://api.toy.test/v1")).toBeGreaterThan(2);
  expect(await share("https://api.toy.test/v2")).toBe(1);
  expect(await share("https://api.toy.test:8443")).toBeGreaterThan(2);
  expect(Object.keys(budgets)).toEqual(["https://api.toy.test/", "https://api.toy.test:8443/"]);
});

test("10,000 waits between attempts are spread evenly over their steps, and none is above 20 s", async () => {
  const random = chance(2);
  const shares: number[] = [];
  for (let calls = 0; shares.length < 10_000; calls++) {
    // The budget of one client is not enough.
    const clock = virtualClock({ random });
    const [status, base] = calls % 2 ? [500, 50] : [429, 1000];
    const { toy } = createToy(reply(status), { clock, timeout: false, attemptTimeout: false, retry: 13 });
    const call = toy.getMessage({ id: "m1" }).catch(() => {});
    await clock.advance(12 * 20_000);
    await call;
    // The others are limits of time.
    const waits = clock.delays.filter((delay) => delay < 1e9);
    expect(waits).toHaveLength(12);
    expect(Math.max(...waits)).toBeLessThan(20_000);
    shares.push(...waits.map((wait, index) => wait / Math.min(base * 2 ** index, 20_000)));
  }
  // Kolmogorov and Smirnov: what is not even goes beyond this once in a thousand, and half of a step goes far beyond it.
  shares.sort((one, other) => one - other);
  const distance = Math.max(...shares.map((share, index) => Math.abs(share - (index + 0.5) / shares.length)));
  expect(distance).toBeLessThan(1.95 / Math.sqrt(shares.length));
});
