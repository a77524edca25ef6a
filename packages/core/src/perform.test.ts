import { getEventListeners } from "node:events";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { type Answer, bodyOf, broken, createToy, failure, never, reply, type Toy } from "../test/toy.ts";
import { settle, type VirtualClock, virtualClock } from "../test/virtual-clock.ts";
import { bearerAuth } from "./auth/bearer.ts";
import { refreshed } from "./auth/refreshed.ts";
import { HttpError, isAbortError, isTimeoutError, isTrunklineError, type Outcome } from "./errors.ts";
import type { ClientOptions } from "./options.ts";
import type { Middleware } from "./transport.ts";

const ok = reply(200, { data: { id: "m1" } });
const hang: Middleware = () => () => new Promise(() => {});
const hangAfter: Middleware = (next) => async (request, context) => {
  await next(request, context);
  return new Promise(() => {});
};
const stalled =
  (chunks: string[]): Answer =>
  () =>
    new Response(bodyOf(chunks, "stall"));

/** Every place where a call may hang, with nothing in it that listens to signals, and what is known of a send then. */
const phases: [name: string, make: (clock: VirtualClock) => { toy: Toy }, outcome: Outcome, likely?: "accepted"][] = [
  ["middleware, before", (clock) => createToy(ok, { clock, middleware: [hang] }), "not_sent"],
  [
    "credentials",
    (clock) =>
      createToy(
        ok,
        { clock },
        {
          auth: {
            key: refreshed(
              () => new Promise<string>(() => {}),
              (token) => bearerAuth(token),
            ),
          },
        },
      ),
    "not_sent",
  ],
  [
    "credentials after a 401",
    (clock) =>
      createToy(
        reply(401, {}),
        { clock },
        {
          auth: {
            key: refreshed(
              vi
                .fn<() => Promise<string>>()
                .mockResolvedValueOnce("t1")
                .mockReturnValue(new Promise(() => {})),
              (token) => bearerAuth(token),
            ),
          },
        },
      ),
    "rejected",
  ],
  ["fetch", (clock) => createToy(never, { clock }), "unknown"],
  ["the body", (clock) => createToy(stalled(['{"data"']), { clock }), "unknown", "accepted"],
  [
    "an error's body",
    (clock) => createToy(() => new Response(bodyOf(["{"], "stall"), { status: 422 }), { clock }),
    "rejected",
  ],
  [
    "the wait for another attempt",
    (clock) => createToy(reply(429, {}, { "retry-after": "25" }), { clock }),
    "not_sent",
  ],
  [
    "a body that comes from middleware around attempts",
    (clock) =>
      createToy(ok, {
        clock,
        perAttempt: [
          (next) => async (request, context) => {
            await next(request, context);
            return new Response(bodyOf(["{"], "stall"));
          },
        ],
      }),
    "unknown",
    "accepted",
  ],
  ["middleware, after", (clock) => createToy(ok, { clock, middleware: [hangAfter] }), "unknown", "accepted"],
];

const unhandled = vi.fn();
process.on("unhandledRejection", unhandled);
afterAll(() => void process.off("unhandledRejection", unhandled));
afterEach(async () => {
  await settle();
  expect(unhandled).not.toHaveBeenCalled();
});

// A wait that would end after the deadline is never begun.
const hanging = phases.filter(([name]) => !name.startsWith("the wait"));

test.each(hanging)("the deadline ends a call that hangs in %s", async (_, make, outcome, likely) => {
  const clock = virtualClock();
  const { toy } = make(clock);
  const timeout = 30_000;
  const failed = failure(toy.sendMessage({ body: "hello" }, { timeout }));
  await clock.advance(timeout - 1);
  expect(clock.pending()).toBe(1);
  await clock.advance(1);
  const error = await failed;
  expect(isTimeoutError(error)).toBe(true);
  expect(error).toMatchObject({ provider: "toy", operation: "sendMessage", timeout, outcome });
  expect(error.likely).toBe(likely);
  expect(error.message).toContain("toy.sendMessage did not finish within the timeout of 30000 ms.");
  expect(clock.pending()).toBe(0);
});

