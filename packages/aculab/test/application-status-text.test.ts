import { expect, test } from "vitest";
import { applicationStatusToText } from "../src/index.ts";

test("an application that is still running has no status yet", () => {
  expect(applicationStatusToText({})).toBe("There is no status yet.");
});

test("a status is a line for each thing that is known, with times in UTC", () => {
  const text = applicationStatusToText({
    adr: { application_name: "my_service", start_time: new Date("2014-05-14T00:02:09.250Z"), fax: false },
    cdrs: [{ from: "15552341234", legs: { a: 1 } }, { token: null }],
    fdrs: {},
    errs: { first: "one line\nanother" },
  });
  expect(text.split("\n")).toEqual([
    "Application",
    "  application name: my_service",
    "  start time: 2014-05-14T00:02:09.250Z",
    "  fax: false",
    "Calls",
    "  1",
    "    from: 15552341234",
    "    legs",
    "      a: 1",
    "  2",
    "    token: null",
    "Features: none",
    "Errors",
    "  first: one line",
    "    another",
  ]);
});

test("parts that are not there have no line", () => {
  expect(applicationStatusToText({ errs: [] })).toBe("Errors: none");
});
