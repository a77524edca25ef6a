import { globSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { run } from "../../test/packed/command.ts";

/** The part of a manifest that a release is about. */
export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  dependencies?: Readonly<Record<string, string>>;
}

/** Name -> version and folder of the packages of a checkout that are published. */
export function versionsIn(root: string): Map<string, { version: string; folder: string }> {
  const found = globSync("packages/*/package.json", { cwd: root })
    .sort()
    .map((file) => ({ file, manifest: JSON.parse(readFileSync(join(root, file), "utf8")) as Manifest }));
  return new Map(
    found
      .filter(({ manifest }) => !manifest.private)
      .map(({ file, manifest: { name, version } }) => [name, { version, folder: dirname(file) }]),
  );
}

/** Runs `changeset version` in a copy of a checkout, whose history tells the commits of the changesets. */
export async function applyChangesets(checkout: string, copy: string): Promise<string> {
  if (globSync(".changeset/*.md", { cwd: copy }).every((file) => file.endsWith("README.md")))
    return "no changeset waits: the versions are those of the manifests";
  const git = await run("git", ["rev-parse", "--absolute-git-dir"], { cwd: checkout });
  await run(process.execPath, [join(copy, "node_modules/@changesets/cli/bin.js"), "version"], {
    cwd: copy,
    env: { GIT_DIR: git.trim(), GIT_WORK_TREE: copy },
  });
  return "";
}

/** What the changelog of a package says of a version; nothing where it says nothing, or is not there. */
export async function notesOf(folder: string, version: string): Promise<string> {
  return entryOf(await readFile(join(folder, "CHANGELOG.md"), "utf8").catch(() => ""), version);
}

/** The text below a version's heading, up to the next version's. */
export function entryOf(changelog: string, version: string): string {
  const [, after = ""] = changelog.split(new RegExp(`^## ${version.replaceAll(".", "\\.")}$`, "m"));
  return after.split(/^## \d/m, 1)[0]?.trim() ?? "";
}

/** The same packages, none of them before those that it needs. */
export function inOrder<One extends Pick<Manifest, "name" | "dependencies">>(packages: readonly One[]): One[] {
  const sorted: One[] = [];
  const add = (one: One): void => {
    if (sorted.includes(one)) return;
    for (const other of packages) if (one.dependencies?.[other.name] !== undefined) add(other);
    sorted.push(one);
  };
  for (const one of packages) add(one);
  return sorted;
}