test.each(phases)(
  "an abort ends a call that hangs in %s, keeps its reason, and leaves nothing behind",
  async (_, make, outcome, likely) => {
    const clock = virtualClock();
    const { toy } = make(clock);
    const controller = new AbortController();
    const failed = failure(toy.sendMessage({ body: "hello" }, { signal: controller.signal }));
    await clock.advance(100);
    const reason = new Error("the user left");
    controller.abort(reason);
    const error = await failed;
    expect(isAbortError(error)).toBe(true);
    expect(error).toMatchObject({ cause: reason, outcome });
    expect(error.likely).toBe(likely);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    expect(clock.pending()).toBe(0);
  },
);

test("an abort leaves no limit of the attempt behind, though fetch ignores its signal", async () => {
  const clock = virtualClock();
  const { toy } = createToy(never, { clock });
  const controller = new AbortController();
  const failed = failure(toy.getMessage({ id: "m1" }, { signal: controller.signal }));
  await clock.advance(100);
  expect(clock.pending()).toBe(1);
  controller.abort();
  await failed;
  expect(clock.pending()).toBe(0);
});

test("a signal that was aborted before sends nothing", async () => {
  const clock = virtualClock();
  const { toy, arrived } = createToy(ok, { clock });
  const signal = AbortSignal.abort("late");
  const error = await failure(toy.sendMessage({ body: "hello" }, { signal }));
  expect(error).toMatchObject({ name: "AbortError", cause: "late", attempts: 0, outcome: "not_sent" });
  expect(arrived).toHaveLength(0);
  expect(clock.pending()).toBe(0);
});

test("signals made of others end a call too, and their reason is the cause", async () => {
  const { toy } = createToy(never);
  const controller = new AbortController();
  const failed = failure(
    toy.getMessage({ id: "m1" }, { signal: AbortSignal.any([controller.signal, AbortSignal.timeout(60_000)]) }),
  );
  await settle();
  controller.abort();
  expect(((await failed).cause as Error).name).toBe("AbortError");
  expect((await failure(toy.getMessage({ id: "m1" }, { signal: AbortSignal.timeout(5) }))).cause).toMatchObject({
    name: "TimeoutError",
  });
});

test("an abort after the end changes nothing", async () => {
  const { toy } = createToy(ok);
  const controller = new AbortController();
  const got = toy.getMessage({ id: "m1" }, { signal: controller.signal });
  await got;
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  controller.abort();
  controller.abort();
  expect(await got).toEqual({ data: { id: "m1" } });
});

test("thousands of calls leave no listener and no timer", async () => {
  const clock = virtualClock();
  const { toy } = createToy(
    ({ count }) => (count % 2 ? Response.json({ data: 1 }) : new Response("", { status: 404 })),
    { clock },
  );
  const { signal } = new AbortController();
  await Promise.all(Array.from({ length: 2000 }, () => toy.getMessage({ id: "m1" }, { signal }).catch(() => {})));
  expect(getEventListeners(signal, "abort")).toEqual([]);
  expect(clock.pending()).toBe(0);
});

test.each([
  ["the deadline", { timeout: 1000 }],
  ["the limit of an attempt", { attemptTimeout: 1000 }],
])("%s reaches the signal that fetch was given", async (_, options) => {
  const clock = virtualClock();
  const { toy, arrived } = createToy(never, { clock, retry: false, ...options });
  const failed = failure(toy.sendMessage({ body: "hello" }));
  await clock.advance(999);
  expect(arrived[0]?.init.signal?.aborted).toBe(false);
  await clock.advance(1);
  expect(arrived[0]?.init.signal?.aborted).toBe(true);
  expect(await failed).toMatchObject({ name: "TimeoutError", timeout: 1000 });
});

test("middleware that wakes up after the deadline can send nothing any more", async () => {
  const clock = virtualClock();
  let wake = (): void => {};
  const seen: unknown[] = [];
  const sleepy: Middleware = (next) => async (request, context) => {
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
    return next(request, context).catch((error) => {
      seen.push(error);
      throw error;
    });
  };
  const { toy, arrived } = createToy(ok, { clock, middleware: [sleepy] });
  const failed = failure(toy.sendMessage({ body: "hello" }, { timeout: 1000 }));
  await clock.advance(1000);
  const error = await failed;
  expect(error.outcome).toBe("not_sent");
  wake();
  await settle();
  expect(arrived).toHaveLength(0);
  expect(seen).toEqual([error]);
});

