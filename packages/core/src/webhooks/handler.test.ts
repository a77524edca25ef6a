import { expect, test, vi } from "vitest";
import type { WebhookError } from "../errors.ts";
import { correlation } from "./auth/confirm.ts";
import { pathToken } from "./auth/token.ts";
import { memoryStore, type WebhookStore } from "./store.ts";
import { createToy, post, type ToyEvent, token } from "./test-data.ts";
import type { WebhookEvent, WebhookHandlers, WebhookOptions, WebhookSettings } from "./types.ts";

const unknown = () => undefined;

/** A receiver whose errors are collected. */
function setUp(
  settings: WebhookSettings<ToyEvent> = {},
  auth: Extract<WebhookOptions<ToyEvent>, { auth: unknown }>["auth"] = pathToken(token),
) {
  const errors: { error: WebhookError; event: WebhookEvent<ToyEvent> | undefined }[] = [];
  const toy = createToy({ auth, onError: (error, event) => errors.push({ error, event }), ...settings });
  return { toy, errors };
}

test("gives each event to the handler of its type, and replies 200 without a body", async () => {
  const { toy, errors } = setUp();
  const seen: string[] = [];
  const handle = toy.handler({
    receipt: (event) => void seen.push(`receipt ${event.payload.data.id}`),
    text: async (event) => void seen.push(`text ${event.payload.id}`),
    unknown: (event) => void seen.push(`unknown ${Object.keys(event.issues).length}`),
  });
  const replies = [
    await handle(await toy.sign({ type: "receipt" })),
    await handle(await toy.sign({ type: "text" })),
    await handle(await toy.sign({ type: "unknown", payload: { surprise: 1 } })),
  ];
  expect(seen).toEqual(["receipt m-1", "text t-1", "unknown 3"]);
  for (const reply of replies) expect([reply.status, await reply.text()]).toEqual([200, ""]);
  expect(errors).toEqual([]);
});

test("acknowledges an event that has no handler", async () => {
  const { toy } = setUp();
  expect((await toy.handler({ unknown })(await toy.sign({ type: "text" }))).status).toBe(200);
});

test.each<[string, unknown, RegExp]>([
  ["no handlers", undefined, /an object of functions/],
  ["a misspelt event", { recieved: unknown, unknown }, /there is no event "recieved", only receipt, text/],
  ["a handler that is no function", { text: "save", unknown }, /the handler of text must be a function/],
])("%s: refused before any event comes", (_, handlers, message) => {
  expect(() => setUp().toy.handler(handlers as WebhookHandlers<ToyEvent>)).toThrow(message);
});

test.each<[string, Request, number, string, Record<string, string>]>([
  ["a stranger", post({}), 401, "unauthorized", { "www-authenticate": 'Basic realm="webhooks"' }],
  ["a probe", new Request("https://example.com", { method: "HEAD" }), 405, "method not allowed", { allow: "POST" }],
  ["a batch", post([], {}, `https://example.com/${token}`), 400, "bad request", {}],
  [
    "a form",
    post("a=1", { "content-type": "text/plain" }, `https://example.com/${token}`),
    415,
    "unsupported media type",
    {},
  ],
])("tells %s no more than it must", async (_, request, status, text, headers) => {
  const { toy, errors } = setUp();
  const handler = vi.fn();
  const reply = await toy.handler({ anything: handler, unknown: handler })(request);
  expect([reply.status, await reply.text()]).toEqual([status, text]);
  expect(Object.fromEntries(reply.headers)).toMatchObject(headers);
  expect(handler).not.toHaveBeenCalled();
  expect(errors).toMatchObject([{ error: { status }, event: undefined }]);
});

