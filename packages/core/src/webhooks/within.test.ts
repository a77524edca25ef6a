import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { within } from "./within.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const late = () => new Error("late");

test("gives what comes in time, and leaves no timer behind", async () => {
  expect(await within(1000, Promise.resolve(1), late)).toBe(1);
  await expect(within(1000, Promise.reject(new Error("broken")), late)).rejects.toThrow("broken");
  expect(vi.getTimerCount()).toBe(0);
});

test("rejects when the time is up", async () => {
  const waiting = expect(within(1000, new Promise(() => {}), late)).rejects.toThrow("late");
  await vi.advanceTimersByTimeAsync(1000);
  await waiting;
});
