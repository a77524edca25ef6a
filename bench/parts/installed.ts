import { existsSync } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { clients } from "../clients.ts";
import { byName } from "../numbers.ts";
import type { Place } from "../place.ts";
import type { Table } from "../table.ts";

/** A package with all that is installed for it. */
export interface Installed {
  packages: number;
  bytes: number;
}

interface Manifest {
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

/** How much is installed. */
export async function measureInstalled({ folder, contenders }: Place): Promise<Table[]> {
  const all: Record<string, Installed> = {};
  for (const name of contenders) {
    const module = clients[name]?.package;
    if (module) all[name] = await installed(folder, module);
  }
  const values = (of: (one: Installed) => number): Record<string, number> =>
    byName(Object.keys(all), (name) => of(all[name] as Installed));
  return [
    {
      title: "Installed, with dependencies",
      rows: [
        { what: "packages", unit: "", values: values(({ packages }) => packages), target: { is: "≤", limit: 3 } },
        {
          what: "size",
          unit: "MiB",
          values: values(({ bytes }) => bytes / 1_048_576),
          target: { is: "≤", limit: 0.5 },
        },
      ],
    },
  ];
}

/** Walks a package's dependencies as they lie in `node_modules`. */
export async function installed(folder: string, name: string): Promise<Installed> {
  const found = new Set<string>();
  const walk = async (name: string, from: string): Promise<void> => {
    const home = find(name, from);
    if (home === undefined) return; // Not for this platform.
    const real = await realpath(home);
    if (found.has(real)) return;
    found.add(real);
    const manifest = JSON.parse(await readFile(join(real, "package.json"), "utf8")) as Manifest;
    const { dependencies, peerDependencies, peerDependenciesMeta } = manifest;
    const peers = Object.keys(peerDependencies ?? {}).filter((peer) => !peerDependenciesMeta?.[peer]?.optional);
    for (const next of [...Object.keys(dependencies ?? {}), ...peers]) await walk(next, real);
  };
  await walk(name, folder);
  if (found.size === 0) throw new Error(`${name} is not installed in ${folder}.`);
  let bytes = 0;
  for (const home of found) bytes += await sizeOf(home);
  return { packages: found.size, bytes };
}

function find(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const home = join(folder, "node_modules", name);
    if (existsSync(join(home, "package.json"))) return home;
    if (folder === dirname(folder)) return undefined;
  }
}

/** What is in a package, without the packages in it: they are counted by themselves. */
async function sizeOf(folder: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) bytes += entry.name === "node_modules" ? 0 : await sizeOf(path);
    else if (entry.isFile()) bytes += (await stat(path)).size;
  }
  return bytes;
}
