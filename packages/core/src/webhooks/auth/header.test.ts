import { expect, test } from "vitest";
import { post } from "../test-data.ts";
import { headerAuth } from "./header.ts";

const auth = headerAuth("X-Edge-Secret", ["new secret", "old"]);

test.each([
  ["new secret", true],
  ["old", true],
  ["New secret", false],
  ["new secret, new secret", false],
  ["", false],
])("header %j: %j", async (value, want) => {
  expect(await auth.checkRequest?.(post({}, { "x-edge-secret": value }))).toBe(want);
});

test("refuses a request without the header", async () => {
  expect(await auth.checkRequest?.(post({}))).toBe(false);
});

test.each([
  ["x y", "value"],
  ["", "value"],
  ["x", ""],
  ["x", " spaced "],
  ["x", "a\r\nb"],
  ["x", "ключ"],
  ["x", []],
])("takes no header like %j: %j", (name, values) => {
  expect(() => headerAuth(name, values)).toThrow(/^headerAuth: /);
});
