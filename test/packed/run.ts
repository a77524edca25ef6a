// `pnpm test:packed`: the packages as their users get them. Builds, packs, looks inside, installs, runs, compiles, measures.
// `pnpm test:packed budgets startup` does only what it names of the last six, and `pnpm test:packed reminders` only that
// application of examples/.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkBudgets } from "../../bench/budgets.ts";
import { checkConsumers } from "./consumers.ts";
import { checkContents } from "./contents.ts";
import { apps, checkExamples, findChromium, needsChromium } from "./examples.ts";
import { checkInstalls } from "./install.ts";
import { bundleLab } from "./lab.ts";
import { majors, nodeOf } from "./nodes.ts";
import { type Packed, packAll } from "./pack.ts";
import { createReport, type Report } from "./report.ts";
import { checkStartup } from "./startup.ts";
import { checkTypes } from "./types.ts";

const temporary = await mkdtemp(join(tmpdir(), "trunkline-packed-"));
const report = createReport();
let packed: Packed[] = [];

const asked = process.argv.slice(2);
const askedApps = apps.filter((name) => asked.includes(name));
const wantedApps = askedApps.length > 0 ? askedApps : apps;
const plain = join(temporary, "plain");
const parts: Record<string, ((report: Report) => Promise<void>)[]> = {
  contents: [(report) => checkContents(report, packed)],
  consumers: majors.map((major) => (report) => checkConsumers(report, temporary, major)),
  types: [(report) => checkTypes(report, temporary)],
  budgets: [(report) => checkBudgets(report, plain)],
  examples: [(report) => checkExamples(report, packed, temporary, wantedApps)],
};
const known = [...Object.keys(parts), "startup", ...apps];
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) throw new Error(`There is no ${unknown.join(", ")}; there are ${known.join(", ")}.`);
const wanted = asked.length > 0 ? asked.map((name) => (apps.includes(name) ? "examples" : name)) : known;

try {
  // Downloads, during the build; whoever needs one waits for it, and says what went wrong.
  if (wanted.includes("consumers")) for (const major of majors) nodeOf(major).catch(() => {});
  if (wanted.includes("examples") && needsChromium(wantedApps)) findChromium().catch(() => {});
  report.section("Build and pack");
  await report.check("turbo run build, pnpm pack", async () => {
    packed = await packAll(join(temporary, "tarballs"));
    return packed.map(({ name }) => name).join(", ");
  });
  if (packed.length > 0) {
    // These two have no use for it.
    if (wanted.some((name) => name !== "contents" && name !== "examples"))
      await checkInstalls(report, packed, temporary);
    if (wanted.includes("consumers")) await bundleLab(plain);
    await report.together(Object.entries(parts).flatMap(([name, part]) => (wanted.includes(name) ? part : [])));
    // What it measures wants the machine for itself.
    if (wanted.includes("startup")) await checkStartup(report, packed, temporary);
  }
} finally {
  await rm(temporary, { recursive: true, force: true });
}
process.exitCode = report.close();
