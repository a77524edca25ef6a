import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type JsonSchema, validate } from "./schema.ts";

const message: JsonSchema = {
  type: "object",
  required: ["to", "body"],
  properties: {
    to: { type: "string", pattern: "^1\\d{10}$" },
    body: { type: "string", minLength: 1, maxLength: 5 },
    urls: { type: "array", items: { type: "string", format: "uri" }, maxItems: 1 },
  },
  additionalProperties: false,
};

const cases: { name: string; schema: JsonSchema; given: unknown; want: [pointer: string, message: string][] }[] = [
  { name: "a valid value", schema: message, given: { to: "12065550100", body: "hi" }, want: [] },
  {
    name: "missing members, each at its own place",
    schema: message,
    given: {},
    want: [
      ["/to", "is required"],
      ["/body", "is required"],
    ],
  },
  {
    name: "everything wrong at once",
    schema: message,
    given: { to: "0612", body: "long text", urls: ["nowhere", 1], "a/b~c": 1 },
    want: [
      ["/to", "must match ^1\\d{10}$"],
      ["/body", "must have at most 5 characters"],
      ["/urls", "must have at most 1 item"],
      ["/urls/0", "must be a valid uri"],
      ["/urls/1", "must be a string"],
      ["/a~1b~0c", "is not allowed here"],
    ],
  },
  {
    name: "the form that came closest",
    schema: { anyOf: [message, { type: "null" }] },
    given: { to: "12065550100" },
    want: [["/body", "is required"]],
  },
  {
    name: "all forms where none came close",
    schema: { anyOf: [{ type: "integer" }, { type: "string" }] },
    given: null,
    want: [["", "must be an integer or must be a string"]],
  },
  { name: "characters, not code units", schema: { maxLength: 1, minLength: 1 }, given: "😀", want: [] },
  { name: "decimal multiples", schema: { multipleOf: 0.01 }, given: 1.1, want: [] },
  {
    name: "members of Object.prototype are not there",
    schema: { required: ["toString"], properties: { constructor: false } },
    given: {},
    want: [["/toString", "is required"]],
  },
  {
    name: "a member named __proto__ is one like any other",
    schema: { additionalProperties: false },
    given: JSON.parse('{"__proto__": 1}'),
    want: [["/__proto__", "is not allowed here"]],
  },
];

test.each(cases)("names $name", ({ schema, given, want }) => {
  expect(validate(schema, given, {})).toEqual(want.map(([pointer, message]) => ({ pointer, message })));
});

test("no message holds the value", () => {
  const schema: JsonSchema = {
    properties: {
      a: { const: "x", enum: ["x"], format: "email", pattern: "^x$", minLength: 50, maxLength: 3, type: ["string"] },
    },
  };
  const text = JSON.stringify(validate(schema, { a: "+1 206 555 0100 secret" }, {}));
  expect(text).toContain("must match");
  expect(text).not.toMatch(/206|secret/);
});

test("at most 20 issues are told", () => {
  expect(validate({ items: { type: "string" } }, Array(1000).fill(1), {})).toHaveLength(20);
  const required = Array.from({ length: 30 }, (_, index) => `member${index}`);
  expect(validate({ required }, {}, {})).toHaveLength(20);
});

const tooMuch = [{ pointer: "", message: "is nested too deeply or too large to be checked" }];
const deep = (levels: number): unknown => JSON.parse("[".repeat(levels) + "]".repeat(levels));

test.each<{ name: string; schema: JsonSchema; definitions: Record<string, JsonSchema>; given: unknown }>([
  {
    name: "a schema that refers to itself",
    schema: { $ref: "#/definitions/A" },
    definitions: { A: { $ref: "#/definitions/A" } },
    given: 1,
  },
  {
    name: "a schema that refers to itself in two branches",
    schema: { $ref: "#/definitions/A" },
    definitions: { A: { anyOf: [{ $ref: "#/definitions/A" }, { $ref: "#/definitions/A" }] } },
    given: 1,
  },
  {
    name: "a value that doubles the work at each level",
    schema: { $ref: "#/definitions/A" },
    definitions: {
      A: {
        anyOf: [
          { items: { $ref: "#/definitions/A" }, minItems: 1 },
          { items: { $ref: "#/definitions/A" }, minItems: 1 },
        ],
      },
    },
    given: deep(60),
  },
  {
    name: "a very deep value",
    schema: { $ref: "#/definitions/A" },
    definitions: { A: { items: { $ref: "#/definitions/A" } } },
    given: deep(50_000),
  },
  { name: "a very deep value compared", schema: { uniqueItems: true }, definitions: {}, given: deep(50_000) },
  {
    name: "a negated bomb",
    schema: { not: { $ref: "#/definitions/A" } },
    definitions: { A: { $ref: "#/definitions/A" } },
    given: 1,
  },
])("refuses quickly: $name", ({ schema, definitions, given }) => {
  const start = performance.now();
  expect(validate(schema, given, definitions)).toEqual(tooMuch);
  expect(performance.now() - start).toBeLessThan(5_000);
});

test("a reference to nothing is a mistake in the data, and says so", () => {
  expect(() => validate({ $ref: "#/definitions/Gone" }, 1, {})).toThrow("#/definitions/Gone");
});

