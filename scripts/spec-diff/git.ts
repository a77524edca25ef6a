import { spawnSync } from "node:child_process";
import { join, relative } from "node:path";

/** What git prints; `undefined`: it refused. */
export function git(root: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync("git", ["-C", root, ...args], { encoding: "utf8", maxBuffer: 2 ** 28 });
  return status === 0 ? stdout : undefined;
}

/** The state that the working tree is compared with. */
export interface Base {
  commit: string;
  /** How it was found, for the reader. */
  said: string;
}

/** A state that was named; `undefined`: git knows no such thing. */
export function namedBase(root: string, ref: string): Base | undefined {
  const commit = git(root, "rev-parse", "--verify", "--quiet", `${ref}^{commit}`)?.trim();
  return commit ? { commit, said: `${ref} (${commit.slice(0, 7)})` } : undefined;
}

/** Where this branch left another one, so that what others did there since is not taken for ours. */
export function forkFrom(root: string, ref: string): Base | undefined {
  const commit = git(root, "merge-base", ref, "HEAD")?.trim();
  return commit ? { commit, said: `where this branch left ${ref} (${commit.slice(0, 7)})` } : undefined;
}

/** Where this branch left `main`: that of `origin`, or else ours. */
export function forkFromMain(root: string): Base | undefined {
  return forkFrom(root, "origin/main") ?? forkFrom(root, "main");
}

/** The last release of a package that this branch has. */
export function lastRelease(root: string, packageName: string): Base | undefined {
  const tags = git(root, "tag", "--list", `${packageName}@*`, "--sort=-version:refname", "--merged", "HEAD");
  const tag = tags?.split("\n")[0];
  return tag ? namedBase(root, tag) : undefined;
}

/** Files below some folders that are not what they were, untracked ones too. */
export function changedFiles(root: string, { commit }: Base, ...folders: string[]): string[] {
  const listed = git(root, "diff", "--name-only", "--no-renames", "--relative", "-z", commit, "--", ...folders);
  const untracked = git(root, "ls-files", "--others", "--exclude-standard", "-z", "--", ...folders);
  return [...new Set(`${listed ?? ""}\0${untracked ?? ""}`.split("\0").filter(Boolean))].sort();
}

/** Text of a file as it was; `undefined`: there was none. */
export function fileAt(root: string, { commit }: Base, path: string): string | undefined {
  return git(root, "show", `${commit}:./${relative(root, path).replaceAll("\\", "/")}`);
}

/** Paths of the files below a folder as they were. */
export function filesAt(root: string, { commit }: Base, folder: string): string[] {
  const listed = git(root, "ls-tree", "-r", "--name-only", "-z", commit, "--", `${relative(root, folder)}/`);
  return (listed ?? "")
    .split("\0")
    .filter(Boolean)
    .map((path) => join(root, path));
}