test("auth of another's making that wakes up after the deadline can send nothing either", async () => {
  const clock = virtualClock();
  let wake = (): void => {};
  const sleepy: Middleware = (next) => async (request, context) => {
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
    return next(request, context);
  };
  const { toy, arrived } = createToy(ok, { clock }, { auth: { key: sleepy } });
  const failed = failure(toy.sendMessage({ body: "hello" }, { timeout: 1000 }));
  await clock.advance(1000);
  expect((await failed).outcome).toBe("not_sent");
  wake();
  await settle();
  expect(arrived).toHaveLength(0);
});

test("an attempt that fails after its end changes nothing that is known of the next", async () => {
  const clock = virtualClock();
  let attempts = 0;
  let fail = (_: Error): void => {};
  const slow: Middleware = (next) => async (request, context) => {
    if (++attempts === 1)
      await new Promise((_, reject) => {
        fail = reject;
      });
    return next(request, context);
  };
  const { toy, arrived } = createToy(never, { clock, attemptTimeout: 1000 }, { auth: { key: slow } });
  const failed = failure(toy.sendMessage({ body: "hello" }, { timeout: 1900 }));
  await clock.advance(1500);
  expect(arrived).toHaveLength(1);
  fail(Object.assign(new Error("vault"), { code: "ECONNREFUSED" }));
  await clock.advance(400);
  expect((await failed).outcome).toBe("unknown");
});

test("a send that middleware repeats on its own account is not called not sent by its last failure", async () => {
  const twice: Middleware = (next) => async (request, context) => {
    await next(request, context);
    return next(request, context);
  };
  const token = vi.fn<() => Promise<string>>().mockResolvedValueOnce("t1").mockRejectedValue(new Error("vault"));
  let count = 0;
  const auth: Middleware = (next) => async (request, context) => {
    await token();
    count++;
    return next(request, context);
  };
  const { toy } = createToy(reply(500), { middleware: [twice] }, { auth: { key: auth } });
  const error = await failure(toy.sendMessage({ body: "hello" }));
  expect(count).toBe(1);
  expect(error).toMatchObject({ outcome: "unknown", attempts: 1 });
});

test.each<[string, Answer, string]>([
  ["refused", broken("ECONNREFUSED"), "ConnectionError"],
  ["asked to come back later", reply(429, {}, { "retry-after": "0" }), "HttpError"],
  ["rejected", reply(422, {}), "HttpError"],
])("a send in doubt that middleware repeats stays in doubt when the repetition is %s", async (_, second, name) => {
  const twice: Middleware = (next) => async (request, context) => {
    try {
      return await next(request, context);
    } catch {
      return next(request, context);
    }
  };
  const { toy, arrived } = createToy([broken("ECONNRESET"), second], { middleware: [twice] });
  const error = await failure(toy.sendMessage({ body: "hello" }));
  expect(error).toMatchObject({ name, outcome: "unknown", attempts: 2 });
  expect(error.message).toContain("It may have been carried out");
  // Nor does the client take what came last for a proof, and repeat it once more.
  expect(arrived).toHaveLength(2);
});

test.each<[string, Middleware]>([
  [
    "throws at once",
    () => () => {
      throw new Error("no token");
    },
  ],
  ["answers nothing", () => () => undefined as never],
])("auth of another's making that %s is an error of the call and leaves no timer", async (_, key) => {
  const clock = virtualClock();
  const { toy } = createToy(ok, { clock }, { auth: { key } });
  expect(isTrunklineError(await failure(toy.getMessage({ id: "m1" })))).toBe(true);
  await settle();
  expect(clock.pending()).toBe(0);
});

