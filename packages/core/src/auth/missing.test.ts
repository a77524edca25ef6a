import { expect, test } from "vitest";
import { missingCredentials } from "./missing.ts";

test.each<[string, parts: [string, string, unknown][], want: string]>([
  [
    "one that is missing",
    [
      ["user", "TOY_USER", "u"],
      ["accessKey", "TOY_ACCESS_KEY", undefined],
    ],
    "it needs accessKey. Pass { accessKey } to createToy, or set TOY_ACCESS_KEY in the environment.",
  ],
  [
    "all that are missing or empty",
    [
      ["user", "TOY_USER", ""],
      ["accessKey", "TOY_ACCESS_KEY", undefined],
    ],
    "it needs user and accessKey. Pass { user, accessKey } to createToy, or set TOY_USER and TOY_ACCESS_KEY in the environment.",
  ],
])("the message names %s", (_, parts, want) => {
  expect(missingCredentials("createToy", parts)).toBe(want);
});