test("a handler that throws is replied 500, and onError gets what it threw", async () => {
  const { toy, errors } = setUp();
  const cause = new Error("the text was: hello, from 12065550199");
  const throwing = () => {
    throw cause;
  };
  const reply = await toy.handler({ text: throwing, unknown })(await toy.sign({ type: "text" }));
  expect([reply.status, await reply.text()]).toEqual([500, "internal error"]);
  expect(errors).toMatchObject([{ error: { status: 500, cause }, event: { type: "text", id: "t-1" } }]);
  expect(errors[0]?.error.message).toBe(
    "toy webhook refused with 500: the handler of text failed; onError gets the error, and what was thrown as its cause.",
  );
});

test("a handler that never ends is replied 500, and the event may come again", async () => {
  const { toy, errors } = setUp({ handlerTimeout: 20, store: memoryStore() });
  const text = vi.fn().mockReturnValueOnce(new Promise(() => {}));
  const handle = toy.handler({ text, unknown });
  expect((await handle(await toy.sign({ type: "text" }))).status).toBe(500);
  expect(errors).toMatchObject([{ error: { reason: "handler_timeout" } }]);
  expect((await handle(await toy.sign({ type: "text" }))).status).toBe(200);
  expect(text).toHaveBeenCalledTimes(2);
});

test("without onError, only failures on our own side are printed, with no word of what was sent", async () => {
  const print = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const toy = createToy({ auth: pathToken(token) });
  const handle = toy.handler({
    text: () => {
      throw new Error("hello 12065550199");
    },
    unknown,
  });
  await handle(post({}));
  expect(print).not.toHaveBeenCalled();
  await handle(await toy.sign({ type: "text" }));
  expect(print.mock.calls).toEqual([[expect.stringContaining("the handler of text failed")]]);
  for (const secret of [token, "hello", "12065550199"]) expect(String(print.mock.calls)).not.toContain(secret);
});

test.each([
  () => {
    throw new Error("broken hook");
  },
  () => Promise.reject(new Error("broken hook")),
])("a broken onError changes nothing", async (onError) => {
  expect((await createToy({ auth: pathToken(token), onError }).handler({ unknown })(post({}))).status).toBe(401);
});

test("no message tells a secret, a number or a text", async () => {
  const { toy, errors } = setUp({ maxBytes: 100 });
  const secretive = { authorization: "Basic c2VjcmV0OnNlY3JldA==" };
  const url = `https://example.com/${token}`;
  const handle = toy.handler({ unknown });
  await handle(post({ from: "12065550199", body: "hello" }, secretive));
  await handle(post('{"from":"12065550199","body":"hello"', secretive, url));
  await handle(post(`{"from":"12065550199","body":"hello${" ".repeat(100)}"}`, secretive, url));
  expect(errors.map(({ error }) => error.status)).toEqual([401, 400, 413]);
  for (const { error } of errors) {
    const shown = `${error.message} ${error.stack} ${JSON.stringify(error)}`;
    for (const secret of [token, "c2VjcmV0", "12065550199", "hello"]) expect(shown).not.toContain(secret);
  }
});

test("1,000 deliveries of one event at once are handled once", async () => {
  const { toy } = setUp({ store: memoryStore() });
  const receipt = vi.fn(() => new Promise((done) => setTimeout(done, 20)));
  const handle = toy.handler({ receipt, unknown });
  const requests = await Promise.all(Array.from({ length: 1000 }, () => toy.sign({ type: "receipt" })));
  const replies = await Promise.all(requests.map(handle));
  const statuses = replies.map((reply) => reply.status);
  expect(receipt).toHaveBeenCalledTimes(1);
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(0);
  expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
  expect(replies.find((reply) => reply.status === 503)?.headers.get("retry-after")).toBe("5");
  const late = await Promise.all(Array.from({ length: 100 }, async () => handle(await toy.sign({ type: "receipt" }))));
  expect(new Set(late.map((reply) => reply.status))).toEqual(new Set([200]));
  expect(receipt).toHaveBeenCalledTimes(1);
});

test("another status of the same message is another event", async () => {
  const { toy } = setUp({ store: memoryStore() });
  const seen: number[] = [];
  const handle = toy.handler({ receipt: (event) => void seen.push(event.payload.data.level), unknown });
  for (const level of [2, 1, 2, 1]) await handle(await toy.sign({ type: "receipt", payload: { data: { level } } }));
  expect(seen).toEqual([2, 1]);
});