test("an answer that comes after its attempt changes nothing that is known of the next", async () => {
  const clock = virtualClock();
  let answer = (_: Response): void => {};
  const slow: Answer = () =>
    new Promise((resolve) => {
      answer = resolve;
    });
  const breaks: Answer = async () => {
    answer(Response.json({ late: true }));
    await settle();
    return broken("ECONNRESET")();
  };
  const { toy } = createToy([slow, breaks, ok], { clock, attemptTimeout: 1000 });
  const got = toy.getMessage({ id: "m1" });
  await clock.advance(1000);
  await clock.advance(0.5 * 50);
  await settle();
  await clock.advance(500);
  expect(await got).toEqual({ data: { id: "m1" } });
});

test("an AbortController in place of its signal is refused, and nothing is sent", async () => {
  const { toy, arrived } = createToy(ok);
  const error = await failure(toy.sendMessage({ body: "hello" }, { signal: new AbortController() as never }));
  expect(error).toMatchObject({ name: "ValidationError", outcome: "not_sent" });
  expect(error.message).toContain("options: signal must be an AbortSignal.");
  expect(arrived).toHaveLength(0);
});

test("middleware gets the call back at the deadline, though fetch ignores its signal", async () => {
  const clock = virtualClock();
  const ended = vi.fn();
  const { toy } = createToy(never, {
    clock,
    middleware: [(next) => (request, context) => next(request, context).finally(ended)],
  });
  const failed = failure(toy.sendMessage({ body: "hello" }, { timeout: 1000 }));
  await clock.advance(1000);
  await failed;
  await settle();
  expect(ended).toHaveBeenCalledTimes(1);
});

test("an answer that comes after the deadline changes nothing that the caller was told", async () => {
  const clock = virtualClock();
  const logger = { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() };
  let answer = (_: Response): void => {};
  const { toy } = createToy(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
    { clock, logger },
  );
  const failed = failure(toy.sendMessage({ body: "hello" }, { timeout: 1000 }));
  await clock.advance(1000);
  const error = await failed;
  answer(Response.json({ data: {} }));
  await settle();
  expect(error).toMatchObject({ outcome: "unknown", attempts: 1 });
  expect(logger.info).not.toHaveBeenCalled();
});

test.each<[name: string, options: ClientOptions, outcome: Outcome]>([
  [
    "before it sends",
    {
      middleware: [
        () => () => {
          throw new Error("mine");
        },
      ],
    },
    "not_sent",
  ],
  [
    "before it sends, later",
    {
      middleware: [
        () => async () => {
          throw new Error("mine");
        },
      ],
    },
    "not_sent",
  ],
  [
    "after the answer",
    {
      middleware: [
        (next) => async (request, context) => {
          await next(request, context);
          throw new Error("mine");
        },
      ],
    },
    "unknown",
  ],
])("what middleware throws %s is the cause of an error of ours", async (_, options, outcome) => {
  const { toy } = createToy(ok, options);
  const error = await failure(toy.sendMessage({ body: "hello" }));
  expect(isTrunklineError(error)).toBe(true);
  expect(error.cause).toEqual(new Error("mine"));
  expect(error).toMatchObject({ provider: "toy", operation: "sendMessage", outcome });
});

test.each<[name: string, middleware: Middleware]>([
  ["undefined", () => async () => undefined as never],
  ["a string", () => async () => "canary" as never],
  ["no transport", () => undefined as never],
])("middleware that gives %s fails the call with an error of ours", async (_, middleware) => {
  const { toy } = createToy(ok, { middleware: [middleware] });
  expect(await failure(toy.sendMessage({ body: "hello" }))).toMatchObject({ provider: "toy", outcome: "not_sent" });
});

test("an error of another client, thrown by middleware, is only the cause", async () => {
  const other = createToy(reply(403, {})).toy;
  const { toy } = createToy(ok, { middleware: [() => () => other.getMessage({ id: "m1" }) as never] });
  const error = await failure(toy.sendMessage({ body: "hello" }));
  expect(error).toMatchObject({ operation: "sendMessage", outcome: "not_sent" });
  expect(error.cause).toBeInstanceOf(HttpError);
});

