import { expect, test, vi } from "vitest";
import { type Answer, bodyOf, broken, createToy, failure, never, reply, type Toy } from "../test/toy.ts";
import { virtualClock } from "../test/virtual-clock.ts";
import type { Call } from "./call-state.ts";
import type { Clock } from "./clock.ts";
import { ConnectionError, isHttpError } from "./errors.ts";
import { readOptions } from "./options.ts";
import { createRetry } from "./retry.ts";

const ok = reply(200, { data: {} });
const operations = {
  read: (toy: Toy, options = {}) => toy.getMessage({ id: "m1" }, options),
  idempotent: (toy: Toy, options = {}) => toy.replaceMessage({ id: "m1", body: "hello" }, options),
  send: (toy: Toy, options = {}) => toy.sendMessage({ body: "hello" }, options),
  purchase: (toy: Toy, options = {}) => toy.buyNumber({ number: "1" }, options),
};

/** Requests that one call makes of an answer that never changes. */
async function count(answer: Answer, safety: keyof typeof operations): Promise<number> {
  const clock = virtualClock();
  const { toy, arrived } = createToy(answer, { clock });
  const call = operations[safety](toy).catch(() => {});
  await clock.advance(30_000);
  await call;
  return arrived.length;
}

// Requests for a read or an idempotent write, and for a send or a purchase.
test.each<[name: string, answer: Answer, freely: number, once: number]>([
  ["200", reply(200, { data: {} }), 1, 1],
  ["400", reply(400, {}), 1, 1],
  ["401", reply(401, {}), 1, 1],
  ["402", reply(402, {}), 1, 1],
  ["404", reply(404, {}), 1, 1],
  ["408", reply(408, {}), 3, 1],
  ["409", reply(409, {}), 1, 1],
  ["421", reply(421, {}), 2, 2],
  ["422", reply(422, {}), 1, 1],
  ["425", reply(425, {}), 2, 2],
  ["429", reply(429, {}), 3, 3],
  ["500", reply(500, {}), 3, 1],
  ["501", reply(501, {}), 1, 1],
  ["502", reply(502, "<html>"), 3, 1],
  ["503", reply(503, {}), 3, 1],
  ["503 with Retry-After", reply(503, {}, { "retry-after": "1" }), 3, 3],
  ["503 with a Retry-After that is none", reply(503, {}, { "retry-after": "soon" }), 3, 1],
  ["504", reply(504, {}), 3, 1],
  ["505", reply(505, {}), 1, 1],
  ["520", reply(520, {}), 3, 1],
  ["524", reply(524, {}), 3, 1],
  ["302", reply(302, undefined, { location: "https://elsewhere.test/" }), 1, 1],
  ["307", reply(307, undefined, { location: "https://elsewhere.test/" }), 1, 1],
  ["HTML instead of JSON", reply(200, "<html>", { "content-type": "text/html" }), 1, 1],
  ["an empty answer", reply(200), 1, 1],
  ["ECONNREFUSED", broken("ECONNREFUSED"), 3, 3],
  ["EAI_AGAIN", broken("EAI_AGAIN"), 3, 3],
  ["UND_ERR_CONNECT_TIMEOUT", broken("UND_ERR_CONNECT_TIMEOUT"), 3, 3],
  ["ECONNRESET while connecting", broken("ECONNRESET", { syscall: "connect" }), 3, 3],
  ["ENOTFOUND", broken("ENOTFOUND"), 1, 1],
  ["CERT_HAS_EXPIRED", broken("CERT_HAS_EXPIRED"), 1, 1],
  ["ECONNRESET", broken("ECONNRESET", { syscall: "read" }), 3, 1],
  ["UND_ERR_SOCKET", broken("UND_ERR_SOCKET"), 3, 1],
  ["UND_ERR_HEADERS_TIMEOUT", broken("UND_ERR_HEADERS_TIMEOUT"), 3, 1],
  [
    "a body that breaks off",
    () => new Response(new ReadableStream({ pull: (c) => c.error(new TypeError("terminated")) })),
    3,
    1,
  ],
])("%s is asked for as often as its safety allows", async (name, answer, freely, once) => {
  expect(await count(answer, "read")).toBe(freely);
  expect(await count(answer, "idempotent")).toBe(freely);
  expect(await count(answer, "send")).toBe(once);
  // Its success has another shape.
  if (name !== "200" && name !== "an empty answer") expect(await count(answer, "purchase")).toBe(once);
});

