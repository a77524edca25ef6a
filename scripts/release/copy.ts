import { cp, mkdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pnpm, run } from "../../test/packed/command.ts";

/** Copies what git knows of a checkout or would take up, as it is now. */
export async function copyCheckout(from: string, to: string): Promise<void> {
  const list = async (...args: string[]): Promise<string[]> =>
    (await run("git", ["ls-files", "-z", ...args], { cwd: from })).split("\0").filter(Boolean);
  const deleted = await list("--deleted");
  const files = (await list("--cached", "--others", "--exclude-standard")).filter((file) => !deleted.includes(file));
  for (const folder of new Set(files.map((file) => dirname(join(to, file))))) await mkdir(folder, { recursive: true });
  await Promise.all(files.map((file) => cp(join(from, file), join(to, file))));
}

/** Copies a copy, without what was installed in it. */
export async function copyCopy(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true, filter: (path) => basename(path) !== "node_modules" });
}

/** Installs what the lockfile says, and fails where it does not fit the manifests. */
export async function install(cwd: string): Promise<void> {
  await pnpm(["install", "--frozen-lockfile", "--prefer-offline"], { cwd });
}
