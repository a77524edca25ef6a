import { expect, test } from "vitest";
import { code, literal, propertyName, tsdoc } from "./print.ts";

test.each([
  [{ a: 1, "b-c": [true, null] }, '{ a: 1, "b-c": [true, null] }'],
  ['a "quoted" text', '"a \\"quoted\\" text"'],
  [{}, "{}"],
  [[], "[]"],
  [{ at: new Date(0) }, '{ at: new Date("1970-01-01T00:00:00.000Z") }'],
  [{ run: code("run") }, "{ run: run }"],
])("the literal of %j", (given, want) => {
  expect(literal(given)).toBe(want);
});

test("a literal that is too long for its line has one member per line", () => {
  expect(literal({ a: "x".repeat(20), b: [1, 2] }, 0, 30)).toBe(`{\n  a: "${"x".repeat(20)}",\n  b: [1, 2],\n}`);
});

test("a member called __proto__ does not set the prototype", () => {
  expect(propertyName("__proto__")).toBe('["__proto__"]');
});

test.each([
  [["One line."], "/** One line. */\n"],
  [["Text.", "@default 1", "@example 2"], "/**\n * Text.\n *\n * @default 1\n * @example 2\n */\n"],
  [["Ends */ early."], "/** Ends *\\/ early. */\n"],
  [[undefined, ""], ""],
])("the comment of %j", (given, want) => {
  expect(tsdoc(given)).toBe(want);
});
