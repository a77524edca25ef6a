import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyCheckout } from "../scripts/release/copy.ts";
import { pnpm } from "./packed/command.ts";
import { root } from "./packed/places.ts";

// What CONTRIBUTING.md tells contributors to do is done here, with its own words and files, in a copy of the repository.

const copy = mkdtempSync(join(tmpdir(), "trunkline-walk-"));
const contributing = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");

beforeAll(async () => {
  await copyCheckout(root, copy);
  linkDependencies();
  shell("git init --quiet --initial-branch=main");
  commit("chore: before");
}, 180_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const patient = { timeout: 180_000 };

test("a change from beginning to end: a new query parameter", patient, () => {
  const walk = sectionOf("A change from beginning to end");
  const [, spec = "", operation = ""] = /in `([\w/.]+)`, under the parameters of `(\w+)`/.exec(walk) ?? [];
  const [parameter = ""] = blocksIn(walk, "yaml");
  const [generated = "", compared = ""] = blocksIn(walk, "text");
  const [changeset = "", check = ""] = blocksIn(walk, "sh").flatMap((block) => block.trim().split("\n"));
  const [message = ""] = /(?<=`)feat\(.*(?=`)/.exec(walk) ?? [];

  write(spec, withParameter(read(spec), operation, parameter));
  expect(command("pnpm generate flowroute")).toMatch(patternOf(generated));
  expect(read("packages/flowroute/API.md")).toContain("`created_after`");
  expect(changed()).toEqual([
    "packages/flowroute/API.md",
    "packages/flowroute/src/generated/mocks.ts",
    "packages/flowroute/src/generated/rows.ts",
    "packages/flowroute/src/generated/schema.ts",
    "packages/flowroute/src/generated/types.ts",
    spec,
  ]);
  write("try.ts", useOfParameter);
  typeCheck("packages/flowroute/src", "try.ts");
  expect(command("pnpm exec node --conditions=@trunkline/source try.ts").trim().split("\n")).toEqual([
    "created_after 2026-01-31",
    expect.stringMatching(/^flowroute mock refused listCnamRecords: .*created_after/),
    "422",
  ]);
  rmSync(join(copy, "try.ts"));
  expect(command("pnpm spec:diff flowroute")).toMatch(patternOf(compared));
  command(changeset);
  expect(command(check)).toContain("@trunkline/flowroute: minor");
  commit(message);
});

const useOfParameter = `
import { createFlowroute } from "@trunkline/flowroute";
import { createFlowrouteMocks } from "@trunkline/flowroute/mocks";

const mocks = createFlowrouteMocks({ onRefused: ({ message }) => console.log(message) });
const flowroute = createFlowroute({ accessKey: "1", secretKey: "2", fetch: mocks.fetch });
await flowroute.listCnamRecords({ created_after: "2026-01-31" });
console.log("created_after", new URL(mocks.requests[0]?.url ?? "").searchParams.get("created_after"));
console.log((await flowroute.listCnamRecords.raw({ created_after: "yesterday" })).status);
`;

test("adding a provider: a package that is tested, and no list has to be edited", patient, async () => {
  const page = read("docs/adding-a-provider.md");
  expect(sectionOf("Adding a provider")).toContain("](docs/adding-a-provider.md)");
  const [document = ""] = blocksIn(page, "yaml");
  const [, spec = "", name = ""] = /^# (specs\/(.+)\/openapi\.yaml)$/m.exec(document) ?? [];

  write(spec, document);
  expect(command(`pnpm generate ${name}`)).toContain(`made a new package in packages/${name}/`);
  await pnpm(["install", "--lockfile-only", "--prefer-offline"], { cwd: copy });
  expect(read("pnpm-lock.yaml")).toContain(`\n  packages/${name}:\n`);
  linkPackage(name, "vumi-go");
  symlinkSync(join(copy, "packages", name), join(copy, "packages/trunkline/node_modules/@trunkline", name));
  command("pnpm api");
  command(`pnpm exec vitest run --project ${name} --no-typecheck`);
  command(`pnpm exec biome check packages/${name}`);
  typeCheck(`packages/${name}`);
  const [changeset = ""] = /pnpm changeset .*?(?=`)/.exec(sectionOf("Adding a provider")) ?? [];
  command(`${changeset.replace("<name>", name)} -m "The API of ${name}."`);
  expect(command("pnpm changeset:check")).toContain(`@trunkline/${name}: minor`);
});

function sectionOf(heading: string): string {
  return contributing.split(`\n## ${heading}\n`)[1]?.split("\n## ", 1)[0] ?? "";
}

/** The blocks of a language, without the indentation of the list that they stand in. */
function blocksIn(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^( *)\`\`\`${language}\n([\\s\\S]*?)^ *\`\`\`$`, "gm"))].map(
    ([, indent = "", block = ""]) => block.replace(new RegExp(`^${indent}`, "gm"), ""),
  );
}

