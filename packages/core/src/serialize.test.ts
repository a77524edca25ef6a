import fc from "fast-check";
import { expect, test } from "vitest";
import { enveloped } from "./envelope.ts";
import { isValidationError } from "./errors.ts";
import type { OperationRow } from "./operation.ts";
import { encode, encodeSegment, fillPath, type ParameterRow, parameters, plainText, writePairs } from "./parameters.ts";
import { copyInput, splitInput } from "./serialize.ts";
import type { TransportRequest } from "./transport.ts";
import { formBody, styledPairs } from "./writers.ts";

type Row = Omit<OperationRow, "http" | "params"> & ParameterRow;

const split = (
  { query = [], header = [], fixed = {}, pairs = writePairs, ...row }: Row,
  input: unknown,
  path = "/x",
): TransportRequest =>
  splitInput(
    { http: `POST ${path}`, ...row, params: parameters({ query, header, fixed, pairs }) },
    "POST",
    path,
    "application/json",
    copyInput(input),
    {},
  );

test("each member goes to its place by the row", () => {
  const row = { query: ["limit"], header: ["X-Trace"], body: "json" } as const;
  const input = { id: "a/b", limit: 3, "X-Trace": "t", to: "1", urgent: false };
  expect(split(row, input, "/v1/{id}/messages")).toEqual({
    method: "POST",
    url: "/v1/a%2Fb/messages?limit=3",
    headers: { "x-trace": "t", "content-type": "application/json" },
    body: '{"to":"1","urgent":false}',
  });
  expect(Object.keys(input)).toHaveLength(5);
});

test.each<[name: string, row: Row, input: object, body: string | undefined]>([
  ["no members and no body", { body: "json" }, {}, undefined],
  [
    "constants where there are no members",
    { body: "json", fill: { type: "sms" }, envelop: enveloped },
    {},
    '{"type":"sms"}',
  ],
  [
    "members in an envelope",
    { body: "json", wrap: "data.attributes", envelop: enveloped },
    { to: "1" },
    '{"data":{"attributes":{"to":"1"}}}',
  ],
  [
    "constants beside the envelope and in it",
    {
      body: "json",
      wrap: "data.attributes",
      fill: { "data.type": "message", "data.attributes.kind": "sms" },
      envelop: enveloped,
    },
    { to: "1" },
    '{"data":{"type":"message","attributes":{"kind":"sms","to":"1"}}}',
  ],
  ["a body that is the member body", { body: "json", whole: "body" }, { body: ["1", "2"] }, '["1","2"]'],
  [
    "a whole body in an envelope",
    { body: "json", whole: "body", wrap: "data", envelop: enveloped },
    { body: { a: 1 } },
    '{"data":{"a":1}}',
  ],
  ["a whole body that is absent", { body: "json", whole: "body" }, {}, undefined],
  ["null as it is, undefined not at all", { body: "json" }, { a: null, b: undefined }, '{"a":null}'],
  ["dates", { body: "json" }, { at: new Date(0) }, '{"at":"1970-01-01T00:00:00.000Z"}'],
  ["texts of any script", { body: "json" }, { body: "é😀\u0000" }, '{"body":"é😀\\u0000"}'],
  ["a form", { body: formBody() }, { a: "b c" }, "a=b%20c"],
])("writes %s", (_, row, input, body) => {
  expect(split(row, input).body).toBe(body);
});

