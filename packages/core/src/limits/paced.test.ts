import fc from "fast-check";
import { expect, test } from "vitest";
import { createToy, failure, never, reply } from "../../test/toy.ts";
import { settle, virtualClock } from "../../test/virtual-clock.ts";
import { isTrunklineError } from "../errors.ts";
import { isLimitError } from "./limit-error.ts";
import { paced } from "./paced.ts";

/** The most requests that ever started within so many milliseconds. */
function mostWithin(starts: readonly number[], per: number): number {
  let most = 0;
  for (let first = 0, last = 0; last < starts.length; last++) {
    while ((starts[last] as number) - (starts[first] as number) >= per) first++;
    most = Math.max(most, last - first + 1);
  }
  return most;
}

test.each([
  [1, 1000],
  [5, 1000],
  [30, 1000],
])("10,000 sends at %d in %d ms exceed no window, whatever fails, and use what is allowed", async (limit, per) => {
  let seed = 7;
  const chance = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const clock = virtualClock({ random: chance });
  const starts: number[] = [];
  const perAttempt = [paced({ limit, per })];
  const options = { clock, timeout: false as const, attemptTimeout: false as const, perAttempt };
  const answer = async (): Promise<Response> => {
    starts.push(clock.now());
    const status = chance() < 0.9 ? 200 : chance() < 0.5 ? 429 : 500;
    if (chance() < 0.5) await new Promise<void>((resolve) => void clock.setTimeout(resolve, chance() * 300));
    return Response.json({ data: {} }, { status });
  };
  // The limit is the account's: two clients share it.
  const toys = [createToy(answer, options).toy, createToy(answer, options).toy];
  let left = 10_000;
  const workers = Array.from({ length: 2 * limit }, async (_, index) => {
    while (left-- > 0) await toys[index % 2]?.sendMessage({ to: "1" }).catch(() => {});
  });
  const begin = clock.now();
  let isOver = false;
  Promise.all(workers).then(() => {
    isOver = true;
  });
  while (!isOver) await clock.advance(60_000);
  expect(starts.length).toBeGreaterThanOrEqual(10_000);
  expect(mostWithin(starts, per)).toBe(limit);
  const needed = ((starts.at(-1) as number) - begin) / per;
  expect(starts.length / limit / needed).toBeGreaterThan(0.95);
});

test("every request starts at the first moment that order and pace allow, whoever gives up", async () => {
  const step = fc.record({
    pause: fc.constantFrom(0, 0, 1, 50, 99, 100, 101, 350),
    timeout: fc.constantFrom(60_000, 60_000, 250, 90),
    abortAfter: fc.option(fc.constantFrom(0, 10, 100, 120), { nil: undefined }),
  });
  const script = fc.record({ limit: fc.integer({ min: 1, max: 4 }), steps: fc.array(step, { maxLength: 15 }) });
  await fc.assert(
    fc.asyncProperty(script, async ({ limit, steps }) => {
      const per = 100;
      const clock = virtualClock();
      const starts: { id: number; at: number }[] = [];
      const { toy } = createToy(
        ({ init }) => {
          starts.push({ id: Number(/\d+/.exec(String(init.body))), at: clock.now() });
          return Response.json({ data: {} });
        },
        { clock, perAttempt: [paced({ limit, per })] },
      );
      const arrived: number[] = [];
      const calls: Promise<{ id: number; error?: unknown; at: number }>[] = [];
      for (const [id, { pause, timeout, abortAfter }] of steps.entries()) {
        if (pause > 0) await clock.advance(pause);
        const controller = new AbortController();
        arrived.push(clock.now());
        calls.push(
          toy.sendMessage({ to: `${id}` }, { timeout, signal: controller.signal }).then(
            () => ({ id, at: clock.now() }),
            (error: unknown) => ({ id, error, at: clock.now() }),
          ),
        );
        await settle();
        if (abortAfter === 0) controller.abort();
        else if (abortAfter) clock.setTimeout(() => controller.abort(), abortAfter);
      }
      await clock.advance(100_000);
      for (const { id, error, at } of await Promise.all(calls)) {
        const sent = starts.some((one) => one.id === id);
        expect(sent).toBe(error === undefined);
        if (error === undefined) continue;
        if (!isTrunklineError(error)) throw error;
        expect(error.outcome).toBe("not_sent");
        // Told at once, not at its deadline.
        if (isLimitError(error)) expect([error.reason, at]).toEqual(["paced", arrived[id]]);
        else expect(error.name).toBe("AbortError");
      }
      starts.forEach(({ id, at }, index) => {
        const before = starts[index - limit];
        expect(at).toBe(Math.max(arrived[id] as number, before ? before.at + per : 0));
        if (index) expect(id).toBeGreaterThan(starts[index - 1]?.id as number);
      });
      expect(clock.pending()).toBe(0);
    }),
    { numRuns: 150 },
  );
});

