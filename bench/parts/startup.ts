import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "../../test/packed/command.ts";
import { clients, providers } from "../clients.ts";
import { byName, median, shuffled } from "../numbers.ts";
import type { Place } from "../place.ts";
import type { Row, Table, Target } from "../table.ts";

interface Sample {
  /** Milliseconds of CPU. */
  cpu: number;
  /** MiB. */
  rss: number;
}

/** What an import reads. */
export interface Loaded {
  files: number;
  bytes: number;
}

const tell =
  "const { user, system } = process.cpuUsage();\n" +
  "console.log(JSON.stringify({ cpu: (user + system) / 1000, rss: process.memoryUsage.rss() / 1048576 }));\n";

/** What an import costs over a script that imports nothing. */
export async function measureStartup({ folder, node, contenders, quick }: Place): Promise<Table[]> {
  const modules: Record<string, string> = {};
  for (const name of contenders) {
    const module = clients[name]?.package;
    if (module) modules[name] = module;
  }
  const peers = Object.keys(modules);
  for (const name of providers) modules[name] = `@trunkline/${name}`;
  for (const [name, module] of Object.entries({ ...modules, empty: "" }))
    await writeFile(join(folder, `import-${name}.mjs`), `${module && `import ${JSON.stringify(module)};\n`}${tell}`);
  const samples: Record<string, Sample[]> = {};
  for (let round = 0; round < (quick ? 2 : 7); round++) {
    for (const name of shuffled([...Object.keys(modules), "empty"])) {
      const one = JSON.parse(await run(node, [`import-${name}.mjs`], { cwd: folder })) as Sample;
      samples[name] = [...(samples[name] ?? []), one];
    }
  }
  const loaded: Record<string, Loaded> = {};
  for (const [name, module] of Object.entries(modules)) loaded[name] = await filesLoaded(folder, module);
  const middle = (name: string, unit: keyof Sample): number => median((samples[name] ?? []).map((one) => one[unit]));
  const over = (name: string, unit: keyof Sample): number => middle(name, unit) - middle("empty", unit);
  const table = (title: string, names: readonly string[], ours: readonly string[]): Table => {
    const row = (what: string, unit: Row["unit"], value: (name: string) => number, target?: Target): Row => ({
      what,
      unit,
      values: byName(names, value),
      ...(target && { target }),
    });
    return {
      title,
      rows: [
        row("CPU", "ms", (name) => over(name, "cpu"), { is: "≤", limit: 10, ours }),
        row("memory (RSS)", "MiB", (name) => over(name, "rss")),
        row("files loaded", "", (name) => loaded[name]?.files ?? Number.NaN, { is: "≤", limit: 3, ours }),
        row("source read", "KiB", (name) => (loaded[name]?.bytes ?? Number.NaN) / 1024),
      ],
    };
  };
  return [
    table("An import, over an empty script", peers, ["trunkline"]),
    table("An import of each of ours", providers, providers),
  ];
}

/** How many files an import reads, and how much is in them. */
export async function filesLoaded(folder: string, module: string): Promise<Loaded> {
  const program = join(folder, "import-files.mjs");
  await writeFile(program, `import ${JSON.stringify(module)};\n`);
  const hooks = new URL("../programs/files.mjs", import.meta.url).href;
  return JSON.parse(await run(process.execPath, ["--import", hooks, program], { cwd: folder })) as Loaded;
}
