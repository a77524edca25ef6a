import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { npmInstall, run } from "./command.ts";
import { root } from "./places.ts";

/** Every version of Node.js that our packages promise to run in. */
export const majors = [20, 22, 24, 26] as const;

/** The path of a Node.js: the one that runs this, or one from the npm package `node`, which is kept for the next run. */
export function nodeOf(major: number): Promise<string> {
  const node =
    nodes.get(major) ??
    (process.version.startsWith(`v${major}.`) ? Promise.resolve(process.execPath) : fetchNode(major));
  nodes.set(major, node);
  return node;
}

const nodes = new Map<number, Promise<string>>();

async function fetchNode(major: number): Promise<string> {
  const folder = join(root, "node_modules/.cache/trunkline/node", String(major));
  const binary = join(folder, "node_modules/node/bin/node");
  if (!existsSync(binary)) {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "package.json"), JSON.stringify({ private: true }));
    await npmInstall(folder, [`node@${major}`]);
  }
  const version = (await run(binary, ["--version"], { cwd: folder })).trim();
  if (!version.startsWith(`v${major}.`)) throw new Error(`${binary} is ${version}, not Node.js ${major}.`);
  return binary;
}
