import fc from "fast-check";
import { expect, test } from "vitest";
import { exactIntegers } from "./exact-integers.ts";

test.each<[text: string, want: unknown]>([
  ["20181128140457996123", "20181128140457996123"],
  ["-20181128140457996123", "-20181128140457996123"],
  ["9007199254740991", 9007199254740991],
  ["9007199254740992", "9007199254740992"],
  ["-9007199254740992", "-9007199254740992"],
  ["0.12345678901234567890", 0.12345678901234568],
  ["12345678901234567890.5", 12345678901234567000],
  ["12345678901234567890e2", 1.2345678901234568e21],
  ["1e400", Number.POSITIVE_INFINITY],
  ["1E-20", 1e-20],
  ['"20181128140457996123"', "20181128140457996123"],
  [String.raw`"\"20181128140457996123,\\"`, '"20181128140457996123,\\'],
  [String.raw`{"\\":20181128140457996123}`, { "\\": "20181128140457996123" }],
  ['{"20181128140457996123":[20181128140457996123 ,\n1]}', { "20181128140457996123": ["20181128140457996123", 1] }],
  ["[true,false,null]", [true, false, null]],
])("%s", (text, want) => {
  expect(exactIntegers(text)).toEqual(want);
});

test.each([
  "",
  "{",
  "<html>",
  "01",
  "-",
  "1-2",
  "20181128140457996123-1",
  "[20181128140457996123 20181128140457996123]",
])("%j is no JSON, as ever", (text) => {
  expect(() => JSON.parse(text)).toThrow(SyntaxError);
  expect(() => exactIntegers(text)).toThrow(SyntaxError);
});

test("a text of 10 MiB is read, however it is escaped", () => {
  const value = { plain: "a".repeat(5_000_000), escaped: '\n"\\'.repeat(1_000_000), at: 1 };
  expect(exactIntegers(JSON.stringify(value))).toEqual(value);
});

// The reference is a writer: of a value with bigints it makes the text, and what should be read from it.
type Tree = string | number | boolean | bigint | null | Tree[] | { [name: string]: Tree };

function write(tree: Tree, space: string): string {
  if (typeof tree === "bigint") return String(tree);
  if (Array.isArray(tree)) return `[${space}${tree.map((one) => write(one, space)).join(`${space},`)}]`;
  if (typeof tree !== "object" || tree === null) return JSON.stringify(tree);
  const members = Object.entries(tree).map(([name, one]) => `${JSON.stringify(name)}${space}:${write(one, space)}`);
  return `{${members.join(`,${space}`)}${space}}`;
}

function read(tree: Tree): unknown {
  if (typeof tree === "bigint") return Number.isSafeInteger(Number(tree)) ? Number(tree) : String(tree);
  if (Array.isArray(tree)) return tree.map(read);
  if (typeof tree !== "object" || tree === null) return tree;
  return Object.fromEntries(Object.entries(tree).map(([name, one]) => [name, read(one)]));
}

test("whatever the text, only integers beyond 2^53 are read otherwise", () => {
  const tricky = fc.constantFrom("12345678901234567890", '"', "\\", '\\"', '",12345678901234567890,"', "-", "\u2028");
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(tricky).map((parts) => parts.join("")),
  );
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((one) => !/^-?\d{16,}$/.test(`${one}`));
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { depthSize: "small" },
      text,
      number.map((one) => one + 0),
      fc.boolean(),
      fc.constant(null),
      fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
      fc.bigInt({ min: 2n ** 53n - 3n, max: 2n ** 53n + 3n }),
      fc.array(tie("tree"), { maxLength: 5 }),
      fc.dictionary(text, tie("tree"), { maxKeys: 5, noNullPrototype: true }),
    ),
  }));
  fc.assert(
    fc.property(tree, fc.constantFrom("", " ", "\n\t"), (value, space) => {
      expect(exactIntegers(write(value, space))).toEqual(read(value));
    }),
    { numRuns: 500 },
  );
});
