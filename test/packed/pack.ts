import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pnpm, run } from "./command.ts";
import { root } from "./places.ts";

/** A package as it would be published. */
export interface Packed {
  name: string;
  /** Path of the `.tgz`. */
  tarball: string;
  /** What it holds, unpacked. */
  folder: string;
  /** Path in the package -> text. */
  files: Map<string, string>;
}

interface Manifest {
  name: string;
  private?: boolean;
}

/** Builds all packages of a checkout, by default this one, and packs those that are public into `into`. */
export async function packAll(into: string, from: string = root): Promise<Packed[]> {
  const turbo = join(from, "node_modules/turbo/bin/turbo");
  await run(process.execPath, [turbo, "run", "build", "--output-logs=errors-only"], { cwd: from });
  const packed = (await readdir(join(from, "packages"))).map(async (name) => {
    const cwd = join(from, "packages", name);
    const manifest = JSON.parse(await readFile(join(cwd, "package.json"), "utf8")) as Manifest;
    return manifest.private ? [] : [await packOne(cwd, manifest.name, join(into, name))];
  });
  return (await Promise.all(packed)).flat();
}

async function packOne(cwd: string, name: string, into: string): Promise<Packed> {
  await mkdir(into, { recursive: true });
  await pnpm(["pack", "--pack-destination", into], { cwd });
  const tarball = (await readdir(into)).find((file) => file.endsWith(".tgz"));
  if (!tarball) throw new Error(`pnpm pack left no .tgz of ${name}.`);
  await run("tar", ["xzf", tarball], { cwd: into });
  const folder = join(into, "package");
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = new Map<string, string>();
  for (const path of paths.sort()) files.set(path.slice(folder.length + 1), await readFile(path, "utf8"));
  return { name, tarball: join(into, tarball), folder, files };
}
