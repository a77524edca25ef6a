import type { TransportRequest, TransportResponse } from "./transport.ts";

type Place = Pick<TransportRequest, "url" | "headers">;

/** Makes one request of the call. */
export type Hop = (place: Place) => Promise<TransportResponse>;

/** Makes the first request and those that redirects lead on to; a redirect that is not followed is the answer. */
export type Follow = (hop: Hop, first: Place) => Promise<TransportResponse>;

const maxRedirects = 3;

/** A row's `follow` for reads: on the same origin only, for the credentials go along. */
export const sameOrigin: Follow = (hop, first) =>
  follow(hop, first, (target, { url, headers }) =>
    target.origin === new URL(url).origin ? { url: target.href, headers } : undefined,
  );

/** A row's `follow` for downloads, which have no credentials: to any https: URL, and nothing of the user's goes along. */
export const anywhere: Follow = (hop, first) =>
  follow(hop, first, (target, { url }) =>
    target.protocol === "https:" || target.origin === new URL(url).origin
      ? { url: target.href, headers: {} }
      : undefined,
  );

async function follow(
  hop: Hop,
  first: Place,
  leadOn: (target: URL, from: Place) => Place | undefined,
): Promise<TransportResponse> {
  let place = first;
  for (let hops = 0; ; hops++) {
    const response = await hop(place);
    const target = hops < maxRedirects ? targetOf(response, place.url) : undefined;
    const next = target && leadOn(target, place);
    if (!next) return response;
    await response.body?.cancel();
    place = next;
  }
}

function targetOf({ status, headers }: TransportResponse, base: string): URL | undefined {
  const location = headers.get("location");
  if (![301, 302, 303, 307, 308].includes(status) || !location || !URL.canParse(location, base)) return undefined;
  const target = new URL(location, base);
  return target.username || target.password ? undefined : target;
}
