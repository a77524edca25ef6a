import { expect, test } from "vitest";
import type { Document, Schema } from "./openapi.ts";
import { createTypePrinter } from "./openapi-typescript.ts";
import { operationLines, toySpec } from "./toy-spec.ts";

const empty: Document = toySpec("paths: {}").document;
const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

test.each<[string, Schema, string]>([
  ["a reference is the schema's name", { $ref: "#/components/schemas/Thing" }, "Thing"],
  ["an array of references", { type: "array", items: { $ref: "#/components/schemas/Thing" } }, "Thing[]"],
  [
    "an open enum keeps its completions",
    { anyOf: [{ type: "string", enum: ["a", "b"] }, { type: "string" }] },
    '"a" | "b" | (string & {})',
  ],
  [
    "an open enum may be null",
    { anyOf: [{ type: "string", enum: ["a"] }, { type: "string" }, { type: "null" }] },
    '"a" | (string & {}) | null',
  ],
  ["a closed enum", { type: "string", enum: ["a", "b"] }, '"a" | "b"'],
  ["binary data", { type: "string", format: "binary" }, "Blob"],
  ["null as well", { type: ["string", "null"] }, "string | null"],
  ["a constant that is null", { const: null }, "null"],
  [
    "members with a default stay optional",
    { type: "object", properties: { a: { type: "string", default: "x" } } },
    "{ /** @default x */ a?: string; }",
  ],
  ["an object of which nothing is known", { type: "object" }, "Record<string, unknown>"],
  ["a map", { type: "object", additionalProperties: { type: "number" } }, "{ [key: string]: number; }"],
  ["anything at all", {}, "unknown"],
  [
    "alternatives that only require something change no type",
    { type: "object", properties: { a: { type: "string" } }, anyOf: [{ required: ["a"] }, { required: ["b"] }] },
    "{ a?: string; }",
  ],
  [
    "alternatives beside members hold as well as these",
    {
      type: "object",
      properties: { a: { type: "string" } },
      anyOf: [{ properties: { b: { type: "number" } } }, { $ref: "#/components/schemas/Thing" }],
    },
    "{ a?: string; } & ({ b?: number; } | Thing)",
  ],
  [
    "what allOf requires is required",
    { allOf: [{ type: "object", properties: { a: { type: "string" } } }, { required: ["a"] }] },
    "{ a: string; }",
  ],
  [
    "alternatives say it more exactly than the type beside them",
    { type: "string", oneOf: [{ const: "a" }, { const: "b" }] },
    '"a" | "b"',
  ],
])("type: %s", (_, given, want) => {
  expect(flat(createTypePrinter(empty).type(given))).toBe(want);
});

test("the whole document becomes paths, webhooks, components and operations", () => {
  const { document } = toySpec(
    `${operationLines('responses: { "200": { description: A., content: { application/json: { schema: { $ref: "#/components/schemas/Thing" }, example: {} } } } }')}components: { schemas: { Thing: { type: object, properties: { id: { type: string, description: "Ends */ nothing." } } } } }`,
  );
  const text = flat(createTypePrinter(document).file());
  expect(text).toContain('"/things": {');
  expect(text).toContain('get: operations["getThing"];');
  expect(text).toContain("Thing: { /** @description Ends *\\/ nothing. */ id?: string; };");
  expect(text).toContain('"application/json": components["schemas"]["Thing"];');
  expect(text).toContain("export type webhooks = Record<string, never>;");
});
