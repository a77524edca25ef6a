import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { renderFaults } from "../packages/core/test/lab/render.ts";

test("docs/faults.md says what the fault lab tests; if not, run `pnpm faults`", () => {
  expect(readFileSync(new URL("../docs/faults.md", import.meta.url), "utf8")).toBe(renderFaults());
});
