import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { exactText } from "./exact-json.ts";
import { inRepository, rowOf, type Tested } from "./tested.ts";
import { sortVectors } from "./vectors.ts";

/** Recorded answers against the types that the client gives them, by the compiler. */
export function wireTypesSuite(tested: Tested, { wrong }: { wrong: readonly string[] }): void {
  const { name, typeName, untypedAnswers = {}, undocumentedAnswers = {} } = tested;
  const answers = sortVectors(tested).named.flatMap(({ id, name, response }) =>
    response && !Object.hasOwn(undocumentedAnswers, id) ? [{ id, name, ...response }] : [],
  );

  // One constant per documented answer. `unknown` would take anything, so it takes nothing here.
  const header = `
import type { ${typeName}Operations, RawResult } from "../src/index.ts";
type Answer<Result, Status> = Result extends RawResult<infer S, infer Data> ? (Status extends S ? Data : never) : never;
type Known<Data> = unknown extends Data ? never : Data extends AsyncIterable<infer Item> ? Item : Data;
type DataOf<Name extends keyof ${typeName}Operations, Status> =
  Known<Answer<Awaited<ReturnType<${typeName}Operations[Name]["raw"]>>, Status>>;
`;
  const constants = (all: typeof answers): string =>
    all
      .flatMap(({ name, status, body }) => valuesOf(tested, name, body).map((value) => ({ name, status, value })))
      .map(({ name, status, value }, index) => {
        const type = `DataOf<${JSON.stringify(name)}, ${status}>`;
        return `export const answer${index}: ${type} = ${literal(value)};\n`;
      })
      .join("");
  const leftOut = (id: string): readonly string[] => untypedAnswers[id]?.members ?? [];
  const problems = (text: string): string[] =>
    compile(fileURLToPath(inRepository(`packages/${name}/test/documented-answers.ts`)), text);

  test("every documented answer has the type that the client gives it, each of its members included", () => {
    const typed = answers.map((answer) => ({
      ...answer,
      body: without(answer.body, leftOut(answer.id)),
    }));
    expect(problems(header + constants(typed))).toEqual([]);
  });

  if (tested.untypedAnswers)
    test("the members said to be left out of the types are left out of them", () => {
      const untyped = answers.filter(({ id }) => leftOut(id).length > 0);
      expect(untyped).toHaveLength(Object.keys(untypedAnswers).length);
      expect(problems(header + constants(untyped))).toHaveLength(untyped.length);
    });

  test("an answer of another type, or with a member that the types do not know, would be found", () => {
    const examples = wrong.map((one, index) => `export const wrong${index}: ${one};`);
    expect(problems(header + examples.join("\n"))).toHaveLength(wrong.length);
  });
}

/** A body as the client hands it over; one value for each line. */
function valuesOf(tested: Tested, name: string, body: unknown): unknown[] {
  const parse = rowOf(tested, name).parse ?? JSON.parse;
  const { text } = Object(body) as { text?: string };
  if (body === null) return [undefined];
  if (text === undefined) return [parse(exactText(body))];
  return /^\{.*\}\s*$/s.test(text)
    ? text
        .split("\n")
        .filter(Boolean)
        .map((line) => parse(line))
    : [text];
}

/** A value as source text. */
function literal(value: unknown): string {
  if (value instanceof Date) return `new Date(${+value})`;
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return exactText(value) ?? "undefined";
  return `{ ${Object.entries(value)
    .map(([name, member]) => `${JSON.stringify(name)}: ${literal(member)}`)
    .join(", ")} }`;
}

/** The value without its members of these names, at any depth. */
function without(value: unknown, names: readonly string[]): unknown {
  if (names.length === 0) return value;
  return JSON.parse(exactText(value), (name, member) => (names.includes(name) ? undefined : member));
}

/** What the compiler says to a module that would stand at this path. */
function compile(path: string, text: string): string[] {
  const configFile = fileURLToPath(inRepository("tsconfig.json"));
  const { config } = ts.readConfigFile(configFile, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, dirname(configFile));
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === path ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  const program = ts.createProgram([path], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(path))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
