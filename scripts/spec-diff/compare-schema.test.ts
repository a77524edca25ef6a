import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Document, Schema } from "../generate/openapi.ts";
import { type Comparison, compareSchemas } from "./compare-schema.ts";
import { type RuleName, rules } from "./rules.ts";

const document: Document = {
  openapi: "3.1.0",
  info: { title: "Toy", version: "1" },
  paths: {},
  components: {
    schemas: {
      Tree: { type: "object", properties: { leaf: { type: "string" }, inner: { $ref: "#/components/schemas/Tree" } } },
    },
    responses: {},
    parameters: {},
    requestBodies: {},
    headers: {},
    securitySchemes: {},
  },
};

function compare(before: Schema, after: Schema, direction: Comparison["direction"]): RuleName[] {
  const found: RuleName[] = [];
  const report = (rule: RuleName): void => void found.push(rule);
  compareSchemas(
    { document, schema: before },
    { document, schema: after },
    { direction, at: "it", report, seen: new Set() },
  );
  return found;
}

const limited = (type: string, low: string, high: string): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(
    { type: fc.constant(type), [low]: fc.nat(2), [high]: fc.integer({ min: 2, max: 4 }) },
    { requiredKeys: ["type"] },
  );

const { schema: anySchema } = fc.letrec<{ schema: Record<string, unknown> }>((tie) => ({
  schema: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(
      {},
      { type: "null" },
      { type: "boolean" },
      { type: "number" },
      { type: ["string", "null"] },
      { $ref: "#/components/schemas/Tree" },
    ),
    limited("integer", "minimum", "maximum"),
    limited("string", "minLength", "maxLength"),
    fc.uniqueArray(fc.constantFrom("", "x", "xy", 1, null), { minLength: 1 }).map((values) => ({ enum: values })),
    fc.constantFrom("x", "xy").map((value) => ({ const: value })),
    fc.constant({ anyOf: [{ type: "string", enum: ["x"] }, { type: "string" }] }),
    fc.tuple(tie("schema"), limited("array", "minItems", "maxItems")).map(([items, limits]) => ({ ...limits, items })),
    fc.tuple(tie("schema"), tie("schema")).map((anyOf) => ({ anyOf })),
    fc
      .tuple(fc.dictionary(fc.constantFrom("a", "b"), tie("schema")), fc.subarray(["a", "b"]), fc.subarray(["a", "b"]))
      .map(([properties, required, one]) => ({
        type: "object",
        properties,
        required: required.filter((name) => name in properties),
        // Closed, as bodies are: an open object would take any value for a member that comes later.
        additionalProperties: false,
        ...(one.length && { anyOf: one.map((name) => ({ required: [name] })) }),
      })),
  ),
}));

const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(null, true, 0, 1, 2, 3, 1.5, "", "x", "xy", "xyz", "xyzzy"),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom("a", "b", "c", "leaf", "inner"), tie("value")),
  ),
}));

test("a schema does not differ from itself", () => {
  fc.assert(
    fc.property(anySchema, fc.constantFrom("request", "response"), (schema, direction) => {
      expect(compare(schema, structuredClone(schema), direction)).toEqual([]);
    }),
  );
});

test("where nothing breaks, every value that could be sent still can be", () => {
  const validates = (schema: Schema): ((value: unknown) => boolean) =>
    new Ajv2020({ strict: false, validateFormats: false, validateSchema: false, meta: false }).compile({
      $ref: "#/$defs/it",
      components: document.components,
      $defs: { it: schema },
    });
  fc.assert(
    fc.property(anySchema, anySchema, fc.array(anyValue, { minLength: 20, maxLength: 20 }), (before, after, values) => {
      fc.pre(compare(before, after, "request").every((rule) => rules[rule].level !== "breaking"));
      const [old, now] = [validates(before), validates(after)];
      for (const value of values) if (old(value)) expect(now(value), JSON.stringify(value)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test("what was added breaks when it is taken back, unless it is a limit", () => {
  fc.assert(
    fc.property(
      anySchema,
      anySchema,
      fc.constantFrom("request" as const, "response" as const),
      (before, after, direction) => {
        const there = compare(before, after, direction);
        fc.pre(there.some((rule) => rules[rule].level === "addition"));
        const back = compare(after, before, direction).map((rule) => rules[rule].level);
        expect(back.includes("breaking") || there.some((rule) => rule.includes("-open-enum-"))).toBe(true);
      },
    ),
  );
});
