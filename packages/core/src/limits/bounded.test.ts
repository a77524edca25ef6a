import fc from "fast-check";
import { expect, test } from "vitest";
import { bodyOf, createToy, failure, fetchFailed, never, reply } from "../../test/toy.ts";
import { lateAndHanging, settle, virtualClock } from "../../test/virtual-clock.ts";
import type { Call } from "../call-state.ts";
import { type Clock, systemClock } from "../clock.ts";
import type { Middleware } from "../transport.ts";
import { bounded } from "./bounded.ts";

test("of 100,000 requests at once no more than the bound are under way, and all settle in order", async () => {
  let count = 0;
  let now = 0;
  let most = 0;
  const answer = new Response();
  const bound = bounded({ inFlight: 50, queue: 100_000 })(async () => {
    most = Math.max(most, ++now);
    await null;
    now--;
    if (++count % 1000 === 0) throw fetchFailed("ECONNRESET");
    return answer;
  });
  const request = { method: "GET", url: "https://api.toy.test/", headers: {} };
  // As much of a call as it looks at; the calls around 100,000 requests would cost seconds.
  const context = (): Call => ({ now: () => 0, deadline: 1, timers: still }) as Call;
  const still: Clock = { ...systemClock, setTimeout: () => {} };
  const places: number[] = [];
  await Promise.all(
    Array.from({ length: 100_000 }, (_, index) => {
      const settled = (): unknown => places.push(index);
      return bound(request, context()).then(settled, settled);
    }),
  );
  expect(most).toBe(50);
  expect(places.every((index, place) => Math.abs(index - place) < 100)).toBe(true);
});

test("one more than may wait fails at once: nothing was sent", async () => {
  const clock = virtualClock();
  const { toy, arrived } = createToy(never, { clock, perAttempt: [bounded({ inFlight: 1, queue: 1 })] });
  const waiting = [failure(toy.sendMessage({ to: "1" })), failure(toy.sendMessage({ to: "2" }))];
  const error = await failure(toy.sendMessage({ to: "3" }));
  expect(error).toMatchObject({ name: "LimitError", reason: "full", outcome: "not_sent", attempts: 0 });
  expect(error.message).toBe(
    "toy.sendMessage was held back: 1 requests are under way, and 1 wait already. Come back when some of them have ended. It was not carried out.",
  );
  await clock.advance(30_000);
  expect(await Promise.all(waiting)).toMatchObject([
    { name: "TimeoutError", outcome: "unknown" },
    { name: "TimeoutError", outcome: "not_sent" },
  ]);
  expect(arrived).toHaveLength(1);
});

const endings: Record<
  string,
  (toy: ReturnType<typeof createToy>["toy"], controller: AbortController) => Promise<unknown>
> = {
  "an answer": (toy) => toy.getMessage({ id: "ok" }),
  "an error status": (toy) => toy.getMessage({ id: "404" }),
  "a broken connection": (toy) => toy.sendMessage({ to: "broken" }),
  "credentials that cannot be had": (toy) => toy.getMessage({ id: "no-credentials" }),
  "an attempt that takes too long": (toy) => toy.getMessage({ id: "never" }, { retry: false }),
  "a deadline": (toy) => toy.getMessage({ id: "never" }, { timeout: 500 }),
  "an abort": (toy, controller) => {
    setImmediate(() => controller.abort());
    return toy.getMessage({ id: "never" }, { signal: controller.signal });
  },
  "a stream read to its end": async (toy) =>
    new Response((await toy.getRecording({ id: "ok" })) as ReadableStream).text(),
  "a stream that breaks": async (toy) =>
    new Response((await toy.getRecording({ id: "breaks" })) as ReadableStream).text(),
  "a stream that is left": async (toy) => ((await toy.getRecording({ id: "stalls" })) as ReadableStream).cancel(),
  "a stream that nobody reads, at its deadline": (toy) => toy.getRecording({ id: "stalls" }, { timeout: 500 }),
  "a page for people in place of a stream": (toy) => toy.getRecording({ id: "page" }),
};