test("a send whose first attempt never left is sent once, and succeeds", async () => {
  const clock = virtualClock();
  const { toy, arrived } = createToy([broken("ECONNREFUSED"), reply(429, {}), ok], { clock });
  const sent = toy.sendMessage.raw({ body: "hello" });
  await clock.advance(5000);
  expect(await sent).toMatchObject({ status: 200, attempts: 3 });
  expect(new Set(arrived.map(({ init }) => init.body))).toEqual(new Set(['{"body":"hello"}']));
});

test("a body that is a stream is sent only once", async () => {
  const { toy, arrived } = createToy(broken("ECONNREFUSED"));
  const error = await failure(toy.sendStream({ body: new Blob(["%PDF"]).stream() }));
  expect(error.outcome).toBe("not_sent");
  expect(arrived).toHaveLength(1);
});

test.each([
  [false, 1],
  [1, 1],
  [2, 2],
  [{ attempts: 4 }, 4],
] as const)("retry: %j of one call is %d attempts, whatever the client says", async (given, want) => {
  const clock = virtualClock();
  const { toy, arrived } = createToy(reply(500), { clock, retry: 5 });
  const call = failure(toy.getMessage({ id: "m1" }, { retry: given }));
  await clock.advance(30_000);
  expect(await call).toMatchObject({ attempts: want });
  expect(arrived).toHaveLength(want);
});

/** What is waited between the attempts of one call. */
async function waits(
  answer: Answer,
  random: number,
  options: object = {},
  timeout: number | false = false,
): Promise<number[]> {
  const clock = virtualClock({ random: () => random });
  const { toy } = createToy(answer, { clock, attemptTimeout: false, timeout, ...options });
  const call = toy.getMessage({ id: "m1" }).catch(() => {});
  await clock.advance(10_000_000);
  await call;
  // The others are limits of time.
  return clock.delays.filter((delay) => delay < 1e9);
}

test("the wait is any part of a step that doubles, up to its limit", async () => {
  const last = 1 - Number.EPSILON;
  const steps = await waits(reply(500), last, { retry: 12 });
  expect(steps.map(Math.round)).toEqual([50, 100, 200, 400, 800, 1600, 3200, 6400, 12_800, 20_000, 20_000]);
  expect(await waits(reply(500), 0, { retry: 4 })).toEqual([0, 0, 0]);
  expect(await waits(reply(500), 0.5, { retry: 4 })).toEqual([25, 50, 100]);
  expect(await waits(reply(500), last, { retry: { attempts: 4, maxDelay: 60 } })).toEqual([
    50 * last,
    60 * last,
    60 * last,
  ]);
});

test("where the provider slows down, the steps are longer", async () => {
  expect(await waits(reply(429), 0.5, { retry: 4 })).toEqual([500, 1000, 2000]);
  expect(await waits(reply(503), 0.5, { retry: 3 })).toEqual([500, 1000]);
});

test("a Retry-After above the limit says when to come back", async () => {
  const clock = virtualClock();
  const { toy } = createToy(reply(429, {}, { "retry-after": "61" }), { clock });
  const error = await failure(toy.sendMessage({ body: "hello" }));
  expect(error).toMatchObject({ kind: "rate_limited", retryAfter: 61_000, outcome: "not_sent", attempts: 1 });
  expect(error.message).toBe("toy.sendMessage failed: 429. Come back in 61 s. It was not carried out.");
});

test.each([
  ["stalls", "stall" as const],
  ["breaks off", new TypeError("terminated")],
])("a Retry-After counts although the body after it %s", async (_, end) => {
  for (const [value, want] of [
    ["20", [20_000]],
    ["61", []],
  ] as const) {
    const answer: Answer = () => new Response(bodyOf(["{"], end), { status: 429, headers: { "retry-after": value } });
    const found = await waits(answer, 0, { retry: 2, attemptTimeout: 100 });
    expect(found.filter((ms) => ms !== 100)).toEqual(want);
  }
});

test("maxRetryAfter may be raised and lowered", async () => {
  const answer = reply(429, {}, { "retry-after": "90" });
  expect(await waits(answer, 0, { retry: { attempts: 2, maxRetryAfter: 90_000 } })).toEqual([90_000]);
  expect(await waits(answer, 0, { retry: { attempts: 2, maxRetryAfter: 89_999 } })).toEqual([]);
});

test("what would come after the deadline is not waited for", async () => {
  const clock = virtualClock();
  const { toy, arrived } = createToy(reply(429, {}, { "retry-after": "10" }), { clock });
  const error = await failure(toy.getMessage({ id: "m1" }, { timeout: 10_000 }));
  expect(isHttpError(error, 429)).toBe(true);
  expect(arrived).toHaveLength(1);
  expect(clock.pending()).toBe(0);
});

