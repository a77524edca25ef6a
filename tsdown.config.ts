// Builds the package it is called in: its entries are the source conditions of its own `exports`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type UserConfig } from "tsdown";

interface Manifest {
  exports: Record<string, string | { "@trunkline/source": string; default: string }>;
}

const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;

/** `./dist/mocks.mjs` from `./src/mocks/index.ts`. */
const entry = Object.fromEntries(
  Object.values(exports).flatMap((one) =>
    typeof one === "string" ? [] : [[one.default.replace("./dist/", "").replace(".mjs", ""), one["@trunkline/source"]]],
  ),
);

/** Packages that may end up in ours: few, and each with its licence. */
const bundled = ["openapi-fetch"];

const config: UserConfig = defineConfig({
  cwd: process.cwd(),
  entry,
  format: "esm",
  target: ["es2022", "node20.19"],
  platform: "neutral",
  fixedExtension: true,
  hash: false,
  // Chunks keep the names of what they hold, for stack traces and for who reads them.
  outputOptions: { minifyInternalExports: false },
  dts: { oxc: true },
  // Only what is under `./node` imports modules of Node.js; bundles for browsers fail where anything else does.
  deps: { onlyBundle: bundled, neverBundle: [/^node:/] },
  failOnWarn: true,
  logLevel: "warn",
  plugins: [
    {
      name: "licenses",
      generateBundle(_, bundle) {
        const modules = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
        const texts = bundled
          .map((name) => ({ name, module: modules.find((id) => id.includes(`/node_modules/${name}/`)) }))
          .flatMap(({ name, module }) => (module ? [`${name}\n\n${readLicense(module, name)}`] : []));
        if (texts.length) this.emitFile({ type: "asset", fileName: "licenses.txt", source: texts.join("\n\n") });
      },
    },
  ],
});

function readLicense(module: string, name: string): string {
  const end = module.lastIndexOf(`/node_modules/${name}/`) + `/node_modules/${name}/`.length;
  return readFileSync(join(module.slice(0, end), "LICENSE"), "utf8");
}

export default config;
