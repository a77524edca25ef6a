import { inspect } from "node:util";
import { expect, expectTypeOf, test, vi } from "vitest";
import {
  AbortError,
  ConnectionError,
  HttpError,
  isAbortError,
  isConnectionError,
  isHttpError,
  isTimeoutError,
  isTrunklineError,
  isValidationError,
  isWebhookError,
  TimeoutError,
  TrunklineError,
  ValidationError,
  WebhookError,
} from "./errors.ts";

const classes = { TrunklineError, HttpError, ConnectionError, TimeoutError, AbortError, ValidationError, WebhookError };
const guards = {
  HttpError: isHttpError,
  ConnectionError: isConnectionError,
  TimeoutError: isTimeoutError,
  AbortError: isAbortError,
  ValidationError: isValidationError,
  WebhookError: isWebhookError,
};

test.each(Object.entries(classes))("%s says its name, and is told apart by one guard", (name, ErrorClass) => {
  const error = new ErrorClass("it failed.");
  expect(error).toBeInstanceOf(TrunklineError);
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe(name);
  expect(String(error)).toBe(`${name}: it failed.`);
  expect(inspect(error)).toContain("it failed.");
  expect(isTrunklineError(error)).toBe(true);
  for (const [guarded, guard] of Object.entries(guards)) expect(guard(error)).toBe(guarded === name);
});

test("the guards know the errors of a second copy of the package, where instanceof does not", async () => {
  vi.resetModules();
  const copy = await import("./errors.ts");
  for (const [name, guard] of Object.entries(guards)) {
    const ErrorClass = copy[name as keyof typeof guards];
    const error = new ErrorClass("it failed.", { status: 404 });
    expect(error).not.toBeInstanceOf(TrunklineError);
    expect(isTrunklineError(error)).toBe(true);
    expect(guard(error)).toBe(true);
  }
  expect(isHttpError(new copy.HttpError("", { status: 404 }), 404)).toBe(true);
});

test.each([
  undefined,
  null,
  "HttpError",
  new Error("x"),
  new DOMException("x", "AbortError"),
  new DOMException("x", "TimeoutError"),
  { name: "HttpError", trunkline: true, status: 404 },
  Object.assign(new Error("x"), { name: "HttpError" }),
])("%o is no error of ours", (value) => {
  expect(isTrunklineError(value)).toBe(false);
  for (const guard of Object.values(guards)) expect(guard(value)).toBe(false);
});

test("isHttpError narrows to the status", () => {
  const error: unknown = new HttpError("x", { status: 404 });
  expect(isHttpError(error, 404)).toBe(true);
  expect(isHttpError(error, 422)).toBe(false);
  if (isHttpError(error, 404)) expectTypeOf(error.status).toEqualTypeOf<404>();
});

test("details are members, but for those that were not given", () => {
  const error = new TimeoutError("x", { provider: "toy", attempts: 0, outcome: undefined, timeout: 5 });
  expect({ ...error }).toEqual({ provider: "toy", attempts: 0, timeout: 5 });
});

test("the cause is kept", () => {
  const cause = new Error("why");
  expect(new ConnectionError("x", { cause }).cause).toBe(cause);
  expect("cause" in new ConnectionError("x")).toBe(false);
});

test("data and headers are there to be read, and are shown by nothing", () => {
  const error = new HttpError("x", {
    status: 422,
    data: { detail: "canary" },
    headers: new Headers({ "x-echo": "canary" }),
  });
  expect(error.data).toEqual({ detail: "canary" });
  expect(error.headers.get("x-echo")).toBe("canary");
  for (const shown of [inspect(error, { depth: 10 }), JSON.stringify(error), String(error), Object.keys(error).join()])
    expect(shown).not.toMatch(/canary|headers|data/);
});
