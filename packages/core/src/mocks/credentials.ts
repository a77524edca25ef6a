import type { OperationRow } from "../operation.ts";
import type { Incoming } from "./incoming.ts";
import type { CredentialPlace, MockData } from "./types.ts";

type Places = readonly CredentialPlace[];

const usual: CredentialPlace = { in: "header", name: "authorization" };

/** Where a request to an operation may have its credentials; none: it needs none, or only the user knows where. */
export function placesOf({ provider, credentials = {} }: MockData, row: OperationRow): Places {
  const schemes = [row.auth ?? provider.auth ?? []].flat();
  const places = schemes.map((scheme) => scheme !== false && (credentials[scheme] ?? usual));
  return places.every((place) => place !== false) ? places : [];
}

/** Whether credentials are in one of the places. */
export function hasCredentials(places: Places, incoming: Pick<Incoming, "url" | "headers">): boolean {
  return places.length === 0 || places.some((place) => fits(place, valueAt(place, incoming)));
}

/** What is missing, as the end of a sentence about the request. */
export function describeLack(places: Places, incoming: Pick<Incoming, "url" | "headers">): string {
  const other = places.filter((place) => valueAt(place, incoming) !== undefined);
  const [first] = other;
  if (first) {
    const prefixes = new Set(other.map(({ prefix }) => JSON.stringify(prefix)));
    return `its ${headerName(first.name)} header does not begin with ${[...prefixes].join(" or ")}`;
  }
  const lacks = new Set(
    places.map(({ in: place, name }) =>
      place === "query" ? `no ${JSON.stringify(name)} in its query` : `no ${headerName(name)} header`,
    ),
  );
  return `it has ${[...lacks].join(" and ")}`;
}

/**
 * The request without the credentials of any of the provider's schemes: with `***` to be shown, without keys in the
 * query to be read.
 */
export function withoutCredentials(
  { credentials = {} }: MockData,
  { url, headers }: Pick<Incoming, "url" | "headers">,
): { url: URL; shown: { url: string; headers: Incoming["headers"] } } {
  const places = [usual, ...Object.values(credentials).filter((place) => place !== false)];
  const hidden = places.filter((place) => place.in === "header").map(({ name }) => name.toLowerCase());
  const entries = Object.entries(headers).map(([name, value]) => [name, hidden.includes(name) ? "***" : value]);
  const shown = { url: url.href, headers: Object.fromEntries(entries) };
  const keys = places.filter(({ in: place, name }) => place === "query" && url.searchParams.has(name));
  if (keys.length === 0) return { url, shown };
  const bare = new URL(url);
  for (const { name } of keys) bare.searchParams.delete(name);
  const masked = keys.map(({ name }) => `${encodeURIComponent(name)}=***`).join("&");
  shown.url = `${bare.href}${bare.search ? "&" : "?"}${masked}`;
  return { url: bare, shown };
}

function valueAt({ in: place, name }: CredentialPlace, { url, headers }: Pick<Incoming, "url" | "headers">) {
  return place === "query" ? (url.searchParams.get(name) ?? undefined) : headers[name.toLowerCase()];
}

function fits({ prefix }: CredentialPlace, value: string | undefined): boolean {
  return value !== undefined && (prefix === undefined || value.toLowerCase().startsWith(`${prefix.toLowerCase()} `));
}

function headerName(name: string): string {
  return name === "authorization" ? "Authorization" : name;
}
