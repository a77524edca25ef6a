import { basename, join, relative } from "node:path";
import { sayAssumptions } from "../generate/assumed.ts";
import { emitDeclarations, generatedFolder } from "../generate/emit.ts";
import { type Model, readModel } from "../generate/model.ts";
import { readProvider, readText } from "../generate/provider.ts";
import { readSpec } from "../generate/read-spec.ts";
import { compareModels } from "./compare.ts";
import { compareTypes, type Declarations, UnreadableTypes } from "./compare-types.ts";
import { type Base, changedFiles, textsAt } from "./git.ts";
import { type Finding, levelOf, levels } from "./rules.ts";

/**
 * Everything that changed for a provider between a state of git and the working tree; nothing is read but those two.
 *
 * The specs of both states are read by today's generator, so that they differ in what they say and in nothing else. The
 * declarations are those that were committed, and those that the generator makes today: users compile against what was
 * written, so a change of the generator counts as one of the spec does.
 */
export function providerChanges(root: string, name: string, base: Base): Finding[] {
  const files = changedFiles(root, base, `specs/${name}`, `packages/${name}/${generatedFolder}`);
  if (files.length === 0) return [];
  const old = textsAt(root, base, `specs/${name}`, `packages/${name}/${generatedFolder}`);
  const before = modelOf(root, name, old);
  const after = readText(entryOf(root, name)) === undefined ? undefined : readProvider({ root, name }).model;
  const ofSpec = compareModels(before, after);
  if (!before || !after) return ofSpec;
  const current = { model: after, declarations: emitDeclarations(after) };
  const compareWith = (declarations: Declarations): Finding[] =>
    compareTypes({ root, before: { model: before, declarations }, after: current });
  let ofTypes: Finding[];
  try {
    ofTypes = compareWith(declarationsIn(old) ?? emitDeclarations(before));
  } catch (error) {
    if (!(error instanceof UnreadableTypes)) throw error;
    // Core has changed since: what the old spec would give today can be compared.
    ofTypes = compareWith(emitDeclarations(before));
  }
  // The higher of the two counts. What the compiler says of a break helps in any case; the rest would be said twice.
  const rank = (finding: Finding): number => levels.indexOf(levelOf(finding));
  const isNews = (one: Finding): boolean =>
    levelOf(one) === "breaking" || ofSpec.every((other) => other.subject !== one.subject || rank(other) < rank(one));
  const findings = [...ofSpec, ...ofTypes.filter(isNews)];
  if (findings.length === 0 && files.some((file) => file.startsWith("packages/")))
    return [{ subject: "client", rule: "generated-code-changed", from: "declarations" }];
  return findings;
}

const entryOf = (root: string, name: string): string => join(root, "specs", name, "openapi.yaml");

/** A spec as it was. What today's rules have against it does not matter: it was right by those of its time. */
function modelOf(root: string, name: string, texts: ReadonlyMap<string, string>): Model | undefined {
  const entry = entryOf(root, name);
  const read = (path: string): string | undefined => texts.get(relative(root, path).replaceAll("\\", "/"));
  if (read(entry) === undefined) return undefined;
  const spec = readSpec({ name, entry, root, read });
  sayAssumptions(spec.document);
  return readModel(spec);
}

/** What was generated and committed; `undefined`: nothing. */
function declarationsIn(texts: ReadonlyMap<string, string>): Declarations | undefined {
  const files = [...texts].filter(([path]) => path.startsWith("packages/") && !/(mocks|rows)\.ts$/.test(path));
  return files.length ? new Map(files.map(([path, text]) => [basename(path), text])) : undefined;
}
