import type { Report } from "../test/packed/report.ts";
import budgets from "./budgets.json" with { type: "json" };
import { bundled } from "./parts/bytes.ts";
import { installed } from "./parts/installed.ts";
import { filesLoaded } from "./parts/startup.ts";
import { instantiations } from "./parts/types.ts";
import { ourCalls, type Program, wholeClients } from "./small-programs.ts";

/** Compares what does not wobble with budgets.json; `folder` has our packages as packed in its `node_modules`. */
export async function checkBudgets(report: Report, folder: string): Promise<void> {
  const programs: Record<string, Program> = { ...wholeClients };
  for (const [name, program] of Object.entries(ourCalls)) programs[`one sendMessage, ${name}`] = program;
  await compare(report, "Bytes, bundled with esbuild, minified, gzip", budgets.gzip, async (what) => {
    const program = programs[what];
    return program ? (await bundled(folder, program)).gzip : undefined;
  });
  await compare(report, "Files that an import loads", budgets.files, async (module) => {
    return (await filesLoaded(folder, module)).files;
  });
  await compare(report, "Packages that are installed", budgets.packages, async (name) => {
    return (await installed(folder, name)).packages;
  });
  await compare(report, "Bytes that are installed", budgets.installed, async (name) => {
    return (await installed(folder, name)).bytes;
  });
  await compare(report, "Type instantiations, TypeScript 5.9", budgets.instantiations, () => instantiations(folder));
}

async function compare(
  report: Report,
  title: string,
  limits: Readonly<Record<string, number>>,
  measure: (what: string) => Promise<number | undefined>,
): Promise<void> {
  report.section(title);
  for (const [what, limit] of Object.entries(limits)) {
    await report.check(what, async () => {
      const value = await measure(what);
      if (value === undefined) throw new Error(`Nothing is measured by that name: take it out of bench/budgets.json.`);
      if (!(value <= limit)) throw new Error(`${value} is above the ${limit} of bench/budgets.json.`);
      return `${value} of ${limit}`;
    });
  }
}
