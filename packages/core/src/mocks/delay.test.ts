import { getEventListeners } from "node:events";
import { expect, test, vi } from "vitest";
import { orAborted, wait } from "./delay.ts";

test("a promise that settles first leaves nothing behind on the signal", async () => {
  const { signal } = new AbortController();
  expect(await orAborted(Promise.resolve(1), signal)).toBe(1);
  await expect(orAborted(Promise.reject(new Error("no")), signal)).rejects.toThrow("no");
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("the caller's reason ends it, before or while it waits, and the timer with it", async () => {
  const clear = vi.spyOn(globalThis, "clearTimeout");
  const controller = new AbortController();
  const waiting = wait(60_000, controller.signal);
  controller.abort(new Error("gone"));
  await expect(waiting).rejects.toThrow("gone");
  await expect(wait(60_000, controller.signal)).rejects.toThrow("gone");
  expect(clear).toHaveBeenCalledTimes(2);
});

test("without a signal it just waits", async () => {
  await expect(wait(1, undefined)).resolves.toBeUndefined();
});
