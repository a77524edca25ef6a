import { expect, test, vi } from "vitest";
import { type Answer, createToy, failure, never, reply } from "../../test/toy.ts";
import { settle, virtualClock } from "../../test/virtual-clock.ts";
import { isConnectionError, isHttpError, isTimeoutError, isValidationError } from "../errors.ts";
import type { Middleware } from "../transport.ts";
import { bearerAuth } from "./bearer.ts";
import { type Credentials, fixed } from "./credentials.ts";
import { refreshed } from "./refreshed.ts";

const ok = reply(200, { data: { id: "m1" } });

function toyWith(token: Credentials<string>, answers: Answer | Answer[] = ok, options = {}) {
  const { toy, arrived } = createToy(answers, options, { auth: { key: refreshed(token, (one) => bearerAuth(one)) } });
  return { toy, arrived, tokens: () => arrived.map(({ init }) => init.headers.authorization) };
}

test("a provider of credentials is asked once, however many calls there are", async () => {
  const get = vi.fn(async () => "t1");
  const { toy, tokens } = toyWith(get);
  await toy.sendMessage({ body: "hello" });
  await toy.sendMessage({ body: "hello" });
  expect(get).toHaveBeenCalledTimes(1);
  expect(tokens()).toEqual(["Bearer t1", "Bearer t1"]);
});

test("1,000 calls at once wait for one refresh, at the start and after a 401", async () => {
  let count = 0;
  const get = vi.fn(async () => {
    await settle();
    return `t${++count}`;
  });
  const stale: Answer = ({ init }) =>
    init.headers.authorization === "Bearer t1" ? new Response("{}", { status: 401 }) : Response.json({ data: {} });
  const { toy, arrived } = toyWith(get, stale);
  await Promise.all(Array.from({ length: 1000 }, () => toy.sendMessage({ body: "hello" })));
  expect(get).toHaveBeenCalledTimes(2);
  expect(arrived).toHaveLength(2000);
});

test("a send answered with 401 is signed anew and sent once more, and only once", async () => {
  const get = vi.fn().mockResolvedValueOnce("t1").mockResolvedValueOnce("t2").mockResolvedValueOnce("t3");
  const { toy, tokens } = toyWith(get, reply(401, {}));
  const error = await failure(toy.sendMessage({ body: "hello" }));
  expect(isHttpError(error, 401)).toBe(true);
  expect(error).toMatchObject({ outcome: "rejected", attempts: 2, kind: "unauthorized" });
  expect(error.message).toContain("Check the credentials.");
  expect(tokens()).toEqual(["Bearer t1", "Bearer t2"]);
});

test("where another status says that credentials are wrong, it is obeyed as well", async () => {
  const get = vi.fn().mockResolvedValueOnce("t1").mockResolvedValueOnce("t2");
  const auth = { key: refreshed(get, (one: string) => bearerAuth(one), [401, 403]) };
  const { toy, arrived } = createToy([reply(403, {}), ok], {}, { auth });
  await toy.sendMessage({ body: "hello" });
  expect(arrived.map(({ init }) => init.headers.authorization)).toEqual(["Bearer t1", "Bearer t2"]);
});

test("without a word of it, 403 says nothing of credentials", async () => {
  const get = vi.fn(async () => "t1");
  const { toy, arrived } = toyWith(get, reply(403, {}));
  expect(isHttpError(await failure(toy.sendMessage({ body: "hello" })), 403)).toBe(true);
  expect([arrived.length, get.mock.calls.length]).toEqual([1, 1]);
});

test("credentials that stay the same are not tried twice", async () => {
  const { toy, arrived } = toyWith("t1", reply(401, {}));
  expect(isHttpError(await failure(toy.getMessage({ id: "m1" })), 401)).toBe(true);
  expect(arrived).toHaveLength(1);
});

test("a stream cannot be sent again after a 401", async () => {
  const { toy, arrived } = toyWith(async () => "t1", reply(401, {}));
  await failure(toy.sendStream({ body: new Blob(["%PDF"]).stream() }));
  expect(arrived).toHaveLength(1);
});

test.each([
  [
    "throws",
    () => {
      throw new Error("vault sealed: s3cr3t 12065551212");
    },
  ],
  ["rejects", async () => Promise.reject(new Error("vault sealed: s3cr3t 12065551212"))],
  ["rejects with no error", () => Promise.reject("vault sealed")],
  ["gives nothing", () => undefined as unknown as string],
  ["gives what cannot be one", async () => "s3cr3t\n"],
])("when the provider of credentials %s, nothing is sent, and the next call asks again", async (_, broken) => {
  const get = vi.fn<() => string | Promise<string>>().mockImplementationOnce(broken).mockResolvedValue("t2");
  const { toy, tokens } = toyWith(get);
  const error = await failure(toy.sendMessage({ to: "12065551212", body: "hello" }));
  expect(error).toMatchObject({ provider: "toy", operation: "sendMessage", outcome: "not_sent", attempts: 0 });
  expect(error.message).toMatch(/credentials could not be had|token must be/);
  expect(`${error.message}${(error.cause as Error | undefined)?.message}`).not.toMatch(/12065551212|s3cr3t\n/);
  await toy.sendMessage({ body: "hello" });
  expect(tokens()).toEqual(["Bearer t2"]);
});

test("unusable fixed credentials are refused at construction", () => {
  expect(() => toyWith("")).toThrow(expect.toSatisfy(isValidationError));
});