/** As installed, within milliseconds: what is ours is the copy's, what is others' the original's. */
function linkDependencies(): void {
  const [from, to] = [join(root, "node_modules"), join(copy, "node_modules")];
  for (const name of readdirSync(from).filter((name) => !/^(@?trunkline$|\.(?!bin$|pnpm$))/.test(name))) {
    mkdirSync(to, { recursive: true });
    symlinkSync(join(from, name), join(to, name));
  }
  cpSync(join(from, "@trunkline"), join(to, "@trunkline"), { recursive: true, verbatimSymlinks: true });
  for (const name of readdirSync(join(copy, "packages"))) linkPackage(name, name);
}

function linkPackage(name: string, like: string): void {
  const installed = join(root, "packages", like, "node_modules");
  const filter = (path: string): boolean => !/\.(bin|cache|vite)$/.test(path);
  const options = { recursive: true, verbatimSymlinks: true, filter };
  if (existsSync(installed)) cpSync(installed, join(copy, "packages", name, "node_modules"), options);
}

/** Text that a command prints among others; `…` is anything. */
function patternOf(said: string): RegExp {
  const pattern = said
    .trim()
    .replace(/[$()*+.?[\\\]^{|}]/g, "\\$&")
    .replaceAll("…", ".*");
  return new RegExp(`^${pattern}$`, "m");
}

/** A spec's text with one more parameter, the last of an operation's. */
function withParameter(text: string, operation: string, parameter: string): string {
  const start = text.indexOf(`operationId: ${operation}\n`);
  const end = text.indexOf("      responses:", start);
  return `${text.slice(0, end)}${parameter.replace(/^(?=.)/gm, " ".repeat(8))}${text.slice(end)}`;
}

function read(file: string): string {
  return readFileSync(join(copy, file), "utf8");
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), text);
}

/** Runs a line as pnpm would. Throws with all its output if it fails. */
function command(line: string): string {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const [, name = "", rest = ""] = /^pnpm ([\w:]+) ?(.*)$/.exec(line) ?? [];
  const script = name === "exec" ? "" : scripts[name];
  if (script === undefined) throw new Error(`package.json has no script ${name}.`);
  return shell(`${script} ${rest}`);
}

/** With the quickest of our compilers; all of them agree, as the tests of the packed packages say. */
function typeCheck(...include: string[]): void {
  write("tsconfig.walk.json", JSON.stringify({ extends: "./tsconfig.json", include }));
  command("pnpm exec node node_modules/typescript-7/bin/tsc -p tsconfig.walk.json");
  rmSync(join(copy, "tsconfig.walk.json"));
}

function shell(line: string): string {
  const env = { ...process.env, PATH: [join(copy, "node_modules/.bin"), process.env.PATH].join(delimiter) };
  const { status, stdout } = spawnSync("sh", ["-c", `${line} 2>&1`], { cwd: copy, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${line} ended with ${status}:\n${stdout}`);
  return stdout;
}

/** The files that differ from the last commit. */
function changed(): string[] {
  return shell("git status --porcelain --untracked-files=all")
    .trimEnd()
    .split("\n")
    .map((line) => line.slice(3))
    .sort();
}

function commit(message: string): void {
  shell(`git add --all && git -c user.name=walk -c user.email=walk@example.com commit --quiet --message "${message}"`);
}
