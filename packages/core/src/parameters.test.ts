import { expect, test } from "vitest";
import { absoluteUrl, kindOf } from "./parameters.ts";

const row = absoluteUrl("download_url");
const read = (value: unknown): string => row.write(row, "/downloads", () => value, {});

test("a signed URL comes back as it is", () => {
  expect(row.url).toBe("download_url");
  for (const url of [
    "https://files.test/a?sig=x%2By",
    "http://localhost:3000/a",
    "http://127.0.0.1/a",
    "http://[::1]/",
  ])
    expect(read(url)).toBe(url);
});

test.each([
  undefined,
  null,
  5,
  "",
  "canary",
  "/canary",
  "//files.test/canary",
  "http://files.test/canary",
  "ftp://files.test/canary",
  "file:///canary",
  "data:,canary",
  "javascript:canary",
  "https://canary@files.test/",
  "https://user:canary@files.test/",
  "https://:canary@files.test/",
  new URL("https://files.test/canary"),
])("%o is refused, and not repeated", (value) => {
  expect(() => read(value)).toThrow('"download_url" must be an absolute https:// URL without credentials.');
});

test.each([
  [null, "null"],
  [[], "an array"],
  [{}, "object"],
  ["canary", "string"],
  [undefined, "undefined"],
])("the kind of %j is %s", (value, want) => {
  expect(kindOf(value)).toBe(want);
});
