import { expect, test, vi } from "vitest";
import { isValidationError } from "../errors.ts";
import { checkedOption, credentialOption } from "./option.ts";

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

test.each(["1-2-0", 12, undefined])("%j is as its pattern says, or not given", (value) => {
  expect(checkedOption("createToy", "region", value, /^[\d-]+$/)).toBe(value);
});

test.each(["", "1-x", -0.5])("%j is refused by name, without its value", (value) => {
  const check = () => checkedOption("createToy", "region", value, /^[\d-]+$/);
  expect(check).toThrow(
    expect.toSatisfy(
      (error) => isValidationError(error) && error.message === "createToy: region must match ^[\\d-]+$.",
    ),
  );
});
