/** An IP address as a number; IPv4 written as IPv6 (`::ffff:1.2.3.4`) is IPv4. */
export interface IpAddress {
  bits: 32 | 128;
  value: bigint;
}

/** A block of addresses. */
export interface IpBlock extends IpAddress {
  /** How many leading bits are the same in all of them. */
  prefix: number;
}

/** Reads `1.2.3.4` and `2001:db8::1`; anything else is `undefined`. */
export function parseAddress(text: string): IpAddress | undefined {
  if (!text.includes(":")) return parseV4(text);
  const address = parseV6(text);
  return address && address.value >> 32n === 0xffffn ? { bits: 32, value: address.value & 0xffffffffn } : address;
}

/** Reads `1.2.3.0/24`, `2001:db8::/32`, and single addresses. */
export function parseBlock(text: string): IpBlock | undefined {
  const [address, length, ...more] = text.split("/");
  const first = parseAddress(address ?? "");
  if (!first || more.length > 0) return undefined;
  if (length === undefined) return { ...first, prefix: first.bits };
  const prefix = /^\d{1,3}$/.test(length) ? Number(length) : Number.NaN;
  return prefix <= first.bits ? { ...first, prefix } : undefined;
}

/** Whether an address lies in a block. */
export function inBlock(address: IpAddress, block: IpBlock): boolean {
  const rest = BigInt(block.bits - block.prefix);
  return address.bits === block.bits && address.value >> rest === block.value >> rest;
}

function parseV4(text: string): IpAddress | undefined {
  const parts = text.split(".");
  // A leading zero means octal to some readers, so it means nothing here.
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256))
    return undefined;
  return { bits: 32, value: parts.reduce((value, part) => value * 256n + BigInt(part), 0n) };
}

function parseV6(text: string): IpAddress | undefined {
  const halves = text.replace(/%.*$/, "").split("::");
  const [head = [], tail = []] = halves.map(readGroups);
  const missing = 8 - head.length - tail.length;
  const whole = halves.length === 1 ? missing === 0 : halves.length === 2 && missing > 0;
  const groups = [...head, ...Array.from({ length: Math.max(missing, 0) }, () => "0"), ...tail];
  if (!whole || !groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return undefined;
  return { bits: 128, value: groups.reduce((value, group) => value * 65536n + BigInt(`0x${group}`), 0n) };
}

/** The groups of one half; an IPv4 address at the end is two of them. */
function readGroups(half: string): string[] {
  if (half === "") return [];
  const groups = half.split(":");
  const v4 = parseV4(groups.at(-1) ?? "");
  return v4 ? [...groups.slice(0, -1), (v4.value >> 16n).toString(16), (v4.value & 0xffffn).toString(16)] : groups;
}
