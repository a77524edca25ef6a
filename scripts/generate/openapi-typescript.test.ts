import { expect, test } from "vitest";
import type { Document, Schema } from "./openapi.ts";
import { createTypePrinter } from "./openapi-typescript.ts";
import { toySpec } from "./toy-spec.ts";

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

test("what a type says is no comment beside it", () => {
  const given = {
    type: "object",
    required: ["kind", "way"],
    properties: { kind: { const: "a" }, way: { type: "string", enum: ["in", "out"], description: "Where." } },
  };
  expect(createTypePrinter(empty).type(given)).toBe('{\n    kind: "a";\n    /** Where. */\n    way: "in" | "out";\n}');
});

test("a description is the comment of its member, whatever it holds", () => {
  const given = {
    type: "object",
    properties: {
      id: { type: "string", description: "Ends */ nothing." },
      more: { type: "string", description: "One.\nTwo.", deprecated: true },
    },
  };
  expect(flat(createTypePrinter(empty).type(given))).toBe(
    "{ /** Ends *\\/ nothing. */ id?: string; /** * @deprecated * @description One. * Two. */ more?: string; }",
  );
});
