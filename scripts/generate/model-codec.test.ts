import { expect, test } from "vitest";
import { operationLines, problemsOf, toyModel } from "./toy-spec.ts";

const thing = (schema: string, more = ""): string =>
  `${operationLines(
    'responses: { "200": { description: A., content: { application/json: { schema: { $ref: "#/components/schemas/Thing" }, example: {} } } } }',
  )}components: { schemas: { Thing: ${schema}${more} } }`;

const time = "{ type: number, x-codec: epochSeconds }";

test.each([
  ["members at any depth", `{ type: object, properties: { a: { type: object, properties: { b: ${time} } } } }`, "a.b"],
  ["elements of an array", `{ type: object, properties: { a: { type: array, items: ${time} } } }`, "a.*"],
  ["members that have no names", `{ type: object, additionalProperties: ${time} }`, "*"],
  ["elements at their places", `{ type: object, properties: { a: { prefixItems: [{}, ${time}] } } }`, "a.1"],
  ["alternatives", `{ anyOf: [{ type: object, properties: { a: ${time} } }, { type: object }] }`, "a"],
])("codecs are found in %s", (_, schema, want) => {
  expect(toyModel(thing(schema)).operations[0]?.row.parse).toEqual({ [want]: "epochSeconds" });
});

test("a schema that contains itself has no end of paths", () => {
  expect(
    problemsOf(
      thing(`{ type: object, properties: { at: ${time}, inner: { $ref: "#/components/schemas/Thing" } } }`),
    ).join("\n"),
  ).toContain("`Thing` contains itself, and a codec");
});

test("one member cannot have two codecs", () => {
  expect(
    problemsOf(
      thing(
        `{ anyOf: [{ type: object, properties: { a: ${time} } }, { type: object, properties: { a: { type: string, x-codec: underscoreTime } } }] }`,
      ),
    ).join("\n"),
  ).toContain("`a` has two codecs, epochSeconds and underscoreTime");
});
