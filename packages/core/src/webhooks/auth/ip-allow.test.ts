import { expect, test } from "vitest";
import { setPeer } from "../peer.ts";
import { post } from "../test-data.ts";
import { ipAllow } from "./ip-allow.ts";

const allowed = ["203.0.113.0/24", "2001:db8::/32", "198.51.100.7"];
const from = (peer: string | undefined, forwarded?: string) => {
  const request = post({}, forwarded === undefined ? {} : { "x-forwarded-for": forwarded });
  setPeer(request, peer);
  return request;
};

test.each([
  ["203.0.113.9", true],
  ["::ffff:203.0.113.9", true],
  ["2001:db8:1::1", true],
  ["198.51.100.7", true],
  ["198.51.100.8", false],
  ["::1", false],
  ["nonsense", false],
  [undefined, false],
])("connection from %s: %j", async (peer, want) => {
  expect(await ipAllow(allowed).checkRequest?.(from(peer))).toBe(want);
});

test("ignores X-Forwarded-For unless proxies are declared", async () => {
  expect(await ipAllow(allowed).checkRequest?.(from("10.0.0.1", "203.0.113.9"))).toBe(false);
  expect(await ipAllow(allowed).checkRequest?.(from("203.0.113.9", "10.0.0.1"))).toBe(true);
});

test.each([
  [1, "203.0.113.9", true],
  [1, "10.0.0.1, 203.0.113.9", true],
  [1, "203.0.113.9, 10.0.0.1", false],
  [2, "203.0.113.9, 10.0.0.1", true],
  [2, "203.0.113.9, 192.0.2.1, 10.0.0.1", false],
  [2, "203.0.113.9", false],
  [1, "203.0.113.9:4711", true],
  [1, "[2001:db8::1]:4711", true],
  [1, "[2001:db8::1]", true],
  [1, "2001:db8::1", true],
  [1, "unknown", false],
  [1, "", false],
])("behind %i proxies, X-Forwarded-For %j: %j", async (proxies, forwarded, want) => {
  expect(await ipAllow(allowed, { proxies }).checkRequest?.(from("203.0.113.1", forwarded))).toBe(want);
});

test("takes the address from the platform where it has its own way", async () => {
  const auth = ipAllow(allowed, { clientAddress: (request) => request.headers.get("cf-connecting-ip") });
  expect(await auth.checkRequest?.(post({}, { "cf-connecting-ip": "203.0.113.9" }))).toBe(true);
  expect(await auth.checkRequest?.(post({}, { "cf-connecting-ip": "10.0.0.1" }))).toBe(false);
  expect(await auth.checkRequest?.(from("203.0.113.9"))).toBe(false);
});

test("refuses bad blocks and bad proxy counts", () => {
  expect(() => ipAllow([])).toThrow("at least one");
  expect(() => ipAllow("example.com")).toThrow('"example.com" is not an address');
  expect(() => ipAllow(allowed, { proxies: -1 })).toThrow("proxies");
  expect(() => ipAllow(allowed, { proxies: 0.5 })).toThrow("proxies");
});
