import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { providers } from "../clients.ts";
import { bundled } from "./bytes.ts";

/** A provider, the function that makes its client, and the facade's namespace of it. */
interface Names {
  name: string;
  create: string;
  namespace: string;
}

type Write = (names: Names) => string;
type Measure = (folder: string, code: string) => Promise<number>;

const named =
  (module: string): Write =>
  ({ name, create }) =>
    `import { ${create} } from "${module.replace("*", name)}";\nexport default ${create};`;
const direct = named("@trunkline/*");

/** Ways to a client through the facade: each needs as many bytes as the provider's own package. */
export const facadeWays: Readonly<Record<string, (folder: string) => Promise<number>>> = {
  'import { createFlowroute } from "trunkline"': added(direct, named("trunkline")),
  'import { createFlowroute } from "trunkline/flowroute"': added(direct, named("trunkline/*")),
  'import … from "trunkline/flowroute/slim"': added(named("@trunkline/*/slim"), named("trunkline/*/slim")),
  'import * as flowroute from "trunkline/flowroute/all"': added(
    direct,
    ({ name, create }) => `import * as all from "trunkline/${name}/all";\nexport default all.${create};`,
  ),
  // esbuild keeps a namespace whole that another module hands on.
  'import { flowroute } from "trunkline", by Rolldown': added(
    direct,
    ({ create, namespace }) => `import { ${namespace} } from "trunkline";\nexport default ${namespace}.${create};`,
    byRolldown,
  ),
};

/** The most that a way adds to the minified bundle of any provider. */
function added(before: Write, after: Write, measure: Measure = byEsbuild): (folder: string) => Promise<number> {
  return async (folder) => {
    let most = Number.NEGATIVE_INFINITY;
    for (const name of providers) {
      const names = await namesOf(folder, name);
      most = Math.max(most, (await measure(folder, after(names))) - (await measure(folder, before(names))));
    }
    return most;
  };
}

async function namesOf(folder: string, name: string): Promise<Names> {
  const path = join(folder, "node_modules/@trunkline", name, "dist/index.mjs");
  const create = Object.keys((await import(pathToFileURL(path).href)) as object).find((one) => /^create/.test(one));
  if (create === undefined) throw new Error(`${path} exports nothing that makes a client.`);
  return { name, create, namespace: name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) };
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
