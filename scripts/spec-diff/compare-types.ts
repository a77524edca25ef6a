import { basename, join } from "node:path";
import ts from "typescript";
import type { Model } from "../generate/model.ts";
import { type Finding, levelOf, type RuleName } from "./rules.ts";

/** Texts of the files that declare what users compile against, by their names in `src/generated/`. */
export type Declarations = ReadonlyMap<string, string>;

/** A state of a package: its model, and what its users compile against. */
export interface TypeState {
  model: Model;
  declarations: Declarations;
}

export interface TypeComparison {
  /** The repository, where `@trunkline/core` is found. */
  root: string;
  before: TypeState;
  after: TypeState;
}

/** One assignment: where it does not compile, something changed. */
interface Assignment {
  from: string;
  to: string;
  subject: string;
  rule: RuleName;
  /** Name of what is compared. */
  what: string;
}

const suffixes = ["Input", "Output", "Item", "Result"] as const;

/**
 * What differs for the compiler, asked by assigning each type to its other state in both directions: an old input must
 * be one still, and what comes back must be what it was. Throws {@link UnreadableTypes}.
 */
export function compareTypes({ root, before, after }: TypeComparison): Finding[] {
  const findings: Finding[] = [];
  const [olds, news] = [before, after].map(({ declarations }) => namesIn(declarations.get("types.ts") ?? ""));
  if (!olds || !news) return [];
  const kept = after.model.operations.filter(({ id }) => before.model.operations.some((old) => old.id === id));
  // Those of operations are told with their operation.
  const ofOperations = new Set(
    [before, after].flatMap(({ model }) => [
      `${model.typeName}Operations`,
      ...model.operations.flatMap(({ typeName }) => suffixes.map((suffix) => typeName + suffix)),
    ]),
  );
  const presence = (name: string, rule: RuleName): void => {
    if (!ofOperations.has(name)) findings.push({ subject: `type ${name}`, rule, from: "declarations" });
  };
  for (const name of olds) if (!news.has(name)) presence(name, "type-removed");
  for (const name of news) if (!olds.has(name)) presence(name, "type-added");

  const assignments: Assignment[] = [];
  const outward = (subject: string, what: string, type: (state: string, model: Model) => string): void => {
    const [old, now] = [type("before", before.model), type("after", after.model)];
    assignments.push({ subject, what, from: now, to: old, rule: "output-type-widened" });
    assignments.push({ subject, what, from: old, to: now, rule: "output-type-narrowed" });
  };
  for (const { id, typeName } of kept) {
    for (const suffix of suffixes) {
      const name = typeName + suffix;
      if (!olds.has(name) || !news.has(name)) continue;
      if (suffix !== "Input") outward(id, name, (state) => `${state}Types.${name}`);
      else {
        const [old, now] = [`beforeTypes.${name}`, `afterTypes.${name}`];
        assignments.push({ subject: id, what: name, from: old, to: now, rule: "input-type-narrowed" });
        assignments.push({ subject: id, what: name, from: now, to: old, rule: "input-type-widened" });
      }
    }
    const signature = (state: string, model: Model): string =>
      `${state}Types.${model.typeName}Operations[${JSON.stringify(id)}]`;
    assignments.push({
      subject: id,
      what: id,
      from: signature("after", after.model),
      to: signature("before", before.model),
      rule: "signature-changed",
    });
  }
  for (const { type } of after.model.webhooks)
    if (before.model.webhooks.some((old) => old.type === type))
      outward(
        `webhook ${type}`,
        `${after.model.typeName}Event`,
        (state, model) => `Extract<${state}Webhooks.${model.typeName}Event, { type: ${JSON.stringify(type)} }>`,
      );

  // What an operation resolves to, its items and what `.raw` gives mostly differ for one reason: it is told once.
  const told = new Set<string>();
  for (const [{ subject, rule, what }, why] of refused(root, before, after, assignments)) {
    const reason = JSON.stringify([subject, rule, why]);
    // A signature that fails by its input or output was told already.
    const isKnown = findings.some((one) => one.subject === subject && levelOf(one) === "breaking");
    if (told.has(reason) || (rule === "signature-changed" && isKnown)) continue;
    told.add(reason);
    findings.push({ subject, rule, detail: `${what}: ${why}`, from: "declarations" });
  }
  return findings;
}

