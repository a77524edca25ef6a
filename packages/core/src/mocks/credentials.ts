import type { OperationRow } from "../operation.ts";
import type { Incoming } from "./incoming.ts";
import type { CredentialPlace, MockData } from "./types.ts";

/** Where a request to an operation has its credentials; `false`: it needs none, or only the user knows where. */
export function placeOf({ provider, credentials = {} }: MockData, row: OperationRow): CredentialPlace | false {
  const scheme = row.auth ?? provider.auth ?? false;
  return scheme !== false && (credentials[scheme] ?? { in: "header", name: "authorization" });
}

/** Whether the credentials are there, and the request without them: with `***` to be shown, without a key to be read. */
export function takeCredentials(
  place: CredentialPlace | false,
  { url, headers }: Incoming,
): { found: boolean; url: URL; shown: { url: string; headers: Incoming["headers"] } } {
  const hide = ["authorization", ...(place && place.in === "header" ? [place.name.toLowerCase()] : [])];
  const entries = Object.entries(headers).map(([name, value]) => [name, hide.includes(name) ? "***" : value]);
  const shown = { url: url.href, headers: Object.fromEntries(entries) };
  if (!place || place.in === "header")
    return { found: !place || headers[place.name.toLowerCase()] !== undefined, url, shown };
  const found = url.searchParams.has(place.name);
  const bare = new URL(url);
  bare.searchParams.delete(place.name);
  if (found) shown.url = `${bare.href}${bare.search ? "&" : "?"}${encodeURIComponent(place.name)}=***`;
  return { found, url: found ? bare : url, shown };
}
