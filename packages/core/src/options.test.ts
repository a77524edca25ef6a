import { expect, test } from "vitest";
import { isValidationError } from "./errors.ts";
import { logging } from "./log.ts";
import { type ClientOptions, readOptions, readRetry } from "./options.ts";

const read = (options: ClientOptions): ReturnType<typeof readOptions> => {
  const settings = readOptions(options, "https://api.toy.test", "createToy");
  logging(options, settings, "createToy");
  return settings;
};

const baseOf = (options: ClientOptions) => read(options).baseOf({ http: "GET /" });

test("without options, everything has its default", () => {
  expect(read({})).toMatchObject({
    fetch: undefined,
    timeout: 30_000,
    attemptTimeout: undefined,
    retry: { attempts: 3, maxRetryAfter: 60_000, maxDelay: 20_000 },
    aroundCalls: [],
    aroundAttempts: [],
    headers: {},
    maxResponseBytes: 10_485_760,
  });
  expect(baseOf({})).toEqual({ baseUrl: "https://api.toy.test", origin: "https://api.toy.test/" });
});

test.each<[name: keyof ClientOptions, values: unknown[]]>([
  [
    "baseUrl",
    [
      "",
      "canary",
      "/canary",
      "//canary.test",
      5,
      {},
      "ftp://canary.test",
      "file:///canary",
      "javascript:canary",
      "data:,canary",
      "http://canary.test",
      "http://localhost.canary.test",
      "http://127.0.0.1.canary.test",
      "https://canary@api.test",
      "https://user:canary@api.test",
      "https://:canary@api.test",
      "https://api.test/?canary",
      "https://api.test/?",
      "https://api.test/#canary",
      "https://api.test/#",
      "https://api.test:canary",
    ],
  ],
  ["fetch", ["canary", {}, null, 1]],
  ["timeout", [0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, "canary", "5000", null, true, [], {}]],
  ["attemptTimeout", [0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, "5000", null, true]],
  [
    "retry",
    [
      0,
      -1,
      1.5,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      true,
      "canary",
      "3",
      { attempts: 0 },
      { attempts: "3" },
      { maxDelay: -1 },
      { maxDelay: Number.NaN },
      { maxRetryAfter: -1 },
      { maxRetryAfter: "canary" },
      { budgets: null },
      { budgets: Object.freeze({}) },
      { budgets: "canary" },
    ],
  ],
  ["middleware", ["canary", {}, () => {}, [undefined], ["canary"], [{}]]],
  ["perAttempt", ["canary", {}, () => {}, [undefined], ["canary"], [{}], null]],
  ["logger", ["canary", {}, { error: () => {} }, { error: 1, warn: 1, info: 1, debug: 1 }]],
  ["logLevel", ["canary", "", "toString", "trace", 3, null]],
  ["maxResponseBytes", [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "canary", "5"]],
  ["headers", [new Headers(), "canary", [["x-a", "canary"]], new Map()]],
])("a wrong %s is refused by its name, and not repeated", (name, values) => {
  for (const value of values) {
    let error: unknown;
    try {
      read({ [name]: value });
    } catch (thrown) {
      error = thrown;
    }
    if (!isValidationError(error)) throw new Error(`It took ${JSON.stringify(value)}.`);
    expect(error.message).toContain(`createToy: ${name} must be `);
    expect(`${error.stack}${JSON.stringify(error)}`).not.toContain("canary");
  }
});

test.each<[given: string, baseUrl: string, origin: string]>([
  ["https://api.test", "https://api.test", "https://api.test"],
  ["https://api.test/", "https://api.test", "https://api.test"],
  ["https://API.test:443/v1//", "https://api.test/v1", "https://api.test"],
  ["https://api.test:8443/a/../v1", "https://api.test:8443/v1", "https://api.test:8443"],
  ["http://localhost:8080", "http://localhost:8080", "http://localhost:8080"],
  ["http://127.0.0.1:1/x", "http://127.0.0.1:1/x", "http://127.0.0.1:1"],
  ["http://127.9.9.9", "http://127.9.9.9", "http://127.9.9.9"],
  ["http://0x7f.1", "http://127.0.0.1", "http://127.0.0.1"],
  ["http://[::1]:3000", "http://[::1]:3000", "http://[::1]:3000"],
  ["https://bücher.test", "https://xn--bcher-kva.test", "https://xn--bcher-kva.test"],
])("the base URL %s is taken as %s", (given, baseUrl, origin) => {
  expect(baseOf({ baseUrl: given })).toEqual({ baseUrl, origin: `${origin}/` });
});

test("plain http to another machine needs allowInsecure, and only true is that", () => {
  expect(baseOf({ baseUrl: "http://10.0.0.1", allowInsecure: true }).origin).toBe("http://10.0.0.1/");
  expect(() => read({ baseUrl: "http://10.0.0.1", allowInsecure: "yes" as never })).toThrow("baseUrl");
  expect(() => read({ baseUrl: "ftp://10.0.0.1", allowInsecure: true })).toThrow("baseUrl");
});

test.each<[given: ClientOptions["retry"], attempts: number]>([
  [undefined, 3],
  [false, 1],
  [1, 1],
  [5, 5],
  [{}, 3],
  [{ attempts: 2 }, 2],
])("retry: %j is %d attempts", (given, attempts) => {
  const base = { attempts: 3, maxRetryAfter: 60_000, maxDelay: 20_000, budgets: {} };
  expect(readRetry("toy", given, base)).toEqual({ ...base, attempts });
});

test("false is no limit, which is the longest that a timer can wait", () => {
  expect(read({ timeout: false, attemptTimeout: false })).toMatchObject({
    timeout: 2 ** 31 - 1,
    attemptTimeout: 2 ** 31 - 1,
  });
});
