import { expect, test } from "vitest";
import { firstExample } from "./example.ts";
import { entryOf, inOrder } from "./versions.ts";

const changelog = `# @trunkline/toy

## 0.10.0

### Minor Changes

- Sends twice as fast.

## 0.1.0

### Minor Changes

- First release.
`;

test.each([
  ["0.10.0", "### Minor Changes\n\n- Sends twice as fast."],
  ["0.1.0", "### Minor Changes\n\n- First release."],
  ["0.2.0", ""],
])("the notes of %s are what the changelog says below its heading", (version, want) => {
  expect(entryOf(changelog, version)).toBe(want);
});

test("no package comes before those that it needs", () => {
  const packages = [
    { name: "all", dependencies: { one: "^1", other: "^1" } },
    { name: "one", dependencies: { core: "^1", elsewhere: "^1" } },
    { name: "other", dependencies: { core: "^1" } },
    { name: "core" },
  ];
  expect(inOrder(packages).map(({ name }) => name)).toEqual(["core", "one", "other", "all"]);
});

test("the first example is the first block of TypeScript, and a README without one is refused", () => {
  expect(firstExample("# Toy\n\n```sh\nnpm i\n```\n\n```ts\nfirst();\n```\n\n```ts\nsecond();\n```\n")).toBe(
    "first();\n",
  );
  expect(() => firstExample("# Toy\n")).toThrow("The README has no example");
});
