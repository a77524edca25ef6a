import { existsSync, globSync } from "node:fs";
import { cp, readFile } from "node:fs/promises";
import { basename, delimiter, dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { pnpm, run } from "./command.ts";
import type { Packed } from "./pack.ts";
import { root } from "./places.ts";
import type { Report } from "./report.ts";

/** The applications below examples/. */
export const apps: readonly string[] = globSync("*/package.json", { cwd: join(root, "examples") })
  .map(dirname)
  .sort();

/**
 * Installs the applications in a copy of examples/, with the unpacked tarballs in the place of packages/, and runs the
 * `test` of each.
 */
export async function checkExamples(
  report: Report,
  packed: readonly Packed[],
  temporary: string,
  names: readonly string[] = apps,
): Promise<void> {
  report.section(`Applications, Node.js ${process.version}`);
  const cwd = join(temporary, "examples");
  // Their scripts run in the Node.js that runs this.
  const env = { PATH: [dirname(process.execPath), process.env.PATH].join(delimiter) };
  await report.check("pnpm install --frozen-lockfile", async () => {
    const installed = ["node_modules", "snippets"];
    await cp(join(root, "examples"), cwd, {
      recursive: true,
      filter: (source) => !installed.includes(basename(source)),
    });
    for (const { folder, name } of packed)
      await cp(folder, join(temporary, "packages", basename(name)), { recursive: true });
    const lock = await readFile(join(cwd, "pnpm-lock.yaml"), "utf8");
    const others = lock.match(/^ {2}'?(@trunkline\/[\w-]+|trunkline)@\d/m)?.[1];
    if (others) throw new Error(`${others} comes from npm: examples/pnpm-workspace.yaml has no override of it.`);
    await pnpm(["install", "--frozen-lockfile", "--prefer-offline"], { cwd, env });
    return `${apps.length} applications`;
  });
  if (!existsSync(join(cwd, "node_modules"))) return;
  if (needsChromium(names)) await report.check("a Chromium", findChromium);
  const waiting = [...names];
  const work = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const app = join(cwd, name);
      await report.check(name, async () => {
        const output = stripVTControlCharacters(await pnpm(["test"], { cwd: app, env, both: true }));
        for (const why of skippedIn(output)) report.skip(name, why);
        return testsIn(output);
      });
    }
  };
  await Promise.all([work(), work()]);
}

/** Whether an application of these runs in a browser that CI has to install. */
export const needsChromium = (names: readonly string[]): boolean =>
  names.includes("browser") && Boolean(process.env.CI);

/** Installs Chromium where there is none. */
export const findChromium = async (): Promise<string> =>
  (await run(join(root, ".ci/chromium"), [], { cwd: root })).trim();

/** How many tests passed, as vitest, Jest, `node --test`, Bun and Deno tell it. */
function testsIn(output: string): number {
  const counts = output.matchAll(
    /^ *(?:Tests:? .*?(\d+) passed|(?:ℹ|#) pass (\d+)|(\d+) pass|ok \| (\d+) passed).*$/gm,
  );
  const tests = [...counts].reduce((sum, [, ...found]) => sum + Number(found.find(Boolean)), 0);
  if (tests === 0) throw new Error(`No test passed:\n${output.trim()}`);
  return tests;
}

/** Why tests were skipped, as `node --test` tells it. */
const skippedIn = (output: string): Set<string> =>
  new Set([...output.matchAll(/^﹣ .* # (.+)$/gm)].map(([, why = ""]) => why));
