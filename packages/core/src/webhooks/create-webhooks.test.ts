import fc from "fast-check";
import { expect, expectTypeOf, test, vi } from "vitest";
import { isWebhookError } from "../errors.ts";
import { basicWebhookAuth } from "./auth/basic.ts";
import { correlation } from "./auth/confirm.ts";
import { ipAllow } from "./auth/ip-allow.ts";
import { pathToken } from "./auth/token.ts";
import { createWebhooks } from "./create-webhooks.ts";
import { memoryStore } from "./store.ts";
import { createToy, post, type Receipt, type ToyEvent, token, toyData } from "./test-data.ts";
import type { UnknownEvent, WebhookOptions } from "./types.ts";

const open = createToy({ insecureNoAuth: true });

test("reads an event, told apart by its type", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: 1_600_000_000_000 });
  const raw = '{"data":{"id":"m-1","level":2,"status":"delivered"}}';
  const url = `https://example.com/hooks/${token}`;
  expect(await createToy().parse(post(raw, {}, url))).toEqual({
    type: "receipt",
    id: "m-1",
    dedupeKey: "toy:receipt:m-1:2:delivered",
    verified: true,
    receivedAt: new Date(1_600_000_000_000),
    raw,
    payload: { data: { id: "m-1", level: 2, status: "delivered" } },
  });
  vi.useRealTimers();
});

test("is not verified where nothing was checked", async () => {
  expect(await open.parse(post({ id: "t-1", body: "hi" }))).toMatchObject({ type: "text", verified: false });
});

test.each([
  ["a new enum value", { data: { id: "m-1", level: 1, status: "teleported" } }, "receipt"],
  ["members nobody knows", { id: "t-1", body: null, extra: { a: 1 } }, "text"],
  ["two schemas that match: the first", { id: "t-1", body: "hi" }, "text"],
  ["only the later schema", { id: "t-1" }, "anything"],
  ["a wrong type", { data: { id: "m-1", level: "1", status: "sent" } }, "unknown"],
  ["no schema at all", {}, "unknown"],
])("%s", async (_, payload, type) => {
  expect(await open.parse(post(payload))).toMatchObject({ type, payload });
});

test("an unknown event says why it is none of the known ones, and has neither id nor the payload's values in it", async () => {
  const payload = { data: { id: "m-1", level: "12065550123", status: "sent" } };
  const event = await open.parse(post(payload));
  if (event.type !== "unknown") throw new Error("It must be unknown.");
  expect(Object.keys(event.issues)).toEqual(["receipt", "text", "anything"]);
  expect(event.issues.receipt).toEqual([{ pointer: "/data/level", message: "must be an integer" }]);
  expect(JSON.stringify(event.issues)).not.toContain("12065550123");
  expect(event).not.toHaveProperty("id");
  expect(event.dedupeKey).toMatch(/^toy:unknown:[0-9a-f]{64}$/);
});

test.each<[string, RequestInit & { headers?: Record<string, string> }, number, string]>([
  ["GET", { method: "GET", body: null }, 405, "method_not_allowed"],
  ["HEAD", { method: "HEAD", body: null }, 405, "method_not_allowed"],
  ["OPTIONS", { method: "OPTIONS" }, 405, "method_not_allowed"],
  ["PUT", { method: "PUT" }, 405, "method_not_allowed"],
  ["a form", { headers: { "content-type": "application/x-www-form-urlencoded" } }, 415, "unsupported_media_type"],
  ["multipart", { headers: { "content-type": "multipart/form-data; boundary=x" } }, 415, "unsupported_media_type"],
  ["plain text", { headers: { "content-type": "text/plain" } }, 415, "unsupported_media_type"],
  [
    "gzip",
    { headers: { "content-type": "application/json", "content-encoding": "gzip" } },
    415,
    "unsupported_media_type",
  ],
  ["an empty body", { body: "" }, 400, "not_json"],
  ["no body", { body: null }, 400, "not_json"],
  ["a batch", { body: "[]" }, 400, "not_an_object"],
  ["a body above the limit", { body: `{"a":"${"x".repeat(262_144)}"}` }, 413, "too_large"],
])("refuses %s", async (_, change, status, reason) => {
  const init = { method: "POST", body: "{}", headers: { "content-type": "application/json" }, ...change };
  await expect(open.parse(new Request("https://example.com", init))).rejects.toMatchObject({
    name: "WebhookError",
    provider: "toy",
    status,
    reason,
  });
});