test("where credentials come as they are only, a function is refused as no credential", () => {
  expect(fixed("t1", (token) => bearerAuth(token))).toBeTypeOf("function");
  const make = () =>
    fixed(
      () => "t1",
      (token) => bearerAuth(token),
    );
  expect(make).toThrow(expect.toSatisfy(isValidationError));
});

test("a connection that breaks while credentials are fetched says nothing about the send", async () => {
  const { toy, arrived } = toyWith(async () => {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code: "ECONNRESET" }) });
  });
  const error = await failure(toy.sendMessage({ body: "hello" }));
  expect(isConnectionError(error)).toBe(false);
  expect(error.outcome).toBe("not_sent");
  expect(arrived).toHaveLength(0);
});

test("an error of another client, thrown by the provider of credentials, is only the cause", async () => {
  const vault = createToy(reply(403, {})).toy;
  const { toy } = toyWith(async () => `${await vault.getMessage({ id: "token" })}`);
  const error = await failure(toy.sendMessage({ body: "hello" }));
  expect(error).toMatchObject({ operation: "sendMessage", outcome: "not_sent" });
  expect(isHttpError(error.cause, 403)).toBe(true);
});

test("a provider that hangs stands under the deadline, and what it gives too late is sent by nobody", async () => {
  const clock = virtualClock();
  let give = (_: string): void => {};
  const { toy, arrived } = toyWith(
    () =>
      new Promise((resolve) => {
        give = resolve;
      }),
    ok,
    { clock },
  );
  const failed = failure(toy.sendMessage({ body: "hello" }, { timeout: 5000 }));
  await clock.advance(5000);
  const error = await failed;
  expect(isTimeoutError(error)).toBe(true);
  expect(error).toMatchObject({ outcome: "not_sent", timeout: 5000 });
  give("t1");
  await settle();
  expect(arrived).toHaveLength(0);
});

test("an attempt that waited too long for its credentials sends nothing when they come at last", async () => {
  const clock = virtualClock();
  const gives: ((token: string) => void)[] = [];
  const { toy, arrived } = toyWith(() => new Promise((resolve) => gives.push(resolve)), never, {
    clock,
    attemptTimeout: 1000,
  });
  const failed = failure(toy.sendMessage({ body: "hello" }, { timeout: 2500, retry: 2 }));
  // The first attempt is given up, the second has asked anew.
  await clock.advance(1500);
  for (const give of gives) give("t1");
  expect(gives).toHaveLength(2);
  await clock.advance(1000);
  expect((await failed).outcome).toBe("unknown");
  expect(arrived).toHaveLength(1);
});

test("an attempt that is over asks for no credentials: nothing would end the waiting for them", async () => {
  const clock = virtualClock();
  const start = clock.now();
  // Whoever asks before the second attempt never hears.
  const get = vi.fn(() => new Promise<string>((resolve) => clock.now() > start + 1010 && resolve("t1")));
  const slowly: Middleware = (next) => async (request, context) => {
    if (clock.now() === start) await new Promise<void>((resolve) => void clock.setTimeout(resolve, 1010));
    return next(request, context);
  };
  const { toy, arrived } = toyWith(get, ok, { clock, attemptTimeout: 1000, perAttempt: [slowly] });
  const got = toy.getMessage({ id: "m1" });
  await clock.advance(5000);
  await got;
  expect(get).toHaveBeenCalledTimes(1);
  expect(arrived).toHaveLength(1);
});

test("credentials that never come hold up the calls that wait for them, and none after that", async () => {
  const clock = virtualClock();
  const get = vi
    .fn<() => Promise<string>>()
    .mockReturnValueOnce(new Promise(() => {}))
    .mockResolvedValue("t2");
  const { toy, tokens } = toyWith(get, ok, { clock });
  const failed = failure(toy.sendMessage({ body: "hello" }, { timeout: 1000 }));
  await clock.advance(1000);
  expect(isTimeoutError(await failed)).toBe(true);
  expect(await toy.sendMessage({ body: "hello" })).toEqual({ id: "m1" });
  expect(get).toHaveBeenCalledTimes(2);
  expect(tokens()).toEqual(["Bearer t2"]);
});

test("credentials that take longer than an attempt serve the attempts after", async () => {
  const clock = virtualClock();
  const get = vi.fn(() => new Promise<string>((resolve) => clock.setTimeout(() => resolve("t1"), 1500)));
  const { toy, tokens } = toyWith(get, ok, { clock, attemptTimeout: 1000 });
  const got = toy.getMessage({ id: "m1" });
  await clock.advance(5000);
  await got;
  expect(tokens()).toEqual(["Bearer t1"]);
  await toy.getMessage({ id: "m1" });
  expect(get).toHaveBeenCalledTimes(2);
});

test("every attempt is signed anew", async () => {
  let nonce = 0;
  const auth: Middleware = (next) => (request, context) =>
    next({ ...request, headers: { ...request.headers, "x-nonce": `${++nonce}` } }, context);
  const clock = virtualClock();
  const { toy, arrived } = createToy([reply(500), ok], { clock }, { auth: { key: auth } });
  const got = toy.getMessage({ id: "m1" });
  await clock.advance(1000);
  await got;
  expect(arrived.map(({ init }) => init.headers["x-nonce"])).toEqual(["1", "2"]);
});

test("a signature that fails is not the connection's fault", async () => {
  const auth: Middleware = () => () => {
    throw new Error("no such algorithm");
  };
  const { toy } = createToy(ok, {}, { auth: { key: auth } });
  const error = await failure(toy.sendMessage({ body: "hello" }));
  expect(error).toMatchObject({ outcome: "not_sent", cause: new Error("no such algorithm") });
});
