import { execFile } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import ts from "typescript";
import { expect, test } from "vitest";
import { isNode, parseDocument, visit } from "yaml";
import extensionSchema from "../../scripts/generate/extensions.schema.json" with { type: "json" };
import { blocksOf, documents, root } from "./blocks.ts";
import { declarations } from "./prelude.ts";

const read = (file: string): string => readFileSync(join(root, file), "utf8");

const providers = globSync("packages/*/API.md", { cwd: root })
  .map((file) => dirname(file).slice("packages/".length))
  .sort();
const examples = globSync("examples/snippets/*.ts", { cwd: root }).sort();

test("the code in every document compiles", { timeout: 60_000 }, () => {
  const blocks = documents.flatMap(blocksOf);
  expect(blocks.length).toBeGreaterThan(300);
  const sources = new Map(blocks.map(({ file, code }) => [file, code]));
  expect(compile(sources.set(join(root, "prelude.d.ts"), declarations))).toEqual([]);
});

const patient = { timeout: 60_000, concurrent: true };
test.for(examples)("%s runs without an account, and prints what it says", patient, async (example, { expect }) => {
  const { FLOWROUTE_ACCESS_KEY, FLOWROUTE_SECRET_KEY, NODE_OPTIONS, NODE_TEST_CONTEXT, ...env } = process.env;
  const args = ["--conditions=@trunkline/source", example];
  // All of them load the same sources.
  const cache = { NODE_COMPILE_CACHE: join(root, "node_modules/.cache/trunkline/compiled") };
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, env: { ...env, ...cache } });
  const said = /\n\/\/ It prints:\n([\s\S]*)$/.exec(read(example))?.[1] ?? "";
  for (const line of said.split("\n").filter(Boolean)) {
    const pattern = line
      .slice("// ".length)
      .replace(/[$()*+.?[\\\]^{|}]/g, "\\$&")
      .replaceAll("…", ".*");
    expect(stdout).toMatch(new RegExp(`^${pattern}$`, "m"));
  }
  expect(said !== "").toBe(example !== "examples/snippets/client.ts");
});

test("the documentation lists every example with its question", () => {
  const rows = read("docs/README.md").split("\n");
  const missing = examples.filter((example) => {
    const [, question] = /^\/\/ ((?:How|What) .*?\?)/.exec(read(example)) ?? [];
    return question && !rows.some((row) => row.startsWith(`| ${question} |`) && row.includes(`(../${example})`));
  });
  expect(missing).toEqual([]);
});

test("YAML in the documents can be read, and says of our extensions what their schema allows", () => {
  const ajv = new Ajv2020({ strict: false }).addSchema(extensionSchema, "extensions");
  const wrong = documents.flatMap((document) =>
    [...read(document).matchAll(/^( *)```yaml\n([\s\S]*?)^ *```$/gm)].flatMap(([, indent = "", block = ""]) => {
      // Examples of one field may stand side by side.
      const yaml = parseDocument(block.replaceAll(new RegExp(`^${indent}`, "gm"), ""), { uniqueKeys: false });
      const problems = yaml.errors.map(({ message }) => message);
      visit(yaml, {
        Pair(_, { key, value }) {
          const name = String(key);
          if (!name.startsWith("x-")) return;
          const valid = ajv.validate({ $ref: `extensions#/$defs/${name}` }, isNode(value) ? value.toJS(yaml) : value);
          if (!valid) problems.push(`${name} ${ajv.errorsText()}`);
        },
      });
      return problems.map((problem) => `${document}: ${problem}`);
    }),
  );
  expect(wrong).toEqual([]);
});

test("every relative link leads somewhere", () => {
  const broken = documents.flatMap((document) =>
    linksOf(read(document))
      .filter((link) => {
        const [path = "", fragment] = link.split("#");
        const target = path === "" ? document : join(dirname(document), path);
        if (!existsSync(join(root, target))) return true;
        return fragment !== undefined && target.endsWith(".md") && !anchorsOf(read(target)).includes(fragment);
      })
      .map((link) => `${document}: ${link}`),
  );
  expect(broken).toEqual([]);
});

test.for(providers)("the page of %s names every operation", (provider) => {
  const page = read(`packages/${provider}/README.md`);
  const names = operationsOf(provider);
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !page.includes(`[\`${name}\`](API.md#${name.toLowerCase()})`))).toEqual([]);
});

test.for(providers)("the page of %s says where the list of what is not confirmed is", (provider) => {
  const section = sectionOf(read(`packages/${provider}/README.md`), "Not yet confirmed against the live service");
  expect(section.includes("](API.md#not-confirmed-by-any-source)")).toBe(assumptionsOf(provider).length > 0);
});