test.each([
  "application/json",
  "Application/JSON; charset=utf-8",
  "application/vnd.api+json",
  "application/problem+json",
  "",
])("takes the content type %j", async (type) => {
  expect(await open.parse(post({ id: "t-1" }, { "content-type": type }))).toMatchObject({ type: "anything" });
});

test("takes a body without content type", async () => {
  const body = new TextEncoder().encode('{"id":"t-1"}');
  expect(await open.parse(new Request("https://example.com", { method: "POST", body }))).toMatchObject({ id: "t-1" });
});

test("takes the body as it came from someone who had to read it first", async () => {
  const request = post({ id: "t-1" });
  const raw = await request.text();
  await expect(open.parse(request)).rejects.toMatchObject({ status: 500, reason: "body_used" });
  expect(await open.parse(request, { raw })).toMatchObject({ id: "t-1", raw });
  expect(await open.parse(request, { raw: new TextEncoder().encode(raw) })).toMatchObject({ id: "t-1", raw });
  await expect(open.parse(request, { raw: "x".repeat(262_145) })).rejects.toMatchObject({ status: 413 });
});

test("says what to do with a request that is no Fetch Request", async () => {
  // @ts-expect-error A request of Express.
  await expect(open.parse({ method: "POST", headers: {}, body: {} })).rejects.toThrow(/toNode\(webhooks\.handler/);
});

test("reads no body of a request that is refused anyway", async () => {
  const request = post({ id: "t-1" });
  await expect(createToy().parse(request)).rejects.toMatchObject({ status: 401, reason: "unauthorized" });
  expect(request.bodyUsed).toBe(false);
});

test("everything that is configured must agree", async () => {
  const auth = [pathToken(token), basicWebhookAuth({ username: "u", password: "p" }), correlation(() => true)];
  const both = createToy({ auth });
  expect(await both.parse(await both.sign({ type: "text" }))).toMatchObject({ verified: true });
  for (const one of auth.slice(0, 2)) {
    const only = createToy({ auth: one });
    await expect(both.parse(await only.sign({ type: "text" }))).rejects.toMatchObject({ status: 401 });
  }
});

test("a check of one's own that throws is a failure on our own side", async () => {
  const cause = new TypeError("no");
  const broken = createToy({ auth: { scheme: "own", checkRequest: () => Promise.reject(cause) } });
  await expect(broken.parse(post({}))).rejects.toMatchObject({ status: 500, cause });
});

test.each(["checkRequest", "checkBody", "checkEvent"])(
  "a %s of one's own that answers nothing lets nothing through",
  async (check) => {
    const forgetful = createToy({ auth: { scheme: "own", [check]: () => undefined } });
    await expect(forgetful.parse(post({ id: "t-1" }))).rejects.toMatchObject({ status: 401 });
  },
);

test.each<[string, unknown, RegExp]>([
  ["no authentication", {}, /give auth/],
  ["an empty list", { auth: [] }, /give auth/],
  ["authentication and none", { auth: pathToken(token), insecureNoAuth: true }, /contradict/],
  ["insecureNoAuth: false", { insecureNoAuth: false }, /give auth/],
  ["an allow list alone", { auth: ipAllow("203.0.113.0/24") }, /ip allow list alone is too weak/],
  ["two allow lists", { auth: [ipAllow("203.0.113.0/24"), ipAllow("::/0")] }, /too weak/],
  ["no bytes", { insecureNoAuth: true, maxBytes: 0 }, /maxBytes/],
  ["no time", { insecureNoAuth: true, timeout: Number.NaN }, /timeout/],
  ["a time beyond every timer", { insecureNoAuth: true, handlerTimeout: 2 ** 31 }, /handlerTimeout/],
  ["no requests", { insecureNoAuth: true, maxInFlight: 0.5 }, /maxInFlight/],
  ["half a URL", { insecureNoAuth: true, publicUrl: "/hooks" }, /publicUrl/],
  ["nothing", undefined, /give auth/],
  ["null", null, /give auth/],
  ["authentication in the place of options", [pathToken(token)], /the options must be a plain object/],
  [
    "a misspelt option",
    { insecureNoAuth: true, stoer: memoryStore() },
    /unknown option "stoer"; did you mean "store"\?/,
  ],
  ["a function as authentication", { auth: () => true }, /auth must be made by/],
  ["authentication without a check", { auth: { scheme: "own" } }, /auth must be made by/],
  ["a Map as store", { insecureNoAuth: true, store: new Map() }, /claim, done and release/],
  ["a text as onError", { insecureNoAuth: true, onError: "log" }, /onError/],
])("cannot be made with %s", (_, options, message) => {
  expect(() => createWebhooks<ToyEvent>(toyData, options as WebhookOptions<ToyEvent>)).toThrow(message);
});

test("an allow list beside something stronger will do", () => {
  expect(() => createToy({ auth: [ipAllow("203.0.113.0/24"), pathToken(token)] })).not.toThrow();
});

test("whatever JSON comes, parse resolves to an event or rejects with a WebhookError", async () => {
  const strange = fc.dictionary(
    fc.constantFrom("data", "id", "body", "__proto__", "constructor", "level", "status"),
    fc.jsonValue(),
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.jsonValue({ maxDepth: 5 }), strange), async (value) => {
      const raw = JSON.stringify(value);
      const event = await open.parse(post(raw)).catch(onlyWebhookError);
      if (event) expect(JSON.stringify(event.payload)).toBe(JSON.stringify(JSON.parse(raw)));
      expect({}).not.toHaveProperty("level");
    }),
    { numRuns: 500 },
  );
});

