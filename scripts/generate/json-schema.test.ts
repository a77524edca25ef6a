import { expect, test } from "vitest";
import { flatten, openEnum, reachableDefinitions, schemaAt, validationSchema } from "./json-schema.ts";
import type { Schema } from "./openapi.ts";
import { toySpec } from "./toy-spec.ts";

const { document } = toySpec(`
  paths: {}
  components:
    schemas:
      Base: { type: object, required: [a], properties: { a: { type: string } } }
      Loop: { type: object, properties: { loop: { $ref: "#/components/schemas/Loop" }, base: { $ref: "#/components/schemas/Base" } } }
      Endless: { allOf: [{ $ref: "#/components/schemas/Endless" }] }
      Lost: { type: object }
`);
const base = { $ref: "#/components/schemas/Base" };

test.each<[string, Schema, Record<string, boolean> | undefined]>([
  ["properties", { properties: { a: {}, b: {} }, required: ["b"] }, { a: false, b: true }],
  ["a reference", base, { a: true }],
  ["allOf", { allOf: [base, { properties: { b: {} } }], required: ["b"] }, { a: true, b: true }],
  ["alternatives that share a member", { oneOf: [base, { properties: { a: {}, c: {} } }] }, { a: false, c: false }],
  ["alternatives that all require it", { oneOf: [base, { properties: { a: {} }, required: ["a"] }] }, { a: true }],
  ["alternatives that share nothing", { oneOf: [base, { properties: { c: {} } }] }, undefined],
  [
    "alternatives beside properties",
    { properties: { x: {} }, anyOf: [base, { properties: { c: {} } }] },
    { x: false, a: false, c: false },
  ],
  ["no object", { type: "array" }, undefined],
  ["an object or null", { type: ["object", "null"], properties: { a: {} } }, undefined],
  ["anything", {}, undefined],
  ["a schema that is itself", { $ref: "#/components/schemas/Endless" }, undefined],
])("flat members of %s", (_, given, want) => {
  const flat = flatten(document, given);
  expect(flat && Object.fromEntries([...flat.properties].map(([name, { required }]) => [name, required]))).toEqual(
    want,
  );
});

test("a member that two parts of allOf describe must hold to both", () => {
  const flat = flatten(document, { allOf: [base, { properties: { a: { minLength: 1 } } }] });
  expect(flat?.properties.get("a")).toEqual({
    schema: { allOf: [{ type: "string" }, { minLength: 1 }] },
    required: true,
  });
});

test("a dotted path leads through references and alternatives", () => {
  const schema = {
    type: "object",
    properties: { data: { anyOf: [{ type: "null" }, { $ref: "#/components/schemas/Loop" }] } },
  };
  expect(schemaAt(document, schema, "data.base.a")).toEqual({ schema: { type: "string" }, optional: true });
  expect(schemaAt(document, schema, "data.gone")).toBeUndefined();
});

test.each<[Schema, unknown]>([
  [{ anyOf: [{ type: "string", enum: ["a"] }, { type: "string" }] }, { values: ["a"], nullable: false }],
  [
    { anyOf: [{ type: "string", enum: ["a"] }, { type: "string" }, { type: "null" }] },
    { values: ["a"], nullable: true },
  ],
  [{ anyOf: [{ type: "string", enum: ["a"] }, { type: "integer" }] }, undefined],
  [
    {
      anyOf: [
        { type: "string", format: "uri" },
        { type: "string", const: "" },
      ],
    },
    undefined,
  ],
  [{ type: "string", enum: ["a"] }, undefined],
])("%j is an open enum: %j", (given, want) => {
  expect(openEnum(given)).toEqual(want);
});

test("for validation only rules are kept, and names that look like annotations are no annotations", () => {
  const schema = {
    type: "object",
    description: "gone",
    "x-sensitive": "phone",
    properties: { description: { $ref: base.$ref, title: "gone" } },
  };
  expect(validationSchema(schema)).toEqual({
    type: "object",
    properties: { description: { $ref: "#/definitions/Base" } },
  });
});

test("only definitions that are reached are kept", () => {
  expect(Object.keys(reachableDefinitions(document, new Set(["Loop"])))).toEqual(["Base", "Loop"]);
});
