import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { declarations } from "./declarations.ts";

test("declarations are those of all that is reached, each in a file of its own", () => {
  const folder = mkdtempSync(join(tmpdir(), "declarations-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "src/generated"), { recursive: true });
  const write = (path: string, text: string): void => writeFileSync(join(folder, "src", path), text);
  write(
    "index.ts",
    'import { other } from "./other.ts";\nexport * from "./generated/types.ts";\nexport const a: 1 = other;',
  );
  write("other.ts", "export const other = 1;");
  write(
    "generated/types.ts",
    'import type { C } from "../c.ts";\nexport interface B {\n    /**\n     * It is.\n     *\n     * @example 1\n     */\n    c: C;\n}',
  );
  write(
    "c.ts",
    "export interface C {\n  /**\n   * @example\n   * d();\n   */\n  d: 1;\n  /** @internal */\n  e: 2;\n}",
  );
  expect(Object.fromEntries(declarations(folder, ["./src/index.ts"]))).toEqual({
    "index.d.mts": 'export * from "./generated-types.mjs"\nexport const a: 1\n',
    "generated-types.d.mts":
      'import type { C } from "./c.mjs"\nexport interface B {\n\t/** It is.\n\t * @example 1 */\n\tc: C\n}\n',
    "c.d.mts": "export interface C {\n\t/** @example\n\t * d(); */\n\td: 1\n}\n",
  });
});

test("what cannot be declared from its file alone is refused", () => {
  const folder = mkdtempSync(join(tmpdir(), "declarations-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "index.ts"), 'import { b } from "./b.ts";\nexport const a = b();\n');
  expect(() => declarations(folder, ["./index.ts"])).toThrow("index.ts: ");
});
