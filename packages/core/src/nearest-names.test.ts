import fc from "fast-check";
import { expect, test } from "vitest";
import { nearestNames } from "./nearest-names.ts";
import { clientOptionNames, pageOptionNames } from "./option-names.ts";

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

test("a name of an option with a letter changed, dropped, doubled or two swapped is found", () => {
  const names = [
    ...Object.keys(clientOptionNames),
    ...Object.keys(pageOptionNames),
    "accessKey",
    "username",
    "accountId",
  ];
  const slip = fc.record({
    name: fc.constantFrom(...names),
    place: fc.nat(),
    letter: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-"),
    kind: fc.constantFrom("changed", "dropped", "doubled", "swapped"),
  });
  fc.assert(
    fc.property(slip, ({ name, place, letter, kind }) => {
      const at = place % name.length;
      const [before, one = "", next = "", after] = [name.slice(0, at), name[at], name[at + 1], name.slice(at + 2)];
      const given = {
        changed: before + letter + next + after,
        dropped: before + next + after,
        doubled: before + one + one + next + after,
        swapped: before + next + one + after,
      }[kind];
      expect(nearestNames(given, names)[0]).toBe(name);
    }),
    { numRuns: 2000 },
  );
});
