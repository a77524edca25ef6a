import { expect, test } from "vitest";
import { coerce, readFields } from "./fields.ts";
import type { JsonSchema } from "./schema.ts";
import type { PairStyle } from "./writers.ts";

const definitions: Record<string, JsonSchema> = { Limit: { type: "integer", maximum: 200 } };

const texts: { given: string; schema: JsonSchema; want: unknown }[] = [
  { given: "5", schema: { type: "integer" }, want: 5 },
  { given: "5", schema: { $ref: "#/definitions/Limit" }, want: 5 },
  { given: "500", schema: { $ref: "#/definitions/Limit" }, want: 500 },
  { given: "5", schema: { type: "string" }, want: "5" },
  { given: "5", schema: true, want: "5" },
  { given: "12", schema: { type: "string", pattern: "^1\\d{10}$" }, want: "12" },
  { given: "5", schema: { anyOf: [{ type: "integer" }, { enum: ["all"], type: "string" }] }, want: 5 },
  { given: "all", schema: { anyOf: [{ type: "integer" }, { enum: ["all"], type: "string" }] }, want: "all" },
  { given: "true", schema: { type: "boolean" }, want: true },
  { given: "True", schema: { type: "boolean" }, want: "True" },
  { given: "-1.5e3", schema: { type: "number" }, want: -1500 },
  { given: "007", schema: { type: "integer" }, want: "007" },
  { given: "", schema: { type: "integer" }, want: "" },
  { given: '{"a":1}', schema: { type: "object" }, want: { a: 1 } },
  { given: "{nonsense}", schema: { type: "object" }, want: "{nonsense}" },
  { given: '{"a":1}', schema: { type: "string" }, want: '{"a":1}' },
];

test.each(texts)("reads $given by $schema", ({ given, schema, want }) => {
  expect(coerce(given, schema, definitions)).toEqual(want);
});

const strings: JsonSchema = { type: "array", items: { type: "string" } };
const integers: JsonSchema = { type: "array", items: { type: "integer" } };
const cases: { query: string; schema: JsonSchema; style?: PairStyle; want: unknown }[] = [
  { query: "x=a&x=b", schema: strings, want: ["a", "b"] },
  { query: "x=a", schema: strings, want: ["a"] },
  { query: "x=1&x=2", schema: integers, want: [1, 2] },
  { query: "x=1,2", schema: integers, style: ",", want: [1, 2] },
  { query: "x=a%20b", schema: strings, style: " ", want: ["a", "b"] },
  { query: "x=a|b", schema: strings, style: "|", want: ["a", "b"] },
  { query: "x={%22a%22:[1]}", schema: { type: "object" }, style: "json", want: { a: [1] } },
  {
    query: "x[a]=1&x[b][0]=7&x[b][1]=8",
    schema: { properties: { a: { type: "integer" }, b: integers } },
    style: "deep",
    want: { a: 1, b: [7, 8] },
  },
];

test.each(cases)("reads the query $query", ({ query, schema, style, want }) => {
  const { values, repeated } = readFields(new URLSearchParams(query), { x: schema }, style ? { x: style } : {}, {});
  expect({ values, repeated }).toEqual({ values: { x: want }, repeated: [] });
});

test("tells which single values were repeated", () => {
  const query = new URLSearchParams("a=1&a=2&b=3&c=4,5&c=6");
  const { repeated } = readFields(query, { a: { type: "integer" }, b: true, c: strings }, { c: "," }, {});
  expect(repeated).toEqual(["a", "c"]);
});

test("names of Object.prototype are names like any other", () => {
  const query = new URLSearchParams("__proto__=1&constructor=2&__proto__[x]=3");
  const { values } = readFields(query, {}, {}, {});
  expect(Object.entries(values)).toEqual([
    ["__proto__", "1"],
    ["constructor", "2"],
    ["__proto__[x]", "3"],
  ]);
  expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
});
