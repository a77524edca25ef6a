import fc from "fast-check";
import { expect, test } from "vitest";
import {
  booleanText,
  type Codec,
  decodeAt,
  decoded,
  encodeAt,
  epochSeconds,
  escapedText,
  exactInteger,
  underscoreTime,
} from "./codecs.ts";
import { exactIntegers } from "./exact-integers.ts";

const day = new Date(Date.UTC(2026, 0, 2, 3, 4, 5));

test.each<[name: string, codec: Codec, wire: unknown, value: unknown]>([
  ["epochSeconds", epochSeconds, 1767323045, day],
  ["epochSeconds", epochSeconds, 1767323045.123, new Date(+day + 123)],
  ["epochSeconds", epochSeconds, 0, new Date(0)],
  ["epochSeconds", epochSeconds, -1.5, new Date(-1500)],
  ["underscoreTime", underscoreTime, "2026-01-02_03:04:05", day],
  ["underscoreTime", underscoreTime, "2024-02-29_23:59:59", new Date(Date.UTC(2024, 1, 29, 23, 59, 59))],
  ["booleanText", booleanText, "true", true],
  ["booleanText", booleanText, "false", false],
  ["escapedText", escapedText, "M\\u00f6nchengladbach", "Mönchengladbach"],
  ["escapedText", escapedText, "\\ud83d\\udc4b hi\n", "👋 hi\n"],
  ["escapedText", escapedText, "", ""],
  ["exactInteger", exactInteger, 201811281404, "201811281404"],
  ["exactInteger", exactInteger, -1, "-1"],
  ["exactInteger", exactInteger, 0, "0"],
])("%s: %j on the wire is %j, both ways", (_, codec, wire, value) => {
  expect(codec.decode(wire)).toEqual(value);
  expect(codec.encode(value)).toEqual(wire);
});

test.each<[name: string, codec: Codec, wire: readonly unknown[]]>([
  ["epochSeconds", epochSeconds, ["1767323045", "2026-01-02_03:04:05", 1e14, Number.NaN, true, {}, []]],
  [
    "underscoreTime",
    underscoreTime,
    [
      "2026-01-02 03:04:05",
      "2026-01-02T03:04:05",
      "2026-01-02",
      "2026-02-30_00:00:00",
      "2026-13-01_00:00:00",
      "2026-01-02_24:00:00",
      "2026-01-02_03:04:05Z",
      "2026-01-02_03:04",
      "26-01-02_03:04:05",
      "",
      "now",
      1767323045,
      { toString: 1 },
      ["2026-01-02_03:04:05"],
    ],
  ],
  ["booleanText", booleanText, ["True", "", "1", 1, true, {}]],
  ["escapedText", escapedText, ["plain", "\\u12", "\\x41", 5, true, {}]],
  ["exactInteger", exactInteger, ["12", 1.5, 2 ** 53, 1e30, true, {}]],
])("%s leaves what it cannot read as it came", (_, codec, wires) => {
  for (const wire of wires) expect(codec.decode(wire)).toBe(wire);
});

test.each<[name: string, codec: Codec, values: readonly unknown[]]>([
  ["epochSeconds", epochSeconds, [new Date(Number.NaN), 5, "2026", true, {}]],
  ["underscoreTime", underscoreTime, [new Date(Number.NaN), new Date(8.64e15), new Date(-8.64e15), 5, "x", {}]],
  ["booleanText", booleanText, ["true", 1, {}]],
  ["escapedText", escapedText, [5, true, {}]],
  ["exactInteger", exactInteger, ["", "1.5", "1e3", "0x1", " 1", "01", 5, 5n]],
])("%s encodes no other value", (_, codec, values) => {
  for (const value of values) expect(codec.encode(value)).toBeUndefined();
});

