import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { bundled } from "./bytes.ts";

const named = (module: string): string =>
  `import { createFlowroute } from "${module}";\nexport default createFlowroute;`;

/**
 * Ways to a client through the facade, and the bytes that each adds to the minified bundle of the provider's own package.
 * One provider will do: those of the others would be seen in its bundle.
 */
export const facadeWays: Readonly<Record<string, (folder: string) => Promise<number>>> = {
  'import { createFlowroute } from "trunkline"': added(named("trunkline")),
  '… from "trunkline/flowroute"': added(named("trunkline/flowroute")),
  '… from "trunkline/flowroute/slim"': added(named("trunkline/flowroute/slim"), named("@trunkline/flowroute/slim")),
  'import * as flowroute from "trunkline/flowroute/all"': added(
    'import * as flowroute from "trunkline/flowroute/all";\nexport default flowroute.createFlowroute;',
  ),
  // esbuild keeps a namespace whole that another module hands on.
  'import { flowroute } from "trunkline", by Rolldown': added(
    'import { flowroute } from "trunkline";\nexport default flowroute.createFlowroute;',
    named("@trunkline/flowroute"),
    byRolldown,
  ),
};

function added(
  code: string,
  before: string = named("@trunkline/flowroute"),
  measure: (folder: string, code: string) => Promise<number> = byEsbuild,
): (folder: string) => Promise<number> {
  return async (folder) => (await measure(folder, code)) - (await measure(folder, before));
}

async function byEsbuild(folder: string, code: string): Promise<number> {
  return (await bundled(folder, { code })).minified;
}

async function byRolldown(folder: string, code: string): Promise<number> {
  const input = join(folder, "bundled.mjs");
  await writeFile(input, code);
  const bundle = await rolldown({ cwd: folder, input, platform: "browser", logLevel: "silent" });
  const { output } = await bundle.generate({ format: "esm", minify: true, codeSplitting: false });
  return output.reduce((sum, file) => sum + (file.type === "chunk" ? Buffer.byteLength(file.code) : 0), 0);
}
