import { expect, test } from "vitest";
import { writeExact } from "./write-exact.ts";

test("an integer of any length is written with all its digits", () => {
  expect(writeExact({ a: [20181128140457996123n, -1n], b: 1, c: "20181128140457996123" })).toBe(
    '{"a":[20181128140457996123,-1],"b":1,"c":"20181128140457996123"}',
  );
});
