import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nearestNames } from "../../packages/core/src/nearest-names.ts";
import type { Changes } from "./changes.ts";
import { readCommandLine } from "./command-line.ts";
import { facadeName, generateFacade, staleFacadeFiles } from "./facade.ts";
import type { Stale } from "./output.ts";
import { SpecError } from "./problem.ts";
import { generateProvider, importProvider, type Report, staleFiles } from "./provider.ts";
import { watchSpecs } from "./watch.ts";

/** Where the command runs. */
export interface Surroundings {
  /** The repository, with `specs/` and `packages/`. */
  root: string;
  print(line: string): void;
}

const usage = `Usage: pnpm generate [provider…] [--check] [--watch]
       pnpm generate --from <file> --name <name>

  provider   folder in specs/; default: all of them
  --check    write nothing; fail when a generated file is not what its spec gives
  --watch    again at every change of a spec
  --from     make a package from an OpenAPI document that someone else wrote (3.0 or 3.1, JSON or YAML)
  --name     name of that package, such as \`acme\``;

/** The command \`pnpm generate\`; resolves to its exit code. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { root, print } = surroundings;
  const given = readCommandLine(args, usage, {
    check: { type: "boolean" },
    watch: { type: "boolean" },
    from: { type: "string" },
    name: { type: "string" },
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
  if (values.from !== undefined || values.name !== undefined) {
    const { from, name } = values;
    if (from === undefined || name === undefined || positionals.length || values.check || values.watch) {
      print(`--from and --name belong together, and stand alone.\n\n${usage}`);
      return 2;
    }
    return attempt(print, async () => {
      const refusal = whyNot(root, from, name);
      if (refusal !== undefined) {
        print(refusal);
        return 2;
      }
      print(`${name}: reading ${from}`);
      show(await importProvider({ root, name, from }), print);
      return generateShared(surroundings);
    });
  }
  const known = providers(root);
  const unknown = positionals.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const [near] = nearestNames(unknown, known);
    print(
      `There is no specs/${unknown}/openapi.yaml. ${near ? `Did you mean ${near}?` : `There are: ${known.join(", ") || "none"}.`}`,
    );
    return 2;
  }
  const names = positionals.length ? positionals : known;
  let code = 0;
  for (const name of names)
    code = Math.max(
      code,
      await attempt(print, () => (values.check ? checkOne(name, surroundings) : generateOne(name, surroundings))),
    );
  code = Math.max(code, await (values.check ? checkShared : generateShared)(surroundings));
  if (!values.watch) return code;
  print("Watching specs/ for changes; Ctrl+C ends it.");
  await watchSpecs(join(root, "specs"), names, async (name) => {
    await attempt(print, async () => (await generateOne(name, surroundings)) || generateShared(surroundings));
  });
  return 0;
}

/** Runs one task; the problems of a spec are printed, and nothing else is caught. */
async function attempt(print: Surroundings["print"], task: () => Promise<number>): Promise<number> {
  try {
    return await task();
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    print(error.message);
    const count = error.problems.length;
    print(`\n${count} ${count === 1 ? "problem" : "problems"}; nothing was written.`);
    return 1;
  }
}

/** Folders of specs/ that hold a spec, in the order of the alphabet. */
export function providers(root: string): string[] {
  const folder = join(root, "specs");
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => existsSync(join(folder, name, "openapi.yaml"))).sort();
}

/** Was the spec made of a document that someone else wrote? */
export function isForeign(root: string, name: string): boolean {
  return /^x-foreign: true$/m.test(readFileSync(join(root, "specs", name, "openapi.yaml"), "utf8"));
}

async function generateOne(name: string, { root, print }: Surroundings): Promise<number> {
  print(`${name}: reading specs/${name}/openapi.yaml`);
  return show(await generateProvider({ root, name }), print);
}

/** What is generated of all providers together: their facade. */
async function generateShared({ root, print }: Surroundings): Promise<number> {
  const files = await generateFacade(root, providers(root));
  if (files.length === 0) return 0;
  print(`${facadeName}: wrote ${files.length} files to packages/${facadeName}/: ${shorten(files)}`);
  if (files.includes("package.json")) print("  next: `pnpm install`");
  return 0;
}

function show(report: Report, print: Surroundings["print"]): number {
  for (const line of summary(report)) print(`  ${line}`);
  print(`${report.name}: done`);
  return 0;
}

/** Why a document cannot become the package of that name. */
function whyNot(root: string, from: string, name: string): string | undefined {
  if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(name))
    return `--name must be small letters, digits and hyphens, such as \`acme\`, not \`${name}\`.`;
  if (!existsSync(from)) return `There is no file ${from}.`;
  return providers(root).includes(name) && !isForeign(root, name)
    ? `specs/${name}/ is written by hand, and would be lost: choose another --name.`
    : undefined;
}

async function checkOne(name: string, { root, print }: Surroundings): Promise<number> {
  const stale = await staleFiles({ root, name });
  if (stale.length === 0) {
    print(`${name}: what is generated is up to date`);
    return 0;
  }
  return refuse(name, `specs/${name}/ gives`, stale, print);
}

async function checkShared({ root, print }: Surroundings): Promise<number> {
  const stale = await staleFacadeFiles(root, providers(root));
  return stale.length === 0 ? 0 : refuse(facadeName, "the providers give", stale, print);
}

function refuse(name: string, origin: string, stale: readonly Stale[], print: Surroundings["print"]): number {
  const said = { differs: "differs from what", missing: "is missing of what", "left over": "is nothing that" };
  for (const { file, how } of stale) print(`${file}: ${said[how]} ${origin}`);
  const command = name === facadeName ? "pnpm generate" : `pnpm generate ${name}`;
  print(`\nMend: run \`${command}\` and commit what it writes. What is generated is never edited by hand.`);
  return 1;
}

/** What a run changed, for a reader. */
export function summary({ name, model, notes, operations, schemas, files, scaffolded }: Report): string[] {
  const list = (what: string, { added, removed, changed }: Changes): string[] =>
    Object.entries({ added, removed, changed }).flatMap(([how, names]) =>
      names.length ? [`${what} ${how} (${names.length}): ${shorten(names)}`] : [],
    );
  const { length } = model.operations;
  return [
    ...notes.slice(0, 40).map((note) => `note: ${note}`),
    ...(notes.length > 40 ? [`… and ${notes.length - 40} more notes`] : []),
    `${length} ${length === 1 ? "operation" : "operations"}, ${Object.keys(model.document.components.schemas).length} schemas`,
    ...list("operations", operations),
    ...list("schemas", schemas),
    files.length ? `wrote ${files.length} files to packages/${name}/: ${shorten(files)}` : "nothing changed",
    ...(scaffolded.length
      ? [
          `made a new package in packages/${name}/: ${scaffolded.join(", ")}`,
          "next: `pnpm install`, then `pnpm test` and `pnpm changeset`",
        ]
      : []),
  ];
}

function shorten(names: readonly string[]): string {
  const shown = names.slice(0, 12).join(", ");
  return names.length > 12 ? `${shown} and ${names.length - 12} more` : shown;
}
