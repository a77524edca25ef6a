import { fileURLToPath } from "node:url";
import ts from "typescript";
import { beforeAll, expect, test } from "vitest";

// What an editor shows to who types this file; the marks say where the cursor stands.
const marked = `
import { createFlowroute } from "@trunkline/flowroute";
const flowroute = createFlowroute({ accessKey: "a", secretKey: "b" });
flowroute.|operation|sendMessage({ |member|to: "12065551212", |here|});
flowroute.listAccountPhoneNumbers.|items|items({ |list|});
flowroute.|client|;
`;

const file = fileURLToPath(new URL("consumer.ts", import.meta.url));
const { code, at } = readMarks(marked);
let service: ts.LanguageService;

beforeAll(() => {
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
  service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = name === file ? code : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => fileURLToPath(new URL("..", import.meta.url)),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => (name === file ? code : ts.sys.readFile(name)),
    directoryExists: ts.sys.directoryExists,
    ...(ts.sys.realpath && { realpath: ts.sys.realpath }),
  });
});

test("an operation's hover shows its summary, the HTTP line, its safety and an example", () => {
  const { documentation, tags, signature } = hover("operation");
  expect(documentation).toMatch(/^Send an SMS or MMS/);
  expect(documentation).toContain("`POST /v2.1/messages`, safety `send`");
  expect(tags.example).toContain("await flowroute.sendMessage({");
  expect(signature).toContain("SendMessageInput");
  expect(signature).toContain("Promise<SendMessageOutput>");
});

test("an input member's hover shows what it is, its limits and an example", () => {
  const { documentation, tags } = hover("member");
  expect(documentation).toContain("The recipient.");
  expect(documentation).toContain("Limits:");
  expect(tags.example).toMatch(/"1\d{10}"/);
});

test("a list's hover shows what its items are", () => {
  expect(hover("items").signature).toContain("AsyncGenerator<ListAccountPhoneNumbersItem");
});

test("go to definition leads from a call to the generated operations", () => {
  const [definition] = service.getDefinitionAtPosition(file, at("operation")) ?? [];
  expect(definition?.fileName).toMatch(/packages\/flowroute\/src\/generated\/operations\.ts$/);
  expect(definition?.containerName).toBe("FlowrouteOperations");
});

test("completion lists the operations of a client and the client by path", () => {
  expect(completions("client")).toEqual(expect.arrayContaining(["http", "sendMessage", "listAccountPhoneNumbers"]));
});

test("completion lists the members of an input that are not there yet", () => {
  const names = completions("here");
  expect(names).toEqual(expect.arrayContaining(["from", "body", "media_urls", "is_mms", "dlr_callback"]));
  expect(names).not.toContain("to");
  expect(completions("list")).toEqual(expect.arrayContaining(["starts_with", "limit", "offset"]));
});

function hover(mark: string): { documentation: string; tags: Record<string, string>; signature: string } {
  const info = service.getQuickInfoAtPosition(file, at(mark));
  return {
    documentation: ts.displayPartsToString(info?.documentation),
    tags: Object.fromEntries((info?.tags ?? []).map(({ name, text }) => [name, ts.displayPartsToString(text)])),
    signature: ts.displayPartsToString(info?.displayParts),
  };
}

function completions(mark: string): string[] {
  return service.getCompletionsAtPosition(file, at(mark), {})?.entries.map(({ name }) => name) ?? [];
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
