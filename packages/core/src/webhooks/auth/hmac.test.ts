import { expect, test, vi } from "vitest";
import { createToy, post } from "../test-data.ts";
import { hmac } from "./hmac.ts";

// The example of the Standard Webhooks specification.
const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const body = new TextEncoder().encode('{"test": 2432232314}');
const headers = {
  "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
  "webhook-timestamp": "1614265330",
  "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
};
const signed = 1_614_265_330_000;
const check = (changed: Record<string, string> = {}, auth = hmac(secret), bytes = body) =>
  auth.checkBody?.(post({}, { ...headers, ...changed }), bytes);

test.each([
  [0, true],
  [299, true],
  [-299, true],
  [301, false],
  [-301, false],
  [86_400, false],
  [30 * 86_400, false],
])("signed %i seconds ago: %j", async (seconds, want) => {
  vi.spyOn(Date, "now").mockReturnValue(signed + seconds * 1000);
  expect(await check()).toBe(want);
});

test.each<[string, Record<string, string>, boolean]>([
  ["several signatures, one right", { "webhook-signature": `v1,AAAA v1a,BBBB ${headers["webhook-signature"]}` }, true],
  ["another version only", { "webhook-signature": headers["webhook-signature"].replace("v1", "v2") }, false],
  ["a signature without version", { "webhook-signature": headers["webhook-signature"].slice(3) }, false],
  ["no signature", { "webhook-signature": "" }, false],
  [
    "more signatures than are looked at",
    { "webhook-signature": `${"v1,A ".repeat(8)}${headers["webhook-signature"]}` },
    false,
  ],
  ["another id", { "webhook-id": "msg_2" }, false],
  ["no id", { "webhook-id": "" }, false],
  ["another timestamp", { "webhook-timestamp": "1614265331" }, false],
  ["a timestamp that is no number", { "webhook-timestamp": "1614265330.0" }, false],
  ["no timestamp", { "webhook-timestamp": "" }, false],
])("%s", async (_, changed, want) => {
  vi.spyOn(Date, "now").mockReturnValue(signed);
  expect(await check(changed)).toBe(want);
});

test("refuses another body", async () => {
  vi.spyOn(Date, "now").mockReturnValue(signed);
  expect(await check({}, hmac(secret), new TextEncoder().encode('{"test": 2432232315}'))).toBe(false);
});

test("accepts the old secret while the new one takes over, and no third", async () => {
  vi.spyOn(Date, "now").mockReturnValue(signed);
  const another = `whsec_${btoa("x".repeat(32))}`;
  expect(await check({}, hmac([another, secret]))).toBe(true);
  expect(await check({}, hmac(another))).toBe(false);
});

test("tolerance is in seconds", async () => {
  vi.spyOn(Date, "now").mockReturnValue(signed + 20_000);
  expect(await check({}, hmac(secret, { tolerance: 30 }))).toBe(true);
  expect(await check({}, hmac(secret, { tolerance: 10 }))).toBe(false);
});

test("signs what it accepts, at the time it is told", async () => {
  const toy = createToy({ auth: hmac(secret) });
  expect(await toy.parse(await toy.sign({ type: "text" }))).toMatchObject({ type: "text", verified: true });
  const old = await toy.sign({ type: "text" }, { at: new Date(Date.now() - 600_000) });
  await expect(toy.parse(old)).rejects.toMatchObject({ status: 401 });
});

test.each([["short"], [btoa("x".repeat(23))], [btoa("x".repeat(65))], ["whsec_%%%"], [[]]])(
  "%j is no secret",
  (secrets) => {
    expect(() => hmac(secrets)).toThrow(/^hmac: /);
  },
);

test("takes no tolerance that lets everything or nothing through", () => {
  expect(() => hmac(secret, { tolerance: 0 })).toThrow("tolerance");
  expect(() => hmac(secret, { tolerance: Number.NaN })).toThrow("tolerance");
});
