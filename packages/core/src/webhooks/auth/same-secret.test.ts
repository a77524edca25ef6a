import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sameSecret } from "./same-secret.ts";

test("agrees with one of the wanted texts and with nothing else", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary" }), fc.array(fc.string({ unit: "binary" })), async (given, wanted) => {
      const encode = (text: string) => JSON.stringify(text.toWellFormed());
      expect(await sameSecret(given, wanted)).toBe(wanted.map(encode).includes(encode(given)));
      expect(await sameSecret(given, [...wanted, given])).toBe(true);
    }),
  );
});

test.each([
  ["a prefix", "secret", ["secret-and-more"]],
  ["a longer one", "secret-and-more", ["secret"]],
  ["nothing", "", ["secret"]],
  ["nothing wanted", "secret", []],
])("refuses %s", async (_, given, wanted) => {
  expect(await sameSecret(given, wanted)).toBe(false);
});

test("no scheme compares a secret with an operator, which would stop at the first difference", () => {
  const sources = readdirSync(import.meta.dirname).filter((file) => !file.includes(".test."));
  const comparing = sources.filter((file) => {
    const source = readFileSync(`${import.meta.dirname}/${file}`, "utf8");
    const harmless = /typeof \w+ [!=]== "string"|\.length === 0|first === undefined/g;
    return source.includes("sameSecret(") && /[!=]==?[^=>]/.test(source.replace(harmless, ""));
  });
  expect(sources.length).toBeGreaterThan(5);
  expect(comparing).toEqual([]);
});
