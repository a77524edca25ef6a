import { expect, test } from "vitest";
import { createToy, failure } from "../test/toy.ts";
import { virtualClock } from "../test/virtual-clock.ts";
import { readRetryAfter } from "./retry-after.ts";

const now = Date.UTC(1994, 10, 6, 8, 49, 0);

/** What answers say, and the milliseconds that they ask to wait. */
const table: [name: string, headers: [string, string][], want: number | undefined][] = [
  ["seconds", [["retry-after", "1"]], 1000],
  ["none at all", [["retry-after", "0"]], 0],
  ["white space around", [["retry-after", " 2 "]], 2000],
  ["the longest that is waited for", [["retry-after", "60"]], 60_000],
  ["a second more than that", [["retry-after", "61"]], 61_000],
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
  ["a date in two minutes", [["retry-after", "Sun, 06 Nov 1994 08:51:00 GMT"]], 120_000],
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
    "a date by the answer's own clock, an hour slow",
    [
      ["retry-after", "Sun, 06 Nov 1994 07:49:37 GMT"],
      ["date", "Sun, 06 Nov 1994 07:49:30 GMT"],
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
];

test.each(table)("%s", (_, headers, want) => {
  expect(readRetryAfter(new Headers(headers), now)).toBe(want);
});

// What is asked is waited for to the millisecond; above a minute the call fails at once, and says when to come back; what
// asks for nothing leaves the wait to us: half of a second here.
test.each(table.flatMap(([name, headers, want]) => [429, 503].map((status) => [status, name, headers, want] as const)))(
  "%d with %s is never asked again too early",
  async (status, _, headers, want) => {
    for (const safety of ["read", "send"]) {
      const clock = virtualClock({ start: now });
      const at: number[] = [];
      const { toy } = createToy([], {
        clock,
        timeout: false,
        fetch: async () => {
          at.push(clock.now() - now);
          return at.length > 1 ? Response.json({ data: {} }) : new Response("", { status, headers });
        },
      });
      const failed = failure(
        safety === "read" ? toy.getMessage({ id: "m1" }) : toy.sendMessage({ body: "hello" }),
      ).catch(() => undefined);
      // Without a time to come back a 503 may have been carried out.
      const repeats = (want ?? 0) <= 60_000 && (safety === "read" || status === 429 || want !== undefined);
      await clock.advance(0);
      expect(at).toEqual(want === 0 && repeats ? [0, 0] : [0]);
      await clock.advance(100_000_000);
      expect(at).toEqual(repeats ? [0, want ?? 500] : [0]);
      const error = await failed;
      if (!repeats)
        expect(error).toMatchObject({ status, attempts: 1, ...(want !== undefined && { retryAfter: want }) });
      else expect(error).toBeUndefined();
      expect(Math.max(...clock.delays)).toBeLessThan(2 ** 31);
      expect(clock.pending()).toBe(0);
    }
  },
);

test("digits of other scripts are no number", () => {
  // Headers hold Latin-1 only; a custom fetch may hand over anything.
  const headers = { get: (name: string) => (name === "retry-after" ? "٣" : null) } as unknown as Headers;
  expect(readRetryAfter(headers, now)).toBeUndefined();
});
