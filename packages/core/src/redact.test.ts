import fc from "fast-check";
import { expect, test } from "vitest";
import { TrunklineError } from "./errors.ts";
import { findSensitive, type Hidden, mask, redact, safeCause, scrub } from "./redact.ts";

test.each<[value: string, how: "secret" | "phone" | "content", want: string]>([
  ["12065551212", "phone", "1206…12"],
  ["+442079460123", "phone", "+44207…23"],
  ["1234567", "phone", "***"],
  ["", "phone", "***"],
  ["hunter2", "secret", "***"],
  ["hello", "content", "<5 characters>"],
  ["", "content", "<0 characters>"],
])("masks %j as a %s: %s", (value, how, want) => {
  expect(mask(value, how)).toBe(want);
});

const names = { to: "phone", body: "content", pin: "secret" } as const;

test.each<[name: string, given: unknown, want: unknown]>([
  ["members by name", { to: "12065551212", limit: 3 }, { to: "1206…12", limit: 3 }],
  ["members at any depth", { a: [{ body: "hi there" }] }, { a: [{ body: "<8 characters>" }] }],
  ["each of a list", { to: ["12065551212", "12065550000"] }, { to: ["1206…12", "1206…00"] }],
  [
    "all below a member",
    { body: { title: "t", parts: ["abc", 4] } },
    { body: { title: "<1 characters>", parts: ["<3 characters>", "<1 characters>"] } },
  ],
  ["numbers and booleans as well", { to: 12065551212, pin: true }, { to: "1206…12", pin: "***" }],
  ["nothing where there is nothing", { to: null, pin: undefined }, { to: null, pin: undefined }],
  ["a name within a sensitive one by its own rule", { body: { to: "12065551212" } }, { body: { to: "1206…12" } }],
  ["nothing by names that every object has", { constructor: "a", toString: "b" }, { constructor: "a", toString: "b" }],
  ["no bytes", { file: new Uint8Array([1, 2]), blob: new Blob(["canary"]) }, { file: "[bytes]", blob: {} }],
  ["no input", undefined, undefined],
])("hides %s", (_, given, want) => {
  expect(redact(given, names)).toEqual(want);
});

test("a member called __proto__ stays one", () => {
  const copy = redact(JSON.parse('{"__proto__":{"body":"hello"}}'), names) as object;
  expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  expect(JSON.stringify(copy)).toBe('{"__proto__":{"body":"<5 characters>"}}');
});

test("collects what it hides, with its stand-in, in objects of a user's own class too", () => {
  class Sms {
    to = "12065551212";
    body = "hello";
  }
  const found: Hidden[] = [];
  expect(JSON.stringify(redact(new Sms(), names))).not.toMatch(/12065551212|hello/);
  findSensitive([new Sms(), { at: new Date(0), file: new Uint8Array(9), pin: null }], names, found);
  expect(found).toEqual([
    ["12065551212", "1206…12"],
    ["hello", "<5 characters>"],
  ]);
});

test.each<[name: string, text: string, hidden: Hidden[], want: string]>([
  ["a text as it is", "no: hello", [["hello", "<5>"]], "no: <5>"],
  ["a text each time", "hello hello", [["hello", "<5>"]], "<5> <5>"],
  ["a text inside JSON", '{"a":"say \\"hi\\"\\n"}', [['say "hi"\n', "<9>"]], '{"a":"<9>"}'],
  ["a text inside a URL", "/x?a=p%40ss%20w", [["p@ss w", "***"]], "/x?a=***"],
  ...["+1 (206) 555-1212", "1-206-555-1212", "1 206 555 1212"].map((written): [string, string, Hidden[], string] => [
    `a phone number written ${written}`,
    `no: ${written}, 404`,
    [["12065551212", "1206…12"]],
    `no: ${written.startsWith("+") ? "+" : ""}1206…12, 404`,
  ]),
  ["a lone surrogate", "a\ud800b", [["a\ud800b", "***"]], "***"],
  [
    "the longest first",
    "call 12065551212 now",
    [
      ["12065551212", "1206…12"],
      ["call 12065551212 now", "<20>"],
    ],
    "<20>",
  ],
  ["any long number", "from 12065551212.", [], "from 1206…12."],
  ["not a short one", "after 120000 ms", [], "after 120000 ms"],
  ["not what is too short to tell", "an a", [["a", "***"]], "an a"],
  ["a text that looks like a pattern", "a.b aXb", [["a.b", "***"]], "*** aXb"],
  ["a stand-in that looks like one", "abc", [["abc", "$&"]], "$&"],
])("scrubs %s", (_, text, hidden, want) => {
  expect(scrub(text, hidden)).toBe(want);
});

