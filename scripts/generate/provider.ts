import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Changes, operationChanges, schemaChanges } from "./changes.ts";
import { emit, generatedFolder } from "./emit.ts";
import { type Model, readModel } from "./model.ts";
import { differences, readFiles, writeFiles } from "./output.ts";
import { SpecError } from "./problem.ts";
import { readSpec, type Spec } from "./read-spec.ts";
import { checkRules } from "./rules.ts";
import { scaffold } from "./scaffold.ts";

/** A provider in a repository. */
export interface ProviderPlace {
  /** The repository, with `specs/` and `packages/`. */
  root: string;
  name: string;
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
export function readProvider({ root, name }: ProviderPlace): { spec: Spec; model: Model } {
  const read = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, "utf8") : undefined);
  return checked(readSpec({ name, entry: join(root, "specs", name, "openapi.yaml"), root, read }));
}

/** The model of a spec that has been read, if nothing is wrong with it. Throws {@link SpecError}. */
export function checked(spec: Spec): { spec: Spec; model: Model } {
  // What cannot be read as it is meant would only be the cause of further problems.
  if (spec.problems.length) throw new SpecError(spec.problems);
  checkRules(spec);
  const model = readModel(spec);
  if (spec.problems.length) throw new SpecError(spec.problems);
  return { spec, model };
}

/** Writes what is generated of a provider, and the hand-owned files of its package that are missing. */
export async function generateProvider(place: ProviderPlace): Promise<Report> {
  const { spec, model } = readProvider(place);
  const folder = join(place.root, "packages", place.name);
  const files = await emit(model);
  const before = await readFiles(folder, generatedFolder, ["API.md"]);
  const changed = differences(before, files);
  if (changed.length) await writeFiles(folder, generatedFolder, files);
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

/** Names of the generated files that are not what the spec gives. */
export async function staleFiles(place: ProviderPlace): Promise<string[]> {
  const { model } = readProvider(place);
  const current = await readFiles(join(place.root, "packages", place.name), generatedFolder, ["API.md"]);
  return differences(current, await emit(model));
}