test("members called __proto__ change no prototype", () => {
  const input = JSON.parse('{"__proto__":{"polluted":true},"to":"1"}');
  expect(JSON.parse(split({ body: "json", wrap: "data", envelop: enveloped }, input).body as string)).toMatchObject({
    data: { to: "1" },
  });
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test.each<[name: string, row: Row, query: string]>([
  ["in the row's order", { query: ["b", "a"] }, "?b=2&a=1"],
  ["with constants", { query: ["action", "a"], fixed: { action: "buy" } }, "?action=buy&a=1"],
  ["in other styles", { query: ["ids"], pairs: styledPairs({ ids: "," }) }, "?ids=1,2"],
  ["repeated where it is a list", { query: ["ids"] }, "?ids=1&ids=2"],
  ["without what is not there", { query: ["none", "nothing"] }, ""],
])("writes a query %s", (_, row, query) => {
  const input = Object.fromEntries(
    Object.entries({ a: 1, b: 2, ids: [1, 2], nothing: null }).filter(([name]) => row.query?.includes(name)),
  );
  expect(split(row, input).url).toBe(`/x${query}`);
});

test("without a body, a member that is not known is refused by its name", () => {
  expect(() => split({ query: ["limit"] }, { limt: "canary" })).toThrow('it takes no "limt".');
  expect(() => split({ query: ["limit"] }, { limt: undefined })).not.toThrow();
});

test.each([null, "canary", 5, true, ["canary"], () => {}])("%o is no input", (input) => {
  expect(() => split({}, input)).toThrow(/^the input must be a plain object\.$/);
});

const circle: Record<string, unknown> = {};
circle.circle = circle;
test.each<[name: string, input: object]>([
  ["a bigint", { a: 1n }],
  ["a circle", circle],
  [
    "a toJSON that throws",
    {
      a: {
        toJSON: () => {
          throw new Error("canary");
        },
      },
    },
  ],
])("%s cannot be written as JSON, and is refused before anything is sent", (_, input) => {
  expect(() => split({ body: "json" }, input)).toThrow(
    expect.toSatisfy((error) => isValidationError(error) && !error.message.includes("canary")),
  );
});

test.each<[value: unknown]>([["a\r\nx-evil: 1"], ["a\n"], ["a\0"], ["😀"], [{}], [Number.NaN]])(
  "a header value %j is refused, and not repeated",
  (value) => {
    expect(() => split({ header: ["X-Trace"] }, { "X-Trace": value })).toThrow(
      expect.toSatisfy(
        (error) => isValidationError(error) && /x-trace/i.test(error.message) && !/evil/.test(error.message),
      ),
    );
  },
);

test.each<[value: unknown, want: string]>([
  ["abc", "abc"],
  ["a/b", "a%2Fb"],
  ["a?b#c", "a%3Fb%23c"],
  ["..%2f", "..%252f"],
  ["...", "..."],
  [".a", ".a"],
  ["a\\b", "a%5Cb"],
  ["a;b=c", "a%3Bb%3Dc"],
  ["@", "%40"],
  ["!'()*", "%21%27%28%29%2A"],
  ["%", "%25"],
  ["é😀", "%C3%A9%F0%9F%98%80"],
  [" ", "%20"],
  [0, "0"],
  [-0, "0"],
  [12065551212, "12065551212"],
  [10n ** 20n, "100000000000000000000"],
  ["x".repeat(100_000), "x".repeat(100_000)],
])("a path value %o is one segment: %s", (value, want) => {
  expect(encodeSegment("id", value)).toBe(want);
});

test.each([
  "",
  ".",
  "..",
  "%2e",
  "%2E%2e",
  ".%2e",
  "%2E.",
  "a\r\nb",
  "a\0",
  "\x7f",
  "\t",
  "a\ud800",
  "\udc00",
  Number.NaN,
  Number.POSITIVE_INFINITY,
  null,
  undefined,
  {},
  [],
  ["a"],
  true,
  Symbol("a"),
  new Date(0),
  Object("a"),
  { toString: () => ".." },
  () => "a",
])("a path value %o is refused, and named", (value) => {
  expect(() => encodeSegment("id", value)).toThrow(
    expect.toSatisfy(
      (error) => isValidationError(error) && error.message.includes('the path value "id" must be one path segment'),
    ),
  );
});

test("any text is refused, or is exactly one segment that decodes back", () => {
  const dots = fc.string({
    unit: fc.constantFrom(".", "%2e", "%2E", "/", "\\", "%", "\t", "?", "#", "a", "%252e", ";"),
  });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), dots), (id) => {
      let path: string;
      try {
        path = fillPath("/v1/numbers/{id}/routes", () => id);
      } catch (error) {
        expect(isValidationError(error)).toBe(true);
        return;
      }
      const segments = new URL(`https://api.toy.test${path}`).pathname.split("/");
      expect(segments).toHaveLength(5);
      expect(decodeURIComponent(segments[3] as string)).toBe(id);
    }),
    { numRuns: 2000 },
  );
});

test("any query survives the way there", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (name, value) => {
      expect([...new URLSearchParams(writePairs(name, value))]).toEqual([[name, value]]);
    }),
  );
});

test("a lone surrogate is written as the sign for what cannot be read", () => {
  expect(encode("a\ud800")).toBe("a%EF%BF%BD");
});

test.each<[value: unknown, want: string]>([
  ["", ""],
  [0, "0"],
  [0.1, "0.1"],
  [true, "true"],
  [5n, "5"],
  [new Date(0), "1970-01-01T00:00:00.000Z"],
])("%o is written as %s", (value, want) => {
  expect(plainText("limit", value)).toBe(want);
});

test.each<[value: unknown, kind: string]>([
  [Number.NaN, "number"],
  [Number.POSITIVE_INFINITY, "number"],
  [{ canary: 1 }, "object"],
  [["canary"], "an array"],
  [null, "null"],
  [undefined, "undefined"],
  [Symbol("canary"), "symbol"],
  [() => "canary", "function"],
  [new Date("canary"), "object"],
])("%o is no plain value", (value, kind) => {
  expect(() => plainText("limit", value)).toThrow(
    `"limit" must be a string, a finite number, a boolean or a valid Date, not ${kind}.`,
  );
});
