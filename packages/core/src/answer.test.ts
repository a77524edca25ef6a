import fc from "fast-check";
import { expect, test } from "vitest";
import { createToy, failure, reply } from "../test/toy.ts";
import { HttpError, type HttpErrorKind, isHttpError } from "./errors.ts";

const json = { "content-type": "application/json" };

test.each<[name: string, status: number, body: string, type: string | undefined, want: unknown]>([
  ["JSON", 200, '{"data":1}', "application/json", { data: 1 }],
  ["vendor JSON", 200, '{"data":1}', "application/vnd.api+json", { data: 1 }],
  ["JSON of another case and with parameters", 200, '{"data":1}', "Application/JSON; charset=latin1", { data: 1 }],
  ["JSON called text", 200, '{"data":1}', "text/plain", { data: 1 }],
  ["JSON called HTML", 200, '{"data":1}', "text/html", { data: 1 }],
  ["JSON without a type", 200, '{"data":1}', undefined, { data: 1 }],
  ["JSON after a byte order mark", 200, '\ufeff{"data":1}', "application/json", { data: 1 }],
  ["null", 200, "null", "application/json", null],
  ["a number", 200, "0", "application/json", 0],
  ["false", 200, "false", "application/json", false],
  ["an empty text", 200, '""', "application/json", ""],
  ["the last of two keys", 200, '{"a":1,"a":2}', "application/json", { a: 2 }],
  ["another success than usual", 207, "[]", "application/json", []],
])("reads %s", async (_, status, body, type, want) => {
  const { toy } = createToy(reply(status, body, type === undefined ? {} : { "content-type": type }));
  expect(await toy.getMessage({ id: "m1" })).toEqual(want);
});

test("204 has no data, whatever comes with it", async () => {
  const { toy } = createToy(() => new Response(null, { status: 204 }));
  expect(await toy.getMessage({ id: "m1" })).toBeUndefined();
  expect(await toy.getMessage.raw({ id: "m1" })).toMatchObject({ status: 204, data: undefined });
  const withBytes = Object.assign(new Response("stray"), {});
  Object.defineProperty(withBytes, "status", { value: 204 });
  expect(await createToy(() => withBytes).toy.getMessage({ id: "m1" })).toBeUndefined();
});

test("an empty success is one only where the row says so", async () => {
  const { toy } = createToy(reply(200));
  expect(await toy.buyNumber({ number: "1" })).toBeUndefined();
  await expect(toy.sendMessage({ body: "hello" })).rejects.toThrow("the answer is empty");
});

test("text is text where text is due, and JSON is JSON there too", async () => {
  expect(await createToy(reply(200, "a,b\r\n1,2", { "content-type": "text/csv" })).toy.getReport()).toBe("a,b\r\n1,2");
  expect(await createToy(reply(200, "5")).toy.getReport()).toBe("5");
  expect(await createToy(reply(200, "[1]", json)).toy.getReport()).toEqual([1]);
  expect(await failure(createToy(reply(200, "<html>", { "content-type": "text/html" })).toy.getReport())).toMatchObject(
    {
      kind: "malformed",
      status: 200,
    },
  );
});

test.each<[name: string, body: string, type: string, what: string]>([
  ["HTML", "<!doctype html><title>Log in</title>", "text/html", "not JSON"],
  ["HTML called JSON", "<!doctype html>", "application/json", "no valid JSON"],
  ["nothing", "", "application/json", "empty"],
  ["JSON that was cut", '{"data":{"id":"m', "application/json", "no valid JSON"],
  ["two documents", "{}{}", "application/json", "no valid JSON"],
  ["a trailing comma", "[1,]", "application/json", "no valid JSON"],
  ["NaN", "NaN", "application/json", "no valid JSON"],
  ["single quotes", "{'a':1}", "application/json", "no valid JSON"],
  ["plain text", "OK", "text/plain", "not JSON"],
  ["UTF-16", "{\0}\0", "application/json", "no valid JSON"],
  ["another envelope", '{"result":{}}', "application/json", 'without "data"'],
  ["a list instead of an envelope", "[]", "application/json", 'without "data"'],
  ["null instead of an envelope", "null", "application/json", 'without "data"'],
])("a send answered 200 with %s failed, and probably happened", async (_, body, type, what) => {
  const { toy, arrived } = createToy(reply(200, body, { "content-type": type }));
  const error = await failure(toy.sendMessage({ to: "12065551212", body: "hello" }));
  expect(error).toMatchObject({
    name: "HttpError",
    status: 200,
    kind: "malformed",
    outcome: "unknown",
    likely: "accepted",
  });
  expect(error.message).toBe(
    `toy.sendMessage failed: 200, but the answer is ${what}. Check baseUrl and proxies. It may have been carried out: look before you repeat it.`,
  );
  expect(arrived).toHaveLength(1);
});

