import { expect, test, vi } from "vitest";
import { isValidationError } from "../errors.ts";
import { credentialOption } from "./option.ts";

test("a credential comes from the options, or else from the environment", () => {
  vi.stubEnv("TOY_KEY", "from the environment");
  expect(credentialOption("createToy", "key", "given", "TOY_KEY")).toBe("given");
  expect(credentialOption("createToy", "key", undefined, "TOY_KEY")).toBe("from the environment");
});

test.each([undefined, ""])("where there is none, the message names both places (%j)", (value) => {
  vi.stubEnv("TOY_KEY", value === "" ? "from the environment" : "");
  expect(() => credentialOption("createToy", "key", value, "TOY_KEY")).toThrow(
    expect.toSatisfy(
      (error) =>
        isValidationError(error) &&
        error.message === "createToy: key is missing. Pass { key }, or set TOY_KEY in the environment.",
    ),
  );
});

test("without a process, as in a browser, there is no environment", () => {
  vi.stubGlobal("process", undefined);
  try {
    expect(() => credentialOption("createToy", "key", undefined, "TOY_KEY")).toThrow("key is missing");
  } finally {
    vi.unstubAllGlobals();
  }
});
