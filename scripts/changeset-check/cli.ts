import { join } from "node:path";
import { writeChangeset } from "@changesets/write";
import type { Surroundings } from "../generate/cli.ts";
import { readCommandLine } from "../generate/command-line.ts";
import { SpecError } from "../generate/problem.ts";
import { type Base, forkFrom, forkFromMain, git } from "../spec-diff/git.ts";
import type { Finding } from "../spec-diff/rules.ts";
import { changesetText, newChangesets, summaryFor, whyNot } from "./changesets.ts";
import { type Need, needsOf } from "./needs.ts";

const usage = `Usage: pnpm changeset:check [ref] [--write]

  ref      what this branch is to be merged into; default: origin/main, or else main
  --write  write the changesets that are missing`;

/** The command \`pnpm changeset:check\`; resolves to its exit code. */
export async function run(args: readonly string[], { root, print }: Surroundings): Promise<number> {
  const given = readCommandLine(args, usage, {
    write: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  });
  if (typeof given === "string") {
    print(given);
    return 2;
  }
  const { values, positionals } = given;
  if (values.help) {
    print(usage);
    return 0;
  }
  const [ref, ...others] = positionals;
  if (others.length > 0) {
    print(`One ref is enough.\n\n${usage}`);
    return 2;
  }
  const base = ref === undefined ? forkFromMain(root) : forkFrom(root, ref);
  if (!base) return withoutBase(root, ref, print);

  let needs: Need[];
  try {
    needs = await needsOf({ root, base, changesOf: (folder) => changesOf(root, folder, base) });
  } catch (error) {
    // A spec that cannot be read has no changes to be told.
    if (!(error instanceof SpecError)) throw error;
    print(error.message);
    return 1;
  }
  if (needs.length === 0) {
    print(`No package changed since ${base.said}.`);
    return 0;
  }
  const changesets = await newChangesets(root, base);
  const missing = needs.flatMap((need) => {
    const why = whyNot(need, changesets);
    return why === undefined ? [] : [{ need, why }];
  });
  if (missing.length === 0) {
    print(
      `${needs.map((need) => `${need.package.name}: ${need.bump}`).join(", ")}: said in ${changesets.map(({ file }) => file).join(", ")}`,
    );
    return 0;
  }
  for (const { need, why } of missing) {
    const changeset = { releases: [{ name: need.package.name, type: need.bump }], summary: summaryFor(need) };
    if (values.write) {
      const id = await writeChangeset(changeset, root, { format: false });
      print(`Wrote ${join(".changeset", `${id}.md`)}: read it, and say what users have to do.`);
    } else print(`${why}. This would do:\n\n${changesetText(changeset)}\n`);
  }
  if (values.write) return 0;
  print(`Compared with ${base.said}. \`pnpm changeset:check --write\` writes what is missing.`);
  return 1;
}

/** Loaded only where something changed: the generator and a compiler take longer than all the rest. */
async function changesOf(root: string, folder: string, base: Base): Promise<Finding[]> {
  const { providerChanges } = await import("../spec-diff/states.ts");
  return providerChanges(root, folder, base);
}

/** Where nobody named a ref there may be nothing to compare: a copy without git, or one without main. */
function withoutBase(root: string, ref: string | undefined, print: Surroundings["print"]): number {
  if (ref !== undefined) {
    print(
      `Nothing is known of where this branch left \`${ref}\`. Fetch it with its history: \`git fetch --unshallow origin\`, or \`fetch-depth: 0\` in a workflow.`,
    );
    return 2;
  }
  const why =
    git(root, "rev-parse", "--git-dir") === undefined
      ? "this is no git repository"
      : "this clone has no origin/main and no main, or too little history";
  print(`Changesets were not checked: ${why}. Name what to compare with: \`pnpm changeset:check <ref>\`.`);
  return 0;
}
