import { expect, test } from "vitest";
import { readJson } from "./read-json.ts";

const read = (text: string | Uint8Array) =>
  readJson(typeof text === "string" ? new TextEncoder().encode(text) : text, "toy");

test("keeps the text and reads the object", () => {
  expect(read('{"a": "ü", "b": [1]}')).toEqual({ raw: '{"a": "ü", "b": [1]}', payload: { a: "ü", b: [1] } });
});

test("skips a byte order mark", () => {
  expect(read('\uFEFF{"a":1}')).toEqual({ raw: '{"a":1}', payload: { a: 1 } });
});

test.each<[string, string | Uint8Array, string]>([
  ["nothing", "", "not_json"],
  ["half of it", '{"a":', "not_json"],
  ["a form", "a=1&b=2", "not_json"],
  ["invalid UTF-8", Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x7d), "not_utf8"],
  ["a batch", '[{"id":"1"}]', "not_an_object"],
  ["null", "null", "not_an_object"],
  ["a text", '"hello"', "not_an_object"],
  ["a number", "1", "not_an_object"],
  ["deep objects", `${'{"a":'.repeat(65)}1${"}".repeat(65)}`, "too_deep"],
  ["deep arrays, never closed", "[".repeat(200_000), "too_deep"],
])("refuses %s", (_, text, reason) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ status: 400, reason }));
});

test("counts depth outside of texts only", () => {
  expect(read(JSON.stringify({ a: '\\"[{'.repeat(100) })).payload).toHaveProperty("a");
  expect(read(`${'{"a":'.repeat(64)}1${"}".repeat(64)}`).payload).toHaveProperty("a");
});

test("__proto__ stays a member like any other", () => {
  const { payload } = read('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
  expect(Object.keys(payload)).toEqual(["__proto__", "constructor"]);
  expect(payload).not.toHaveProperty("polluted");
  expect({}).not.toHaveProperty("polluted");
});