test("middleware stands around each other, outermost first, and around all attempts", async () => {
  const clock = virtualClock();
  const seen: string[] = [];
  const named =
    (name: string): Middleware =>
    (next) =>
    async (request, context) => {
      seen.push(`${name} before`);
      const response = await next({ ...request, headers: { ...request.headers, [`x-${name}`]: "1" } }, context);
      seen.push(`${name} after ${response.status}, ${context.attempts}`);
      return response;
    };
  const { toy, arrived } = createToy([reply(500), ok], { clock, middleware: [named("a"), named("b")] });
  const got = toy.getMessage({ id: "m1" });
  await clock.advance(1000);
  await got;
  expect(seen).toEqual(["a before", "b before", "b after 200, 2", "a after 200, 2"]);
  expect(arrived[1]?.init.headers).toMatchObject({ "x-a": "1", "x-b": "1", authorization: expect.any(String) });
});

test("middleware may know the call, and answer in its place", async () => {
  const { toy, arrived } = createToy(ok, {
    middleware: [
      () =>
        async (request, { provider, operation, safety, attempts }) =>
          Response.json({ data: { url: request.url, provider, operation, safety, attempts } }),
    ],
  });
  expect(await toy.sendMessage({ body: "hello" })).toEqual({
    url: "https://api.toy.test/v1/messages",
    provider: "toy",
    operation: "sendMessage",
    safety: "send",
    attempts: 0,
  });
  expect(arrived).toHaveLength(0);
});

test("a text that middleware hides is shown by no message", async () => {
  const { toy } = createToy(reply(422, { message: "bad signature canary" }), {
    middleware: [
      (next) => (request, context) => {
        context.hide("canary");
        return next(request, context);
      },
    ],
  });
  expect((await failure(toy.sendMessage({ body: "hello" }))).message).toBe(
    "toy.sendMessage failed: 422: bad signature ***.",
  );
});

test.each<[name: string, options: object]>([
  ["timeout", { timeout: 0 }],
  ["timeout", { timeout: "5000" }],
  ["retry", { retry: 0 }],
  ["headers", { headers: { authorization: "canary" } }],
  ["headers", { headers: { "x-a": "canary\n" } }],
])("a wrong %s of one call is refused, sends nothing, and says so", async (_, options) => {
  const clock = virtualClock();
  const { toy, arrived } = createToy(ok, { clock });
  const error = await failure(toy.sendMessage({ body: "hello" }, options));
  expect(error).toMatchObject({
    name: "ValidationError",
    provider: "toy",
    operation: "sendMessage",
    outcome: "not_sent",
  });
  expect(error.message).toMatch(/^toy\.sendMessage was refused: options: (timeout|retry|headers|the header)/);
  expect(error.message).not.toContain("canary");
  expect(arrived).toHaveLength(0);
  expect(clock.pending()).toBe(0);
});

