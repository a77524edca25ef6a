import { afterEach, beforeEach, expect, test } from "vitest";
import { lintSpecs } from "./lint.ts";
import { type ToyRepository, toyRepository } from "./toy-repository.ts";
import { operationLines } from "./toy-spec.ts";

let toy: ToyRepository;
beforeEach(() => {
  toy = toyRepository();
});
afterEach(() => {
  toy.remove();
});

const head =
  'openapi: 3.1.0\ninfo: { title: Toy, version: "1", license: { name: MIT, identifier: MIT } }\nservers: [{ url: https://api.toy.example }]\ntags: [{ name: things }]\nsecurity: []\n';
const ok = 'responses: { "204": { description: Done. }, "404": { description: None. } }';

const lint = async (text: string): Promise<{ code: number; text: string }> => {
  toy.write("specs/toy/openapi.yaml", text);
  const lines: string[] = [];
  const code = await lintSpecs({ root: toy.root, print: (line) => void lines.push(line) });
  return { code, text: lines.join("\n") };
};

test("a spec that keeps to all rules passes", async () => {
  expect(await lint(head + operationLines(ok))).toEqual({ code: 0, text: "toy: 1 operations keep to our rules" });
});

test("what Redocly CLI finds fails", async () => {
  const { code, text } = await lint(head + operationLines(`description: 1\n${ok}`));
  expect(code).toBe(1);
  expect(text).toContain("Expected type `string`");
});

test("what our own rules find fails, with how to mend it", async () => {
  const { code, text } = await lint(head + operationLines(`tags: []\n${ok}`));
  expect(code).toBe(1);
  expect(text).toContain("getThing: it has 0 tags. Mend: give it exactly one.");
});

test("a document that someone else wrote need not be as we would write it", async () => {
  const { code } = await lint(`${head}x-foreign: true\n${operationLines(`description: ''\n${ok}`)}`);
  expect(code).toBe(0);
});
