import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./cli.ts";
import { dedent } from "./toy-spec.ts";

// For tests: a repository of its own, in which the generator runs as in ours.

const ours = fileURLToPath(new URL("../..", import.meta.url));

export interface ToyRepository {
  root: string;
  write(name: string, text: string): void;
  /** Runs `pnpm generate` with these arguments. */
  generate(...args: string[]): Promise<{ code: number; lines: string[] }>;
  /** Lets packages be imported by their names, as an installation does. */
  link(...folders: string[]): void;
  /** What the compiler has to say about all packages, or of one with its tests. */
  typeErrors(tested?: string): string;
  /** Runs a file of a package, sources and all, and returns what it prints. */
  runFile(name: string): string;
  remove(): void;
}

export function toyRepository(): ToyRepository {
  const root = mkdtempSync(join(tmpdir(), "trunkline-toy-"));
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), dedent(text));
  };
  mkdirSync(join(root, "node_modules", "@trunkline"), { recursive: true });
  symlinkSync(join(ours, "packages", "core"), join(root, "node_modules", "@trunkline", "core"));
  for (const name of ["msw", "@types"]) symlinkSync(join(ours, "node_modules", name), join(root, "node_modules", name));
  return {
    root,
    write,
    async generate(...args) {
      const lines: string[] = [];
      const code = await run(args, { root, print: (text) => void lines.push(...text.split("\n")) });
      return { code, lines };
    },
    link(...folders) {
      for (const folder of folders) {
        const home = join(root, "packages", folder);
        const { name } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { name: string };
        symlinkSync(home, join(root, "node_modules", name));
      }
    },
    typeErrors(tested) {
      // The suites that tests call are found by their path; what they need in turn is not here.
      if (tested) symlinkSync(join(ours, "packages", "core"), join(root, "packages", "core"));
      const include = [join(root, tested ? `packages/${tested}` : "packages/*/src")];
      write("tsconfig.json", JSON.stringify({ extends: join(ours, "tsconfig.json"), include }));
      // The quickest of our compilers; all of them agree, as the tests of the packed packages say.
      const compiler = join(ours, "node_modules", "typescript-7", "bin", "tsc");
      const { stdout } = spawnSync(process.execPath, [compiler, "-p", root], { encoding: "utf8" });
      const isOwn = (line: string): boolean => tested === undefined || line.includes(`/packages/${tested}/`);
      return stdout.split("\n").filter(isOwn).join("\n");
    },
    runFile: (name) =>
      execFileSync(
        process.execPath,
        ["--conditions=@trunkline/source", "--disable-warning=ExperimentalWarning", join(root, name)],
        { encoding: "utf8" },
      ),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
