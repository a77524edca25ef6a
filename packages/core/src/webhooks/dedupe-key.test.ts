import fc from "fast-check";
import { expect, test } from "vitest";
import { dedupeKey } from "./dedupe-key.ts";

test.each<[string[], object, string]>([
  [["id"], { id: "m-1" }, "toy:m-1"],
  [["id", "level"], { id: "m-1", level: 2 }, "toy:m-1:2"],
  [["id", "level"], { id: "m-1" }, "toy:m-1:"],
  [["id"], { id: "a:b%" }, "toy:a%3Ab%25"],
  [["data.id"], { data: { id: "m-1" } }, "toy:m-1"],
  [["at"], { at: { b: 1 } }, 'toy:{"b"%3A1}'],
])("%j of %j", async (paths, payload, want) => {
  expect(await dedupeKey("toy", payload, paths, "")).toBe(want);
});

test("hashes the body where the payload has none of the values, or none are known", async () => {
  const hash = "toy:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
  expect(await dedupeKey("toy", {}, [], "hello")).toBe(hash);
  expect(await dedupeKey("toy", { id: null }, ["id", "constructor", "__proto__"], "hello")).toBe(hash);
});

test("a made-up id of any length makes a short key", async () => {
  expect((await dedupeKey("toy", { id: "x".repeat(100_000) }, ["id"], "")).length).toBeLessThan(300);
});

test("two keys are the same only where the values are", async () => {
  const value = fc.string({ unit: fc.constantFrom("a", ":", "%", "3", "A"), minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.tuple(value, value), fc.tuple(value, value), async (one, other) => {
      const [a, b] = await Promise.all([one, other].map(([x, y]) => dedupeKey("toy", { x, y }, ["x", "y"], "")));
      expect(a === b).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
  );
});
