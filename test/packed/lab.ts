import { cp } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { run } from "./command.ts";
import { root } from "./places.ts";

const lab = join(root, "packages/core/test/lab");

/** Makes the fault lab one program that any Node.js runs, with the packed core that is installed in the folder. */
export async function bundleLab(folder: string): Promise<void> {
  await build({
    entryPoints: [join(lab, "alone.ts")],
    outfile: join(folder, "lab.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
    plugins: [
      {
        name: "packed",
        setup({ onResolve }) {
          onResolve({ filter: /\/src\/index\.ts$/ }, () => ({ path: "@trunkline/core", external: true }));
          onResolve({ filter: /\/src\/http\/request-by-path\.ts$/ }, () => ({
            path: "@trunkline/core/http",
            external: true,
          }));
        },
      },
    ],
  });
  await cp(join(lab, "certificates"), join(folder, "certificates"), { recursive: true });
}

/** Tries every fault of the catalogue in a Node.js. */
export async function runLab(node: string, cwd: string): Promise<string> {
  // Not every Node.js can be told whom to trust once it runs.
  const env = { NODE_EXTRA_CA_CERTS: join(cwd, "certificates/authority.pem") };
  return (await run(node, ["lab.mjs"], { cwd, env })).trim();
}
