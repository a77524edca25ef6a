import { expect, test } from "vitest";
import { bearerAuth } from "../../src/auth/bearer.ts";
import { refreshed } from "../../src/auth/refreshed.ts";
import { isTrunklineError } from "../../src/errors.ts";
import { createToy, failure, reply } from "../toy.ts";
import { expectNothingUnhandled } from "./unhandled.ts";

// Inputs and options that change while a call is under way, throw when they are read, or have no end.

expectNothingUnhandled();

const ok = reply(200, { data: {} });
/** Credentials that take a while: between the call and its request, anything may happen. */
const slow = {
  auth: {
    key: refreshed(
      async () => "t1",
      (token) => bearerAuth(token),
    ),
  },
};
const throwing = (name: string): object =>
  Object.defineProperty({}, name, {
    enumerable: true,
    get() {
      throw new Error("canary");
    },
  });
const brokenProxy = new Proxy(
  {},
  {
    get() {
      throw new Error("canary");
    },
    ownKeys() {
      throw new Error("canary");
    },
  },
);

test("options that change during the call change nothing of it", async () => {
  const { toy, arrived } = createToy([reply(503, {}, { "retry-after": "0" }), ok], {}, slow);
  const headers: Record<string, string> = { "x-mine": "1" };
  const options: Record<string, unknown> = { headers, timeout: 20_000, retry: { attempts: 2 } };
  const sent = toy.sendMessage({ body: "hello" }, options);
  headers["x-mine"] = "changed";
  headers["x-more"] = "1";
  options.timeout = 1;
  (options.retry as { attempts: number }).attempts = 1;
  options.signal = AbortSignal.abort();
  await sent;
  expect(arrived.map(({ init }) => [init.headers["x-mine"], init.headers["x-more"]])).toEqual([
    ["1", undefined],
    ["1", undefined],
  ]);
});

test("options of a client that change after its making change nothing of it", async () => {
  const headers: Record<string, string> = { "x-mine": "1" };
  const baseUrls: Record<string, string> = {};
  const options: Record<string, unknown> = { headers, baseUrls, baseUrl: "https://one.test", retry: { attempts: 1 } };
  const { toy, arrived } = createToy(reply(503, {}, { "retry-after": "0" }), options);
  headers["x-mine"] = "changed";
  options.baseUrl = "https://evil.test";
  (options.retry as { attempts: number }).attempts = 9;
  await failure(toy.getMessage({ id: "m1" }));
  expect(arrived.map(({ url, init }) => [new URL(url).host, init.headers["x-mine"]])).toEqual([["one.test", "1"]]);
});

test("headers that middleware holds on to and changes later are those of its own request", async () => {
  const { toy, arrived } = createToy([reply(503, {}, { "retry-after": "0" }), ok]);
  await toy.sendMessage({ body: "hello" });
  expect(arrived[0]?.init.headers).toEqual(arrived[1]?.init.headers);
  expect(arrived[0]?.init.headers).not.toBe(arrived[1]?.init.headers);
});

test("an input that changes during the call is hidden as it was sent", async () => {
  const lines: unknown[] = [];
  const line = (...all: unknown[]): void => {
    lines.push(all);
  };
  const input = { to: "12065557731", body: "a text for nobody else" };
  const { toy } = createToy(
    ({ init }) => {
      input.to = "1";
      input.body = "changed";
      return Response.json({ message: init.body }, { status: 422 });
    },
    { logger: { error: line, warn: line, info: line, debug: line }, logLevel: "debug" },
    slow,
  );
  const error = await failure(toy.sendMessage(input));
  expect(error.message + JSON.stringify(lines)).not.toMatch(/12065557731|nobody/);
  expect(error.message).toContain("<22 characters>");
});

test("a member that answers otherwise each time is read once", async () => {
  const { toy, arrived } = createToy([reply(503, {}, { "retry-after": "0" }), ok], {}, slow);
  let reads = 0;
  const input = Object.defineProperty({}, "body", { enumerable: true, get: () => `text ${++reads}` });
  await toy.sendMessage(input);
  expect(arrived.map(({ init }) => init.body)).toEqual(['{"body":"text 1"}', '{"body":"text 1"}']);
});

