import fc from "fast-check";
import { expect, test } from "vitest";
import { layOver } from "./part.ts";

const example = {
  id: "m1",
  attributes: { to: "1", body: "hi" },
  items: [
    { a: 1, b: 1 },
    { a: 2, b: 2 },
  ],
  at: "now",
};

test.for([
  { name: "nothing", part: {}, want: example },
  {
    name: "a member deep inside",
    part: { attributes: { to: "2" } },
    want: { ...example, attributes: { to: "2", body: "hi" } },
  },
  {
    name: "a member that the example has not",
    part: { links: { next: "x" } },
    want: { ...example, links: { next: "x" } },
  },
  { name: "null", part: { attributes: null }, want: { ...example, attributes: null } },
  { name: "a Date", part: { at: new Date(0) }, want: { ...example, at: new Date(0) } },
  { name: "fewer items", part: { items: [{ a: 7 }] }, want: { ...example, items: [{ a: 7, b: 1 }] } },
  {
    name: "more items",
    part: { items: [{}, {}, { b: 7 }] },
    want: {
      ...example,
      items: [
        { a: 1, b: 1 },
        { a: 2, b: 2 },
        { a: 2, b: 7 },
      ],
    },
  },
  { name: "no items", part: { items: [] }, want: { ...example, items: [] } },
  { name: "a list where the example has none", part: { id: [{ a: 1 }] }, want: { ...example, id: [{ a: 1 }] } },
  { name: "an object where the example has a list", part: { items: { a: 1 } }, want: { ...example, items: { a: 1 } } },
])("$name laid over an example", ({ part, want }) => {
  const before = structuredClone(example);
  expect(layOver(example, part)).toEqual(want);
  expect(example).toEqual(before);
});

test("undefined leaves a member out", () => {
  expect(JSON.stringify(layOver({ a: 1, b: 2 }, { a: undefined }))).toBe('{"b":2}');
});

test("a whole value takes the place of the example, whatever that is", () => {
  fc.assert(
    fc.property(
      fc.array(fc.jsonValue()),
      fc.string(),
      (value, example) => void expect(layOver(example, value)).toEqual(value),
    ),
  );
});

test("a member named __proto__ pollutes nothing", () => {
  const part = JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
  expect(JSON.stringify(layOver({}, part))).toBe(JSON.stringify(part));
  expect({}).not.toHaveProperty("polluted");
});
