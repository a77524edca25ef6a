import { expect, test } from "vitest";
import { readRetryAfter } from "./retry-after.ts";

const now = Date.UTC(1994, 10, 6, 8, 49, 0);

test.each<[name: string, headers: [string, string][], want: number | undefined]>([
  ["seconds", [["retry-after", "1"]], 1000],
  ["none at all", [["retry-after", "0"]], 0],
  ["white space around", [["retry-after", " 2 "]], 2000],
  ["fractions of a second", [["retry-after", "1.5"]], 1500],
  ["fractions of a millisecond, rounded up", [["retry-after", "0.0001"]], 1],
  ["two minutes", [["retry-after", "120"]], 120_000],
  ["a day", [["retry-after", "86400"]], 86_400_000],
  ["the longest that a timer can wait", [["retry-after", "2147483"]], 2_147_483_000],
  ["more than a timer can wait", [["retry-after", "2147484"]], undefined],
  ["seven digits", [["retry-after", "9999999"]], undefined],
  ["twenty digits", [["retry-after", "99999999999999999999"]], undefined],
  ["an exponent", [["retry-after", "1e9"]], undefined],
  ["a negative number", [["retry-after", "-5"]], undefined],
  ["a sign", [["retry-after", "+5"]], undefined],
  ["words", [["retry-after", "garbage"]], undefined],
  ["nothing", [["retry-after", ""]], undefined],
  ["no header", [], undefined],
  ["hexadecimal", [["retry-after", "0x10"]], undefined],
  ["a list", [["retry-after", "1, 2"]], undefined],
  [
    "two lines",
    [
      ["retry-after", "1"],
      ["retry-after", "1"],
    ],
    undefined,
  ],
  ["NaN", [["retry-after", "NaN"]], undefined],
  ["Infinity", [["retry-after", "Infinity"]], undefined],
  ["a date to come", [["retry-after", "Sun, 06 Nov 1994 08:49:37 GMT"]], 37_000],
  ["the date of now", [["retry-after", "Sun, 06 Nov 1994 08:49:00 GMT"]], 0],
  ["a date gone by", [["retry-after", "Sun, 06 Nov 1994 08:48:59 GMT"]], undefined],
  ["an RFC 850 date", [["retry-after", "Sunday, 06-Nov-94 08:49:37 GMT"]], 37_000],
  ["an asctime date", [["retry-after", "Sun Nov  6 08:49:37 1994"]], 37_000],
  ["a date beyond a timer's reach", [["retry-after", "Fri, 31 Dec 9999 23:59:59 GMT"]], undefined],
  ["an ISO date", [["retry-after", "1994-11-06T08:49:37Z"]], undefined],
  ["a date in another zone", [["retry-after", "Sun, 06 Nov 1994 08:49:37 +0100"]], undefined],
  ["a date and seconds", [["retry-after", "Sun, 06 Nov 1994 08:49:37 GMT, 3"]], undefined],
  ["two dates", [["retry-after", "Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT"]], undefined],
  ["no date in the form of one", [["retry-after", "Sun, 66 Nov 1994 08:49:37 GMT"]], undefined],
  [
    "a date by the answer's own clock, an hour fast",
    [
      ["retry-after", "Sun, 06 Nov 1994 09:49:37 GMT"],
      ["date", "Sun, 06 Nov 1994 09:49:30 GMT"],
    ],
    7000,
  ],
  [
    "a date beside a Date that is none",
    [
      ["retry-after", "Sun, 06 Nov 1994 08:49:37 GMT"],
      ["date", "yesterday"],
    ],
    37_000,
  ],
  ["another header in milliseconds", [["retry-after-ms", "10"]], undefined],
  ["a rate limit's reset in seconds", [["x-ratelimit-reset", "10"]], undefined],
  ["a rate limit's reset as a time", [["x-ratelimit-reset", "784111777"]], undefined],
])("%s", (_, headers, want) => {
  expect(readRetryAfter(new Headers(headers), now)).toBe(want);
});

test("digits of other scripts are no number", () => {
  // Headers hold Latin-1 only; a custom fetch may hand over anything.
  const headers = { get: (name: string) => (name === "retry-after" ? "٣" : null) } as unknown as Headers;
  expect(readRetryAfter(headers, now)).toBeUndefined();
});