test("JSON nested 100,000 deep is read, or is an error of ours", async () => {
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  const { toy } = createToy([
    reply(200, deep),
    reply(422, `{"message":${deep}}`),
    reply(422, `{"message":${"[".repeat(30_000)}${"]".repeat(30_000)}}`),
  ]);
  expect(Array.isArray(await toy.getMessage({ id: "m1" }))).toBe(true);
  for (let call = 0; call < 2; call++)
    expect(await failure(toy.sendMessage({ body: "hello" }))).toMatchObject({
      name: "HttpError",
      status: 422,
      outcome: "rejected",
    });
});

test.each<[status: number, kind: HttpErrorKind]>([
  [100, "malformed"],
  [199, "malformed"],
  [300, "redirect"],
  [304, "redirect"],
  [399, "redirect"],
  [400, "bad_request"],
  [401, "unauthorized"],
  [402, "payment_required"],
  [403, "forbidden"],
  [404, "not_found"],
  [405, "client"],
  [408, "client"],
  [409, "conflict"],
  [413, "too_large"],
  [418, "client"],
  [422, "invalid"],
  [429, "rate_limited"],
  [499, "client"],
  [500, "server"],
  [503, "server"],
  [599, "server"],
  [999, "server"],
])("status %d is %s", async (status, kind) => {
  const { toy } = createToy(
    () => {
      const response = new Response("{}");
      Object.defineProperties(response, { status: { value: status }, ok: { value: false } });
      return response;
    },
    { retry: false },
  );
  expect(await failure(toy.getMessage({ id: "m1" }))).toMatchObject({ name: "HttpError", status, kind });
});

// Bodies that other clients take for no error at all.
test.each([
  "",
  "null",
  "0",
  "false",
  '""',
  "[]",
  "{}",
  '{"errors":[]}',
  "<html>",
  "{",
  "no",
  '{"errors":null}',
  "\ufeff",
])("every status but success is an error, with the body %j too", async (body) => {
  for (const status of [300, 400, 401, 403, 404, 409, 422, 429, 451, 500, 502, 503]) {
    const { toy } = createToy(reply(status, body), { retry: false });
    const error = await failure(toy.sendMessage({ body: "hello" }));
    expect(isHttpError(error, status)).toBe(true);
    expect(error.message).toMatch(new RegExp(`^toy\\.sendMessage failed: ${status}\\. ?`));
    expect(error.outcome).toMatch(/^(not_sent|rejected|unknown)$/);
  }
});

test.each<[name: string, body: unknown, said: string]>([
  ["a text where the spec has it", { errors: [{ detail: "is no number" }] }, "422: is no number."],
  ["a text that ends in a mark", { message: "Why?" }, "422: Why."],
  ["the first that exists", { errors: [{ detail: "one" }, { detail: "two" }], message: "three" }, "422: one."],
  ["the next where the first is empty", { errors: [{ detail: "" }], message: "three" }, "422: three."],
  ["a number", { message: 7 }, "422: 7."],
  [
    "an object as JSON",
    { message: { to: ["is required", "is short"], at: { day: "is past" } } },
    '422: {"to":["is required","is short"],"at":{"day":"is past"}}.',
  ],
  ["a list as JSON", { message: ["a", "b"] }, '422: ["a","b"].'],
  ["control characters as blanks", { message: "no\r\nERROR forged \u001b[31m" }, "422: no ERROR forged  [31m."],
  ["nothing it knows", { fault: "x" }, "422."],
  ["a list instead of an object", [{ message: "x" }], "422."],
  ["a text instead of an object", "no", "422."],
  [
    "keys that every object has",
    { errors: [{ __proto__: null, detail: "x" }], constructor: { prototype: "y" } },
    "422: x.",
  ],
])("of an error's body, the message tells %s", async (_, body, said) => {
  const { toy } = createToy(reply(422, body));
  const error = await failure(toy.sendMessage({ body: "hello" }));
  expect(error.message).toBe(`toy.sendMessage failed: ${said}`);
  expect(error).toHaveProperty("data", body);
});

