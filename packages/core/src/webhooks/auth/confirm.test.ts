import { expect, test, vi } from "vitest";
import { createToy } from "../test-data.ts";
import { correlation, verifyByFetch } from "./confirm.ts";

test.each([
  ["correlation", correlation],
  ["verifyByFetch", verifyByFetch],
])("%s lets through what the callback knows and refuses the rest", async (_, confirm) => {
  const toy = createToy({ auth: confirm((event) => event.id === "m-1") });
  expect(await toy.parse(await toy.sign({ type: "receipt" }))).toMatchObject({ id: "m-1", verified: true });
  const stranger = await toy.sign({ type: "receipt", payload: { data: { id: "m-2" } } });
  await expect(toy.parse(stranger)).rejects.toMatchObject({ status: 403, reason: "unconfirmed" });
});

test("a callback that fails is a failure on our own side", async () => {
  const cause = new Error("database is down");
  const toy = createToy({ auth: correlation(() => Promise.reject(cause)) });
  await expect(toy.parse(await toy.sign({ type: "receipt" }))).rejects.toMatchObject({ status: 500, cause });
});

test("only true lets an event through", async () => {
  // @ts-expect-error A callback that forgot to say yes.
  const toy = createToy({ auth: verifyByFetch(() => "no") });
  await expect(toy.parse(await toy.sign({ type: "receipt" }))).rejects.toMatchObject({ status: 403 });
});

test("asks the provider no more often than told, and again a minute later", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const confirm = vi.fn(() => true);
  const toy = createToy({ auth: verifyByFetch(confirm, { perMinute: 2 }) });
  const deliver = async () =>
    (await toy.handler({ unknown: () => undefined })(await toy.sign({ type: "text" }))).status;
  expect([await deliver(), await deliver(), await deliver()]).toEqual([200, 200, 503]);
  vi.setSystemTime(Date.now() + 60_000);
  expect(await deliver()).toBe(200);
  expect(confirm).toHaveBeenCalledTimes(3);
  vi.useRealTimers();
});

test("takes no limit below one", () => {
  expect(() => verifyByFetch(() => true, { perMinute: 0 })).toThrow("perMinute");
});
