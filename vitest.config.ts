import { readdirSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type TestProjectInlineConfiguration, type ViteUserConfig } from "vitest/config";
import { blockIn } from "./test/docs/blocks.ts";

// One project per package and one for what belongs to the repository; types are tested where *.test-d.ts files are.
// Errors in other files are told by `pnpm check`.
const project = (name: string, include: string[]): TestProjectInlineConfiguration => ({
  extends: true,
  test: {
    name,
    include: include.map((folder) => `${folder}/**/*.test.ts`),
    typecheck: {
      enabled: true,
      // Three compilers are installed; this is the one that the repository is written for.
      checker: join(import.meta.dirname, "node_modules/typescript/bin/tsc"),
      tsconfig: join(import.meta.dirname, "packages/core/test/types.tsconfig.json"),
      include: include.map((folder) => `${folder}/**/*.test-d.ts`),
      ignoreSourceErrors: true,
    },
  },
});

const config: ViteUserConfig = defineConfig({
  // Code in documents is imported as if it were in files of its own.
  plugins: [{ name: "blocks", resolveId: (id) => blockIn(id) && id, load: (id) => blockIn(id)?.code }],
  ssr: { resolve: { conditions: ["@trunkline/source", "module", "node", "default"] } },
  test: {
    // Only what hangs should fail by it: the machine may have other things to do.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A third of the time went into loading the same sources for each file.
    isolate: false,
    // Tests that run at once wait for timers and sockets. The first file of a process decides for all: none sets its own.
    maxConcurrency: 20,
    setupFiles: [join(import.meta.dirname, "packages/core/test/traces.ts")],
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
    projects: [
      ...readdirSync(join(import.meta.dirname, "packages")).map((name) => project(name, [`packages/${name}`])),
      project("repository", ["scripts", "test"]),
    ],
  },
});

export default config;
