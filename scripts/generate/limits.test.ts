import { expect, test } from "vitest";
import { limitsOf } from "./limits.ts";
import type { Schema } from "./openapi.ts";
import { toySpec } from "./toy-spec.ts";

const { document } = toySpec("paths: {}");

test.each<[Schema, string]>([
  [{ type: "integer", minimum: 1, maximum: 200 }, "1 to 200"],
  [{ type: "integer", minimum: 0 }, "0 or more"],
  [{ type: "number", exclusiveMinimum: 0 }, "more than 0"],
  [{ type: "string", maxLength: 64 }, "at most 64 characters"],
  [{ type: "string", minLength: 3, maxLength: 3 }, "3 characters"],
  [{ type: "string", pattern: "^a$", format: "uri" }, "`^a$`, uri"],
  [{ type: "array", minItems: 1, uniqueItems: true }, "at least 1 item, no item twice"],
  [{ type: "string", format: "binary" }, ""],
])("the limits of %j are: %s", (given, want) => {
  expect(limitsOf(document, given)).toBe(want);
});
