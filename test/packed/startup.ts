import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "./command.ts";
import type { Report } from "./report.ts";

const target = 10;
/** A machine that has other things to do must not fail a good package. */
const limit = 25;
const rounds = 15;

/** CPU time that importing the client takes, over a script that imports nothing. */
export async function checkStartup(report: Report, temporary: string): Promise<void> {
  const cwd = join(temporary, "plain");
  report.section(`CPU of an import over an empty script, Node.js ${process.version}, median of ${rounds} runs`);
  await report.check("import @trunkline/flowroute", async () => {
    const tell = "const { user, system } = process.cpuUsage();\nconsole.log((user + system) / 1000);\n";
    await writeFile(join(cwd, "empty.mjs"), tell);
    await writeFile(join(cwd, "imports.mjs"), `import "@trunkline/flowroute";\n${tell}`);
    const times: Record<string, number[]> = { "empty.mjs": [], "imports.mjs": [] };
    for (let round = 0; round < rounds; round++)
      for (const [file, list] of Object.entries(times)) list.push(Number(await run(process.execPath, [file], { cwd })));
    const cost = median(times["imports.mjs"]) - median(times["empty.mjs"]);
    const told = `${cost.toFixed(1)} ms (target ${target} ms)`;
    if (cost > limit) throw new Error(`${told} is above ${limit} ms.`);
    return told;
  });
}

function median(values: number[] = []): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
