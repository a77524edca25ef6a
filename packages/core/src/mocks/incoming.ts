/** A request as the mocks read it, whichever way it came. */
export interface Incoming {
  method: string;
  url: URL;
  /** Names in lower case. */
  headers: Record<string, string>;
  signal: AbortSignal | undefined;
  /** The body; `""` where there is none. Once only. */
  read(): string | Promise<Uint8Array<ArrayBuffer>>;
}

/** What `fetch` was called with; no `Request` is built, which would cost more than all the rest. */
export function fromFetch(input: string | URL | Request, init: RequestInit = {}): Incoming {
  if (input instanceof Request) return fromRequest(new Request(input, init));
  const { body, method = "GET", signal } = init;
  const headers = readHeaders(init.headers);
  let read: Incoming["read"] = () => (typeof body === "string" ? body : "");
  if (typeof body === "string") headers["content-type"] ??= "text/plain;charset=UTF-8";
  else if (body) {
    // The platform serialises it, and knows its media type.
    const carrier = new Response(body);
    const type = carrier.headers.get("content-type");
    if (type) headers["content-type"] ??= type;
    read = () => readBytes(carrier);
  }
  return {
    // Like `fetch`, which leaves `patch` as it is.
    method: /^(delete|get|head|options|post|put)$/i.test(method) ? method.toUpperCase() : method,
    url: new URL(input),
    headers,
    signal: signal ?? undefined,
    read,
  };
}

/** A `Request`, left unread until {@link Incoming.read}. */
export function fromRequest(request: Request): Incoming {
  const { method, url, headers, signal } = request;
  const read = () => (request.body ? readBytes(request) : "");
  return { method, url: new URL(url), headers: Object.fromEntries(headers), signal, read };
}

/** A `Request` with a body that was read already. */
export function toRequest({ method, url, headers, signal }: Incoming, body: string | Uint8Array<ArrayBuffer>): Request {
  return new Request(url, { method, headers, signal: signal ?? null, body: body.length > 0 ? body : null });
}

async function readBytes(from: Request | Response): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await from.arrayBuffer());
}

function readHeaders(given: RequestInit["headers"] = {}): Record<string, string> {
  if (Symbol.iterator in given) return Object.fromEntries(new Headers(given as Headers));
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), String(value)]));
}