test("whatever bytes and headers come, parse resolves to an event or rejects with a WebhookError", async () => {
  const toy = createToy({ auth: [basicWebhookAuth({ username: "u", password: "p" }), pathToken(token)], maxBytes: 64 });
  const latin = fc.string({ unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)) });
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 80 }), latin, latin, async (body, type, authorization) => {
      const bytes = new Uint8Array(body);
      expect(await open.parse(post(bytes)).catch(onlyWebhookError)).not.toBeNull();
      expect(await open.parse(post(bytes, { "content-type": type })).catch(onlyWebhookError)).not.toBeNull();
      expect(await toy.parse(post(bytes, { authorization })).catch(onlyWebhookError)).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});

test("the types lead from the event's type to its payload", () => {
  expectTypeOf(open.parse)
    .returns.resolves.toHaveProperty("type")
    .toEqualTypeOf<"receipt" | "text" | "anything" | "unknown">();
  open.handler({
    receipt: (event) => expectTypeOf(event.payload).toEqualTypeOf<Receipt>(),
    unknown: (event) => expectTypeOf(event).toEqualTypeOf<UnknownEvent>(),
  });
  // @ts-expect-error Without `unknown`, a change of the provider's would go unseen.
  open.handler({ receipt: () => undefined });
  // @ts-expect-error There is no such event.
  expect(() => open.handler({ unknown: () => undefined, receit: () => undefined })).toThrow();
  // @ts-expect-error Neither authentication nor the explicit lack of it.
  expect(() => createToy({})).toThrow();
  createToy({ auth: correlation((event) => event.type === "receipt" && event.payload.data.level > 0) });
  // @ts-expect-error The level is a number.
  void open.sign({ type: "receipt", payload: { data: { level: "2" } } });
});

function onlyWebhookError(error: unknown): undefined {
  if (!isWebhookError(error)) throw error;
  expect([400, 401, 413, 415]).toContain(error.status);
}