const circle: Record<string, unknown> = { body: "hello" };
circle.circle = circle;
test.each<[name: string, input: unknown]>([
  ["null", null],
  ["a string", "canary"],
  ["an array", ["canary"]],
  ["a bigint", { body: 1n }],
  ["a circle", circle],
  [
    "a member that throws",
    {
      get body() {
        throw new Error("canary");
      },
    },
  ],
  ["a deep hole", JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`)],
  ["a deep hole further down", { body: JSON.parse(`${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`) }],
])("an input that is or holds %s is refused at once, and not repeated", async (_, input) => {
  const clock = virtualClock();
  const logger = { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() };
  const { toy, arrived } = createToy(ok, { clock, logger, logLevel: "debug" });
  const error = await failure(toy.sendMessage(input as Record<string, unknown>));
  expect(error).toMatchObject({ provider: "toy", operation: "sendMessage", outcome: "not_sent", attempts: 0 });
  expect(error.message).not.toContain("canary");
  expect(arrived).toHaveLength(0);
  expect(clock.pending()).toBe(0);
});

test("an input that changes during the call is sent as it was", async () => {
  const { toy, arrived } = createToy(
    ok,
    {},
    {
      auth: {
        key: refreshed(
          async () => "t1",
          (token) => bearerAuth(token),
        ),
      },
    },
  );
  const input = { to: "1", body: "hello" };
  const sent = toy.sendMessage(input);
  input.body = "changed";
  await sent;
  expect(arrived[0]?.init.body).toBe('{"to":"1","body":"hello"}');
});

test("calls of one client do not mix", async () => {
  const { toy } = createToy(async ({ init }) => {
    await settle();
    return Response.json({ data: JSON.parse(init.body as string) });
  });
  const sent = await Promise.all(Array.from({ length: 200 }, (_, index) => toy.sendMessage({ body: `text ${index}` })));
  expect(sent).toEqual(Array.from({ length: 200 }, (_, index) => ({ body: `text ${index}` })));
});

test("a row without credentials for its scheme is refused, in the words of whoever made the client", async () => {
  const { toy } = createToy(ok, {}, { auth: { key: "it needs apiKey." } });
  const error = await failure(toy.sendMessage({ body: "hello" }));
  expect(error).toMatchObject({ name: "ValidationError", outcome: "not_sent" });
  expect(error.message).toContain("it needs apiKey.");
});
test("what breaks after the answer began is never called not sent", async () => {
  for (const code of ["ECONNREFUSED", "ENOTFOUND", "ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC"]) {
    const breaks = Object.assign(new TypeError("terminated"), { code });
    const { toy, arrived } = createToy(() => new Response(bodyOf(['{"da'], breaks)));
    const error = await failure(toy.sendMessage({ body: "hello" }));
    expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown", likely: "accepted", code });
    expect(error.message).toContain("the connection broke within the answer");
    expect(arrived).toHaveLength(1);
  }
});

test.each<[name: string, answer: Answer, message: string]>([
  ["refused", broken("ENOTFOUND"), "toy.sendMessage could not connect (ENOTFOUND). It was not carried out."],
  [
    "broken",
    broken("UND_ERR_SOCKET"),
    "toy.sendMessage failed: the connection broke before the answer (UND_ERR_SOCKET). It may have been carried out: look before you repeat it.",
  ],
  [
    "without a code",
    () => {
      throw new TypeError("Failed to fetch");
    },
    "toy.sendMessage failed: the connection broke before the answer. It may have been carried out: look before you repeat it.",
  ],
])("a connection that is %s says what to do", async (_, answer, message) => {
  const { toy } = createToy(answer);
  const error = await failure(toy.sendMessage({ body: "hello" }));
  expect(error.message).toBe(message);
  expect(error.cause).toMatchObject({ stack: expect.stringMatching(/^TypeError: /) });
});

test("reads and idempotent writes have no outcome", async () => {
  const { toy } = createToy(broken("ENOTFOUND"));
  for (const error of [await failure(toy.getMessage({ id: "m1" })), await failure(toy.removeMessage({ id: "m1" }))]) {
    expect(error).not.toHaveProperty("outcome");
    expect(error.message).toMatch(/could not connect \(ENOTFOUND\)\.$/);
  }
});

test("nothing is logged unless it is asked for", async () => {
  const spies = (["log", "error", "warn", "info", "debug"] as const).map((name) => vi.spyOn(console, name));
  const { toy } = createToy([ok, reply(500)], { retry: false });
  await toy.sendMessage({ body: "hello" });
  await failure(toy.sendMessage({ body: "hello" }));
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
});

test("at debug, the log holds what was sent, masked, and no header", async () => {
  const logger = { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() };
  const { toy } = createToy([ok, reply(422, { message: "no" }, { "x-request-id": "r-1" })], {
    logger,
    logLevel: "debug",
    clock: virtualClock(),
  });
  const input = { to: "12065551212", body: "hello world", pin: "1234", urgent: true };
  await toy.sendMessage(input, { headers: { "x-gateway-key": "canary", "user-agent": "me" } });
  await failure(toy.sendMessage(input));
  expect(logger.debug.mock.calls[0]).toEqual([
    "toy.sendMessage sends POST /v1/messages",
    expect.objectContaining({
      input: { to: "1206…12", body: "<11 characters>", pin: "***", urgent: true },
    }),
  ]);
  expect(logger.info.mock.calls).toEqual([
    ["toy.sendMessage 200", expect.objectContaining({ attempts: 1, status: 200, ms: 0 })],
  ]);
  expect(logger.error.mock.calls).toEqual([
    [
      "toy.sendMessage failed: 422: no.",
      expect.objectContaining({ status: 422, outcome: "rejected", requestId: "r-1" }),
    ],
  ]);
  expect(JSON.stringify(Object.values(logger).map((spy) => spy.mock.calls))).not.toMatch(
    /canary|5551212|hello|1234|Basic/,
  );
});

test("a call that middleware holds beyond its deadline is logged once, as the failure that it was", async () => {
  const clock = virtualClock();
  const logger = { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() };
  const slow: Middleware = (next) => async (request, context) => {
    const response = await next(request, context);
    await new Promise<void>((resolve) => clock.setTimeout(resolve, 2000));
    return response;
  };
  const { toy } = createToy(ok, { clock, logger, middleware: [slow] });
  const failed = failure(toy.sendMessage({ body: "hello" }, { timeout: 1000 }));
  await clock.advance(5000);
  await failed;
  expect(logger.error).toHaveBeenCalledTimes(1);
  expect(logger.info).not.toHaveBeenCalled();
});

test("a broken logger stops nothing", async () => {
  const throwing = (): never => {
    throw new Error("disk full");
  };
  const logger = { error: throwing, warn: throwing, info: throwing, debug: throwing };
  const { toy } = createToy([ok, reply(422, {})], { logger, logLevel: "debug" });
  expect(await toy.sendMessage({ body: "hello" })).toEqual({ id: "m1" });
  expect(await failure(toy.sendMessage({ body: "hello" }))).toMatchObject({ status: 422 });
});

test("at level debug an attempt shows three headers by name, and no other", async () => {
  const logger = { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() };
  const headers = { "user-agent": "reminders/1.0", "x-session": "canary" };
  const { toy } = createToy(ok, { logger, logLevel: "debug", headers }, { auth: { key: bearerAuth("canary-token") } });
  await toy.sendMessage({ to: "12065551212", body: "hello" });
  expect(logger.debug.mock.calls).toEqual([
    [
      "toy.sendMessage sends POST /v1/messages",
      expect.objectContaining({
        input: { to: "1206…12", body: "<5 characters>" },
        headers: { accept: "application/json", "content-type": "application/json", "user-agent": "reminders/1.0" },
      }),
    ],
  ]);
  expect(JSON.stringify(logger.debug.mock.calls)).not.toContain("canary");
});

const silent = { error() {}, warn() {}, info() {}, debug() {} };

test("an abort by the logger that is told of a retry ends the call at once", async () => {
  const clock = virtualClock();
  const controller = new AbortController();
  const logger = { ...silent, warn: () => controller.abort("enough") };
  const { toy, arrived } = createToy(reply(429, {}, { "retry-after": "20" }), { clock, logger });
  const failed = failure(toy.getMessage({ id: "m1" }, { signal: controller.signal }));
  await settle();
  expect(clock.pending()).toBe(0);
  expect(await failed).toMatchObject({ name: "AbortError", cause: "enough" });
  expect(arrived).toHaveLength(1);
});

test("an abort by the logger that is told of a failure is no second failure", async () => {
  const controller = new AbortController();
  const error = vi.fn(() => controller.abort("too late"));
  const { toy } = createToy(reply(404, {}), { logger: { ...silent, error } });
  const failed = await failure(toy.getMessage({ id: "m1" }, { signal: controller.signal }));
  expect(failed).toMatchObject({ name: "HttpError" });
  expect(error).toHaveBeenCalledTimes(1);
});

test("middleware around attempts that hangs beyond its attempt sends nothing, whether the next one was sent or not", async () => {
  const clock = virtualClock();
  const wake: (() => void)[] = [];
  const slow: Middleware = (next) => async (request, context) => {
    if (wake.length === 0)
      await new Promise<void>((resolve) => {
        wake.push(resolve);
      });
    return next({ ...request, headers: { ...request.headers, "x-token": "t1" } }, context);
  };
  const { toy, arrived } = createToy(ok, { clock, attemptTimeout: 1000, perAttempt: [slow] });
  const sent = toy.sendMessage({ body: "hello" });
  await clock.advance(1100);
  expect(await sent).toEqual({ id: "m1" });
  wake[0]?.();
  await settle();
  expect(arrived).toHaveLength(1);
});
