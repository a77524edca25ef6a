import fc from "fast-check";
import { expect, test } from "vitest";
import { readTime, writeTime } from "../src/index.ts";

const time = new Date("2026-01-02T03:04:05Z");

test.for([
  { given: 1767323045, want: time },
  { given: "1767323045", want: time },
  { given: 1767323045.25, want: new Date("2026-01-02T03:04:05.250Z") },
  { given: "2026-01-02_03:04:05", want: time },
  { given: "2026-02-30_03:04:05", want: undefined },
  { given: "in a while", want: undefined },
  { given: "", want: undefined },
  { given: null, want: undefined },
  { given: undefined, want: undefined },
])("the time $given is read", ({ given, want }) => {
  expect(readTime(given)).toEqual(want);
});

test("what is written is read again, to the second", () => {
  const seconds = fc.date({ min: new Date(0), max: new Date("9999-12-31T23:59:59Z"), noInvalidDate: true });
  fc.assert(
    fc.property(seconds, (date) => {
      const text = writeTime(date);
      expect(text).toMatch(/^\d{4}-\d\d-\d\d_\d\d:\d\d:\d\d$/);
      expect(readTime(text)?.getTime()).toBe(Math.floor(date.getTime() / 1000) * 1000);
    }),
  );
});

test.for([new Date(Number.NaN), new Date("+010000-01-01T00:00:00Z")])("%s cannot be written", (given) => {
  expect(() => writeTime(given)).toThrow("writeTime: it must be a valid Date before the year 10000.");
});