test("an event whose handler failed is handled when it comes again, and then no more", async () => {
  const { toy } = setUp({ store: memoryStore() });
  const receipt = vi.fn().mockRejectedValueOnce(new Error("no"));
  const handle = toy.handler({ receipt, unknown });
  const deliver = async () => (await handle(await toy.sign({ type: "receipt" }))).status;
  expect([await deliver(), await deliver(), await deliver()]).toEqual([500, 200, 200]);
  expect(receipt).toHaveBeenCalledTimes(2);
});

test("an event about something unknown is set aside, acknowledged, and may come again", async () => {
  const known = new Set<string | undefined>();
  const { toy, errors } = setUp({ store: memoryStore() }, [
    pathToken(token),
    correlation((event) => known.has(event.id)),
  ]);
  const receipt = vi.fn();
  const handle = toy.handler({ receipt, unknown });
  expect((await handle(await toy.sign({ type: "receipt" }))).status).toBe(200);
  expect(receipt).not.toHaveBeenCalled();
  expect(errors).toMatchObject([{ error: { status: 403, reason: "unconfirmed" }, event: { id: "m-1" } }]);
  known.add("m-1");
  expect((await handle(await toy.sign({ type: "receipt" }))).status).toBe(200);
  expect(receipt).toHaveBeenCalledTimes(1);
});

test("repeated deliveries do not ask the provider again", async () => {
  const confirm = vi.fn(() => true);
  const { toy } = setUp({ store: memoryStore() }, correlation(confirm));
  const handle = toy.handler({ unknown });
  for (let n = 0; n < 3; n++) await handle(await toy.sign({ type: "receipt" }));
  expect(confirm).toHaveBeenCalledTimes(1);
});

test.each<[keyof WebhookStore, number, number]>([
  ["claim", 500, 0],
  ["done", 200, 1],
])("a store that fails at %s: %i", async (method, status, runs) => {
  const broken: WebhookStore = { ...memoryStore(), [method]: () => Promise.reject(new Error("store is down")) };
  const { toy, errors } = setUp({ store: broken });
  const receipt = vi.fn();
  expect((await toy.handler({ receipt, unknown })(await toy.sign({ type: "receipt" }))).status).toBe(status);
  expect(receipt).toHaveBeenCalledTimes(runs);
  expect(errors.map(({ error }) => error.message)).toEqual([expect.stringContaining(`the store's ${method} failed`)]);
});

test("a store that fails at release hides nothing of the handler's failure", async () => {
  const broken = { ...memoryStore(), release: () => Promise.reject(new Error("store is down")) };
  const { toy, errors } = setUp({ store: broken });
  const receipt = () => Promise.reject(new Error("no"));
  expect((await toy.handler({ receipt, unknown })(await toy.sign({ type: "receipt" }))).status).toBe(500);
  expect(errors.map(({ error }) => error.message)).toEqual([
    expect.stringContaining("release failed"),
    expect.stringContaining("the handler of receipt failed"),
  ]);
});

test("more requests at once than allowed are told to come again, and places are given back", async () => {
  const { toy, errors } = setUp({ maxInFlight: 2 });
  let finish = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const handle = toy.handler({ text: () => gate, unknown });
  const requests = await Promise.all(Array.from({ length: 5 }, () => toy.sign({ type: "text" })));
  const replies = requests.map(handle);
  const third = await replies[2];
  expect([third?.status, third?.headers.get("retry-after")]).toEqual([503, "5"]);
  finish();
  expect((await Promise.all(replies)).map((reply) => reply.status)).toEqual([200, 200, 503, 503, 503]);
  expect(errors.map(({ error }) => error.reason)).toEqual(["overloaded", "overloaded", "overloaded"]);
  expect((await handle(await toy.sign({ type: "text" }))).status).toBe(200);
});
