import { ValidationError } from "../../errors.ts";
import { checkOptions } from "../../option-names.ts";
import { peerOf } from "../peer.ts";
import type { WebhookAuth } from "./auth.ts";
import { type IpAddress, type IpBlock, inBlock, parseAddress, parseBlock } from "./ip-address.ts";
import { toList } from "./read-secrets.ts";

/** Where {@link ipAllow} finds the sender's address. */
export interface IpAllowOptions {
  /**
   * How many proxies of your own stand in front, each adding to `X-Forwarded-For`; the header is ignored when it is 0.
   * @default 0
   */
  proxies?: number;
  /** The sender's address, where your platform has its own way to tell it. @default the connection's, known to `toNode` */
  clientAddress?: (request: Request) => string | null | undefined;
}

/**
 * Accepts requests from certain addresses only (403 otherwise). Never enough by itself: addresses are shared, and change.
 *
 * @param blocks Addresses and CIDR blocks, IPv4 and IPv6.
 * @throws {ValidationError} Where a block is not one, or there is no such option.
 * @example ipAllow(["203.0.113.0/24", "2001:db8::/32"], { proxies: 1 })
 */
export function ipAllow(blocks: string | readonly string[], options: IpAllowOptions = {}): WebhookAuth {
  checkOptions("ipAllow", options, { proxies: true, clientAddress: true });
  const { proxies = 0, clientAddress = peerOf } = options;
  if (!Number.isInteger(proxies) || proxies < 0)
    throw new ValidationError("ipAllow: proxies must be an integer from 0.");
  const [first, ...rest] = toList("ipAllow", blocks);
  const allowed = [first, ...rest].map(readBlock);
  return {
    scheme: "ip allow list",
    weak: true,
    status: 403,
    checkRequest(request) {
      const address = proxies > 0 ? forwardedFor(request.headers, proxies) : parseAddress(clientAddress(request) ?? "");
      return address !== undefined && allowed.some((block) => inBlock(address, block));
    },
    sign(draft) {
      const address = first.split("/")[0] ?? "";
      draft.peer = address;
      const chain = [address, ...Array.from({ length: proxies - 1 }, () => "192.0.2.1")];
      if (proxies > 0) draft.headers.set("x-forwarded-for", chain.join(", "));
    },
  };
}

function readBlock(text: string): IpBlock {
  const block = parseBlock(text);
  if (!block)
    throw new ValidationError(`ipAllow: "${text}" is not an address or a CIDR block, such as 203.0.113.0/24.`);
  return block;
}

/** Each proxy adds the address it saw at the end, so only as many entries as there are proxies can be believed. */
function forwardedFor(headers: Headers, proxies: number): IpAddress | undefined {
  const entry = headers.get("x-forwarded-for")?.split(",").at(-proxies)?.trim() ?? "";
  // Some proxies add the port: 203.0.113.7:4711, [2001:db8::1]:4711.
  const [, v6, v4] = entry.match(/^\[([^\]]*)\](?::\d+)?$|^([\d.]+)(?::\d+)?$/) ?? [];
  return parseAddress(v6 ?? v4 ?? entry);
}
