import { isIP } from "node:net";

/** Where a request goes, as `node:http` wants to know it. */
export interface Place {
  origin: Origin;
  /** With its query. */
  path: string;
}

interface Origin {
  /** `https://api.example.com` */
  href: string;
  protocol: "http:" | "https:";
  /** Without the brackets of IPv6. */
  host: string;
  port: string | number;
  /** What the header `host` says. */
  name: string;
  servername: string | undefined;
}

// What a URL parser leaves as it is: no segment of dots, and nothing to escape.
const plain = /^(?:\/(?!\.|%2e)[\w.~!$&'()*+,;=:@%-]*)+(?:\?[\w.~!$&()*+,;=:@%/?-]+)?$/i;

/** Reads URLs. Those of one client differ in their paths only: the rest is parsed once. */
export function createLocator(): (url: string) => Place {
  let last: Origin | undefined;
  return (url) => {
    if (last && url.startsWith(last.href)) {
      const path = url.slice(last.href.length);
      if (plain.test(path)) return { origin: last, path };
    }
    const { origin: href, protocol, hostname, host: name, port, username, password, pathname, search } = new URL(url);
    if ((protocol !== "http:" && protocol !== "https:") || username || password)
      throw Object.assign(new TypeError("Failed to fetch: the URL must be http: or https:, without credentials."), {
        code: "ERR_INVALID_URL",
      });
    const host = hostname.startsWith("[") ? hostname.slice(1, -1) : hostname;
    const isSecure = protocol === "https:";
    const servername = isSecure && !isIP(host) ? host : undefined;
    last = { href, protocol, host, port: port || (isSecure ? 443 : 80), name, servername };
    return { origin: last, path: pathname + search };
  };
}
