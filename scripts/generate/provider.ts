import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sayAssumptions } from "./assumed.ts";
import { type Changes, operationChanges, schemaChanges } from "./changes.ts";
import { emit, generatedFolder } from "./emit.ts";
import { withProvider } from "./emit-readme.ts";
import { adaptDocument } from "./foreign.ts";
import { type Model, readModel } from "./model.ts";
import { differences, readFiles, type Stale, stale, writeFiles } from "./output.ts";
import { SpecError } from "./problem.ts";
import { readSpec, type Spec } from "./read-spec.ts";
import { checkRules } from "./rules.ts";
import { scaffold } from "./scaffold.ts";

/** A provider in a repository. */
export interface ProviderPlace {
  /** The repository, with `specs/` and `packages/`. */
  root: string;
  name: string;
  /** Text of a spec that is not written yet. */
  text?: string;
}

/** What a run did. */
export interface Report {
  name: string;
  model: Model;
  notes: string[];
  operations: Changes;
  schemas: Changes;
  /** Generated files that changed. */
  files: string[];
  /** Hand-owned files that were missing and were made. */
  scaffolded: string[];
}

/** Reads a provider's spec into its model. Throws {@link SpecError} with all its problems. */
export function readProvider({ root, name, text }: ProviderPlace): { spec: Spec; model: Model } {
  const entry = join(root, "specs", name, "openapi.yaml");
  return checked(
    readSpec({ name, entry, root, read: (path) => (path === entry ? text : undefined) ?? readText(path) }),
  );
}

/** Text of a file; `undefined`: there is none. */
export function readText(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/** The model of a spec that has been read, if nothing is wrong with it. Throws {@link SpecError}. */
export function checked(spec: Spec): { spec: Spec; model: Model } {
  // What cannot be read as it is meant would only be the cause of further problems.
  if (spec.problems.length) throw new SpecError(spec.problems);
  checkRules(spec);
  sayAssumptions(spec.document);
  const model = readModel(spec);
  if (spec.problems.length) throw new SpecError(spec.problems);
  return { spec, model };
}

/** Writes what is generated of a provider, and the hand-owned files of its package that are missing. */
export async function generateProvider(place: ProviderPlace): Promise<Report> {
  return writeProvider(place, readProvider(place));
}

async function writeProvider(place: ProviderPlace, { spec, model }: { spec: Spec; model: Model }): Promise<Report> {
  const folder = join(place.root, "packages", place.name);
  const files = await emit(model);
  const before = await readFiles(folder, generatedFolder, ["API.md"]);
  const changed = differences(before, files);
  if (changed.length) await writeFiles(folder, generatedFolder, files);
  const readme = readText(join(place.root, "README.md")) ?? "";
  const row = withProvider(readme, model);
  if (row !== readme) writeFileSync(join(place.root, "README.md"), row);
  return {
    name: place.name,
    model,
    notes: spec.notes,
    operations: operationChanges(before, files),
    schemas: schemaChanges(before, files),
    files: changed,
    scaffolded: await scaffold(folder, model),
  };
}

/** Makes a package of a document that someone else wrote. Throws {@link SpecError} with every reason why it cannot. */
export async function importProvider({
  root,
  name,
  from,
}: {
  root: string;
  name: string;
  from: string;
}): Promise<Report> {
  const { text, notes } = adaptDocument({ root, from, name, read: readText });
  const entry = join(root, "specs", name, "openapi.yaml");
  const read = readProvider({ root, name, text });
  mkdirSync(dirname(entry), { recursive: true });
  writeFileSync(entry, text);
  const report = await writeProvider({ root, name }, read);
  return { ...report, notes: [...notes, ...report.notes] };
}

/** The files that are not what the spec gives, as paths in the repository. */
export async function staleFiles({ root, name }: ProviderPlace): Promise<Stale[]> {
  const { model } = readProvider({ root, name });
  const current = await readFiles(join(root, "packages", name), generatedFolder, ["API.md"]);
  const readme = readText(join(root, "README.md")) ?? "";
  return [
    ...stale(current, await emit(model)).map(({ file, how }) => ({ file: `packages/${name}/${file}`, how })),
    ...(withProvider(readme, model) === readme ? [] : [{ file: "README.md", how: "differs" } as const]),
  ];
}
