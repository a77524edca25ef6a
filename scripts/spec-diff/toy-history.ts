import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ToyRepository, toyRepository } from "../generate/toy-repository.ts";

// For tests: a repository with a history of its own.

export interface ToyHistory extends ToyRepository {
  git(...args: string[]): string;
  /** Commits everything. */
  commit(): void;
  /** Replaces a passage of a file; throws where there is none. */
  edit(name: string, before: string, after: string): void;
}

/** With a branch `main`, on which nothing is committed yet. */
export function toyHistory(): ToyHistory {
  const toy = toyRepository();
  const identity = ["-c", "user.name=Toy", "-c", "user.email=toy@toy.example", "-c", "commit.gpgsign=false"];
  const git = (...args: string[]): string =>
    execFileSync("git", [...identity, ...args], { cwd: toy.root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  git("init", "--quiet", "--initial-branch=main");
  toy.write(".gitignore", "node_modules\n");
  return {
    ...toy,
    git,
    commit() {
      git("add", "--all");
      git("commit", "--quiet", "--message=test: a state");
    },
    edit(name, before, after) {
      const text = readFileSync(join(toy.root, name), "utf8");
      if (!text.includes(before)) throw new Error(`${name} has no ${before}`);
      toy.write(
        name,
        text.replace(before, () => after),
      );
    },
  };
}
