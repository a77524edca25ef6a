import { expect, test } from "vitest";
import { channelTypeDescription } from "../src/index.ts";

test.for([
  { given: "p", want: "primary" },
  { given: "x", want: "extra" },
  { given: "ca", want: "conference audio" },
  { given: "cv", want: "conference video" },
  { given: "z9", want: "z9" },
  { given: "constructor", want: "constructor" },
])("the type of channel $given is $want", ({ given, want }) => {
  expect(channelTypeDescription(given)).toBe(want);
});
