import { getEventListeners } from "node:events";
import { expect, test, vi } from "vitest";
import { bearerAuth } from "../src/auth/bearer.ts";
import { refreshed } from "../src/auth/refreshed.ts";
import type { CallOptions } from "../src/call.ts";
import type { ClientOptions } from "../src/options.ts";
import type { Middleware } from "../src/transport.ts";
import { type Answer, createToy, reply } from "./toy.ts";
import { settle, virtualClock } from "./virtual-clock.ts";

// Users' code runs in the midst of a call: whatever of it aborts, while we are the ones who call it.

interface Place {
  input?: object;
  given?: CallOptions;
  options?: ClientOptions;
  answer?: Answer;
  credentials?: () => string;
  random?: () => number;
}

const never = (): Promise<never> => new Promise(() => {});
const before =
  (abort: () => void): Middleware =>
  (next) =>
  (...all) => {
    abort();
    return next(...all);
  };
const hanging =
  (abort: () => void): Middleware =>
  () =>
  () => {
    abort();
    return never();
  };
const after =
  (abort: () => void): Middleware =>
  (next) =>
  async (...all) => {
    const response = await next(...all);
    abort();
    return response;
  };
/** Knows nothing of aborts, and has an answer for every failure. */
const stubborn =
  (abort: () => void): Middleware =>
  (next) =>
  (...all) => {
    const answer = next(...all).catch(() => Response.json({ data: {} }));
    abort();
    return answer;
  };
const broken = (abort: () => void) => (): never => {
  abort();
  throw new Error("broken");
};

const places: [name: string, make: (abort: () => void) => Place][] = [
  [
    "a member of the input",
    (abort) => ({ input: Object.defineProperty({}, "body", { enumerable: true, get: abort }) }),
  ],
  [
    "a member of the input, which throws then",
    (abort) => ({ input: Object.defineProperty({}, "body", { enumerable: true, get: broken(abort) }) }),
  ],
  ["an option of the call", (abort) => ({ given: Object.defineProperty({}, "retry", { get: abort }) })],
  [
    "a header of the call",
    (abort) => ({ given: { headers: Object.defineProperty({}, "x-a", { enumerable: true, get: broken(abort) }) } }),
  ],
  ["middleware, before", (abort) => ({ options: { middleware: [before(abort)] } })],
  ["middleware that hangs then", (abort) => ({ options: { middleware: [hanging(abort)] } })],
  ["middleware, after", (abort) => ({ options: { middleware: [after(abort)] } })],
  ["middleware that hides failures", (abort) => ({ options: { middleware: [stubborn(abort)] } })],
  ["middleware around attempts, before", (abort) => ({ options: { perAttempt: [before(abort)] } })],
  ["middleware around attempts that hangs then", (abort) => ({ options: { perAttempt: [hanging(abort)] } })],
  ["middleware around attempts, after", (abort) => ({ options: { perAttempt: [after(abort)] } })],
  ["middleware around attempts that hides failures", (abort) => ({ options: { perAttempt: [stubborn(abort)] } })],
  ["middleware around attempts that throws then", (abort) => ({ options: { perAttempt: [() => broken(abort)] } })],
  ["credentials", (abort) => ({ credentials: () => `token${abort()}` })],
  [
    "fetch that hangs then",
    (abort) => ({
      answer: () => {
        abort();
        return never();
      },
    }),
  ],
  ["fetch that throws then", (abort) => ({ answer: broken(abort) })],
  ["fetch that answers then", (abort) => ({ answer: () => Response.json({ data: abort() }) })],
  [
    "chance",
    (abort) => ({
      answer: reply(429),
      random: () => {
        abort();
        return 0.5;
      },
    }),
  ],
];

test.each(
  places.flatMap(([name, make]) =>
    (["sendMessage", "speak"] as const).map((operation) => [operation, name, make] as const),
  ),
)("%s: an abort by %s ends the call at once, is told once, and leaves nothing behind", async (operation, _, make) => {
  const { signal, abort } = withAbort();
  const {
    input = { body: "hello" },
    given,
    options,
    answer = reply(200, { data: {} }),
    credentials,
    random,
  } = make(abort);
  const clock = virtualClock({ ...(random && { random }) });
  const logger = { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() };
  const auth = { key: refreshed(credentials ?? "token", (token) => bearerAuth(token)) };
  const { toy, arrived } = createToy(answer, { clock, logger, ...options }, { auth });
  const told = vi.fn();
  toy[operation](input as never, Object.defineProperty(given ?? {}, "signal", { value: signal })).catch(told);
  await settle();
  expect(signal.aborted).toBe(true);
  expect(told.mock.calls).toMatchObject([[{ name: "AbortError", cause: "enough" }]]);
  expect(logger.error).toHaveBeenCalledTimes(1);
  expect(logger.info).not.toHaveBeenCalled();
  expect(clock.pending()).toBe(0);
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
  const requests = arrived.length;
  expect(requests).toBeLessThan(2);
  await clock.advance(100_000);
  expect(arrived).toHaveLength(requests);
});

function withAbort(): { signal: AbortSignal; abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort("enough") };
}
