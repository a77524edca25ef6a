import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { providers, type Surroundings } from "../generate/cli.ts";
import { readCommandLine } from "../generate/command-line.ts";
import { SpecError } from "../generate/problem.ts";
import { type Base, filesAt, forkFromMain, lastRelease, namedBase } from "./git.ts";
import { levelOf } from "./rules.ts";
import { asMarkdown, asText, type Paint, type ProviderChanges } from "./show.ts";
import { providerChanges } from "./states.ts";

const usage = `Usage: pnpm spec:diff [ref] [provider…] [--markdown | --json]

  ref         state of git that the working tree is compared with; default: the last release of each package,
              or where this branch left main
  provider    folder in specs/; default: all of them
  --markdown  as Markdown
  --json      as JSON`;

/** The command \`pnpm spec:diff\`; resolves to its exit code. */
export async function run(
  args: readonly string[],
  { root, print, paint }: Surroundings & { paint?: Paint },
): Promise<number> {
  const fail = (why: string): number => {
    print(why);
    return 2;
  };
  const given = readCommandLine(args, usage, {
    markdown: { type: "boolean" },
    json: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  });
  if (typeof given === "string") return fail(given);
  const { values, positionals } = given;
  if (values.help) {
    print(usage);
    return 0;
  }
  const known = providers(root);
  const [first, ...others] = positionals;
  const isRef = first !== undefined && !known.includes(first);
  const ref = isRef ? first : undefined;
  const named = isRef ? others : positionals;
  const base = ref === undefined ? forkFromMain(root) : namedBase(root, ref);
  if (ref !== undefined && !base)
    return fail(
      `git knows no \`${ref}\`, and there is no specs/${ref}/. Name a commit, a branch or a tag; \`git fetch --unshallow --tags\` gets those that this clone lacks.`,
    );
  // Those that are gone have changed most of all.
  const all = base ? [...new Set([...known, ...providersAt(root, base)])].sort() : known;
  const unknown = named.find((name) => !all.includes(name));
  if (unknown !== undefined)
    return fail(
      `There is no specs/${unknown}/openapi.yaml. There are: ${all.join(", ") || "none"}. A ref comes first.`,
    );

  const changes: ProviderChanges[] = [];
  for (const name of named.length ? named : all) {
    const since = (ref === undefined ? lastRelease(root, packageName(root, name)) : undefined) ?? base;
    if (!since) return fail("There is nothing to compare with: no release, no origin/main and no main. Name a ref.");
    try {
      changes.push({ name, since: since.said, findings: providerChanges(root, name, since) });
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      print(error.message);
      return 1;
    }
  }
  if (values.json) print(JSON.stringify(changes.map(withLevels), undefined, 2));
  else print(values.markdown ? asMarkdown(changes) : asText(changes, paint ?? ((_, text) => text)));
  return 0;
}

const withLevels = ({ findings, ...rest }: ProviderChanges) => ({
  ...rest,
  findings: findings.map((finding) => ({ level: levelOf(finding), ...finding })),
});

function providersAt(root: string, base: Base): string[] {
  const files = filesAt(root, base, "specs");
  return files.filter((path) => basename(path) === "openapi.yaml").map((path) => basename(dirname(path)));
}

/** The name of a provider's package; that of the folder where there is none. */
function packageName(root: string, name: string): string {
  const path = join(root, "packages", name, "package.json");
  if (!existsSync(path)) return name;
  const manifest: { name?: string } = JSON.parse(readFileSync(path, "utf8"));
  return manifest.name ?? name;
}
