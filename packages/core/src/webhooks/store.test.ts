import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { memoryStore } from "./store.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

test("an event is new, then busy, then done", () => {
  const store = memoryStore();
  expect(store.claim("a")).toBe("new");
  expect(store.claim("a")).toBe("busy");
  store.done("a");
  expect(store.claim("a")).toBe("done");
  expect(store.claim("b")).toBe("new");
});

test("a released event is new again", () => {
  const store = memoryStore();
  store.claim("a");
  store.release("a");
  expect(store.claim("a")).toBe("new");
});

test("a claim that is never settled runs out", () => {
  const store = memoryStore({ lease: 1000 });
  store.claim("a");
  vi.setSystemTime(Date.now() + 999);
  expect(store.claim("a")).toBe("busy");
  vi.setSystemTime(Date.now() + 1);
  expect(store.claim("a")).toBe("new");
});

test("a handled event is remembered for seven days, or as long as told", () => {
  const [week, second] = [memoryStore(), memoryStore({ ttl: 1000 })];
  for (const store of [week, second]) {
    store.claim("a");
    store.done("a");
  }
  vi.setSystemTime(Date.now() + 7 * 86_400_000 - 1);
  expect(week.claim("a")).toBe("done");
  expect(second.claim("a")).toBe("new");
  vi.setSystemTime(Date.now() + 1);
  expect(week.claim("a")).toBe("new");
});

test("keeps no more events than told and forgets the stalest first", () => {
  const store = memoryStore({ max: 2 });
  for (const key of ["a", "b"]) {
    store.claim(key);
    store.done(key);
  }
  store.claim("c");
  expect([store.claim("b"), store.claim("c")]).toEqual(["done", "busy"]);
  expect(store.claim("a")).toBe("new");
});

test("a handled event counts as seen when it was done, not when it was taken on", () => {
  const store = memoryStore({ max: 2 });
  store.claim("a");
  store.claim("b");
  store.done("a");
  store.claim("c");
  expect([store.claim("a"), store.claim("c")]).toEqual(["done", "busy"]);
});

test.each([{ max: 0 }, { ttl: -1 }, { lease: Number.NaN }])("takes no bound like %j", (bounds) => {
  expect(() => memoryStore(bounds)).toThrow(/^memoryStore: /);
});
