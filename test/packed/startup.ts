import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "./command.ts";
import type { Packed } from "./pack.ts";
import type { Report } from "./report.ts";

const target = 10;
/** A machine that has other things to do must not fail a good package. */
const limit = 25;
const rounds = 15;
/** Its root loads every provider, for which there is no target: its files and its bytes have budgets. */
const facade = "trunkline";

/** CPU time that importing a client takes, over a script that imports nothing. */
export async function checkStartup(report: Report, packed: readonly Packed[], temporary: string): Promise<void> {
  const cwd = join(temporary, "plain");
  report.section(`CPU of an import over an empty script, Node.js ${process.version}, median of ${rounds} runs`);
  const tell = "const { user, system } = process.cpuUsage();\nconsole.log((user + system) / 1000);\n";
  await writeFile(join(cwd, "empty.mjs"), tell);
  const names = packed.flatMap(({ name }) => (name === facade ? [`${facade}/flowroute`, facade] : [name]));
  const files = names.map((name) => ({ name, file: `imports-${name.replace(/\W/g, "-")}.mjs` }));
  for (const { name, file } of files) await writeFile(join(cwd, file), `import ${JSON.stringify(name)};\n${tell}`);
  // In turns, so that all see the same weather.
  const times = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++)
    for (const file of ["empty.mjs", ...files.map((one) => one.file)])
      times.set(file, [...(times.get(file) ?? []), Number(await run(process.execPath, [file], { cwd }))]);
  for (const { name, file } of files)
    await report.check(`import ${name}`, () => {
      const cost = median(times.get(file)) - median(times.get("empty.mjs"));
      if (name === facade) return `${cost.toFixed(1)} ms`;
      const told = `${cost.toFixed(1)} ms (target ${target} ms)`;
      if (cost > limit) throw new Error(`${told} is above ${limit} ms.`);
      return told;
    });
}

function median(values: number[] = []): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
