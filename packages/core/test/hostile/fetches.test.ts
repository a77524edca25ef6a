import { inspect } from "node:util";
import { expect, test } from "vitest";
import { isTrunklineError } from "../../src/errors.ts";
import { createToy, failure, type Toy } from "../toy.ts";
import { expectNothingUnhandled } from "./unhandled.ts";

// A custom fetch that answers with what is no answer: one of our errors, whose outcome claims nothing that is not known.

expectNothingUnhandled();

const raise = (): never => {
  throw new Error("canary");
};
const proxy = new Proxy(new Response("{}"), { get: raise });
const like = (more: object): object => ({
  status: 200,
  ok: true,
  statusText: "",
  url: "",
  body: null,
  headers: new Headers(),
  text: async () => '{"data":{"id":"m1"}}',
  ...more,
});
const stream = (pull: (controller: ReadableStreamDefaultController) => unknown): ReadableStream =>
  new ReadableStream({ pull: (controller) => pull(controller) as Promise<void> });

const nonsense: Readonly<Record<string, () => unknown>> = {
  null: () => null,
  "a number": () => 42,
  "a text": () => "canary",
  true: () => true,
  "a function": () => () => {},
  "an empty object": () => ({}),
  "an object without headers": () => ({ status: 200, ok: true, text: async () => "{}" }),
  "headers that are a plain object": () => like({ headers: { "content-type": "application/json" } }),
  "headers that throw": () => like({ headers: { get: raise, has: raise } }),
  "headers that give numbers": () => like({ headers: { get: () => 5, has: () => 5 } }),
  "a proxy that throws": () => proxy,
  "a status that is a text": () => like({ status: "__proto__", ok: false }),
  "a status that is not a number": () => like({ status: Number.NaN, ok: false }),
  "no status at all": () => like({ status: undefined, ok: undefined }),
  "a body that is a text": () => like({ body: "canary" }),
  "a body whose reader throws": () => like({ body: { getReader: raise } }),
  "a body of no bytes": () =>
    like({
      body: stream((controller) => {
        controller.enqueue("canary");
        controller.close();
      }),
    }),
  "a body that errs": () => like({ body: stream(() => Promise.reject("canary")) }),
  "a body whose end comes at once, and again": () =>
    like({ body: { getReader: () => ({ read: async () => ({ done: true }), cancel: raise }) } }),
  "a text that is none": () => like({ text: async () => 5 }),
  "a text that rejects with nothing": () => like({ text: () => Promise.reject() }),
  "no function for its text": () => like({ text: undefined }),
  "the class of responses": () => Response,
  "an answer of type error": () => Response.error(),
};
const rejections: Readonly<Record<string, () => unknown>> = {
  "a text": () => "canary",
  nothing: () => undefined,
  null: () => null,
  "a number": () => 7,
  "a symbol": () => Symbol("canary"),
  "a function": () => () => "canary",
  "an object with a circle": () => {
    const circle: Record<string, unknown> = { code: "ECONNREFUSED?" };
    circle.cause = circle;
    return circle;
  },
  "an error in a circle": () => {
    const error: Error & { cause?: unknown; errors?: unknown } = new Error("x");
    error.cause = error;
    error.errors = [error, [error]];
    return error;
  },
  "an error whose members throw": () =>
    Object.defineProperties(new Error("x"), { code: { get: raise }, cause: { get: raise } }),
  "an error whose message is no text": () =>
    Object.assign(new Error("x"), { message: { canary: 1 }, code: { canary: 1 } }),
  "an error 1,000 causes deep": () => {
    let error = new Error("canary");
    for (let depth = 0; depth < 1000; depth++) error = new Error("x", { cause: error });
    return error;
  },
  "a proxy that throws": () =>
    new Proxy(new Error("x"), { get: raise, ownKeys: raise, getPrototypeOf: () => Error.prototype }),
  "a revoked proxy": () => {
    const { proxy, revoke } = Proxy.revocable(new Error("x"), {});
    revoke();
    return proxy;
  },
  "a response": () => new Response("canary"),
  "a promise that never ends": () => new Promise(() => {}),
};

const calls: readonly ((toy: Toy) => Promise<unknown>)[] = [
  (toy) => toy.sendMessage({ body: "hello" }),
  (toy) => toy.speak({ body: "hello" }).then(drain),
  (toy) => toy.http.POST("/v1/messages", { body: {} }),
];

async function drain(result: unknown): Promise<void> {
  if (result instanceof ReadableStream) for await (const _ of result);
}

async function tryCall(make: () => unknown, index: number): Promise<void> {
  const { toy, arrived } = createToy(async () => make() as Response, { timeout: 2000 });
  try {
    await calls[index]?.(toy);
  } catch (error) {
    expect(isTrunklineError(error)).toBe(true);
    expect(error).toMatchObject({ outcome: "unknown", attempts: 1 });
    expect((error as Error).message).not.toContain("canary");
    expect(inspect(error, { depth: 10 })).toContain("Error");
  }
  expect(arrived).toHaveLength(1);
}

test.each(Object.keys(nonsense))("%s in the place of an answer", async (name) => {
  for (const index of calls.keys()) await tryCall(nonsense[name] as () => unknown, index);
});

test.each(Object.keys(rejections))("a rejection with %s", async (name) => {
  for (const index of calls.keys()) {
    // Thrown at once, and later.
    await tryCall(() => Promise.reject((rejections[name] as () => unknown)()), index);
    const { toy } = createToy(
      () => {
        throw (rejections[name] as () => unknown)();
      },
      { timeout: 2000 },
    );
    expect(isTrunklineError(await failure(toy.sendMessage({ body: "hello" })))).toBe(true);
  }
});

test("the code of a foreign error hides what was sent, as its message does", async () => {
  const { toy } = createToy(({ init }) => {
    throw Object.assign(new Error("x"), { code: `refused ${init.body}` });
  });
  const error = await failure(toy.sendMessage({ to: "12065557731", body: "a text for nobody else" }));
  expect(inspect(error, { depth: 10 })).not.toMatch(/12065557731|nobody/);
  expect(error).toMatchObject({ code: expect.stringContaining("1206…31") });
});

test("an answer that is promised twice counts once", async () => {
  let count = 0;
  const twice = {
    // biome-ignore lint/suspicious/noThenProperty: that is what is tested
    then(resolve: (one: unknown) => void, reject: (error: unknown) => void) {
      for (const id of ["m1", "m2"]) resolve(Response.json({ data: { id: `${id}-${++count}` } }));
      reject(new Error("canary"));
      throw new Error("canary");
    },
  };
  const { toy, arrived } = createToy(() => twice as never);
  expect(await toy.sendMessage({ body: "hello" })).toEqual({ id: "m1-1" });
  expect(arrived).toHaveLength(1);
});

test("an answer whose members change while it is read is judged by what was seen first", async () => {
  let reads = 0;
  const { toy } = createToy(
    async () =>
      Object.defineProperty(like({}), "status", { get: () => (reads++ === 0 ? 200 : 500) }) as unknown as Response,
  );
  expect(await toy.sendMessage({ body: "hello" })).toEqual({ id: "m1" });
});
