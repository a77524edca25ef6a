import { spawnSync } from "node:child_process";

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

/** Names of the files below some folders as they were. */
export function filesAt(root: string, { commit }: Base, ...folders: string[]): string[] {
  const listed = git(
    root,
    "ls-tree",
    "-r",
    "--name-only",
    "-z",
    commit,
    "--",
    ...folders.map((folder) => `${folder}/`),
  );
  return (listed ?? "").split("\0").filter(Boolean);
}

/** Their texts, by name; all of them by one process, since each takes longer than all that is read. */
export function textsAt(root: string, base: Base, ...folders: string[]): ReadonlyMap<string, string> {
  const names = filesAt(root, base, ...folders);
  const input = names.map((name) => `${base.commit}:./${name}\n`).join("");
  const { stdout } = spawnSync("git", ["-C", root, "cat-file", "--batch"], { input, maxBuffer: 2 ** 28 });
  const found = new Map<string, string>();
  let at = 0;
  for (const name of names) {
    // `<id> blob <size>`, a line break, the bytes, a line break.
    const start = stdout.indexOf("\n", at) + 1;
    const size = Number(stdout.toString("latin1", at, start).trim().split(" ")[2]);
    found.set(name, stdout.toString("utf8", start, start + size));
    at = start + size + 1;
  }
  return found;
}
