import type { TransportRequest } from "./transport.ts";

type Place = Pick<TransportRequest, "url" | "headers">;

/** Where a redirect leads on to; `undefined`: the redirect is the answer. */
export type Follow = (response: Response, from: Place) => Place | undefined;

/** A row's `follow` for reads: on the same origin only, for the credentials go along. */
export const sameOrigin: Follow = (response, { url, headers }) => {
  const target = targetOf(response, url);
  return target?.origin === new URL(url).origin ? { url: target.href, headers } : undefined;
};

/** A row's `follow` for downloads, which have no credentials: to any https: URL, and nothing of the user's goes along. */
export const anywhere: Follow = (response, { url }) => {
  const target = targetOf(response, url);
  const safe = target && (target.protocol === "https:" || target.origin === new URL(url).origin);
  return safe ? { url: target.href, headers: {} } : undefined;
};

function targetOf({ status, headers }: Response, base: string): URL | undefined {
  const location = headers.get("location");
  if (![301, 302, 303, 307, 308].includes(status) || !location || !URL.canParse(location, base)) return undefined;
  const target = new URL(location, base);
  return target.username || target.password ? undefined : target;
}
