import fc from "fast-check";
import { expect, test } from "vitest";
import { createToy, failure, fetchFailed, reply } from "../../test/toy.ts";
import { lateAndHanging, settle, type VirtualClock, virtualClock } from "../../test/virtual-clock.ts";
import { rearm } from "../attempt.ts";
import { type Call, expire } from "../call-state.ts";
import type { TrunklineError } from "../errors.ts";
import { type BreakerOptions, type BreakerState, breaker } from "./breaker.ts";

const endings = ["200", "404", "429", "500", "503", "broken", "attempt timeout", "deadline", "abort"] as const;
type Ending = (typeof endings)[number];
const isBad = (ending: Ending): boolean => /^(5..|broken|attempt timeout|deadline)$/.test(ending);

interface Rig {
  clock: VirtualClock;
  changes: BreakerState[];
  /** Starts a send; what held it back, or what ends it. */
  start: () => Promise<TrunklineError | ((ending: Ending) => Promise<void>)>;
}

/** A client behind a breaker, whose requests end as they are told. */
function createRig(options: BreakerOptions): Rig {
  const clock = virtualClock();
  const changes: BreakerState[] = [];
  const onChange = ({ state }: { state: BreakerState }): void => {
    changes.push(state);
    throw new Error("the watcher broke");
  };
  let arrived: { call: Call; answer: (ending: Ending) => void } | undefined;
  let call: Call;
  const { toy } = createToy(
    () =>
      new Promise((resolve, reject) => {
        const answer = (ending: Ending): void => {
          if (ending === "broken") reject(fetchFailed("ECONNRESET"));
          else resolve(Response.json({ data: {} }, { status: Number(ending) }));
        };
        arrived = { call, answer };
      }),
    {
      clock,
      retry: false,
      timeout: false,
      attemptTimeout: 2 ** 30,
      perAttempt: [
        breaker({ ...options, onChange }),
        (next) => (request, context) => {
          call = context as Call;
          return next(request, context);
        },
      ],
    },
  );
  const start: Rig["start"] = async () => {
    arrived = undefined;
    const controller = new AbortController();
    const result = failure(toy.sendMessage({ to: "1" }, { signal: controller.signal }));
    const ended = result.catch(() => {});
    await settle();
    const found = arrived as { call: Call; answer: (ending: Ending) => void } | undefined;
    if (!found) return result;
    return async (ending) => {
      if (ending === "abort") controller.abort();
      else if (ending === "deadline") expire(found.call);
      else if (ending === "attempt timeout") rearm(found.call, 0);
      else found.answer(ending);
      await clock.advance(0);
      await ended;
    };
  };
  return { clock, changes, start };
}

type Action = { start: true } | { end: Ending; which: number } | { pass: number };
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Action>({ start: true }) },
  { weight: 4, arbitrary: fc.record({ end: fc.constantFrom(...endings), which: fc.nat(5) }) },
  { weight: 2, arbitrary: fc.record({ pass: fc.constantFrom(1, 50, 99, 100, 101, 400) }) },
);

test("whatever happens in whatever order, it is open, half open and closed as its small model", async () => {
  const numbers = fc.integer({ min: 1, max: 3 });
  await fc.assert(
    fc.asyncProperty(
      numbers,
      numbers,
      fc.array(action, { maxLength: 40, size: "max" }),
      async (failures, more, actions) => {
        const [of, per, pause] = [failures + more - 1, 400, 100];
        const { clock, changes, start } = createRig({ failures, of, per, pause });
        const wanted: BreakerState[] = [];
        let state = "closed" as BreakerState;
        let since = 0;
        let seen: { at: number; bad: boolean }[] = [];
        // Who began in which state; a probe is who began while it was half open.
        const running: { began: number; end: (ending: Ending) => Promise<void> }[] = [];
        const go = (next: BreakerState): void => {
          state = next;
          since = clock.now();
          seen = [];
          wanted.push(next);
        };
        for (const one of actions) {
          if ("pass" in one) {
            await clock.advance(one.pass);
          } else if ("start" in one) {
            const left = since + pause - clock.now();
            if (state === "open" && left <= 0) go("half_open");
            const isProbed = state === "half_open" && running.some(({ began }) => began === wanted.length);
            const end = await start();
            if (state === "open" || isProbed) {
              const retryAfter = state === "open" ? left : undefined;
              expect(end).toMatchObject({ name: "LimitError", reason: "open", outcome: "not_sent", attempts: 0 });
              expect((end as { retryAfter?: number }).retryAfter).toBe(retryAfter);
            } else {
              expect(end).toBeTypeOf("function");
              running.push({ began: wanted.length, end: end as (typeof running)[number]["end"] });
            }
          } else {
            const [ended] = running.splice(one.which % (running.length || 1), 1);
            await ended?.end(one.end);
            if (ended?.began === wanted.length && one.end !== "abort") {
              const bad = isBad(one.end);
              seen = [...seen, { at: clock.now(), bad }].slice(-of);
              if (state === "half_open") go(bad ? "open" : "closed");
              else if (bad && seen.filter(({ at, bad }) => bad && clock.now() - at < per).length >= failures)
                go("open");
            }
          }
          expect(changes).toEqual(wanted);
        }
        for (const { end } of running) await end("200");
        expect(clock.pending()).toBe(0);
      },
    ),
    { numRuns: 1000 },
  );
});

