import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { npmInstall } from "../test/packed/command.ts";
import { packAll } from "../test/packed/pack.ts";
import { root } from "../test/packed/places.ts";
import { clients } from "./clients.ts";
import peers from "./peers.json" with { type: "json" };

/** Where things are measured: a folder of its own with our packages as packed and, if wanted, those that we compare with. */
export interface Place {
  folder: string;
  /** The Node.js that runs what is measured. */
  node: string;
  /** The names of the clients that are measured. */
  contenders: readonly string[];
  /** Where the generators of other clients are installed. */
  generators: string;
  /** Fewer rounds: for who works on the benchmark itself. */
  quick: boolean;
}

/** Builds and packs ours, and lays them out as npm would. {@link addPeers} adds the others. */
export async function createPlace(options: Partial<Place> = {}): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), "trunkline-bench-"));
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await mkdir(join(folder, "node_modules/@trunkline"), { recursive: true });
  for (const one of await packAll(join(folder, "tarballs")))
    await rename(one.folder, join(folder, "node_modules", one.name));
  await cp(join(root, "bench/programs"), folder, { recursive: true });
  return { node: process.execPath, contenders: Object.keys(clients), quick: false, ...options, folder, generators: "" };
}

/** Installs the peers, once for all runs, in the versions of peers.json. */
export async function addPeers(place: Place): Promise<void> {
  const clients = join(await installed("clients", peers.clients), "node_modules");
  for (const name of await readdir(clients)) {
    const target = join(place.folder, "node_modules", name);
    await mkdir(dirname(target), { recursive: true });
    if (!name.startsWith(".")) await symlink(join(clients, name), target);
  }
  place.generators = await installed("generators", peers.generators);
}

/** Clears up. */
export async function removePlace({ folder }: Place): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

async function installed(kind: string, dependencies: Record<string, string>): Promise<string> {
  const folder = join(root, "node_modules/.cache/trunkline/bench", kind);
  const manifest = JSON.stringify({ private: true, dependencies });
  const done = join(folder, "installed.json");
  if (existsSync(done) && (await readFile(done, "utf8")) === manifest) return folder;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), manifest);
  await npmInstall(folder, ["--ignore-scripts"]);
  await writeFile(done, manifest);
  return folder;
}
