import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build, type OutputFile } from "esbuild";
import { byName } from "../numbers.ts";
import type { Place } from "../place.ts";
import { oneCall, ourCalls, type Program } from "../small-programs.ts";
import type { Row, Table, Target } from "../table.ts";

/** How large a bundle is. */
export interface Bytes {
  minified: number;
  gzip: number;
  brotli: number;
}

/** Bytes of programs that make one call, bundled as an app would. */
export async function measureBytes({ folder }: Place): Promise<Table[]> {
  return [
    await table(folder, "One call in a bundle", oneCall, ["trunkline"]),
    await table(folder, "One send with each of ours in a bundle", ourCalls, Object.keys(ourCalls)),
  ];
}

async function table(
  folder: string,
  title: string,
  programs: Readonly<Record<string, Program>>,
  ours: readonly string[],
): Promise<Table> {
  const bytes: Record<string, Bytes> = {};
  for (const [name, program] of Object.entries(programs)) bytes[name] = await bundled(folder, program);
  const row = (what: keyof Bytes, target?: Target): Row => ({
    what,
    unit: "KiB",
    values: byName(Object.keys(programs), (name) => (bytes[name]?.[what] ?? Number.NaN) / 1024),
    ...(target && { target }),
  });
  return { title, rows: [row("minified"), row("gzip", { is: "≤", limit: 8, ours }), row("brotli")] };
}

/** The bytes of a program in one file, or, where it is split, of what it loads at once. */
export async function bundled(cwd: string, { code, splitting = false, platform = "browser" }: Program): Promise<Bytes> {
  const entry = join(cwd, "bundled.mjs");
  await writeFile(entry, code);
  const { outputFiles, metafile } = await build({
    absWorkingDir: cwd,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "esm",
    platform,
    splitting,
    outdir: join(cwd, "bundle"),
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const sizes = eager(outputFiles, metafile.outputs, cwd).map(({ contents }) => ({
    minified: contents.byteLength,
    gzip: gzipSync(contents, { level: 9 }).byteLength,
    brotli: brotliCompressSync(contents).byteLength,
  }));
  const sum = (unit: keyof Bytes): number => sizes.reduce((total, size) => total + size[unit], 0);
  return { minified: sum("minified"), gzip: sum("gzip"), brotli: sum("brotli") };
}

interface Output {
  entryPoint?: string;
  imports: { path: string; kind: string }[];
}

/** The entry's file and those it imports at once: not what `import()` loads later. */
function eager(files: readonly OutputFile[], outputs: Record<string, Output>, cwd: string): OutputFile[] {
  const wanted = Object.keys(outputs).filter((path) => outputs[path]?.entryPoint === "bundled.mjs");
  // Files found on the way are walked as well.
  for (const path of wanted) {
    for (const { path: next, kind } of outputs[path]?.imports ?? [])
      if (kind === "import-statement" && next in outputs && !wanted.includes(next)) wanted.push(next);
  }
  return files.filter(({ path }) => wanted.includes(path.slice(cwd.length + 1)));
}