const circle: Record<string, unknown> = { to: "1" };
circle.body = { circle };
const list: unknown[] = [];
list.push(list);

test.each<[name: string, input: unknown]>([
  ["a getter that throws", throwing("body")],
  ["a proxy that throws", brokenProxy],
  ["a proxy within that throws", { body: brokenProxy }],
  ["a getter within that throws", { body: throwing("text") }],
  ["a toJSON that throws", { body: { toJSON: () => throwing("x") } }],
  ["a circle", circle],
  ["a list in itself", { body: list }],
  ["a symbol where a text is due", { to: Symbol("canary"), body: 1n }],
  ["a proxy that was revoked", revoked()],
])("an input that holds %s fails as one of ours, and nothing is sent", async (_, input) => {
  const lines: unknown[] = [];
  const line = (...all: unknown[]): void => {
    lines.push(all);
  };
  const { toy, arrived } = createToy(ok, {
    logger: { error: line, warn: line, info: line, debug: line },
    logLevel: "debug",
  });
  const error = await failure(toy.sendMessage(input as object as Record<string, unknown>));
  expect(isTrunklineError(error)).toBe(true);
  expect(error).toMatchObject({ outcome: "not_sent", attempts: 0 });
  expect(error.message).not.toContain("canary");
  expect(arrived).toHaveLength(0);
  expect(lines).toHaveLength(1);
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

test("forms and queries refuse circles as JSON does", async () => {
  const { toy, arrived } = createToy(ok);
  for (const call of [
    toy.addNote(circle),
    toy.listMessages({ tags: [list] }),
    toy.upload(circle),
    toy.addNote({ ids: list }),
  ])
    expect(isTrunklineError(await failure(call))).toBe(true);
  expect(arrived).toHaveLength(0);
});

test.each<[name: string, options: unknown]>([
  ["a signal that throws", throwing("signal")],
  ["a timeout that throws", throwing("timeout")],
  ["a retry that throws", throwing("retry")],
  ["headers that throw", throwing("headers")],
  ["a header that throws", { headers: throwing("x-a") }],
  ["attempts that throw", { retry: throwing("attempts") }],
  ["a proxy for headers that throws", { headers: brokenProxy }],
  ["a proxy for options that throws", brokenProxy],
  ["a revoked proxy for options", revoked()],
  ["a signal that takes no listener", { signal: { addEventListener: () => raise(), removeEventListener: () => {} } }],
  ["a signal that is a number", { signal: 5 }],
])("options with %s fail the call as one of ours, and nothing is sent", async (_, options) => {
  const { toy, arrived } = createToy(ok);
  const error = await failure(toy.sendMessage({ body: "hello" }, options as object));
  expect(isTrunklineError(error)).toBe(true);
  expect(error).toMatchObject({ outcome: "not_sent", attempts: 0 });
  expect(error.message).not.toContain("canary");
  expect(arrived).toHaveLength(0);
});

function raise(): never {
  throw new Error("canary");
}

test("nothing in the place of options is none", async () => {
  const { toy, arrived } = createToy(ok);
  for (const nothing of [undefined, null]) await toy.sendMessage({ body: "hello" }, nothing as never);
  expect(arrived).toHaveLength(2);
});

test.each<[name: string, options: unknown]>([
  ["text", "x"],
  ["a number", 5],
  ["a function", () => {}],
  ["a signal", new AbortController().signal],
  ["a list", [{ timeout: 5 }]],
])("%s in the place of options is refused, and nothing is sent", async (_, options) => {
  const { toy, arrived } = createToy(ok);
  const error = await failure(toy.sendMessage({ body: "hello" }, options as object));
  expect(error).toMatchObject({ name: "ValidationError", outcome: "not_sent", attempts: 0 });
  expect(error.message).toContain("options must be a plain object");
  expect(arrived).toHaveLength(0);
});
