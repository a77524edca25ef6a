import { expect, test } from "vitest";
import type { Schema } from "./openapi.ts";
import { sample } from "./sample.ts";
import { toySpec } from "./toy-spec.ts";

const { document } = toySpec(`
  paths: {}
  components:
    schemas:
      Node: { type: object, required: [next, list], properties: { next: { $ref: "#/components/schemas/Node" }, list: { type: array, items: { $ref: "#/components/schemas/Node" } } } }
`);

test.each<[Schema, unknown]>([
  [{ type: "string" }, "text"],
  [{ type: "string", minLength: 6 }, "textxx"],
  [{ type: "string", maxLength: 2 }, "te"],
  [{ type: "string", format: "date" }, "2024-01-02"],
  [{ type: "string", enum: ["a", "b"] }, "a"],
  [{ type: "string", default: "d" }, "d"],
  [{ type: "string", default: "d", examples: ["e"] }, "e"],
  [{ const: 3 }, 3],
  [{ type: "integer", minimum: 5 }, 5],
  [{ type: "integer", exclusiveMinimum: 5 }, 6],
  [{ type: ["null", "boolean"] }, true],
  [{ type: "array", items: { type: "integer" }, minItems: 2 }, [1, 1]],
  [{ type: "object", properties: { a: { type: "string" } } }, { a: "text" }],
  [
    { allOf: [{ properties: { a: { type: "string" } } }, { properties: { b: { type: "integer" } } }] },
    { a: "text", b: 1 },
  ],
  [{ oneOf: [{ type: "integer" }, { type: "string" }] }, 1],
  [{}, {}],
])("a sample of %j is %j", (given, want) => {
  expect(sample(document, given)).toEqual(want);
});

test("a schema that contains itself has a sample that ends", () => {
  expect(JSON.stringify(sample(document, { $ref: "#/components/schemas/Node" })).length).toBeLessThan(2000);
});