test.each([
  { format: "date", valid: ["2024-02-29"], invalid: ["2023-02-29", "2024-13-01", "2024-1-1", "x", ""] },
  {
    format: "date-time",
    valid: ["2017-12-22T01:52:39.39Z", "2019-03-18T23:20:30+00:00", "2016-12-31T23:59:60Z"],
    invalid: [
      "2017-12-22T01:52:39",
      "2017-12-22",
      "2017-02-30T00:00:00Z",
      "2017-12-22T25:00:00Z",
      "2017-12-22T01:52:39+99:00",
    ],
  },
  {
    format: "uri",
    valid: ["https://a.example/b?c=%20", "urn:isbn:0"],
    invalid: ["a.example/b", "https://a b", "//a", ""],
  },
  {
    format: "uuid",
    valid: ["7fc8c70a-ca58-430c-b383-b89df84f8083"],
    invalid: ["7fc8c70a-ca58-430c-b383-b89df84f808", "7fc8c70a", ""],
  },
  { format: "email", valid: ["a.b+c@d.example"], invalid: ["a@", "@b", "a b@c.example", "a"] },
  { format: "colour", valid: ["anything"], invalid: [] },
])("knows the format $format as Ajv does", ({ format, valid, invalid }) => {
  const ajv = new Ajv2020({ strict: false, logger: false });
  addFormats.default(ajv);
  for (const given of [...valid, ...invalid]) {
    expect([given, validate({ format }, given, {}).length === 0]).toEqual([given, valid.includes(given)]);
    expect([given, ajv.validate({ format }, given)]).toEqual([given, valid.includes(given)]);
  }
});

// Small alphabets, so that schema and value meet often.
const name = fc.constantFrom("a", "b", "ab", "cb");
const scalar = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0.5, "", "a", "b", "ab", "aab", "😀", true, false, null),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    scalar,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(name, tie("value"), { maxKeys: 3, noNullPrototype: true }),
  ),
}));

const { schema } = fc.letrec<{ schema: JsonSchema }>((tie) => {
  const small = fc.integer({ min: 0, max: 3 });
  const type = fc.constantFrom("string", "number", "integer", "boolean", "object", "array", "null");
  const sub = tie("schema");
  const subs = fc.array(sub, { minLength: 1, maxLength: 3 });
  const names = fc.uniqueArray(name, { maxLength: 2 });
  // Wrapped, because Ajv leaves the whole branch at `not: true`.
  const not = sub.map((sub) => ({ allOf: [sub] }));
  return {
    schema: fc.oneof(
      { maxDepth: 3, depthSize: "small" },
      fc.boolean(),
      fc.constantFrom({ $ref: "#/definitions/Leaf" }, { $ref: "#/definitions/Tree" }),
      fc.record(
        {
          type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })),
          enum: fc.uniqueArray(value, { minLength: 1, maxLength: 3, selector: (one) => JSON.stringify(one) }),
          const: value,
          pattern: fc.constantFrom("^a", "b$", "^.$", "^(a|b)+$"),
          minLength: small,
          maxLength: small,
        },
        { requiredKeys: [] },
      ),
      fc.record(
        {
          minimum: fc.integer({ min: -3, max: 3 }),
          maximum: fc.integer({ min: -3, max: 3 }),
          exclusiveMinimum: fc.integer({ min: -3, max: 3 }),
          exclusiveMaximum: fc.integer({ min: -3, max: 3 }),
          multipleOf: fc.constantFrom(1, 2, 0.5),
          minItems: small,
          maxItems: small,
          uniqueItems: fc.boolean(),
          items: sub,
          prefixItems: subs,
        },
        { requiredKeys: [] },
      ),
      fc.record(
        {
          required: names,
          properties: fc.dictionary(name, sub, { maxKeys: 2, noNullPrototype: true }),
          patternProperties: fc.dictionary(fc.constantFrom("^a", "b$"), sub, { maxKeys: 2, noNullPrototype: true }),
          additionalProperties: sub,
          minProperties: small,
          maxProperties: small,
          dependentRequired: fc.dictionary(name, names, { maxKeys: 1, noNullPrototype: true }),
        },
        { requiredKeys: [] },
      ),
      fc.record(
        // biome-ignore lint/suspicious/noThenProperty: JSON Schema has one
        { allOf: subs, anyOf: subs, oneOf: subs, not, if: sub, then: sub, else: sub },
        { requiredKeys: [] },
      ),
    ) as fc.Arbitrary<JsonSchema>,
  };
});

const definitions: Record<string, JsonSchema> = {
  Leaf: { type: ["string", "integer"] },
  Tree: { anyOf: [{ $ref: "#/definitions/Leaf" }, { type: "array", items: { $ref: "#/definitions/Tree" } }] },
};

test("agrees with Ajv on any schema and value", { timeout: 60_000 }, () => {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false });
  fc.assert(
    fc.property(schema, value, (schema, value) => {
      const given: JsonSchema = { allOf: [schema] };
      const want = ajv.compile({ ...given, definitions })(value);
      expect(validate(given, value, definitions).length === 0).toBe(want);
    }),
    { numRuns: 1_000 },
  );
});
