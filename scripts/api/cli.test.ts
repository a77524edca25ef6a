import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "./cli.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "trunkline-api-"));
  write("packages/toy/package.json", `{ "name": "toy", "exports": ${JSON.stringify(exports)} }`);
  write("packages/toy/src/index.ts", index);
  write("packages/toy/src/parts.ts", parts);
  write("packages/toy/src/generated/types.ts", "export interface Note { text: string }\nexport interface Page {}\n");
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const exports = {
  ".": { "@trunkline/source": "./src/index.ts", default: "./dist/index.mjs" },
  "./parts": { "@trunkline/source": "./src/parts.ts", default: "./dist/parts.mjs" },
  "./package.json": "./package.json",
};

const index = `
export type * from "./generated/types.ts";
export { limit as maximum, Toy } from "./parts.ts";
import { hidden, type Options } from "./parts.ts";

/** Makes one. */
export function createToy(options: Options): number {
  return hidden(options);
}
`;

const parts = `
/** A limit. */
export const limit = 3;
interface Named { name: string }
export interface Options { size?: Named }
export class Toy {
  /** @internal */
  inner = 1;
  constructor(readonly name: string) {}
}
/** @internal */
export function hidden(options: Options): number {
  return limit + Object.keys(options).length;
}
`;

function write(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

function api(...args: string[]): { code: number; lines: string[] } {
  const lines: string[] = [];
  const code = run(args, { root, print: (text) => void lines.push(...text.split("\n")) });
  return { code, lines };
}

const report = (): string => readFileSync(join(root, "api/toy.md"), "utf8");

test("the report has each entry's names and types, and what these name; neither bodies nor what is internal", () => {
  expect(api().code).toBe(0);
  expect(report().slice(report().indexOf("## toy\n"))).toBe(`## toy

\`\`\`ts
export … from "generated/types.ts";
export class Toy {
  readonly name: string;
  constructor(name: string);
}
export function createToy(options: Options): number;
export { limit as maximum };
export const limit = 3;
\`\`\`

## toy/parts

\`\`\`ts
export interface Options {
  size?: Named;
}
export class Toy {
  readonly name: string;
  constructor(name: string);
}
export const limit = 3;
\`\`\`

## Not exported, but named by the above

\`\`\`ts
interface Named {
  name: string;
}
\`\`\`
`);
});

test("--check is content with what was written, and with a change that no user sees", () => {
  api();
  write(
    "packages/toy/src/index.ts",
    index.replace("Makes one.", "Makes another.").replace("return hidden", "return 1 +hidden"),
  );
  expect(api("--check")).toEqual({ code: 0, lines: ["api/ is what the packages export"] });
});

test("--check shows what users would notice, and says what to do; it writes nothing", () => {
  api();
  const before = report();
  write("packages/toy/src/index.ts", index.replace("options: Options", "options: Options, name?: string"));
  write("packages/toy/src/parts.ts", parts.replace("name: string }", "name: number }"));
  expect(api("--check")).toEqual({
    code: 1,
    lines: [
      "api/toy.md: 4 lines are other than what the package exports",
      "  - export function createToy(options: Options): number;",
      "  -   name: string;",
      "  + export function createToy(options: Options, name?: string): number;",
      "  +   name: number;",
      "",
      "Mend: if users shall get this, run `pnpm api`, commit what it writes, and add a changeset (`pnpm changeset`).",
    ],
  });
  expect(report()).toBe(before);
});

test("the report of a package that is gone fails the check, and goes", () => {
  api();
  write("api/gone.md", "# gone\n");
  expect(api("--check").code).toBe(1);
  api();
  expect(api("--check").code).toBe(0);
});

test("a name that is exported and declared nowhere is told, not reported", () => {
  write("packages/toy/src/index.ts", index.replace("Toy }", "Toy, Lost }"));
  expect(api()).toEqual({
    code: 1,
    lines: ["toy exports Lost, which is declared nowhere. Mend: correct what `pnpm types` says first."],
  });
});
