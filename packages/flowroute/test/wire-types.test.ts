import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { untypedAnswers } from "./accidents.ts";
import { vectors } from "./vectors.ts";

const answers = vectors.flatMap(({ id, operationId, response }) =>
  response ? [{ id, operationId, ...response }] : [],
);

// One constant per documented answer. `unknown` would take anything, so it takes nothing here.
const header = `
import type { FlowrouteOperations, RawResult } from "../src/index.ts";
type Answer<Result, Status> = Result extends RawResult<infer S, infer Data> ? (Status extends S ? Data : never) : never;
type Known<Data> = unknown extends Data ? never : Data;
type DataOf<Name extends keyof FlowrouteOperations, Status> =
  Known<Answer<Awaited<ReturnType<FlowrouteOperations[Name]["raw"]>>, Status>>;
`;
const constants = (all: typeof answers): string =>
  all
    .map(({ operationId, status, body }, index) => {
      const type = `DataOf<"${operationId}", ${status}>`;
      return `export const answer${index}: ${type} = ${JSON.stringify(body ?? undefined)};\n`;
    })
    .join("");
const leftOut = (id: string): readonly string[] => untypedAnswers[id.replace("flowroute.", "")]?.attributes ?? [];

test("every documented answer has the type that the client gives it, each of its members included", () => {
  const typed = answers.map((answer) => ({
    ...answer,
    body: JSON.parse(JSON.stringify(answer.body), (name, value) =>
      leftOut(answer.id).includes(name) ? undefined : value,
    ),
  }));
  expect(problems(header + constants(typed))).toEqual([]);
});

test("the members said to be left out of the types are left out of them", () => {
  const untyped = answers.filter(({ id }) => leftOut(id).length > 0);
  expect(untyped).toHaveLength(Object.keys(untypedAnswers).length);
  expect(problems(header + constants(untyped))).toHaveLength(untyped.length);
});

test("an answer of another type, or with a member that the types do not know, would be found", () => {
  const wrong = [
    'export const a: DataOf<"sendMessage", 202> = { data: { type: "message", id: 1, links: { self: "" } } };',
    'export const b: DataOf<"checkPortability", 200> = { data: { portable: [], nonportable: [], hypernetwork: [] } };',
    'export const c: DataOf<"sendMessage", 418> = "short and stout";',
  ];
  expect(problems(header + wrong.join("\n"))).toHaveLength(wrong.length);
});

/** What the compiler says to a module that stands beside this file. */
function problems(text: string): string[] {
  const name = fileURLToPath(new URL("./documented-answers.ts", import.meta.url));
  const configFile = fileURLToPath(new URL("../../../tsconfig.json", import.meta.url));
  const { config } = ts.readConfigFile(configFile, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, dirname(configFile));
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (path) => path === name || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === name ? ts.createSourceFile(path, text, ts.ScriptTarget.ES2022) : getSourceFile(path, ...rest);
  const program = ts.createProgram([name], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(name))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