function namesIn(text: string): Set<string> {
  const { statements } = ts.createSourceFile("types.ts", text, ts.ScriptTarget.ESNext);
  return new Set(
    statements.flatMap((statement) =>
      (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) &&
      statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
        ? [statement.name.text]
        : [],
    ),
  );
}

/** The assignments that do not compile, in their order, each with the compiler's last word. */
function refused(
  root: string,
  before: TypeState,
  after: TypeState,
  assignments: readonly Assignment[],
): [Assignment, string][] {
  // Not on the disk; but where imports of the package's own files and of core are found.
  const folder = join(root, "packages", after.model.name, "src");
  const files = new Map<string, string>();
  for (const [state, { declarations }] of Object.entries({ before, after }))
    for (const [name, text] of declarations) files.set(join(folder, `.${state}`, name), text);
  const imports = Object.entries({ before, after }).flatMap(([state, { declarations }]) =>
    ["types", "webhooks"].flatMap((name) =>
      declarations.has(`${name}.ts`)
        ? [
            `import type * as ${state}${name.replace(/^./, (letter) => letter.toUpperCase())} from "./.${state}/${name}.ts";`,
          ]
        : [],
    ),
  );
  const lines = assignments.map(
    ({ from, to }, index) => `declare const v${index}: ${from}; export const c${index}: ${to} = v${index};`,
  );
  const check = join(folder, ".check.ts");
  files.set(check, [...imports, ...lines].join("\n"));

  const program = ts.createProgram({ rootNames: [check], options, host: hostWith(files) });
  const source = program.getSourceFile(check);
  const messages = new Map<number, string>();
  // What is not found would be `any`, to which everything can be assigned.
  for (const file of [...files.keys()].flatMap((name) => program.getSourceFile(name) ?? []))
    for (const { code, messageText } of program.getSemanticDiagnostics(file))
      if (notFound.has(code))
        throw new UnreadableTypes(`${basename(file.fileName)} of ${after.model.name}: ${lastWord(messageText)}`);
  for (const { start = 0, messageText } of program.getSemanticDiagnostics(source)) {
    const line = source?.getLineAndCharacterOfPosition(start).line ?? 0;
    messages.set(line - imports.length, lastWord(messageText));
  }
  return assignments.flatMap((assignment, index): [Assignment, string][] => {
    const message = messages.get(index);
    return message === undefined ? [] : [[assignment, message]];
  });
}

/** A module, or a member of one, that there is not. */
const notFound = new Set([2305, 2307, 2503, 2694, 2724]);

/** Ends a comparison of declarations that do not fit what they import. */
export class UnreadableTypes extends Error {
  override name = "UnreadableTypes";
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  types: [],
  customConditions: ["@trunkline/source"],
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
};

/** Files of core and of the language, which all providers share. */
const parsed = new Map<string, ts.SourceFile | undefined>();

function hostWith(files: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    fileExists: (name) => files.has(name) || host.fileExists(name),
    readFile: (name) => files.get(name) ?? host.readFile(name),
    directoryExists: () => true,
    getSourceFile(name, version, ...rest) {
      const text = files.get(name);
      if (text !== undefined) return ts.createSourceFile(name, text, version);
      if (!parsed.has(name)) parsed.set(name, host.getSourceFile(name, version, ...rest));
      return parsed.get(name);
    },
  };
}

/** The innermost of the compiler's reasons, in one line. */
function lastWord(message: string | ts.DiagnosticMessageChain): string {
  let here = message;
  while (typeof here !== "string" && here.next?.[0]) here = here.next[0];
  return (typeof here === "string" ? here : here.messageText).replace(
    /import\("[^"]*"(, \{ with: \{[^}]*\} \})?\)\./g,
    "",
  );
}
