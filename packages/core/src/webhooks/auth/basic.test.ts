import { expect, test } from "vitest";
import { post } from "../test-data.ts";
import { basicWebhookAuth } from "./basic.ts";

const auth = basicWebhookAuth([
  { username: "new", password: "pass:wörd" },
  { username: "old", password: "before" },
]);
const encode = (text: string) => Buffer.from(text).toString("base64");
const right = encode("new:pass:wörd");

test.each([
  [`Basic ${right}`, true],
  [`basic ${right}`, true],
  [`BASIC  ${right}`, true],
  [`Basic ${encode("old:before")}`, true],
  [`Basic ${encode("new:before")}`, false],
  [`Basic ${encode("new:pass:wörd ")}`, false],
  [`Basic ${encode("new")}`, false],
  [`Basic ${encode(":")}`, false],
  [`Basic ${right}, Basic ${right}`, false],
  [`Bearer ${right}`, false],
  [right, false],
  ["Basic", false],
  ["Basic %%%", false],
  ["", false],
])("authorization %j: %j", async (authorization, want) => {
  expect(await auth.checkRequest?.(post({}, { authorization }))).toBe(want);
});

test("refuses a request without the header", async () => {
  expect(await auth.checkRequest?.(post({}))).toBe(false);
});

test.each([
  [[]],
  [{ username: "", password: "x" }],
  [{ username: "a:b", password: "x" }],
  [{ username: "a", password: "" }],
])("takes no pair like %j", (pairs) => {
  expect(() => basicWebhookAuth(pairs)).toThrow(/^basicWebhookAuth: /);
});
