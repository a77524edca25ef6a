import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "./command.ts";
import type { Installed } from "./install.ts";
import { root } from "./places.ts";
import type { Report } from "./report.ts";

const compilers = [
  ["5.9", "typescript"],
  ["6", "typescript-6"],
  ["7", "typescript-7"],
] as const;

/** A server has Node's own types and no DOM; an app behind a bundler has the DOM and nothing of Node. */
const projects = {
  "nodenext, types of Node.js 20": {
    compilerOptions: { module: "nodenext", lib: ["es2022", "es2023"], types: ["node"] },
    files: ["types.ts", "types-require.cts", "types-node.ts", "providers.ts", "facade.ts"],
  },
  "bundler, types of the DOM": {
    compilerOptions: {
      module: "esnext",
      moduleResolution: "bundler",
      lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
      types: [],
    },
    files: ["types.ts", "providers.ts", "facade.ts"],
  },
};

const strict = {
  target: "es2022",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  noEmit: true,
};

/** Compiles the consumers' files against the packed declarations. */
export async function checkTypes(report: Report, temporary: string): Promise<void> {
  report.section("Declarations, strict, libraries checked");
  const cwd = join(temporary, "types");
  for (const [version, name] of compilers) {
    for (const [title, { compilerOptions, files }] of Object.entries(projects)) {
      await report.check(`TypeScript ${version}: ${title}`, () =>
        compile(name, cwd, { compilerOptions: { ...strict, ...compilerOptions }, files }),
      );
    }
    for (const folder of ["msw-2", "msw-3"] satisfies Installed[]) {
      // What MSW's own declarations need to compile is not ours to say.
      const compilerOptions = {
        ...strict,
        ...projects["bundler, types of the DOM"].compilerOptions,
        skipLibCheck: true,
      };
      await report.check(`TypeScript ${version}: ${folder}`, () =>
        compile(name, join(temporary, folder), { compilerOptions, files: ["types-msw.ts"] }),
      );
    }
  }
}

async function compile(compiler: string, cwd: string, project: object): Promise<undefined> {
  await writeFile(join(cwd, "tsconfig.json"), JSON.stringify(project));
  await run(process.execPath, [join(root, "node_modules", compiler, "bin/tsc"), "--pretty", "false"], { cwd });
}
