import { BlockList } from "node:net";
import fc from "fast-check";
import { expect, test } from "vitest";
import { inBlock, parseAddress, parseBlock } from "./ip-address.ts";

test.each([
  ["1.2.3.4", 0x01020304n],
  ["255.255.255.255", 0xffffffffn],
  ["::", 0n],
  ["::1", 1n],
  ["1::", 1n << 112n],
  ["2001:DB8::ff", (0x20010db8n << 96n) + 255n],
  ["1:2:3:4:5:6:7:8", 0x00010002000300040005000600070008n],
  ["fe80::1%eth0", (0xfe80n << 112n) + 1n],
  ["::ffff:1.2.3.4", 0x01020304n],
  ["64:ff9b::1.2.3.4", (0x64ff9bn << 96n) + 0x01020304n],
])("reads %s", (text, value) => {
  expect(parseAddress(text)?.value).toBe(value);
});

test.each([
  "",
  "1.2.3",
  "1.2.3.4.5",
  "1.2.3.256",
  "01.2.3.4",
  "1.2.3.4 ",
  "0x1.2.3.4",
  ":",
  ":::",
  "1::2::3",
  "1:2:3:4:5:6:7",
  "1:2:3:4:5:6:7:8:9",
  "1:2:3:4::5:6:7:8",
  "12345::",
  "g::",
  "::1.2.3.999",
])("%j is no address", (text) => {
  expect(parseAddress(text)).toBeUndefined();
});

test.each(["1.2.3.4/33", "::1/129", "1.2.3.4/", "1.2.3.4/-1", "1.2.3.4/8/8", "1.2.3.4/a", "/8", "example.com"])(
  "%j is no block",
  (text) => {
    expect(parseBlock(text)).toBeUndefined();
  },
);

test("finds in IPv4 blocks what the platform's own list finds", () => {
  fc.assert(
    fc.property(fc.ipV4(), fc.ipV4(), fc.integer({ min: 0, max: 32 }), (address, first, prefix) => {
      const list = new BlockList();
      list.addSubnet(first, prefix, "ipv4");
      expect(finds(address, `${first}/${prefix}`)).toBe(list.check(address, "ipv4"));
      expect(finds(`::ffff:${address}`, `${first}/${prefix}`)).toBe(list.check(address, "ipv4"));
      expect(finds(first, `${first}/${prefix}`)).toBe(true);
    }),
  );
});

test("finds in IPv6 blocks what the platform's own list finds", () => {
  fc.assert(
    fc.property(fc.ipV6(), fc.ipV6(), fc.integer({ min: 1, max: 128 }), (address, first, prefix) => {
      fc.pre(parseAddress(address)?.bits === 128 && parseAddress(first)?.bits === 128);
      const list = new BlockList();
      list.addSubnet(first, prefix, "ipv6");
      expect(finds(address, `${first}/${prefix}`)).toBe(list.check(address, "ipv6"));
      expect(finds(first, `${first}/${prefix}`)).toBe(true);
    }),
  );
});

test("an address of the other version is in no block", () => {
  expect(finds("::1", "0.0.0.0/0")).toBe(false);
  expect(finds("1.2.3.4", "::/0")).toBe(false);
});

function finds(address: string, block: string): boolean {
  const [one, other] = [parseAddress(address), parseBlock(block)];
  if (!one || !other) throw new Error("Both must be readable.");
  return inBlock(one, other);
}
