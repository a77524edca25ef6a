import fc from "fast-check";
import { expect, test } from "vitest";
import { isValidationError, logTime, parseTime } from "../src/index.ts";

test.for<[given: string, want: string]>([
  // The four forms in resources, ...
  ["2016-05-06T22:23:24-04:00", "2016-05-07T02:23:24.000Z"],
  ["2017-11-15T17:45:16+00:00", "2017-11-15T17:45:16.000Z"],
  ["2020-10-27T15:58:53", "2020-10-27T15:58:53.000Z"],
  ["2020-12-08T20:14:09.144070", "2020-12-08T20:14:09.144Z"],
  ["2020-12-08T20:14:09.1Z", "2020-12-08T20:14:09.100Z"],
  // ... those of a transaction's details, of logs, and of logs that are counted by a unit.
  ["Tue, 08 Dec 2020 20:13:30 GMT", "2020-12-08T20:13:30.000Z"],
  ["20181128140457996123", "2018-11-28T14:04:57.996Z"],
  ["20181128140457", "2018-11-28T14:04:57.000Z"],
  ["201811281404", "2018-11-28T14:04:00.000Z"],
  ["2017111518", "2017-11-15T18:00:00.000Z"],
  ["20171115", "2017-11-15T00:00:00.000Z"],
  ["201711", "2017-11-01T00:00:00.000Z"],
  ["2017", "2017-01-01T00:00:00.000Z"],
])("%s is read as %s", ([given, want]) => {
  expect(parseTime(given).toISOString()).toBe(want);
});

test("a missing zone means UTC, wherever the computer is", () => {
  const { TZ } = process.env;
  try {
    process.env.TZ = "Asia/Tokyo";
    expect(new Date("2020-10-27T15:58:53").toISOString()).toBe("2020-10-27T06:58:53.000Z");
    expect(parseTime("2020-10-27T15:58:53").toISOString()).toBe("2020-10-27T15:58:53.000Z");
  } finally {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  }
});

test.for([
  "",
  "today",
  "2020-10-27",
  "27.10.2020 15:58:53",
  "20201",
  "2020102715585",
  "201811281404579960001",
  "2020-13-01T00:00:00",
  "1 GMT",
])("%j is no time, and the error does not repeat it", (text) => {
  const error = thrown(() => parseTime(text));
  expect(isValidationError(error)).toBe(true);
  expect(error).toHaveProperty("message", "parseTime: must be one of the vendor's times, such as 2020-10-27T15:58:53.");
});

test("a time in the form of the log operations is that time, to the second", () => {
  expect(logTime(new Date("2018-11-01T14:55:48.999Z"))).toBe("20181101T145548Z");
  const dates = fc.date({
    min: new Date("0001-01-01T00:00:00Z"),
    max: new Date("9999-12-31T23:59:59Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(dates, (date) => {
      const text = logTime(date);
      expect(text).toMatch(/^\d{8}T\d{6}Z$/);
      expect(parseTime(text.replace(/[TZ]/g, "")).getTime()).toBe(Math.floor(date.getTime() / 1000) * 1000);
    }),
  );
});

function thrown(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error("it did not throw");
}