test("a long message is cut", async () => {
  const { toy } = createToy(reply(422, { message: "x ".repeat(5000) }));
  expect((await failure(toy.sendMessage({ body: "hello" }))).message.length).toBeLessThan(600);
});

test("status text, code, request id and headers are told", async () => {
  const { toy } = createToy(() =>
    Response.json(
      { errors: [{ id: "e-7", code: 30_410, detail: "no" }] },
      { status: 422, statusText: "Unprocessable Entity", headers: { "x-request-id": "r-1" } },
    ),
  );
  const error = await failure(toy.sendMessage({ body: "hello" }));
  expect(error.message).toBe("toy.sendMessage failed: 422 Unprocessable Entity: no.");
  expect(error).toMatchObject({
    code: "30410",
    requestId: "e-7",
    attempts: 1,
    operation: "sendMessage",
    provider: "toy",
  });
  expect(isHttpError(error) && error.headers.get("x-request-id")).toBe("r-1");
});

test.each<[headers: Record<string, string>, want: string | undefined]>([
  [{ "x-request-id": "r-1" }, "r-1"],
  [{ "request-id": "r-2" }, "r-2"],
  [{ "x-request-id": "two words" }, undefined],
  [{ "x-request-id": "<script>" }, undefined],
  [{ "x-request-id": "x".repeat(201) }, undefined],
  [{}, undefined],
])("of the headers %j, the request id is %s", async (headers, want) => {
  const { toy } = createToy([reply(200, { data: {} }, headers), reply(404, {}, headers)]);
  expect((await toy.getMessage.raw({ id: "m1" })).requestId).toBe(want);
  expect((await failure(toy.getMessage({ id: "m1" }))).requestId).toBe(want);
});

test("keys called __proto__ are data, and pollute nothing", async () => {
  const body = '{"data":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}}';
  const { toy } = createToy([reply(200, body, json), reply(422, `{"message":${body}}`, json)]);
  const data = (await toy.sendMessage({ body: "hello" })) as object;
  expect(Object.keys(data)).toEqual(["__proto__", "constructor"]);
  expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  await failure(toy.sendMessage({ body: "hello" }));
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test("numbers keep what JavaScript can hold, and ids as text keep everything", async () => {
  const { toy } = createToy(reply(200, '{"id":"9007199254740993","rate":0.1,"zero":-0,"huge":1e400}', json));
  expect(await toy.getMessage({ id: "m1" })).toEqual({
    id: "9007199254740993",
    rate: 0.1,
    zero: -0,
    huge: Number.POSITIVE_INFINITY,
  });
});

test("any JSON as an error's body makes an HttpError with that body, and any other text too", async () => {
  const status = fc.constantFrom(400, 401, 403, 404, 409, 422, 429, 500, 503);
  const body = fc.oneof(
    fc.json({ maxDepth: 6 }),
    fc.string({ unit: "binary" }),
    fc.anything({ withNullPrototype: false }).map((value) => {
      try {
        return JSON.stringify({ errors: [value], message: value }) ?? "";
      } catch {
        return "";
      }
    }),
  );
  await fc.assert(
    fc.asyncProperty(status, body, fc.boolean(), async (code, text, isJson) => {
      const { toy } = createToy(reply(code, text, isJson ? json : {}), { retry: false });
      const error = await failure(toy.sendMessage({ to: "12065551212", body: "hello there" }));
      expect(error).toBeInstanceOf(HttpError);
      expect(error).toMatchObject({ status: code, operation: "sendMessage" });
      const raw = await toy.sendMessage.raw({ body: "hello" });
      expect(raw.status).toBe(code);
    }),
    { numRuns: 300 },
  );
});
