import { fileURLToPath } from "node:url";
import ts from "typescript";
import { beforeAll, expect, test } from "vitest";
import { operationsOf } from "../../../../scripts/generate/model.ts";
import { pascalCase } from "../../../../scripts/generate/names.ts";
import { specOf } from "./spec-of.ts";
import { inRepository } from "./tested.ts";

/** What an editor shows at the marks of a text. */
export interface Editor {
  hover(mark: string): { documentation: string; tags: Record<string, string>; signature: string };
  completions(mark: string): string[];
  definition(mark: string): ts.DefinitionInfo | undefined;
}

/**
 * Opens a text as a file of a user of the package.
 *
 * @param marked - marks such as `|name|` say where the cursor stands
 */
export function openEditor(provider: string, marked: string): Editor {
  const folder = fileURLToPath(inRepository(`packages/${provider}/`));
  const file = `${folder}test/consumer.ts`;
  const { code, at } = readMarks(marked);
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    customConditions: ["@trunkline/source"],
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    types: [],
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  };
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = name === file ? code : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => (name === file ? code : ts.sys.readFile(name)),
    directoryExists: ts.sys.directoryExists,
    ...(ts.sys.realpath && { realpath: ts.sys.realpath }),
  });
  return {
    hover(mark) {
      const info = service.getQuickInfoAtPosition(file, at(mark));
      return {
        documentation: ts.displayPartsToString(info?.documentation),
        tags: Object.fromEntries((info?.tags ?? []).map(({ name, text }) => [name, ts.displayPartsToString(text)])),
        signature: ts.displayPartsToString(info?.displayParts),
      };
    },
    completions: (mark) => service.getCompletionsAtPosition(file, at(mark), {})?.entries.map(({ name }) => name) ?? [],
    definition: (mark) => service.getDefinitionAtPosition(file, at(mark))?.[0],
  };
}

/** Takes the marks out of a text and tells where they were. */
function readMarks(text: string): { code: string; at: (mark: string) => number } {
  const marks = new Map<string, number>();
  let code = "";
  for (const [index, part] of text.split("|").entries()) {
    if (index % 2) marks.set(part, code.length);
    else code += part;
  }
  return {
    code,
    at: (mark) => {
      const position = marks.get(mark);
      if (position === undefined) throw new Error(`No mark |${mark}|.`);
      return position;
    },
  };
}

/** What an editor has to show; the marks `operation`, `member`, `here`, `items`, `list` and `client` are in the code. */
export interface HoverOf {
  provider: string;
  /** Of the generated types: `Flowroute`. */
  typeName: string;
  code: string;
  operation: { summary: RegExp; line: string; example: string; signature: readonly string[] };
  member: { says: readonly string[]; example: RegExp };
  /** Type of the elements at `items`. */
  item: string;
  completions: Readonly<Record<"client" | "here" | "list", readonly string[]>>;
  /** A member that `here` does not offer, for it is there. */
  given: string;
}

/** What an editor shows to who types the code. */
export function hoverSuite({ provider, typeName, code, operation, member, item, completions, given }: HoverOf): void {
  const operations = operationsOf(specOf(provider).document.paths).map(({ operation }) => operation);
  const assumed = operations.flatMap(({ operationId = "", "x-assumed": text }) =>
    text === undefined ? [] : [{ name: operationId, text }],
  );
  const names = operations.map(({ operationId = "" }) => operationId);
  const calls = assumed.map(({ name }) => `all.|assumed ${name}|${name};\n`).join("");
  let editor: Editor;
  beforeAll(() => {
    const all = `declare const all: import("@trunkline/${provider}").${typeName}Operations;\n`;
    const mocks = `declare const mocks: import("@trunkline/${provider}/mocks").${typeName}Mocks;\n`;
    const overrides = names.map((name) => `mocks.|override ${name}|${name};\n`).join("");
    editor = openEditor(provider, `${code}${all}${calls}${mocks}${overrides}`);
  });

  test("an operation's hover shows its summary, the HTTP line, its safety and an example", () => {
    const { documentation, tags, signature } = editor.hover("operation");
    expect(documentation).toMatch(operation.summary);
    expect(documentation).toContain(operation.line);
    expect(tags.example).toContain(operation.example);
    for (const part of operation.signature) expect(signature).toContain(part);
  });

  test.each(assumed)("the hover of $name says what is not confirmed of it", ({ name, text }) => {
    const { documentation } = editor.hover(`assumed ${name}`);
    const want = `Not confirmed by the provider: ${text.replace(/\.?\s*$/, ".")}`;
    expect(documentation.replace(/\s+/g, " ")).toContain(want.replace(/\s+/g, " "));
  });

  test("an input member's hover shows what it is, its limits and an example", () => {
    const { documentation, tags } = editor.hover("member");
    for (const part of member.says) expect(documentation).toContain(part);
    expect(tags.example).toMatch(member.example);
  });

  test("a list's hover shows what its items are", () => {
    expect(editor.hover("items").signature).toContain(`AsyncGenerator<${item}`);
  });

  test("the hover of each mock names the types of its operation, and says what that does", () => {
    for (const name of names) {
      const { documentation, signature } = editor.hover(`override ${name}`);
      expect(signature).toMatch(new RegExp(`: MockOverride<.+, ${pascalCase(name)}Result>$`));
      expect(documentation).toMatch(/safety\s+`(read|idempotent|send|purchase)`/);
    }
  });

  test("go to definition leads from a call to the generated operations", () => {
    const definition = editor.definition("operation");
    expect(definition?.fileName).toMatch(/src\/generated\/types\.ts$/);
    expect(definition?.containerName).toBe(`${typeName}Operations`);
  });

  test("completion lists the operations of a client and the client by path", () => {
    expect(editor.completions("client")).toEqual(expect.arrayContaining(["http", ...completions.client]));
  });

  test("completion lists the members of an input that are not there yet", () => {
    expect(editor.completions("here")).toEqual(expect.arrayContaining([...completions.here]));
    expect(editor.completions("here")).not.toContain(given);
    expect(editor.completions("list")).toEqual(expect.arrayContaining([...completions.list]));
  });
}
