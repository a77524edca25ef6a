// Builds the package it is called in: its entries are the source conditions of its own `exports`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";
import { defineConfig, type UserConfig } from "tsdown";
import { breakLines } from "./scripts/build/break-lines.ts";
import { declarations } from "./scripts/build/declarations.ts";
import { internals } from "./scripts/build/internals.ts";
import { shareData } from "./scripts/build/share-data.ts";

interface Manifest {
  name: string;
  exports: Record<string, string | { "@trunkline/source": string; default: string }>;
}

const { name, exports } = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;

const isCore = name === "@trunkline/core";

/** It only hands on what others export. */
const isFacade = name === "trunkline";

interface Modules {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** `./dist/mocks.mjs` from `./src/mocks/index.ts`. */
const entry = Object.fromEntries(
  Object.values(exports).flatMap((one) =>
    typeof one === "string" ? [] : [[one.default.replace("./dist/", "").replace(".mjs", ""), one["@trunkline/source"]]],
  ),
);

/** Core's own properties, which no other package sees. */
const internal = new RegExp(`^(${Object.keys(internals).join("|")})$`);

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
  // What else of ours needs of the main entry's file is exported under names of one letter, which no declaration has.
  inputOptions: { preserveEntrySignatures: "allow-extension" },
  outputOptions: {
    minifyInternalExports: true,
    comments: { jsdoc: false },
    // Names of functions stay as they are, so that stack traces can be read.
    minify: { compress: false, mangle: { toplevel: false, keepNames: true }, codegen: { removeWhitespace: true } },
    codeSplitting: { groups: isFacade ? [] : [{ name: sharedFile, debugName: "shared" }] },
  },
  // Those of a provider are written below.
  dts: (isCore || isFacade) && { oxc: { stripInternal: true } },
  // Only what is under `./node` imports modules of Node.js; bundles for browsers fail where anything else does. The facade's
  // namespaces stay modules of their own, of which a bundle can leave out what is not used.
  deps: { onlyBundle: bundled, neverBundle: [/^node:/, /^trunkline\//] },
  failOnWarn: true,
  logLevel: "warn",
  plugins: [
    {
      name: "short-internals",
      async renderChunk(code, { fileName }) {
        if (!isCore || !fileName.endsWith(".mjs")) return null;
        return (await transform(code, { mangleProps: internal, mangleCache: { ...internals }, charset: "utf8" })).code;
      },
    },
    {
      name: "dense",
      generateBundle(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== "chunk" || !file.fileName.endsWith(".mjs")) continue;
          // Mocks are nearly all data, of which most is said more than once.
          const isData = !isCore && file.fileName === "mocks.mjs";
          file.code = breakLines(isData ? shareData(file.code) : file.code);
        }
      },
    },
    {
      name: "declarations",
      generateBundle() {
        if (isCore || isFacade) return;
        for (const [fileName, source] of declarations(process.cwd(), Object.values(entry)))
          this.emitFile({ type: "asset", fileName, source });
      },
    },
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

/**
 * What the main entry loads at once and others need, in one file: to open a file costs more than to read it. That is all of
 * an entry that none is slimmer than.
 */
function sharedFile(id: string, modules: Modules): string | null {
  if (!shared) {
    const { index, ...others } = entry;
    const main = reach([index], modules);
    const rest = reach(others.slim ? Object.values(others) : [index], modules);
    shared = new Set([...main].filter((one) => rest.has(one)));
  }
  return shared.has(id) ? "shared" : null;
}

let shared: Set<string> | undefined;

/** The modules that these entries load at once. */
function reach(entries: readonly (string | undefined)[], modules: Modules): Set<string> {
  const found = new Set(entries.map((one = "") => join(process.cwd(), one)));
  for (const id of found) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}

function readLicense(module: string, name: string): string {
  const end = module.lastIndexOf(`/node_modules/${name}/`) + `/node_modules/${name}/`.length;
  return readFileSync(join(module.slice(0, end), "LICENSE"), "utf8");
}

export default config;