test("Aculab's page has each operation once, under the grade that its spec gives it", () => {
  const section = sectionOf(read("packages/aculab/README.md"), "Not yet confirmed against the live service");
  const names = operationsOf("aculab");
  const operationsIn = (text = ""): string[] => namesIn(text).filter((name) => names.includes(name));
  const rows = [...section.matchAll(/^\| (.*) \|$/gm)].map(([, row = ""]) => row.split(" | "));
  const [documented, partly, assumed] = [1, 2, 3].map((column) => rows.flatMap((row) => operationsIn(row[column])));
  const graded = (grade: string): string[] =>
    assumptionsOf("aculab")
      .filter(([, text = ""]) => text.includes(`grade "${grade}"`))
      .flatMap(([subjects]) => operationsIn(subjects));
  expect([documented, partly, assumed].flat().sort()).toEqual(names.sort());
  expect(assumed?.sort()).toEqual(graded("assumed").sort());
  // Of some, only members have a grade.
  expect(partly).toEqual(expect.arrayContaining(graded("partly")));
  expect(graded("partly").length).toBeGreaterThan(20);
});

test("every command, package and file that the documents name is there", () => {
  const scripts = globSync(["package.json", "examples/*/package.json"], { cwd: root }).flatMap((file) =>
    Object.keys((JSON.parse(read(file)) as { scripts: object }).scripts),
  );
  const known = [...scripts, "exec", "install", "pack"];
  const packages = globSync("packages/*/package.json", { cwd: root }).map((file) => JSON.parse(read(file)).name);
  const unknown = documents.flatMap((document) => {
    const text = read(document);
    const shell = [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, lines = ""]) => lines).join("");
    const commands = [...text.matchAll(/\bpnpm(?:@12)? ([a-z][\w:-]*)/g)].map(([, command = ""]) => command);
    const installed = [...shell.matchAll(/@trunkline\/[\w-]+/g)].map(([name]) => name);
    const files = [...shell.matchAll(/\S+\/\S+\.ts\b/g)].map(([file]) => file);
    return [
      ...commands.filter((command) => !known.includes(command)),
      ...installed.filter((name) => name !== "@trunkline/source" && !packages.includes(name)),
      ...files.filter((file) => !existsSync(join(root, file))),
    ].map((what) => `${document}: ${what}`);
  });
  expect(unknown).toEqual([]);
});

test("the documents keep to 120 columns, and the licence of each package is ours", () => {
  const written = documents.filter((document) => !document.endsWith("API.md"));
  const long = written.flatMap((document) =>
    read(document)
      .split("\n")
      .flatMap((line, index) =>
        // A row of a table cannot be broken.
        [...line].length > 120 && !line.startsWith("|") ? [`${document}:${index + 1}`] : [],
      ),
  );
  expect(long).toEqual([]);
  for (const licence of globSync("packages/*/LICENSE", { cwd: root })) expect(read(licence)).toBe(read("LICENSE"));
});

/** Targets of links and pictures that are neither on the web nor in code. */
function linksOf(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, "").replace(/`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)]
    .map(([, link, attribute]) => link ?? attribute ?? "")
    .filter((link) => !/^[a-z]+:/.test(link));
}

/** The operations of a provider, as its API.md lists them. */
function operationsOf(provider: string): string[] {
  return [...read(`packages/${provider}/API.md`).matchAll(/^\| \[(\w+)\]/gm)].map(([, name = ""]) => name);
}

/** What is assumed of a provider, as its API.md lists it: subjects and text. */
function assumptionsOf(provider: string): string[][] {
  const section = sectionOf(read(`packages/${provider}/API.md`), "Not confirmed by any source");
  return [...section.matchAll(/^\| (`.*?) \| (.*) \|$/gm)].map(([, subjects = "", text = ""]) => [subjects, text]);
}

/** The names in code of a text. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name);
}

/** What stands under a heading of the second level; nothing where there is none. */
function sectionOf(text: string, heading: string): string {
  return text.split(`\n## ${heading}\n`)[1]?.split("\n## ", 1)[0] ?? "";
}

/** What GitHub names the headings of a document. */
function anchorsOf(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, "");
  return [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** Compiles texts that are in no file as one program, and tells what the compiler says. */
function compile(sources: ReadonlyMap<string, string>): string[] {
  const { options, errors } = ts.convertCompilerOptionsFromJson(
    {
      ...(JSON.parse(read("tsconfig.json")) as { compilerOptions: object }).compilerOptions,
      noUnusedLocals: false,
      noUnusedParameters: false,
      isolatedDeclarations: false,
      declaration: false,
    },
    root,
  );
  expect(errors).toEqual([]);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (file) => sources.has(file) || fileExists(file);
  host.readFile = (file) => sources.get(file) ?? readFile(file);
  host.getSourceFile = (file, language, ...rest) => {
    const text = sources.get(file);
    return text === undefined
      ? getSourceFile(file, language, ...rest)
      : ts.createSourceFile(file, text, language, true);
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  const own = program.getSourceFiles().filter(({ fileName }) => sources.has(fileName));
  const found = own.flatMap((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ]);
  return found.map(({ file, start = 0, messageText }) => {
    const document = file?.fileName.slice(root.length + 1).replace(/\.\d+\.ts$/, "");
    const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${document}:${line}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}
