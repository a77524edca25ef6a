import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compareExports } from "./exports.ts";

const report = `# toy

What users import.

## toy

\`\`\`ts
export interface Options {
  size?: number;
}
export { HttpError } from "@trunkline/core";
export … from "generated/types.ts";
export function make(size: number): void;
export function make(size: string): void;
\`\`\`

## toy/mocks

\`\`\`ts
export const mock: true;
\`\`\`

## Not exported, but named by the above

\`\`\`ts
interface Inner {
  a: 1;
}
\`\`\`
`;

test.each([
  ["export const mock: true;\n", "", "export-removed", "mock of toy/mocks"],
  ["export { HttpError }", "export { HttpError as Failure }", "export-added", "Failure of toy"],
  ["export { HttpError }", "export * as HttpError", "export-changed", "HttpError of toy"],
  ["export {", "export const more: 1;\nexport {", "export-added", "more of toy"],
  ["size?: number", "size: number", "export-changed", "Options of toy"],
  ["size: string", "size: boolean", "export-changed", "make of toy"],
])("%j → %j: %s", (before, after, rule, subject) => {
  expect(compareExports(report, report.replace(before, after))).toContainEqual({ subject, rule, from: "declarations" });
});

test("what is not exported, and the files that are generated, are told elsewhere", () => {
  expect(compareExports(report, report.replace("a: 1", "a: 2").replace("types.ts", "other.ts"))).toEqual([]);
});

test("every exported line of the reports is understood", () => {
  const folder = new URL("../../api/", import.meta.url);
  for (const file of readdirSync(folder)) {
    const text = readFileSync(new URL(file, folder), "utf8");
    const lines = text.split("\n").filter((line) => /^export (?!…)/.test(line));
    const names = compareExports("", text).map(({ subject }) => subject.split(" ")[0]);
    expect(lines.filter((line) => !names.some((name) => new RegExp(`\\b${name}\\b`).test(line)))).toEqual([]);
  }
});
