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
  /** What the header `host` says. */
  name: string;
  /** As few options as will do: `node:http` copies them twice. */
  target: {
    /** Without the brackets of IPv6. */
    host: string;
    port: string | number;
    servername?: string;
  };
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
    const target = { host, port: port || (isSecure ? 443 : 80), ...(isSecure && !isIP(host) && { servername: host }) };
    last = { href, protocol, name, target };
    return { origin: last, path: pathname + search };
  };
}
