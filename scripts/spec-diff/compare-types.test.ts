import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { emitDeclarations } from "../generate/emit.ts";
import { toyModel } from "../generate/toy-spec.ts";
import { compareTypes, type TypeState } from "./compare-types.ts";
import type { RuleName } from "./rules.ts";
import { shop, shopWith } from "./toy-shop.ts";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

const stateOf = (spec: string): TypeState => {
  const model = toyModel(spec);
  return { model, declarations: emitDeclarations(model) };
};
const original = stateOf(shop);

type Want = [subject: string, rule: RuleName];

const cases: [what: string, before: string, after: string, there: Want[], back: Want[]][] = [
  [
    "an optional member that becomes required",
    "additionalProperties: false\n      properties:\n        name",
    "additionalProperties: false\n      required: [made]\n      properties:\n        name",
    [["makeThing", "input-type-narrowed"]],
    [["makeThing", "input-type-widened"]],
  ],
  [
    "an answer that may be null",
    "id: { type: string, description: Its name.",
    'id: { type: [string, "null"], description: Its name.',
    [
      ["listThings", "output-type-widened"],
      ["makeThing", "output-type-widened"],
    ],
    [
      ["listThings", "output-type-narrowed"],
      ["makeThing", "output-type-narrowed"],
    ],
  ],
  [
    "a member of a webhook that may be missing",
    "required: [id]\n      properties:\n        id: { type: string, description: Which.",
    "properties:\n        id: { type: string, description: Which.",
    [["webhook sold", "output-type-widened"]],
    [["webhook sold", "output-type-narrowed"]],
  ],
  [
    "a list that is no longer read by its items",
    "      x-pagination: { items: data, next: next, params: [limit] }\n",
    "",
    [["listThings", "signature-changed"]],
    [],
  ],
  [
    "a named schema that comes",
    "    Sale:\n",
    "    Other: { type: string, description: Nothing. }\n    Sale:\n",
    [["type Other", "type-added"]],
    [["type Other", "type-removed"]],
  ],
];

test.each(cases)("%s", (_, before, after, there, back) => {
  const other = stateOf(shopWith(before, after));
  const found = (from: TypeState, to: TypeState): Want[] => {
    const all = compareTypes({ root, before: from, after: to }).map(({ subject, rule }): Want => [subject, rule]);
    return [...new Map(all.map((one) => [one.join(), one])).values()];
  };
  expect(found(original, other)).toEqual(there);
  expect(found(other, original)).toEqual(back);
});

test("the same declarations do not differ", () => {
  expect(compareTypes({ root, before: original, after: stateOf(shop) })).toEqual([]);
});

test("what the generator prints otherwise counts, though the spec is the same", () => {
  const declarations = new Map(original.declarations);
  declarations.set("schema.ts", (declarations.get("schema.ts") ?? "").replaceAll("id: string", "id: number"));
  const found = compareTypes({ root, before: original, after: { ...original, declarations } });
  expect(found).toContainEqual({
    subject: "makeThing",
    rule: "output-type-widened",
    detail: "MakeThingOutput: Type 'number' is not assignable to type 'string'.",
    from: "declarations",
  });
});

test("declarations that do not compile are not taken for equal ones", () => {
  const declarations = new Map(original.declarations);
  declarations.set("types.ts", (declarations.get("types.ts") ?? "").replace("RawResult }", "RawAnswer }"));
  expect(() => compareTypes({ root, before: { ...original, declarations }, after: original })).toThrow(/RawAnswer/);
});