test("no attempt starts after the deadline", async () => {
  const clock = virtualClock({ random: () => 1 - Number.EPSILON });
  const started: number[] = [];
  const { toy } = createToy(
    () => {
      started.push(clock.now());
      return new Response("", { status: 500 });
    },
    { clock, retry: 50 },
  );
  const begin = clock.now();
  const call = failure(toy.getMessage({ id: "m1" }, { timeout: 5000 }));
  await clock.advance(60_000);
  await call;
  expect(started.length).toBeGreaterThan(5);
  expect(Math.max(...started) - begin).toBeLessThan(5000);
});

test("an abort ends the wait at once, and nothing is sent after it", async () => {
  const clock = virtualClock();
  const { toy, arrived } = createToy(reply(429, {}, { "retry-after": "60" }), { clock, timeout: false });
  const controller = new AbortController();
  const failed = failure(toy.sendMessage({ body: "hello" }, { signal: controller.signal }));
  await clock.advance(1000);
  controller.abort("enough");
  const error = await failed;
  expect(error).toMatchObject({ name: "AbortError", cause: "enough", attempts: 1, outcome: "not_sent" });
  await clock.advance(600_000);
  expect(arrived).toHaveLength(1);
  expect(clock.pending()).toBe(0);
});

test("an attempt that takes too long is repeated where that is safe", async () => {
  const clock = virtualClock();
  const slowThenOk: Answer[] = [never, ok];
  const read = createToy(slowThenOk, { clock });
  const got = read.toy.getMessage({ id: "m1" });
  await clock.advance(10_100);
  expect(await got).toEqual({ data: {} });
  expect(read.arrived).toHaveLength(2);

  const send = createToy(slowThenOk, { clock, attemptTimeout: 1000 });
  const failed = failure(send.toy.sendMessage({ body: "hello" }));
  await clock.advance(20_000);
  expect(await failed).toMatchObject({ name: "TimeoutError", timeout: 1000, outcome: "unknown", attempts: 1 });
  expect(send.arrived).toHaveLength(1);
});

/** A client's worth of retries, without the client, and without waiting. */
async function storm(calls: number, failing: () => boolean): Promise<number> {
  let requests = 0;
  // Waits are over at once; limits of time never pass.
  const soon = (callback: () => void, ms: number): void => {
    if (ms < 100_000) queueMicrotask(callback);
  };
  const clock = { ...virtualClock(), setTimeout: soon };
  const settings = readOptions({ clock }, "https://api.toy.test", "createToy");
  const next = async (): Promise<Response> => {
    requests++;
    if (failing()) throw new ConnectionError("it broke.");
    return okResponse;
  };
  const retrying = createRetry(next, settings, undefined);
  for (let index = 0; index < calls; index++) {
    const forever = { attemptTimeout: 1e9, deadline: Number.POSITIVE_INFINITY };
    const call = { safety: "read", retry: settings.retry, timers: clock as Clock, ...forever } as Call;
    await retrying({ method: "GET", url: "https://api.toy.test/", headers: {} }, call).catch(() => {});
  }
  return requests;
}
const okResponse = { ok: true } as Response;

test("a provider that fails always is not stormed: 10,000 calls make 10,035 requests", async () => {
  expect(await storm(10_000, () => true)).toBe(10_000 + Math.floor(500 / 14));
});

test("a provider that fails now and then is asked again, and successes pay for it", async () => {
  let seed = 1;
  const random = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const requests = await storm(10_000, () => random() < 0.01);
  expect(requests).toBeGreaterThan(10_050);
  expect(requests).toBeLessThan(10_200);
  // A success after retries gives back what they cost: one failure in five leaves nearly every call whole.
  expect(await storm(10_000, () => random() < 0.2)).toBeGreaterThan(12_000);
  // Half of all failing leaves no budget for more than successes earn.
  expect(await storm(10_000, () => random() < 0.5)).toBeLessThan(11_500);
});

test("retries are announced by the log, with status and wait", async () => {
  const clock = virtualClock();
  const logger = { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() };
  const { toy } = createToy([reply(503, {}, { "retry-after": "2" }), ok], { clock, logger });
  const got = toy.getMessage({ id: "m1" });
  await clock.advance(2000);
  await got;
  expect(logger.warn.mock.calls).toEqual([
    ["toy.getMessage tries again in 2000 ms", { attempts: 1, status: 503, requestId: undefined, ms: 0 }],
  ]);
});
