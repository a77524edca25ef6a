import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../test/packed/places.ts";
import type { Report } from "../test/packed/report.ts";
import { providers } from "./clients.ts";
import { bundled } from "./parts/bytes.ts";
import { facadeWays } from "./parts/facade.ts";
import { installed } from "./parts/installed.ts";
import { filesLoaded } from "./parts/startup.ts";
import { instantiations } from "./parts/types.ts";
import { ourCalls, wholeClients } from "./small-programs.ts";

const file = "bench/budgets.json";

/** What has a budget: none of it depends on the machine. */
const measures: Readonly<Record<string, Readonly<Record<string, (folder: string) => Promise<number>>>>> = {
  "bytes in a bundle, gzip": Object.fromEntries(
    Object.entries({ ...ourCalls, ...wholeClients }).map(([name, program]) => [
      name in ourCalls ? `one send, ${name}` : name,
      async (folder: string) => (await bundled(folder, program)).gzip,
    ]),
  ),
  "bytes that the facade adds, minified": facadeWays,
  "files that an import loads": ofEach(async (folder, name) => (await filesLoaded(folder, name)).files),
  "packages that are installed": ofEach(async (folder, name) => (await installed(folder, name)).packages),
  "bytes that are installed": ofEach(async (folder, name) => (await installed(folder, name)).bytes),
  "type instantiations": { "ten calls in one file": instantiations },
};

/** What of {@link checkBudgets} differs from a check. */
export interface BudgetOptions {
  /** Writes what grew into budgets.json instead of failing. Default: false. */
  accept?: boolean;
}

/** Compares what does not wobble with budgets.json; `folder` has our packages as packed in its `node_modules`. */
export async function checkBudgets(
  report: Report,
  folder: string,
  { accept = false }: BudgetOptions = {},
): Promise<void> {
  const budgets = JSON.parse(await readFile(join(root, file), "utf8")) as Record<string, Record<string, number>>;
  for (const [group, ones] of Object.entries(measures)) {
    report.section(`Budget: ${group}`);
    const known = budgets[group] ?? {};
    budgets[group] = known;
    for (const [name, measure] of Object.entries(ones)) {
      await report.check(name, async () => {
        const value = await measure(folder);
        const told = value.toLocaleString("en");
        const budget = known[name];
        if (budget !== undefined && value <= budget) return `${told} of ${budget.toLocaleString("en")}`;
        if (accept) {
          known[name] = value;
          return `${told}, accepted`;
        }
        throw new Error(`${grown(told, value, budget)} Make it smaller; if it is worth its price, run
\`pnpm bench:check --accept\`, which writes it into ${file}, and say in the commit what it buys.`);
      });
    }
  }
  if (accept) await writeFile(join(root, file), `${JSON.stringify(budgets, null, 2)}\n`);
}

function grown(told: string, value: number, budget: number | undefined): string {
  if (budget === undefined) return `${told}: it has no budget yet.`;
  const more = (value - budget).toLocaleString("en");
  const share = budget > 0 ? ` (${(((value - budget) / budget) * 100).toFixed(1)} %)` : "";
  return `${told}: that is ${more}${share} above its budget of ${budget.toLocaleString("en")}.`;
}

function ofEach(
  measure: (folder: string, name: string) => Promise<number>,
): Record<string, (folder: string) => Promise<number>> {
  return Object.fromEntries([
    ...providers.map((name) => [name, (folder: string) => measure(folder, `@trunkline/${name}`)] as const),
    ["the facade, with all of them", (folder: string) => measure(folder, "trunkline")],
  ]);
}
