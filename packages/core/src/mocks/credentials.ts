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

/** A request without credentials: with `***` to be shown, without keys in the query to be read. */
export interface Bare {
  url: URL;
  shown: { url: string; headers: Incoming["headers"] };
}

/** Takes the credentials of all of the provider's schemes out of a request. */
export function createBarer({ credentials = {} }: MockData): (incoming: Pick<Incoming, "url" | "headers">) => Bare {
  const places = [usual, ...Object.values(credentials).filter((place) => place !== false)];
  const namesIn = (where: CredentialPlace["in"]) =>
    places.flatMap(({ in: place, name }) => (place === where ? name : []));
  const hidden = namesIn("header").map((name) => name.toLowerCase());
  const keys = namesIn("query");
  return ({ url, headers }) => {
    const shown = { url: url.href, headers: { ...headers } };
    for (const name of hidden) if (Object.hasOwn(headers, name)) shown.headers[name] = "***";
    const given = keys.filter((name) => url.searchParams.has(name));
    if (given.length === 0) return { url, shown };
    const bare = new URL(url);
    for (const name of given) bare.searchParams.delete(name);
    const masked = given.map((name) => `${encodeURIComponent(name)}=***`).join("&");
    shown.url = `${bare.href}${bare.search ? "&" : "?"}${masked}`;
    return { url: bare, shown };
  };
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
