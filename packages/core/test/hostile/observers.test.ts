import { expect, test } from "vitest";
import type { Clock } from "../../src/clock.ts";
import { isTrunklineError } from "../../src/errors.ts";
import type { Logger } from "../../src/log.ts";
import type { ClientOptions } from "../../src/options.ts";
import type { Middleware } from "../../src/transport.ts";
import { pathToken } from "../../src/webhooks/auth/token.ts";
import { createWebhooks } from "../../src/webhooks/create-webhooks.ts";
import { post, token, toyData } from "../../src/webhooks/test-data.ts";
import { createToy, failure, never, reply } from "../toy.ts";
import { settle, virtualClock } from "../virtual-clock.ts";
import { expectNothingUnhandled } from "./unhandled.ts";

// Loggers, middleware, hooks and clocks of the user's that throw, hang, or say what cannot be.

expectNothingUnhandled();

const ok = reply(200, { data: { id: "m1" } });
const raise = (): never => {
  throw new Error("canary");
};
const every = (line: (...all: unknown[]) => unknown): Logger => ({ error: line, warn: line, info: line, debug: line });

test.each<[name: string, line: (...all: unknown[]) => unknown]>([
  ["throws", raise],
  ["rejects", async () => raise()],
  ["rejects later", () => new Promise((_, reject) => setTimeout(reject, 1, new Error("canary")))],
  ["never returns", () => new Promise(() => {})],
  [
    "gives a thing that is no promise",
    () => ({
      // biome-ignore lint/suspicious/noThenProperty: that is what is tested
      get then() {
        return raise();
      },
    }),
  ],
  [
    "empties what it is given",
    (_, fields) => {
      for (const name of Object.keys(Object(fields))) Reflect.deleteProperty(Object(fields), name);
    },
  ],
  [
    "freezes what it is given",
    (_, fields) => {
      Object.freeze(fields);
    },
  ],
])("a logger that %s changes no call", async (_, line) => {
  const options: ClientOptions = { logger: every(line), logLevel: "debug" };
  const { toy, arrived } = createToy(
    [reply(503, {}, { "retry-after": "0" }), ok, reply(422, { message: "no" })],
    options,
  );
  expect(await toy.sendMessage({ body: "hello" })).toEqual({ id: "m1" });
  expect(await failure(toy.sendMessage({ body: "hello" }))).toMatchObject({ status: 422, outcome: "rejected" });
  expect(arrived).toHaveLength(3);
  await new Promise((resolve) => setTimeout(resolve, 2));
});

test("a logger that calls the client it logs for is not called for ever", async () => {
  let depth = 0;
  const logger = every(() => {
    if (depth++ < 3) void toy.getMessage({ id: "m2" });
  });
  const { toy, arrived } = createToy(ok, { logger });
  await toy.sendMessage({ body: "hello" });
  await settle();
  expect(arrived.length).toBeLessThan(6);
});

test.each<[name: string, middleware: Middleware, outcome: string, requests: number]>([
  ["throws before the request", () => raise, "not_sent", 0],
  [
    "throws after the answer",
    (next) => async (request, context) => {
      await next(request, context);
      return raise();
    },
    "unknown",
    1,
  ],
  ["throws a text", () => () => Promise.reject("canary"), "not_sent", 0],
  ["throws nothing", () => () => Promise.reject(), "not_sent", 0],
  [
    "throws what cannot be looked at",
    () => () => Promise.reject(new Proxy(new Error("x"), { getPrototypeOf: raise, get: raise })),
    "not_sent",
    0,
  ],
  ["gives nothing", () => async () => undefined as never, "not_sent", 0],
  ["gives something else", () => async () => ({ status: 200 }) as never, "not_sent", 0],
  [
    "gives nothing after the answer",
    (next) => async (request, context) => {
      await next(request, context);
      return null as never;
    },
    "unknown",
    1,
  ],
  ["hands on no request", (next) => (_, context) => next(undefined as never, context), "not_sent", 0],
  ["hands on no context", (next) => (request) => next(request, undefined as never), "not_sent", 0],
  ["is no function of functions", () => undefined as never, "not_sent", 0],
])("middleware that %s fails the call with an outcome that is true", async (_, middleware, outcome, requests) => {
  const { toy, arrived } = createToy(ok, { middleware: [middleware] });
  const error = await failure(toy.sendMessage({ body: "hello" }));
  expect(isTrunklineError(error)).toBe(true);
  expect(error.outcome).toBe(outcome);
  expect(error.message).not.toContain("canary");
  expect(arrived).toHaveLength(requests);
});

