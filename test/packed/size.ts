import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type OutputFile } from "esbuild";
import { root } from "./places.ts";
import type { Report } from "./report.ts";

const one = `import { createFlowroute, sendMessage } from "@trunkline/flowroute/slim";
const flowroute = createFlowroute({ accessKey: "a", secretKey: "b" }, { sendMessage });
export default flowroute.sendMessage({ to: "1", from: "1", body: "hello" });`;

const whole = `import { createFlowroute } from "@trunkline/flowroute";
const flowroute = createFlowroute({ accessKey: "a", secretKey: "b" });
export default flowroute.sendMessage({ to: "1", from: "1", body: "hello" });`;

const bundles = {
  "one sendMessage": { code: one, splitting: false },
  "whole client, without what it loads on demand": { code: whole, splitting: true },
  "whole client in one file": { code: whole, splitting: false },
};

/** Bundles small programs as an app would, and compares their bytes with budgets.json. */
export async function checkSizes(report: Report, temporary: string): Promise<void> {
  report.section("Bytes, bundled with esbuild, minified, gzip");
  const budgets = JSON.parse(await readFile(join(root, "test/packed/budgets.json"), "utf8")) as Record<string, number>;
  for (const [title, { code, splitting }] of Object.entries(bundles)) {
    await report.check(title, async () => {
      const bytes = await gzipped(join(temporary, "plain"), code, splitting);
      const budget = budgets[title];
      if (budget === undefined) throw new Error(`budgets.json says nothing of "${title}": ${bytes} bytes.`);
      if (bytes > budget) throw new Error(`${bytes} bytes are above the ${budget} of budgets.json.`);
      return `${bytes} of ${budget}`;
    });
  }
}

async function gzipped(cwd: string, code: string, splitting: boolean): Promise<number> {
  const entry = join(cwd, "bundled.mjs");
  await writeFile(entry, code);
  const { outputFiles, metafile } = await build({
    absWorkingDir: cwd,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    splitting,
    outdir: join(cwd, "bundle"),
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  return eager(outputFiles, metafile.outputs, cwd).reduce(
    (sum, { contents }) => sum + gzipSync(contents, { level: 9 }).byteLength,
    0,
  );
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
