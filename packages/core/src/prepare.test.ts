import { expect, test } from "vitest";
import { createToy, failure, reply } from "../test/toy.ts";
import {
  atLeastOne,
  atMostOne,
  type Check,
  exactlyOne,
  fits,
  hasItems,
  hasTuples,
  keysFit,
  needs,
  where,
} from "./checks.ts";
import { booleanText, epochSeconds, underscoreTime } from "./codecs.ts";
import { isValidationError, ValidationError } from "./errors.ts";
import { parameters } from "./parameters.ts";
import { checked, encoded } from "./prepare.ts";

const metric = [/\.(avg|sum)$/u, "must end in .avg or .sum"] as const;

test.each<[name: string, check: Check, right: object[], wrong: [input: object, message: string][]]>([
  [
    "exactlyOne",
    exactlyOne("area_code", "in_region"),
    [{ area_code: "303" }, { in_region: "CO", area_code: undefined }, { in_region: null }],
    [
      [{}, 'it needs exactly one of "area_code", "in_region".'],
      [{ area_code: "303", in_region: "CO" }, 'it needs exactly one of "area_code", "in_region".'],
    ],
  ],
  [
    "atLeastOne",
    atLeastOne("a", "b.c"),
    [{ a: 0 }, { b: { c: "" } }, { a: 1, b: { c: 2 } }],
    [[{ b: {} }, 'it needs at least one of "a", "b.c".']],
  ],
  [
    "atMostOne, in one case",
    where({ kind: "local" }, atMostOne("a", "b")),
    [{ kind: "local" }, { kind: "local", a: 1 }, { a: 1, b: 2 }, { kind: "other", a: 1, b: 2 }],
    [[{ kind: "local", a: 1, b: 2 }, 'it takes at most one of "a", "b" where "kind" is "local".']],
  ],
  ["needs", needs("content"), [{ content: null }, { content: "" }], [[{ content: undefined }, 'it needs "content".']]],
  [
    "fits",
    fits("m", ...metric),
    [{}, { m: null }, { m: "a.avg" }, { m: [] }, { m: ["a.avg", "b.sum"] }],
    [
      [{ m: "canary" }, '"m" must end in .avg or .sum.'],
      [{ m: "" }, '"m" must end in .avg or .sum.'],
      [{ m: 5 }, '"m" must end in .avg or .sum.'],
      [{ m: ["a.avg", "canary"] }, '"m.1" must end in .avg or .sum.'],
    ],
  ],
  [
    "keysFit",
    keysFit("metrics", ...metric),
    [{}, { metrics: null }, { metrics: {} }, { metrics: { "a.avg": "canary" } }],
    [[{ metrics: { "a.avg": 1, "b.max": "canary" } }, 'the name "b.max" in "metrics" must end in .avg or .sum.']],
  ],
  [
    "hasItems",
    hasItems("to", 1, 2),
    [{}, { to: ["a"] }, { to: ["a", "b"] }],
    [
      [{ to: null }, '"to" must be a list.'],
      [{ to: "c" }, '"to" must be a list.'],
      [{ to: [] }, '"to" must have 1 to 2 elements, not 0.'],
      [{ to: ["canary", "b", "c"] }, '"to" must have 1 to 2 elements, not 3.'],
    ],
  ],
  [
    "hasTuples",
    hasTuples("fire", ["string", "number"], "must be [name, finite number]"),
    [{}, { fire: [] }, { fire: [["a", 1]] }],
    [
      [{ fire: "canary" }, '"fire" must be a list.'],
      [{ fire: [["a", 1], ["canary"]] }, '"fire.1" must be [name, finite number].'],
      [{ fire: [["a", Number.NaN]] }, '"fire.0" must be [name, finite number].'],
      [{ fire: [["a", 1, 2]] }, '"fire.0" must be [name, finite number].'],
      [{ fire: [["a", "1"]] }, '"fire.0" must be [name, finite number].'],
      [{ fire: [null] }, '"fire.0" must be [name, finite number].'],
    ],
  ],
])("the check %s", (_, check, right, wrong) => {
  const prepare = checked(check);
  for (const input of right) expect(prepare({ ...input })).toEqual(input);
  for (const [input, message] of wrong) {
    expect(() => prepare({ ...input })).toThrow(new ValidationError(message));
    expect(() => prepare({ ...input })).not.toThrow("canary");
  }
});

test("values become what the wire has, in a copy", () => {
  const prepare = encoded({ from: underscoreTime, "calls.*.start": epochSeconds, on: booleanText });
  const input = { from: new Date(0), calls: [{ start: new Date(1500) }, {}], on: false, off: undefined };
  const before = structuredClone(input);
  expect(prepare(input)).toEqual({ from: "1970-01-01_00:00:00", calls: [{ start: 1.5 }, {}], on: "false" });
  expect(input).toEqual(before);
  expect(prepare({ from: undefined, on: null })).toEqual({ from: undefined, on: null });
});

test.each<[input: object, message: string]>([
  [{ from: new Date("canary") }, '"from" must be a valid Date before the year 10000.'],
  [{ from: "canary" }, '"from" must be a valid Date before the year 10000.'],
  [{ calls: [{ start: new Date(0) }, { start: "canary" }] }, '"calls.1.start" must be a valid Date.'],
  [{ on: "true" }, '"on" must be a boolean.'],
])("%j is refused, by name and without the value", (input, message) => {
  const prepare = encoded({ from: underscoreTime, "calls.*.start": epochSeconds, on: booleanText });
  expect(() => prepare({ ...input })).toThrow(new ValidationError(message));
});

test("the codecs can be read from it", () => {
  const encode = { on: booleanText };
  expect(encoded(encode, checked(needs("on"))).encode).toEqual(encode);
});

test("a call is prepared before anything is sent", async () => {
  const { toy, arrived } = createToy(
    reply(200, {}),
    {},
    {
      operations: {
        ping: {
          http: "GET /calls",
          params: parameters({ query: ["from"] }),
          prepare: encoded({ from: underscoreTime }, checked(needs("from"))),
        },
      },
    },
  );
  const error = await failure(toy.ping({}));
  expect(isValidationError(error)).toBe(true);
  expect(error.message).toBe('toy.ping was refused: it needs "from".');
  await toy.ping({ from: new Date(0) });
  expect(arrived.map(({ url }) => url)).toEqual(["https://api.toy.test/calls?from=1970-01-01_00%3A00%3A00"]);
});