test("a turn after the deadline is not waited for: nothing was sent, and the error says when to come back", async () => {
  const clock = virtualClock();
  const { toy, arrived } = createToy(reply(200, { data: {} }), {
    clock,
    perAttempt: [paced({ limit: 1, per: 40_000 })],
  });
  await toy.sendMessage({ to: "1" });
  await clock.advance(500);
  const error = await failure(toy.sendMessage({ to: "2" }));
  expect(error).toMatchObject({
    name: "LimitError",
    reason: "paced",
    outcome: "not_sent",
    retryAfter: 39_500,
    attempts: 0,
  });
  expect(error.message).toBe(
    "toy.sendMessage was held back: 1 in 40000 ms may start, and its turn would come after its deadline. Come back in 40 s. It was not carried out.",
  );
  expect(arrived).toHaveLength(1);
});

test("waiting for a turn is no part of what one attempt may take, and leaves the attempt its whole limit", async () => {
  const clock = virtualClock();
  const { toy } = createToy(
    () => new Promise((resolve) => void clock.setTimeout(() => resolve(Response.json({ items: [] })), 900)),
    { clock, attemptTimeout: 1000, perAttempt: [paced({ limit: 1, per: 5000 })] },
  );
  const calls = Promise.all([toy.getMessage({ id: "1" }), toy.getMessage({ id: "2" })]);
  await clock.advance(6000);
  await calls;
});

test("an attempt that had to wait has its own limit all the same", async () => {
  const clock = virtualClock();
  const { toy } = createToy([reply(200, {}), never], {
    clock,
    attemptTimeout: 1000,
    retry: false,
    perAttempt: [paced({ limit: 1, per: 5000 })],
  });
  await toy.getMessage({ id: "1" });
  let ended = 0;
  const error = failure(toy.getMessage({ id: "2" })).finally(() => {
    ended = clock.now();
  });
  const begin = clock.now();
  await clock.advance(20_000);
  expect(await error).toMatchObject({ name: "TimeoutError", timeout: 1000 });
  expect(ended - begin).toBe(6000);
});

test("nobody overtakes one whose timer is late", async () => {
  const clock = virtualClock();
  let ahead = 0;
  const { toy, arrived } = createToy(reply(200, {}), {
    clock: { ...clock, now: () => clock.now() + ahead },
    perAttempt: [paced({ limit: 2, per: 1000 })],
  });
  await Promise.all([toy.getMessage({ id: "1" }), toy.getMessage({ id: "2" })]);
  const calls = [toy.getMessage({ id: "3" })];
  await settle();
  ahead = 2500;
  calls.push(toy.getMessage({ id: "4" }));
  await clock.advance(5000);
  await Promise.all(calls);
  expect(arrived.map(({ url }) => url.slice(-1))).toEqual(["1", "2", "3", "4"]);
});

test("a clock that is set back makes nobody wait for longer than the limit asks", async () => {
  const clock = virtualClock();
  let back = 0;
  const { toy, arrived } = createToy(reply(200, { data: {} }), {
    clock: { ...clock, now: () => clock.now() - back },
    perAttempt: [paced({ limit: 2, per: 1000 })],
  });
  const send = (): Promise<unknown> => toy.sendMessage({ to: "1" });
  await Promise.all([send(), send()]);
  back = 3_600_000;
  const calls = Promise.all([send(), send(), send()]);
  await clock.advance(2000);
  await calls;
  expect(arrived).toHaveLength(5);
});

test("it says what is wrong with its options", () => {
  expect(() => paced({ limit: 0 })).toThrow("paced: limit must be a positive integer.");
  expect(() => paced({ limit: 1.5 })).toThrow("paced: limit");
  expect(() => paced({ limit: 1, per: 0 })).toThrow("paced: per must be milliseconds.");
  expect(() => paced({ limit: 1, per: Number.NaN })).toThrow("paced: per");
});
