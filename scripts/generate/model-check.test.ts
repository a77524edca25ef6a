import { expect, test } from "vitest";
import { checkText } from "./model-check.ts";
import { operationLines, problemsOf } from "./toy-spec.ts";

test.each([
  [{ exactlyOne: ["a", "b", "c"] }, "exactly one of `a`, `b` and `c`"],
  [{ atLeastOne: ["a", "b"] }, "at least one of `a` and `b`"],
  [{ atMostOne: ["a", "b"], when: { c: "x" } }, 'at most one of `a` and `b`, where `c` is `"x"`'],
  [{ member: "a", pattern: "s$", say: "must end in s" }, "`a` must end in s"],
  [{ keysOf: "a", pattern: "s$", say: "must end in s" }, "each name in `a` must end in s"],
  [{ required: ["a"] }, "`a` must be given"],
  [{ member: "a", tuple: ["string"], say: "must be [name]" }, "each of `a` must be [name]"],
  [{ member: "a", items: [1, 100] as [number, number] }, "`a` has 1 to 100 items"],
])("the check %j in words", (given, want) => {
  expect(checkText(given)).toBe(want);
});

const parameters =
  "parameters: [{ name: a, in: query, description: A., schema: {}, example: 1 }, { name: b, in: query, description: B., schema: {}, example: 1 }]";

test.each([
  ["a member that there is not", "{ exactlyOne: [a, c] }", "the input has no member `c`"],
  ["nothing to check", "{ when: { a: 1 } }", "it says 0 things to check"],
  ["two things at once", "{ exactlyOne: [a, b], atMostOne: [a, b] }", "it says 2 things to check"],
])("a check with %s is a problem", (_, check, want) => {
  expect(problemsOf(operationLines(`x-check: [${check}]\n${parameters}`)).join("\n")).toContain(want);
});
