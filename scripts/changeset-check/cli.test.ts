import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type ToyHistory, toyHistory } from "../spec-diff/toy-history.ts";
import { shop } from "../spec-diff/toy-shop.ts";
import { run } from "./cli.ts";

const spec = "specs/shop/openapi.yaml";
const manifest = "packages/shop/package.json";
const report = "api/shop.md";
let toy: ToyHistory;

beforeAll(async () => {
  toy = toyHistory();
  toy.write(spec, shop);
  toy.write(".changeset/config.json", "{}");
  toy.write(".changeset/of-before.md", '---\n"@trunkline/shop": major\n---\n\nBreaking: it was.\n');
  toy.write(manifest, '{ "name": "@trunkline/shop", "version": "0.0.0" }');
  toy.write(report, "## @trunkline/shop\n\n```ts\nexport function one(): 1;\nexport function two(): 2;\n```\n");
  toy.commit();
  toy.edit(manifest, '"version": "0.0.0"', '"version": "1.2.3"');
  toy.git("checkout", "--quiet", "-b", "released");
  toy.commit();
});
afterAll(() => toy.remove());

/** Below 1.0.0, on a branch from main on which nothing was done. */
beforeEach(() => {
  toy.git("checkout", "--quiet", "--force", "-B", "work", "main");
  toy.git("clean", "--quiet", "--force", "-d");
});

async function check(...args: string[]): Promise<{ code: number; text: string }> {
  const printed: string[] = [];
  const code = await run(args, { root: toy.root, print: (line) => printed.push(line) });
  return { code, text: printed.join("\n") };
}

const breaking = (): void => toy.edit(spec, "x-name: Shop", "x-name: Store");
const addition = (): void => toy.edit(spec, "enum: [big, small]", "enum: [big, small, tiny]");
const fix = (): void => toy.edit(spec, "How many.", "How many of them.");
const source = (): void => toy.write("packages/shop/src/extra.ts", "export const extra = 1;\n");
const otherwiseDeclared = (): void => toy.edit(report, "two(): 2", "two(): 3");
const lessExported = (): void => toy.edit(report, "export function two(): 2;\n", "");
const changeset = (bump: string, words: string): void =>
  toy.write(".changeset/new.md", `---\n"@trunkline/shop": ${bump}\n---\n\n${words}\n`);

test("where nothing changed there is nothing to say in a changeset", async () => {
  expect((await check()).code).toBe(0);
});

test("tests, and packages that are not published, need none", async () => {
  toy.write("packages/shop/src/extra.test.ts", "");
  toy.write("packages/inner/src/index.ts", "");
  toy.write("packages/inner/package.json", '{ "name": "inner", "version": "1.0.0", "private": true }');
  expect(await check()).toMatchObject({ code: 0, text: expect.stringContaining("No package changed") });
});

test.each([
  [addition, "minor", '- `listThings`: the input takes a new value: kind: "tiny"'],
  [fix, "patch", "- `listThings`: other words"],
  [source, "patch", "Changed in `src/extra.ts`."],
  [lessExported, "minor", "Breaking:\n\n- `two of @trunkline/shop`: it can no longer be imported"],
  [otherwiseDeclared, "minor", "Changed:\n\n- `two of @trunkline/shop`: it is declared in another way"],
])("%o without a changeset fails with the text of one that would do", async (change, bump, words) => {
  change();
  const { code, text } = await check();
  expect(code).toBe(1);
  expect(text).toContain(`---\n"@trunkline/shop": ${bump}\n---\n\n`);
  expect(text).toContain(words);
});

test("from 1.0.0 on, what breaks asks for a major", async () => {
  toy.git("checkout", "--quiet", "-B", "work", "released");
  breaking();
  changeset("minor", "Breaking: it is called Store.");
  const { code, text } = await check("released");
  expect(code).toBe(1);
  expect(text).toContain("which asks for `major`: raise it in .changeset/new.md");
  expect(text).toContain(
    '---\n"@trunkline/shop": major\n---\n\nBreaking:\n\n- `client`: the provider has another name in code: Shop → Store',
  );
});

test("a changeset of before does not do, one that was changed does, committed or not", async () => {
  addition();
  expect((await check()).text).toContain("no new changeset names it");
  toy.edit(".changeset/of-before.md", "it was", "it was, and there are tiny things");
  expect((await check()).code).toBe(0);
  toy.commit();
  expect((await check()).code).toBe(0);
});

test("`--write` writes what is missing, and then nothing is", async () => {
  breaking();
  addition();
  const { code, text } = await check("--write");
  expect(code).toBe(0);
  const [file = ""] = readdirSync(join(toy.root, ".changeset")).filter((name) => !/^(config|of-before)/.test(name));
  expect(text).toBe(`Wrote .changeset/${file}: read it, and say what users have to do.`);
  expect(readFileSync(join(toy.root, ".changeset", file), "utf8")).toMatch(
    /^---\n"@trunkline\/shop": minor\n---\n\nBreaking:\n\n- `client`: .*\n\nAdded:\n\n- `listThings`: .*\n$/,
  );
  expect((await check()).code).toBe(0);
});

test("a spec that is wrong is told with its place", async () => {
  toy.edit(spec, "x-safety: idempotent", "x-safety: sometimes");
  expect(await check()).toMatchObject({ code: 1, text: expect.stringContaining(`${spec}:`) });
});

test("without a main, and without git, it says what is missing, and passes", async () => {
  source();
  toy.git("branch", "--move", "main", "trunk");
  expect(await check()).toMatchObject({ code: 0, text: expect.stringContaining("no origin/main and no main") });
  expect(await check("main")).toMatchObject({ code: 2, text: expect.stringContaining("fetch-depth: 0") });
  rmSync(join(toy.root, ".git"), { recursive: true });
  expect(await check()).toMatchObject({ code: 0, text: expect.stringContaining("no git repository") });
});
