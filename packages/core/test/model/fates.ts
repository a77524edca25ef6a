/** What the provider does with a request, and what the client gets to see of it. */
export interface Fate {
  /** It is carried out, whatever is said afterwards. */
  accepted?: true;
  /** No answer comes at all: the code of what `fetch` throws, or nothing ever. */
  breaks?: { code: string; syscall?: string } | "never";
  status?: number;
  /** Where a redirect leads to: here again, or another origin. */
  location?: "here" | "elsewhere";
  /** The answer says when to come back. */
  asks?: true;
  body?: Body;
}

/** A body that is right, is something else, or comes in some other way. */
export type Body =
  | "right"
  | "right with length"
  | "trickles"
  | "HTML"
  | "empty"
  | "cut"
  | "stalls"
  | "breaks"
  | "breaks as if refused"
  | "too large";

/**
 * Each fault with and without acceptance, where both can be. What proves that nothing was carried out (a refused
 * connection, a 429) never comes with acceptance: the table is what the client's promises rest on.
 */
export const fates: Readonly<Record<string, Fate>> = {
  "sent and told": { accepted: true, status: 200, body: "right" },
  "sent and told with length": { accepted: true, status: 200, body: "right with length" },
  "sent and told slowly": { accepted: true, status: 202, body: "trickles" },
  "sent, told nothing": { accepted: true, status: 204 },
  "sent, told in HTML": { accepted: true, status: 200, body: "HTML" },
  "sent, told an empty text": { accepted: true, status: 200, body: "empty" },
  "sent, answer cut": { accepted: true, status: 200, body: "cut" },
  "sent, answer stalls": { accepted: true, status: 200, body: "stalls" },
  "sent, answer breaks": { accepted: true, status: 200, body: "breaks" },
  "sent, answer breaks as if refused": { accepted: true, status: 200, body: "breaks as if refused" },
  "sent, answer too large": { accepted: true, status: 200, body: "too large" },
  "sent, reset": { accepted: true, breaks: { code: "ECONNRESET", syscall: "read" } },
  "sent, closed": { accepted: true, breaks: { code: "UND_ERR_SOCKET" } },
  "sent, no answer": { accepted: true, breaks: "never" },
  "sent, 500": { accepted: true, status: 500, body: "right" },
  "sent, 502 in HTML": { accepted: true, status: 502, body: "HTML" },
  "sent, 503": { accepted: true, status: 503 },
  "sent, 500 stalls": { accepted: true, status: 500, body: "stalls" },
  "sent, 408": { accepted: true, status: 408 },
  "sent, 303": { accepted: true, status: 303, location: "elsewhere" },
  "sent, 302": { accepted: true, status: 302, location: "here" },
  "not sent, refused": { breaks: { code: "ECONNREFUSED", syscall: "connect" } },
  "not sent, name unknown": { breaks: { code: "ENOTFOUND", syscall: "getaddrinfo" } },
  "not sent, reset while connecting": { breaks: { code: "ECONNRESET", syscall: "connect" } },
  "not sent, certificate": { breaks: { code: "CERT_HAS_EXPIRED" } },
  "not sent, reset": { breaks: { code: "ECONNRESET", syscall: "read" } },
  "not sent, no answer": { breaks: "never" },
  "not sent, a page for people": { status: 200, body: "HTML" },
  "not sent, 400": { status: 400, body: "right" },
  "not sent, 400 too large": { status: 400, body: "too large" },
  "not sent, 400 stalls": { status: 400, body: "stalls" },
  "not sent, 401": { status: 401 },
  "not sent, 421": { status: 421 },
  "not sent, 422 breaks": { status: 422, body: "breaks" },
  "not sent, 425": { status: 425 },
  "not sent, 429": { status: 429 },
  "not sent, 429 with a time": { status: 429, asks: true, body: "right" },
  "not sent, 429 stalls": { status: 429, asks: true, body: "stalls" },
  "not sent, 503 with a time": { status: 503, asks: true },
  "not sent, 500": { status: 500 },
  "not sent, 504": { status: 504, body: "trickles" },
  "not sent, 307 with a body": { status: 307, location: "here", body: "stalls" },
  "not sent, 308 to elsewhere": { status: 308, location: "elsewhere" },
};
