import { expect, test } from "vitest";
import { derivedCredentials } from "./derived.ts";

const pair = (password: string) => ({ username: "me", password });

test("made at once of what is known", () => {
  expect(derivedCredentials("s1", pair)).toEqual({ username: "me", password: "s1" });
});

test("made anew whenever they are asked for, of what a function gets", async () => {
  const passwords = ["s1", "s2"];
  const get = derivedCredentials(async () => passwords.shift() ?? "", pair) as () => Promise<unknown>;
  expect([await get(), await get()]).toEqual([
    { username: "me", password: "s1" },
    { username: "me", password: "s2" },
  ]);
});
