import fc from "fast-check";
import { expect, test } from "vitest";
import { createLocator } from "./place.ts";

const rest = fc
  .array(
    fc.constantFrom(
      "/",
      ".",
      "..",
      "%2e",
      "%2E",
      "a",
      "é",
      " ",
      "?",
      "#",
      "'",
      "\\",
      "\t",
      "@",
      ":",
      "[",
      "{",
      "%",
      "^",
      "|",
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(""));

test("whatever follows an origin that is known is read as a URL is", () => {
  const locate = createLocator();
  locate("https://api.example.com/");
  const url = fc.tuple(
    fc.constantFrom("https://api.example.com", "https://api.example.com/", "HTTPS://api.example.com:443/"),
    rest,
  );
  fc.assert(
    fc.property(
      url.map((parts) => parts.join("")).filter((url) => URL.canParse(url) && !new URL(url).username),
      (url) => {
        const { origin, pathname, search, host } = new URL(url);
        expect(locate(url)).toMatchObject({ origin: { href: origin, name: host }, path: pathname + search });
      },
    ),
    { numRuns: 2_000 },
  );
});

test("an origin that another begins with is not that other", () => {
  const locate = createLocator();
  locate("http://127.0.0.1:80/");
  const hosts = ["http://127.0.0.1:8080/", "http://127.0.0.1.example.com/", "http://127.0.0.1/"].map(
    (url) => locate(url).origin.name,
  );
  expect(hosts).toEqual(["127.0.0.1:8080", "127.0.0.1.example.com", "127.0.0.1"]);
  expect(() => locate("http://127.0.0.1@example.com/")).toThrow("without credentials");
});
