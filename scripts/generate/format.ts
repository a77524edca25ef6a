import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const biome = new URL("../../node_modules/@biomejs/biome/bin/biome", import.meta.url).pathname;

// As in biome.json, but for files that are generated, and of any size.
const config = {
  root: true,
  formatter: { indentStyle: "space", indentWidth: 2, lineWidth: 120 },
  javascript: { formatter: { quoteStyle: "double", trailingCommas: "all" } },
  assist: { actions: { source: { organizeImports: "on" } } },
  linter: { enabled: false },
  files: { maxSize: 2 ** 30 },
};

/** Formats all TypeScript files of a set, by name, in one go; imports are put in order. */
export async function formatFiles(files: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), "trunkline-generate-"));
  const names = [...files.keys()].filter((name) => /\.(ts|json)$/.test(name));
  try {
    await writeFile(join(folder, "biome.json"), JSON.stringify(config));
    for (const name of names) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), files.get(name) ?? "");
    }
    const options = { cwd: folder, maxBuffer: 2 ** 26 };
    if (names.length)
      await promisify(execFile)(process.execPath, [biome, "check", "--write", "--max-diagnostics=5", "."], options);
    const formatted = new Map(files);
    for (const name of names) formatted.set(name, await readFile(join(folder, name), "utf8"));
    return formatted;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