test("whatever is hidden is gone, wherever it stands and whatever else is hidden", () => {
  const secret = fc.string({ unit: fc.constantFrom("x", "y", '"', "%", "é", "\\"), minLength: 3, maxLength: 8 });
  fc.assert(
    fc.property(
      fc.array(secret, { minLength: 1, maxLength: 4 }),
      fc.array(fc.nat(3), { maxLength: 6 }),
      (secrets, order) => {
        const text = order.map((index) => secrets[index % secrets.length]).join(" | ");
        const clean = scrub(
          text,
          secrets.map((one): Hidden => [one, "***"]),
        );
        for (const one of secrets) expect(clean).not.toContain(one);
      },
    ),
  );
});

const hidden: Hidden[] = [["canary", "***"]];
const holding = (place: object): Error => Object.assign(new Error("it broke"), place);

test.each<[name: string, error: unknown]>([
  ["in its message", new Error("for canary")],
  ["in its name", holding({ name: "canary" })],
  ["in its cause", new Error("it broke", { cause: new Error("canary") })],
  ["in a cause that is no error", new Error("it broke", { cause: { header: "canary" } })],
  ["in one of several", new AggregateError([new Error("a"), new Error("canary")], "it broke")],
  ["in a member", holding({ config: { headers: { authorization: "Basic canary" } } })],
  ["in a list", holding({ headers: ["a", "canary"] })],
  ["in headers", holding({ headers: new Headers({ authorization: "canary" }) })],
  ["in a map", holding({ config: new Map([["authorization", "canary"]]) })],
  ["as a code", holding({ code: "canary" })],
])("an error that holds something hidden %s is no cause; its clean words are", (_, error) => {
  const cause = safeCause(error, hidden) as Error;
  expect(cause).toBeInstanceOf(Error);
  expect(cause).not.toBe(error);
  for (const text of [
    cause.message,
    String(cause),
    cause.stack,
    JSON.stringify(cause),
    String((cause as { code?: string }).code),
  ])
    expect(text).not.toContain("canary");
});

test("a cause keeps message, stack and code, and its own causes, and is never the error itself", () => {
  const error = new TypeError("fetch failed", {
    cause: Object.assign(new Error("x"), { code: "ECONNRESET", errno: -104, socket: { header: "canary" } }),
  });
  const cause = safeCause(error, hidden);
  expect(cause).not.toBe(error);
  expect(cause).toMatchObject({ message: "fetch failed", cause: { message: "x", code: "ECONNRESET" } });
  expect(cause?.stack).toMatch(/^TypeError: fetch failed\n/);
  expect(cause?.cause).not.toHaveProperty("socket");
});

test("an error of ours is its own cause", () => {
  const error = new TrunklineError("toy.ping failed: 500.", { provider: "toy" });
  expect(safeCause(error, hidden)).toBe(error);
});

test("what is thrown and is no error is no cause", () => {
  for (const thrown of ["canary", undefined, null, 1, { canary: true }])
    expect(safeCause(thrown, hidden)).toBeUndefined();
});

test("members that throw, and circles, do no harm", () => {
  const error: Error & { cause?: unknown } = new Error("it broke");
  error.cause = error;
  Object.defineProperty(error, "trap", {
    get: () => {
      throw new Error("trap");
    },
  });
  expect(safeCause(error, hidden)).toBeInstanceOf(Error);
});

test("a date is a value like any other", () => {
  const date = new Date(0);
  expect(redact({ at: date, born: date }, { born: "content" })).toEqual({
    at: date,
    born: `<${String(date).length} characters>`,
  });
});