test.each(Object.keys(endings))("%s gives the place to the next", async (name) => {
  const clock = virtualClock();
  const wav = { headers: { "content-type": "audio/wav" } };
  const { toy, arrived } = createToy(
    ({ url, init }) => {
      if (String(init.body).includes("broken")) throw new TypeError("fetch failed");
      if (url.endsWith("never")) return new Promise(() => {});
      if (url.endsWith("404")) return new Response("{}", { status: 404 });
      if (url.endsWith("page")) return new Response("<html>", { headers: { "content-type": "text/html" } });
      if (!url.includes("recordings")) return Response.json({});
      const end = url.endsWith("stalls") ? "stall" : url.endsWith("breaks") ? new TypeError("terminated") : "close";
      return new Response(bodyOf(["RIFF"], end), wav);
    },
    {
      clock,
      attemptTimeout: 1000,
      perAttempt: [
        bounded({ inFlight: 1, queue: 1 }),
        (next) => (request, context) => {
          if (request.url.endsWith("no-credentials")) throw new Error("the vault is locked");
          return next(request, context);
        },
      ],
    },
  );
  const end = endings[name]?.(toy, new AbortController()).catch(() => {});
  const next = toy.getMessage({ id: "next" });
  await clock.advance(1000);
  await end;
  expect(await next).toEqual({});
  expect(arrived.at(-1)?.url).toMatch(/next$/);
  // Given once only: two more do not run beside each other.
  const more = [failure(toy.getMessage({ id: "never" })), toy.getMessage({ id: "last" })];
  await settle();
  expect(arrived.at(-1)?.url).toMatch(/never$/);
  await clock.advance(60_000);
  await Promise.all(more);
});

test("a stream keeps its place for as long as it is read", async () => {
  const { toy, arrived } = createToy(
    ({ url }) =>
      url.includes("recordings")
        ? new Response(bodyOf(["RI", "FF"]), { headers: { "content-type": "audio/wav" } })
        : Response.json({}),
    { perAttempt: [bounded({ inFlight: 1 })] },
  );
  const reader = ((await toy.getRecording({ id: "1" })) as ReadableStream<Uint8Array>).getReader();
  const next = toy.getMessage({ id: "next" });
  await reader.read();
  await settle();
  expect(arrived).toHaveLength(1);
  while (!(await reader.read()).done);
  expect(await next).toEqual({});
});

test("whatever comes and goes, as many are under way as may be, and no place is lost", async () => {
  const step = fc.record({
    pause: fc.constantFrom(0, 0, 5, 30),
    takes: fc.constantFrom(0, 10, 40, 100_000),
    timeout: fc.constantFrom<number[]>(60_000, 35, 20),
    abortAfter: fc.option(fc.constantFrom(0, 5, 25), { nil: undefined }),
    fails: fc.boolean(),
  });
  const script = fc.record({
    inFlight: fc.integer({ min: 1, max: 3 }),
    queue: fc.integer({ min: 0, max: 3 }),
    steps: fc.array(step, { maxLength: 15 }),
  });
  await fc.assert(
    fc.asyncProperty(script, async ({ inFlight, queue, steps }) => {
      const clock = virtualClock();
      const running = new Set<number>();
      let most = 0;
      let waiting = 0;
      const arriving: Middleware = (next) => async (request, context) => {
        waiting++;
        try {
          return await next(request, context);
        } finally {
          waiting--;
        }
      };
      const { toy } = createToy(
        async ({ init }) => {
          const id = Number(/\d+/.exec(String(init.body)));
          const { takes, fails } = steps[id] as (typeof steps)[number];
          running.add(id);
          most = Math.max(most, running.size);
          await new Promise<void>((resolve, reject) => {
            const timer = clock.setTimeout(() => {
              running.delete(id);
              resolve();
            }, takes);
            init.signal?.addEventListener("abort", () => {
              clock.clearTimeout(timer);
              running.delete(id);
              reject(init.signal?.reason);
            });
          });
          if (fails) throw new TypeError("fetch failed");
          return Response.json({ data: {} });
        },
        { clock, perAttempt: [arriving, bounded({ inFlight, queue })] },
      );
      const results: Promise<unknown>[] = [];
      for (const [id, { pause, timeout, abortAfter }] of steps.entries()) {
        if (pause > 0) await clock.advance(pause);
        await settle();
        const isFull = waiting >= inFlight + queue;
        const controller = new AbortController();
        const result = toy.sendMessage({ to: `${id}` }, { timeout, signal: controller.signal }).catch((error) => error);
        results.push(result);
        await settle();
        expect(running.size).toBe(Math.min(waiting, inFlight));
        if (isFull) expect(await result).toMatchObject({ name: "LimitError", reason: "full", outcome: "not_sent" });
        if (abortAfter === 0) controller.abort();
        else if (abortAfter) clock.setTimeout(() => controller.abort(), abortAfter);
      }
      await clock.advance(1_000_000);
      await Promise.all(results);
      expect([running.size, waiting]).toEqual([0, 0]);
      expect(most).toBeLessThanOrEqual(inFlight);
    }),
    { numRuns: 100 },
  );
});

