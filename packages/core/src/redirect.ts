import type { TransportRequest, TransportResponse } from "./transport.ts";

/** Where a request goes, and with which headers. */
export type Place = Pick<TransportRequest, "url" | "headers">;

/** Makes one request of the call. */
export type Hop = (place: Place) => Promise<TransportResponse>;

/** Goes on from an answer that may be a redirect; one that is not followed is the answer. */
export type Follow = (hop: Hop, first: Place, response: TransportResponse) => Promise<TransportResponse>;

const maxRedirects = 3;

/** A row's `follow` for reads: on the same origin only, for the credentials go along. */
export const sameOrigin: Follow = (...from) =>
  follow(...from, (target, { url, headers }) =>
    target.origin === new URL(url).origin ? { url: target.href, headers } : undefined,
  );

/** A row's `follow` for downloads, which have no credentials: to any https: URL, and nothing of the user's goes along. */
export const anywhere: Follow = (...from) =>
  follow(...from, (target, { url }) =>
    target.protocol === "https:" || target.origin === new URL(url).origin
      ? { url: target.href, headers: {} }
      : undefined,
  );

async function follow(
  hop: Hop,
  first: Place,
  answer: TransportResponse,
  leadOn: (target: URL, from: Place) => Place | undefined,
): Promise<TransportResponse> {
  let place = first;
  let response = answer;
  for (let hops = 0; hops < maxRedirects; hops++) {
    const target = targetOf(response, place.url);
    const next = target && leadOn(target, place);
    if (!next) break;
    await response.body?.cancel();
    place = next;
    response = await hop(place);
  }
  return response;
}

function targetOf({ status, headers }: TransportResponse, base: string): URL | undefined {
  const location = headers.get("location");
  if (![301, 302, 303, 307, 308].includes(status) || !location || !URL.canParse(location, base)) return undefined;
  const target = new URL(location, base);
  return target.username || target.password ? undefined : target;
}
