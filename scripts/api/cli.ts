import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { apiReports, UnreadableApi } from "./report.ts";

/** Where the command runs. */
export interface Surroundings {
  /** The repository, with `packages/` and `api/`. */
  root: string;
  print(line: string): void;
}

/** The command `pnpm api`; returns its exit code. */
export function run(args: readonly string[], { root, print }: Surroundings): number {
  const unknown = args.filter((arg) => arg !== "--check");
  if (unknown.length > 0) {
    print(`There is no ${unknown.join(", ")}. Usage: pnpm api [--check]`);
    return 2;
  }
  let wanted: ReadonlyMap<string, string>;
  try {
    wanted = apiReports(root);
  } catch (error) {
    if (!(error instanceof UnreadableApi)) throw error;
    print(`${error.message}. Mend: correct what \`pnpm types\` says first.`);
    return 1;
  }
  const files = [...new Set([...wanted.keys(), ...globSync("api/*.md", { cwd: root })])].sort();
  const read = (file: string): string => (existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : "");
  const changed = files.filter((file) => read(file) !== (wanted.get(file) ?? ""));
  for (const file of changed) {
    const lines = difference(read(file), wanted.get(file) ?? "");
    print([`${file}: ${lines.length} lines are other than what the package exports`, ...lines.slice(0, 40)].join("\n"));
  }
  if (changed.length === 0) {
    print("api/ is what the packages export");
    return 0;
  }
  if (args.includes("--check")) {
    print(
      "\nMend: if users shall get this, run `pnpm api`, commit what it writes, and add a changeset (`pnpm changeset`).",
    );
    return 1;
  }
  mkdirSync(join(root, "api"), { recursive: true });
  for (const file of changed) {
    const text = wanted.get(file);
    if (text === undefined) rmSync(join(root, file));
    else writeFileSync(join(root, file), text);
  }
  return 0;
}

/** The lines that only one of two texts has. */
function difference(before: string, after: string): string[] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const only = (sign: string, lines: string[], others: string[]): string[] =>
    lines.filter((line) => line !== "" && !others.includes(line)).map((line) => `  ${sign} ${line}`);
  return [...only("-", old, now), ...only("+", now, old)];
}