test("an attempt that middleware begins after the call has ended does not wait, and leaves no timer", async () => {
  const clock = virtualClock();
  const controller = new AbortController();
  const bound = bounded({ inFlight: 1 });
  const { toy } = createToy(never, { clock, perAttempt: [bound] });
  const busy = failure(toy.getMessage({ id: "1" }, { timeout: 1000 }));
  await settle();
  const late = createToy(never, {
    clock,
    middleware: [
      (next) => async (request, context) => {
        controller.abort();
        return next(request, context);
      },
    ],
    perAttempt: [bound],
  });
  expect(await failure(late.toy.getMessage({ id: "2" }, { signal: controller.signal }))).toHaveProperty(
    "name",
    "AbortError",
  );
  await settle();
  // Those of the first alone: of its attempt and of itself.
  expect(clock.pending()).toBe(2);
  await clock.advance(1000);
  await busy;
});

test("an attempt that comes when it is over keeps no place, whatever hangs behind", async () => {
  const clock = virtualClock();
  const perAttempt = lateAndHanging(clock, bounded({ inFlight: 1, queue: 0 }));
  const { toy, arrived } = createToy(reply(200, {}), { clock, attemptTimeout: 1000, perAttempt });
  const got = toy.getMessage({ id: "1" });
  await clock.advance(5000);
  expect(await got).toEqual({});
  expect(arrived).toHaveLength(1);
});

test("one that is aborted as it is let in keeps no place", async () => {
  const clock = virtualClock();
  const controllers = [new AbortController(), new AbortController()];
  const { toy, arrived } = createToy(never, {
    clock,
    perAttempt: [bounded({ inFlight: 1, queue: 1 }), () => () => new Promise(() => {})],
  });
  const calls = controllers.map(({ signal }) => failure(toy.getMessage({ id: "1" }, { signal })));
  await settle();
  for (const controller of controllers) controller.abort();
  await Promise.all(calls);
  // One that waits, and is not refused.
  const next = [1, 2].map(() => failure(toy.getMessage({ id: "2" }, { timeout: 1000 })));
  await clock.advance(1000);
  expect(await Promise.all(next)).toMatchObject([{ name: "TimeoutError" }, { name: "TimeoutError" }]);
  expect(arrived).toHaveLength(0);
});

test("it says what is wrong with its options", () => {
  expect(() => bounded({ inFlight: 0 })).toThrow("bounded: inFlight must be a positive integer.");
  expect(() => bounded({ queue: -1 })).toThrow("bounded: queue must be an integer, 0 or more.");
  expect(() => bounded({ queue: Number.NaN })).toThrow("bounded: queue");
});

test("a real answer without a stream is handed on as it is", async () => {
  const { toy } = createToy(reply(200, { items: [] }), { perAttempt: [bounded()] });
  expect(await toy.listMessages({})).toEqual({ items: [] });
});
