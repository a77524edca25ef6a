import fc from "fast-check";
import { expect, test } from "vitest";
import { isValidationError } from "./errors.ts";
import { checkHeaders } from "./headers.ts";

test("names come back in lower case", () => {
  expect(checkHeaders({ "X-Trace": "a b", accept: "é" }, "options")).toEqual({ "x-trace": "a b", accept: "é" });
  expect(checkHeaders(undefined, "options")).toEqual({});
});

test.each([
  "Authorization",
  "proxy-authorization",
  "COOKIE",
  "Host",
  "Connection",
  "Content-Length",
  "Transfer-Encoding",
  "Upgrade",
  "TE",
  // Set as a member, it would vanish in silence.
  "__proto__",
])("%s is the client's own", (name) => {
  expect(() => checkHeaders({ [name]: "canary" }, "options")).toThrow(
    expect.toSatisfy(
      (error) => isValidationError(error) && error.message === `options: the header ${name} is the client's own.`,
    ),
  );
});

test.each<[name: string, value: unknown]>([
  ["x-a", "canary\r\nx-b: 1"],
  ["x-a", "canary\n"],
  ["x-a", "canary\0"],
  ["x-a", "canary\u{1f600}"],
  ["x-a", "canary\u0100"],
  ["x-a", undefined],
  ["x-a", null],
  ["x-a", 1],
  ["x-a", ["canary"]],
  ["x a", "canary"],
  ["", "canary"],
  ["x:a", "canary"],
  ["x-ä", "canary"],
  ["x-a\r\n", "canary"],
])("%j: %j is refused, and the value is not repeated", (name, value) => {
  const check = () => checkHeaders({ [name]: value as string }, "options");
  expect(check).toThrow(`options: the header ${JSON.stringify(name)} needs a plain name`);
  expect(check).not.toThrow("canary");
});

test.each<[name: string, headers: unknown]>([
  ["Headers", new Headers({ "x-a": "canary" })],
  ["a Map", new Map([["x-a", "canary"]])],
  ["pairs", [["x-a", "canary"]]],
  ["a string", "x-a: canary"],
])("%s instead of a plain object is refused, and not left out in silence", (_, headers) => {
  const check = () => checkHeaders(headers as Record<string, string>, "createToy");
  expect(check).toThrow("createToy: headers must be a plain object");
  expect(check).not.toThrow("canary");
});

test("what is let through, the platform lets through too, and on one line", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (name, value) => {
      let checked: Record<string, string>;
      try {
        checked = checkHeaders({ [name]: value }, "options");
      } catch (error) {
        expect(isValidationError(error)).toBe(true);
        return;
      }
      expect([...new Headers(checked).keys()]).toEqual([name.toLowerCase()]);
      expect(value).not.toMatch(/[\r\n\0]/);
    }),
    { numRuns: 500 },
  );
});