test("what it holds back was not sent: another provider can take over, and later calls know when to come back", async () => {
  const { clock, start } = createRig({ failures: 2 });
  for (let count = 0; count < 2; count++) {
    const end = await start();
    if (typeof end === "function") await end("500");
  }
  await clock.advance(1500);
  const error = (await start()) as TrunklineError;
  expect(error).toMatchObject({ name: "LimitError", reason: "open", outcome: "not_sent", retryAfter: 28_500 });
  expect(error.message).toBe(
    "toy.sendMessage was held back: the breaker of https://api.toy.test is open, since 2 of its latest requests failed. Come back in 29 s. It was not carried out.",
  );
});

test("one origin in trouble is no other's business, and one object knows it of all its clients", async () => {
  const perAttempt = [breaker({ failures: 1 })];
  const bad = createToy(reply(500), { perAttempt, retry: false }).toy;
  await failure(bad.getMessage({ id: "1" }));
  const same = createToy(reply(200, {}), { perAttempt });
  expect(await failure(same.toy.getMessage({ id: "1" }))).toMatchObject({ reason: "open" });
  const other = createToy(reply(200, {}), { perAttempt, baseUrl: "https://other.toy.test" });
  expect(await other.toy.getMessage({ id: "1" })).toEqual({});
});

test("a read that was tried already is not tried again by an open breaker, and credentials are no fault of the provider's", async () => {
  const clock = virtualClock();
  const { toy, arrived } = createToy(reply(500), { clock, perAttempt: [breaker({ failures: 2 })] });
  const error = failure(toy.getMessage({ id: "1" }));
  await clock.advance(1000);
  expect(await error).toMatchObject({ name: "LimitError", attempts: 2 });
  expect(arrived).toHaveLength(2);

  const vault = createToy(
    reply(200),
    { perAttempt: [breaker({ failures: 1 })] },
    {
      auth: {
        key: () => async () => {
          throw new Error("the vault is locked");
        },
      },
    },
  );
  const first = await failure(vault.toy.getMessage({ id: "1" }));
  expect(first.message).toContain("credentials");
  expect((await failure(vault.toy.getMessage({ id: "1" }))).message).toBe(first.message);
});

test("a clock that is set back does not keep it open", async () => {
  const clock = virtualClock();
  let back = 0;
  const { toy } = createToy([reply(500), reply(200, {})], {
    clock: { ...clock, now: () => clock.now() - back },
    retry: false,
    perAttempt: [breaker({ failures: 1 })],
  });
  await failure(toy.getMessage({ id: "1" }));
  back = 3_600_000;
  expect(await toy.getMessage({ id: "1" })).toEqual({});
});

test("an attempt that comes when it is over is not the one that tries", async () => {
  const clock = virtualClock();
  const broken = breaker({ failures: 1, of: 1, pause: 100 });
  await failure(createToy(reply(500), { clock, perAttempt: [broken] }).toy.getMessage({ id: "1" }, { retry: false }));
  await clock.advance(100);
  const perAttempt = lateAndHanging(clock, broken);
  const { toy } = createToy(reply(200, {}), { clock, attemptTimeout: 1000, perAttempt });
  const got = toy.getMessage({ id: "1" });
  await clock.advance(5000);
  expect(await got).toEqual({});
});

test("it says what is wrong with its options", () => {
  expect(() => breaker({ failures: 0 })).toThrow("breaker: failures must be a positive integer.");
  expect(() => breaker({ failures: 5, of: 4 })).toThrow("breaker: of must be an integer, and not below failures.");
  expect(() => breaker({ failures: 50 })).toThrow("breaker: of");
  expect(() => breaker({ per: 0 })).toThrow("breaker: per");
  expect(() => breaker({ pause: Number.NaN })).toThrow("breaker: pause must be milliseconds.");
});
