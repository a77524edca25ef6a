import { expect, test } from "vitest";
import { leaves } from "./leaves.ts";

test.each<[detail: unknown, said: string]>([
  [{ to: ["is required", "is short"], at: { day: "is past" } }, "to: is required; to: is short; at.day: is past"],
  [["a", "b"], "a; b"],
  [Array.from({ length: 50 }, (_, index) => index), "0; 1; 2; 3; 4; 5; 6; 7; 8; 9"],
  [null, "null"],
  [undefined, ""],
  [7, "7"],
])("%j is told as %j", (detail, said) => {
  expect(leaves(detail)).toBe(said);
});

test("what is nested without end ends", () => {
  const endless: { a?: unknown } = {};
  endless.a = endless;
  expect(leaves(endless)).toBe("");
});
