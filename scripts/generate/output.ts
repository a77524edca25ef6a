import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Files of a package by their path in it. */
export type Files = ReadonlyMap<string, string>;

/** The generated files that a package has now; none where there is no package. */
export async function readFiles(root: string, folder: string, others: readonly string[]): Promise<Map<string, string>> {
  const inFolder = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  const names = inFolder
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll("\\", "/"),
    );
  const found = new Map<string, string>();
  for (const name of [...names.sort(), ...others]) {
    const text = await readFile(join(root, name), "utf8").catch(() => undefined);
    if (text !== undefined) found.set(name, text);
  }
  return found;
}

/** A generated file that is not as it should be. */
export interface Stale {
  file: string;
  /** `left over`: nothing asks for it. */
  how: "differs" | "missing" | "left over";
}

/** The files that are missing, differ, or should not be there. */
export function stale(current: Files, wanted: Files): Stale[] {
  const how = (file: string): Stale["how"] =>
    wanted.has(file) ? (current.has(file) ? "differs" : "missing") : "left over";
  return differences(current, wanted).map((file) => ({ file, how: how(file) }));
}

/** Their names. */
export function differences(current: Files, wanted: Files): string[] {
  const names = new Set([...current.keys(), ...wanted.keys()]);
  return [...names].filter((name) => current.get(name) !== wanted.get(name)).sort();
}

/** Replaces the generated files of a package: the folder is wiped, so that nothing of before is left. */
export async function writeFiles(root: string, folder: string, files: Files): Promise<void> {
  await rm(join(root, folder), { recursive: true, force: true });
  for (const [name, text] of files) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
}
