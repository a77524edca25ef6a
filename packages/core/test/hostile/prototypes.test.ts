import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { decoded, exactInteger } from "../../src/codecs.ts";
import { exactIntegers } from "../../src/exact-integers.ts";
import { createMocks } from "../../src/mocks/index.ts";
import { type ToyOverrides, toyData } from "../../src/mocks/toy-provider.ts";
import { createToy as createReceiver, post } from "../../src/webhooks/test-data.ts";
import { createToy, reply, toyRows } from "../toy.ts";

// Members called __proto__, constructor and the like are data, in answers and in inputs, and change no prototype.

const before = Reflect.ownKeys(Object.prototype).map((key) => [key, Reflect.get(Object.prototype, key)]);
afterEach(() => {
  expect(Reflect.ownKeys(Object.prototype).map((key) => [key, Reflect.get(Object.prototype, key)])).toEqual(before);
  expect(Reflect.ownKeys(Array.prototype)).not.toContain("polluted");
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

const names = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "toJSON",
  "then",
  "valueOf",
  "length",
];
const name = fc.constantFrom(...names, "data", "errors", "items", "message", "next", "id", "polluted", "0");
const { json } = fc.letrec<{ json: string }>((tie) => ({
  json: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom('"yes"', "1", "null", "true", '"12345678901234567890"', "12345678901234567890"),
    fc.array(tie("json"), { maxLength: 3 }).map((all) => `[${all}]`),
    fc
      .uniqueArray(fc.tuple(name, tie("json")), { maxLength: 4, selector: ([key]) => key })
      .map((all) => `{${all.map(([key, one]) => `${JSON.stringify(key)}:${one}`)}}`),
  ),
}));

const parse = decoded({ "data.*.id": exactInteger, "data.__proto__": exactInteger }, exactIntegers);
const operations = { ...toyRows, getMessage: { ...toyRows.getMessage, parse } };

test("in answers and errors they are kept as they came", async () => {
  await fc.assert(
    fc.asyncProperty(json, fc.constantFrom(200, 401, 422, 500), async (inner, status) => {
      const text = `{"data":${inner},"items":[${inner}],"errors":[{"detail":${inner}}],"__proto__":{"polluted":true}}`;
      const { toy } = createToy(
        reply(status, text, { "content-type": "application/json" }),
        { retry: false },
        { operations },
      );
      const { data } = await toy.sendMessage.raw({});
      expect(JSON.stringify(data)).toBe(JSON.stringify(JSON.parse(text)));
      const calls = [toy.getMessage({ id: "m1" }), toy.http.POST("/v1/messages", { body: {} })];
      await Promise.allSettled([...calls, toy.listMessages.items({}, { maxPages: 2 }).next()]);
    }),
    { numRuns: 300 },
  );
});

test("in inputs they are members like others: sent, or refused by name", async () => {
  await fc.assert(
    fc.asyncProperty(json, async (inner) => {
      const input = JSON.parse(`{"a":${inner},"__proto__":${inner},"constructor":${inner}}`) as Record<string, unknown>;
      const { toy, arrived } = createToy(reply(200, { data: {} }));
      await toy.searchMessages(input);
      expect(arrived[0]?.init.body).toBe(JSON.stringify(input));
      for (const call of [toy.listMessages(input), toy.addNote(input), toy.upload(input), toy.buyNumber(input)])
        await call.catch(() => {});
      // Options, too.
      await toy.searchMessages({}, input).catch(() => {});
      await toy.http.POST("/v1/messages", { body: input, params: { query: input } }).catch(() => {});
    }),
    { numRuns: 200 },
  );
});

test("names that every object has are no input, no operation, no path value and no option", async () => {
  const { toy, arrived } = createToy(reply(200, { data: {} }));
  for (const name of names) {
    await expect(toy.http.GET(`/v1/{${name}}`, { params: { path: {} } })).rejects.toThrow("path value");
    await expect(toy.http.GET(`/v1/{${name}}`)).rejects.toThrow("path value");
    await expect(toy.listMessages(JSON.parse(`{"${name}":1}`))).rejects.toThrow("takes no");
  }
  expect(arrived).toHaveLength(0);
});

test("the mocks and the receivers of webhooks keep them, too", async () => {
  await fc.assert(
    fc.asyncProperty(json, async (inner) => {
      const body = `{"data":{"type":"message","attributes":{"to":"12065550100","kind":"sms","__proto__":${inner}}},"__proto__":${inner}}`;
      const mocks = createMocks<ToyOverrides>(toyData, { credentials: "ignore", onRefused: () => {} });
      const headers = { "content-type": toyData.provider.type };
      await mocks.fetch(`${toyData.provider.baseUrl}/v2/messages`, { method: "POST", headers, body });
      await mocks.fetch(
        `${toyData.provider.baseUrl}/v2/messages?__proto__=1&constructor=2&filter[__proto__][polluted]=1`,
      );
      expect(mocks.requests).toHaveLength(2);
      const event = await createReceiver({ insecureNoAuth: true }).parse(post(body));
      expect(JSON.stringify(event.payload)).toBe(JSON.stringify(JSON.parse(body)));
    }),
    { numRuns: 200 },
  );
});
