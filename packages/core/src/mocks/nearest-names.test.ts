import { expect, test } from "vitest";
import { nearestNames } from "./nearest-names.ts";

test.each([
  { given: "limt", names: ["offset", "limit"], want: ["limit"] },
  { given: "Limit", names: ["limit"], want: ["limit"] },
  { given: "strats_with", names: ["ends_with", "starts_with"], want: ["starts_with"] },
  { given: "page", names: ["starts_with", "limit"], want: [] },
  { given: "a", names: ["a1", "a2", "a3", "a"], want: ["a", "a1", "a2"] },
  { given: "x", names: [], want: [] },
])("finds the names close to $given", ({ given, names, want }) => {
  expect(nearestNames(given, names)).toEqual(want);
});