test.each<[name: string, middleware: Middleware, outcome: string]>([
  ["never calls the next", () => () => new Promise(() => {}), "not_sent"],
  [
    "never gives the answer",
    (next) => async (request, context) => {
      await next(request, context);
      return new Promise(() => {});
    },
    "unknown",
  ],
])("middleware that %s is ended by the deadline", async (_, middleware, outcome) => {
  const clock = virtualClock();
  const { toy } = createToy(ok, { middleware: [middleware], clock, timeout: 1000 });
  const sent = failure(toy.sendMessage({ body: "hello" }));
  await clock.advance(1000);
  expect(await sent).toMatchObject({ name: "TimeoutError", outcome });
  expect(clock.pending()).toBe(0);
});

/** A clock that says what these say, one after the other, and the last for ever. */
function jumping(times: readonly number[]): Clock & { wait: number[] } {
  const clock = virtualClock();
  const wait: number[] = [];
  let turn = 0;
  return {
    ...clock,
    wait,
    now: () => times[Math.min(turn++, times.length - 1)] as number,
    setTimeout: (callback, ms) => {
      wait.push(ms);
      // What waits for the deadline is never done; a backoff is at once.
      return ms >= 10_000 ? 0 : setTimeout(callback, 0);
    },
    clearTimeout: (handle) => clearTimeout(handle as never),
  };
}

const hour = 3_600_000;
test.each<[name: string, times: readonly number[]]>([
  ["back by an hour", [hour, hour, 0]],
  ["back by a year, again and again", Array.from({ length: 50 }, (_, turn) => (turn % 2 ? 0 : 365 * 24 * hour))],
  ["on by a day", [0, 24 * hour]],
  ["to before 1970", [0, -hour]],
  ["to no time at all", [0, Number.NaN]],
  ["beyond all time", [0, Number.POSITIVE_INFINITY]],
])("a clock that jumps %s makes no storm and no wait that a timer cannot hold", async (_, times) => {
  const clock = jumping(times);
  const { toy, arrived } = createToy([reply(503), reply(503, {}, { "retry-after": "1" }), reply(503)], { clock });
  const error = await failure(toy.getMessage({ id: "m1" }));
  expect(isTrunklineError(error)).toBe(true);
  expect(arrived.length).toBeLessThanOrEqual(3);
  for (const ms of clock.wait) expect(ms >= 0 && ms < 2 ** 31).toBe(true);
});

test("a clock that jumps during a send says nothing of the send", async () => {
  const { toy, arrived } = createToy(ok, { clock: jumping([0, Number.NaN, -hour, 24 * hour]) });
  expect(await toy.sendMessage({ body: "hello" })).toEqual({ id: "m1" });
  expect(arrived).toHaveLength(1);
});

test("chance that is none waits no longer than it may", async () => {
  for (const random of [Number.NaN, -1, 1, 5, Number.POSITIVE_INFINITY]) {
    const clock = { ...jumping([0]), random: () => random };
    const { toy, arrived } = createToy(reply(500), { clock });
    await failure(toy.getMessage({ id: "m1" }));
    expect(arrived.length).toBeLessThanOrEqual(3);
  }
});

test.each<[name: string, onError: () => unknown]>([
  ["throws", raise],
  ["rejects", async () => raise()],
  ["never returns", () => new Promise(() => {})],
])("a hook of webhooks that %s changes no answer", async (_, onError) => {
  const webhooks = createWebhooks(toyData, { auth: pathToken(token), onError });
  const handler = webhooks.handler({ unknown: raise } as never);
  expect((await handler(post({}))).status).toBe(401);
  expect((await handler(post({ a: 1 }, {}, `https://example.com/toy/${token}`))).status).toBe(500);
});

test("a fetch that never answers is ended by the deadline, however late its answer comes", async () => {
  const clock = virtualClock();
  const { toy } = createToy(never, { clock, timeout: 1000 });
  const sent = failure(toy.sendMessage({ body: "hello" }));
  await clock.advance(1000);
  expect(await sent).toMatchObject({ name: "TimeoutError", outcome: "unknown" });
  expect(clock.pending()).toBe(0);
});
