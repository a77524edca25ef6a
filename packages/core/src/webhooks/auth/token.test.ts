import { expect, test } from "vitest";
import { post, token } from "../test-data.ts";
import { pathToken, queryToken } from "./token.ts";

const other = "oldoldoldoldoldoldoldold";
const visit = (path: string) => post({}, {}, `https://example.com${path}`);

test.each([
  [`/hooks/${token}`, true],
  [`/${token}?a=1`, true],
  [`/hooks/${other}`, true],
  [`/hooks/${token}x`, false],
  [`/hooks/${token.toLowerCase()}`, false],
  [`/${token}/hooks`, false],
  [`/hooks/${token}/`, false],
  [`/hooks?token=${token}`, false],
  ["/hooks", false],
  ["/", false],
])("path token in %s: %j", async (path, want) => {
  expect(await pathToken([token, other]).checkRequest?.(visit(path))).toBe(want);
});

test.each([
  [`/hooks?token=${token}`, true],
  [`/hooks?a=1&token=${other}`, true],
  [`/hooks?token=${token}&token=${token}`, false],
  [`/hooks?token=${token}&token=x`, false],
  [`/hooks?Token=${token}`, false],
  [`/hooks/${token}`, false],
  ["/hooks?token=", false],
  ["/hooks", false],
])("query token in %s: %j", async (path, want) => {
  expect(await queryToken([token, other]).checkRequest?.(visit(path))).toBe(want);
});

test("the query parameter may have another name", async () => {
  expect(await queryToken(token, { parameter: "key" }).checkRequest?.(visit(`/?key=${token}`))).toBe(true);
});

test.each([["short"], [`${token}/`], [`${token} `], [[]], [[token, "short"]]])("%j is no token", (tokens) => {
  expect(() => pathToken(tokens)).toThrow(/^pathToken: /);
  expect(() => queryToken(tokens)).toThrow(/^queryToken: /);
});

test("the message about a bad token does not repeat it", () => {
  expect(() => pathToken("hunter2")).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining("hunter2") }),
  );
});
