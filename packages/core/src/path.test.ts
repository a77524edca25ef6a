import { expect, test } from "vitest";
import { getPath, setPath } from "./path.ts";

test.each<[value: unknown, path: string, want: unknown]>([
  [{ a: { b: 1 } }, "a.b", 1],
  [{ errors: [{ detail: "no" }] }, "errors.0.detail", "no"],
  [{ errors: [] }, "errors.0.detail", undefined],
  [{ a: null }, "a.b", undefined],
  [{ a: null }, "a", null],
  [{ a: "text" }, "a.length", undefined],
  [{ a: "text" }, "a.0", undefined],
  [undefined, "a", undefined],
  ["text", "0", undefined],
  [{}, "constructor.name", undefined],
  [{}, "__proto__", undefined],
  [[1], "length", 1],
  [JSON.parse('{"__proto__":{"a":1}}'), "__proto__.a", 1],
])("reads %j at %s", (value, path, want) => {
  expect(getPath(value, path)).toBe(want);
});

test("writes at a path, and makes the objects on the way", () => {
  expect(setPath({}, "data.type", "message")).toEqual({ data: { type: "message" } });
});

test("writes beside what is there", () => {
  expect(setPath({ data: { type: "message" } }, "data.attributes", { to: "1" })).toEqual({
    data: { type: "message", attributes: { to: "1" } },
  });
});