test("an integer that no number can hold is written by its digits", () => {
  expect(exactInteger.encode("20181128140457996123")).toBe(20181128140457996123n);
  expect(exactInteger.encode("9007199254740992")).toBe(2n ** 53n);
  expect(exactInteger.encode("9007199254740991")).toBe(2 ** 53 - 1);
});

test.each<[name: string, codec: Codec, values: fc.Arbitrary<unknown>]>([
  ["epochSeconds", epochSeconds, fc.date({ min: new Date(0), max: new Date("9999-12-31"), noInvalidDate: true })],
  [
    "underscoreTime",
    underscoreTime,
    fc.integer({ min: -62167219200, max: 253402300799 }).map((seconds) => new Date(seconds * 1000)),
  ],
  ["escapedText", escapedText, fc.string({ unit: "binary" }).filter((text) => !text.includes("\\u"))],
])("%s gives back whatever it wrote", (_, codec, values) => {
  fc.assert(
    fc.property(values, (value) => {
      expect(codec.decode(codec.encode(value))).toEqual(value);
    }),
  );
});

test("no codec throws, whatever comes", () => {
  const codecs = [epochSeconds, underscoreTime, booleanText, escapedText, exactInteger];
  fc.assert(
    fc.property(fc.anything(), fc.constantFrom(...codecs), (anything, codec) => {
      codec.decode(anything);
      codec.encode(anything);
    }),
  );
});

test.each<[path: string, given: unknown, want: unknown]>([
  ["on", { on: "true", off: "true" }, { on: true, off: "true" }],
  ["a.on", { a: { on: "true" } }, { a: { on: true } }],
  ["a.*", { a: ["true", "false", "x"] }, { a: [true, false, "x"] }],
  ["a.*.on", { a: { "x.wav": { on: "true" }, y: {} } }, { a: { "x.wav": { on: true }, y: {} } }],
  ["*.*", [["true"], ["false"]], [[true], [false]]],
  ["a.1", { a: ["true", "true"] }, { a: ["true", true] }],
  ["on", { on: null }, { on: null }],
  ["a.on", { a: null }, { a: null }],
  ["a.on", { a: "true" }, { a: "true" }],
  ["a.on", null, null],
  ["a.on", "text", "text"],
  ["toString", {}, {}],
  ["*", JSON.parse('{"__proto__":"true"}'), JSON.parse('{"__proto__":true}')],
])("%s of %j is decoded, and nothing else", (path, given, want) => {
  const before = JSON.stringify(given);
  expect(decodeAt(given, { [path]: booleanText })).toEqual(want);
  expect(JSON.stringify(given)).toBe(before);
});

test("a body in either form is encoded", () => {
  const table = { at: underscoreTime, "list.*": booleanText };
  expect(encodeAt({ at: day, list: [true, "false", null] }, table)).toEqual({
    at: "2026-01-02_03:04:05",
    list: ["true", "false", null],
  });
});

test("an answer is read with its codecs, and says which they are", () => {
  const codecs = { "calls.*.start": epochSeconds };
  const parse = decoded(codecs);
  expect(parse('{"calls":[{"start":1767323045},{"start":null},{}],"start":5}')).toEqual({
    calls: [{ start: day }, { start: null }, {}],
    start: 5,
  });
  expect(() => parse("<html>")).toThrow(SyntaxError);
  expect(parse.codecs).toBe(codecs);
});

test("integers beyond 2^53 are exact where a codec asks for them, and numbers as ever elsewhere", () => {
  const parse = decoded({ "log_items.*.at": exactInteger, "log_items.*.when": epochSeconds }, exactIntegers);
  const text =
    '{"log_items":[{"at":20181128140457996123,"when":0,"other":20181128140457996123},{"at":7},{"at":"20181128140457996123"},{"at":1.5}]}';
  expect(parse(text)).toEqual({
    log_items: [
      { at: "20181128140457996123", when: new Date(0), other: 20181128140457996000 },
      { at: "7" },
      { at: "20181128140457996123" },
      { at: 1.5 },
    ],
  });
});
