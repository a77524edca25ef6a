import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rules } from "./rules.ts";

test("docs/spec-changes.md has every rule", () => {
  const page = readFileSync(new URL("../../docs/spec-changes.md", import.meta.url), "utf8");
  const table = page.slice(page.indexOf("| Rule |")).trim().split("\n").slice(2);
  expect(table).toEqual(Object.entries(rules).map(([name, { level, says }]) => `| \`${name}\` | ${level} | ${says} |`));
});
