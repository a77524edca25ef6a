// `pnpm test:packed`: the packages as their users get them. Builds, packs, looks inside, installs, runs, compiles, measures.
// `pnpm test:packed budgets startup` does only what it names of the last six, and `pnpm test:packed reminders` only that
// application of examples/.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkBudgets } from "../../bench/budgets.ts";
import { checkConsumers } from "./consumers.ts";
import { checkContents } from "./contents.ts";
import { apps, checkExamples } from "./examples.ts";
import { checkInstalls } from "./install.ts";
import { type Packed, packAll } from "./pack.ts";
import { createReport } from "./report.ts";
import { checkStartup } from "./startup.ts";
import { checkTypes } from "./types.ts";

const temporary = await mkdtemp(join(tmpdir(), "trunkline-packed-"));
const report = createReport();
let packed: Packed[] = [];

const asked = process.argv.slice(2);
const askedApps = apps.filter((name) => asked.includes(name));
const parts: Record<string, () => Promise<void>> = {
  contents: () => checkContents(report, packed),
  consumers: () => checkConsumers(report, temporary),
  types: () => checkTypes(report, temporary),
  budgets: () => checkBudgets(report, join(temporary, "plain")),
  startup: () => checkStartup(report, packed, temporary),
  examples: () => checkExamples(report, packed, temporary, askedApps.length > 0 ? askedApps : apps),
};
const known = [...Object.keys(parts), ...apps];
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) throw new Error(`There is no ${unknown.join(", ")}; there are ${known.join(", ")}.`);
const wanted = asked.length > 0 ? asked.map((name) => (apps.includes(name) ? "examples" : name)) : Object.keys(parts);

try {
  report.section("Build and pack");
  await report.check("turbo run build, pnpm pack", async () => {
    packed = await packAll(join(temporary, "tarballs"));
    return packed.map(({ name }) => name).join(", ");
  });
  if (packed.length > 0) {
    // These two have no use for it.
    if (wanted.some((name) => name !== "contents" && name !== "examples"))
      await checkInstalls(report, packed, temporary);
    for (const [name, part] of Object.entries(parts)) if (wanted.includes(name)) await part();
  }
} finally {
  await rm(temporary, { recursive: true, force: true });
}
process.exitCode = report.close();
