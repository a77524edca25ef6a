import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { watchSpecs } from "./watch.ts";

test("each change of a spec is told once, with the name of its provider", async () => {
  const folder = mkdtempSync(join(tmpdir(), "trunkline-watch-"));
  for (const name of ["toy", "other"]) mkdirSync(join(folder, name));
  const changed: string[] = [];
  const end = new AbortController();
  const watching = watchSpecs(folder, ["toy"], async (name) => void changed.push(name), end.signal);
  await vi.waitFor(
    () => {
      writeFileSync(join(folder, "other", "a.yaml"), "");
      writeFileSync(join(folder, "toy", "a.yaml"), "");
      writeFileSync(join(folder, "toy", "b.yaml"), "");
      expect(changed).toContain("toy");
    },
    { timeout: 5000, interval: 300 },
  );
  end.abort();
  await watching;
  expect(new Set(changed)).toEqual(new Set(["toy"]));
  rmSync(folder, { recursive: true });
});
