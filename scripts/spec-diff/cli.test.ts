import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "./cli.ts";
import { type ToyHistory, toyHistory } from "./toy-history.ts";
import { shop } from "./toy-shop.ts";

const spec = "specs/shop/openapi.yaml";
let toy: ToyHistory;

beforeAll(async () => {
  toy = toyHistory();
  toy.write(spec, shop);
  expect((await toy.generate()).code).toBe(0);
  toy.commit();
  toy.git("checkout", "--quiet", "-b", "work");
});
afterAll(() => toy.remove());

async function specDiff(...args: string[]): Promise<{ code: number; text: string }> {
  const printed: string[] = [];
  const code = await run(args, { root: toy.root, print: (line) => printed.push(line) });
  return { code, text: printed.join("\n") };
}

const commitOf = (ref: string): string => toy.git("rev-parse", "--short=7", ref).trim();

test("where nothing changed, that is said, and with what it was compared", async () => {
  const want = `shop, since where this branch left main (${commitOf("main")}): no changes`;
  expect(await specDiff()).toEqual({ code: 0, text: want });
  expect(await specDiff("--markdown")).toEqual({
    code: 0,
    text: `## shop\n\nSince where this branch left main (${commitOf("main")}): no changes.`,
  });
});

test("code that the generator prints otherwise is a fix, where neither spec nor types differ", async () => {
  toy.edit("packages/shop/src/generated/rows.ts", "// Generated", "// Made");
  expect((await specDiff()).text).toContain("1 fix\n  fix  client\n    generated-code-changed");
  toy.git("checkout", "--quiet", ".");
});

test("changes that are not committed are told by operation, the gravest first, with what the compiler says", async () => {
  toy.edit(spec, "enum: [big, small]", "enum: [big, small, tiny]");
  toy.edit(
    spec,
    "additionalProperties: false\n      properties:\n        name",
    "additionalProperties: false\n      required: [made]\n      properties:\n        name",
  );
  const { code, text } = await specDiff("shop");
  expect(code).toBe(0);
  expect(text).toBe(
    [
      `shop, since where this branch left main (${commitOf("main")}): 2 breaking, 1 addition`,
      "  breaking  makeThing",
      "    request-member-became-required  a member of the input became required: made",
      "    input-type-narrowed  what compiled as input no longer does: MakeThingInput: Property 'made' is optional in type 'MakeThingInput' but required in type 'MakeThingInput'. (declarations)",
      "  addition  listThings",
      '    request-enum-value-added  the input takes a new value: kind: "tiny"',
    ].join("\n"),
  );
});

test("the same as JSON", async () => {
  const json: unknown = JSON.parse((await specDiff("--json")).text);
  const want = {
    level: "addition",
    subject: "listThings",
    rule: "request-enum-value-added",
    detail: 'kind: "tiny"',
    from: "spec",
  };
  expect(json).toMatchObject([{ name: "shop", findings: expect.arrayContaining([want]) }]);
});

test("a commit that is named counts, and the last release of a package before main", async () => {
  toy.commit();
  expect((await specDiff("HEAD")).text).toBe(`shop, since HEAD (${commitOf("HEAD")}): no changes`);
  toy.git("tag", "@trunkline/shop@0.1.0", "main");
  toy.git("tag", "@trunkline/shop@0.10.0", "HEAD");
  toy.git("tag", "@trunkline/other@9.0.0", "main");
  expect((await specDiff()).text).toBe(`shop, since @trunkline/shop@0.10.0 (${commitOf("HEAD")}): no changes`);
});

test("old declarations that core no longer fits are made once more of the old spec", async () => {
  toy.edit("packages/shop/src/generated/types.ts", "RawResults }", "RawAnswers }");
  toy.commit();
  toy.edit(spec, "small, tiny]", "small]");
  const { code, text } = await specDiff("HEAD");
  expect(code).toBe(0);
  expect(text).toContain('request-enum-value-removed  the input no longer takes a value: kind: "tiny"');
  expect(text).toContain("input-type-narrowed  what compiled as input no longer does: ListThingsInput");
  toy.git("checkout", "--quiet", ".");
});

test("what others did on main since is not taken for ours", async () => {
  toy.git("tag", "--delete", "@trunkline/shop@0.1.0", "@trunkline/shop@0.10.0");
  const forked = commitOf("main");
  toy.git("checkout", "--quiet", "main");
  toy.edit(spec, "maximum: 50", "maximum: 60");
  toy.commit();
  toy.git("checkout", "--quiet", "work");
  const { text } = await specDiff();
  expect(text).toContain(`since where this branch left main (${forked})`);
  expect(text).not.toContain("request-limit");
});

test("a provider that comes, and one that is gone", async () => {
  rmSync(join(toy.root, "specs/shop"), { recursive: true });
  toy.write("specs/store/openapi.yaml", shop);
  const { text } = await specDiff("HEAD");
  expect(text).toMatch(/^shop, since .*: 1 breaking\n {2}breaking {2}client\n {4}provider-removed/);
  expect(text).toMatch(/\n\nstore, since .*: 1 addition\n {2}addition {2}client\n {4}provider-added/);
});

test("a spec that is wrong is told with its place", async () => {
  toy.edit("specs/store/openapi.yaml", "x-safety: idempotent", "x-safety: sometimes");
  const { code, text } = await specDiff("store");
  expect(code).toBe(1);
  expect(text).toContain("specs/store/openapi.yaml:");
});

test.each([
  [["nowhere"], "git knows no `nowhere`, and there is no specs/nowhere/."],
  [["HEAD", "nobody"], "There is no specs/nobody/openapi.yaml. There are: shop, store."],
  [["--wrong"], "Unknown option '--wrong'"],
])("%j is refused with the reason", async (args, why) => {
  const { code, text } = await specDiff(...args);
  expect(code).toBe(2);
  expect(text).toContain(why);
});
