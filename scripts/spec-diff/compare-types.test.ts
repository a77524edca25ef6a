import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { emitDeclarations } from "../generate/emit.ts";
import { toyModel } from "../generate/toy-spec.ts";
import { compareTypes, type TypeState } from "./compare-types.ts";
import { shop } from "./toy-shop.ts";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

const stateOf = (spec: string): TypeState => {
  const model = toyModel(spec);
  return { model, declarations: emitDeclarations(model) };
};
const original = stateOf(shop);

const found = (before: TypeState, after: TypeState): string[] =>
  compareTypes({ root, before, after }).map(({ subject, rule, detail }) => `${subject}, ${rule}: ${detail}`);

test("the same declarations do not differ", () => {
  expect(found(original, stateOf(shop))).toEqual([]);
});

test("inputs, answers, webhooks, functions and names that differ, there and back", () => {
  const other = stateOf(
    [
      [
        "additionalProperties: false\n      properties:\n        name",
        "required: [made]\n      properties:\n        name",
      ],
      ["      x-check:", "      x-envelope: { response: id }\n      x-check:"],
      ["      x-pagination: { items: data, next: next, params: [limit] }\n", ""],
      [
        "required: [id]\n      properties:\n        id: { type: string, description: Which.",
        "properties:\n        id: { type: string, description: Which.",
      ],
      ["    Sale:\n", "    Other: { type: string, description: Nothing. }\n    Sale:\n"],
    ].reduce((spec, [before = "", after = ""]) => spec.replace(before, () => after), shop),
  );
  expect(found(original, other)).toEqual([
    "type Other, type-added: undefined",
    expect.stringMatching(/^listThings, signature-changed: listThings: Type .* missing the following properties/),
    expect.stringMatching(/^makeThing, input-type-narrowed: MakeThingInput: Property 'made' is optional in type/),
    "makeThing, output-type-widened: MakeThingOutput: Type 'string' is not assignable to type 'Thing'.",
    "makeThing, output-type-narrowed: MakeThingOutput: Type 'Thing' is not assignable to type 'string'.",
    expect.stringMatching(/^webhook sold, output-type-widened: ShopEvent: Property 'id' is optional in type/),
  ]);
  expect(found(other, original).map((line) => line.replace(/:.*/, ""))).toEqual([
    "type Other, type-removed",
    "makeThing, input-type-widened",
    "makeThing, output-type-widened",
    "makeThing, output-type-narrowed",
    "webhook sold, output-type-narrowed",
  ]);
});

test("what the compiler says names no path of the machine", () => {
  const kind = "        - { name: kind, in: query,";
  const size =
    "{ name: size, in: query, required: true, description: How big., schema: { type: integer }, example: 1 }";
  expect(found(original, stateOf(shop.replace(kind, `        - ${size}\n${kind}`)))).toEqual([
    "listThings, input-type-narrowed: ListThingsInput: Property 'size' is missing in type 'ListThingsInput' but required in type 'ListThingsInput'.",
  ]);
});

test("what the generator prints otherwise counts, though the spec is the same", () => {
  const declarations = new Map(original.declarations);
  declarations.set("types.ts", (declarations.get("types.ts") ?? "").replaceAll("id: string", "id: number"));
  expect(found(original, { ...original, declarations })).toContain(
    "makeThing, output-type-widened: MakeThingOutput: Type 'number' is not assignable to type 'string'.",
  );
});

test("declarations that do not fit what they import are not taken for equal ones", () => {
  const declarations = new Map(original.declarations);
  declarations.set("types.ts", (declarations.get("types.ts") ?? "").replace("RawResults }", "RawAnswers }"));
  expect(() => found({ ...original, declarations }, original)).toThrow(/RawAnswers/);
});
