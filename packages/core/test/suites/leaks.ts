// Ways in which what was sent may come back: careless servers, proxies and custom fetches.

/** A request as it arrived at `fetch`. */
export interface Sent {
  url: string;
  init: RequestInit & { headers: Record<string, string> };
}

/** Ways to repeat a request, as careless servers and libraries do. */
export const echoes: Readonly<Record<string, (request: Sent) => string>> = {
  headers: ({ init }) => Object.values(init.headers).join(" "),
  url: ({ url }) => url,
  body: ({ init }) => String(init.body),
  "body's values": ({ init }) => leavesOf(parse(init.body)).join(", "),
  json: ({ init }) => JSON.stringify(init),
};

const parse = (body: unknown): unknown => {
  if (body instanceof FormData || body instanceof URLSearchParams) return [...body];
  if (typeof body !== "string") return String(body);
  try {
    return JSON.parse(body);
  } catch {
    return [...new URLSearchParams(body)];
  }
};

const leavesOf = (value: unknown): unknown[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(leavesOf) : [value];

/** A failure that repeats what was sent. */
export type Leak = (echo: string, request: Sent) => Response | Promise<Response>;

const thrown =
  (make: (echo: string, request: Sent) => unknown): Leak =>
  (echo, request) => {
    throw make(echo, request);
  };

/** Where they lead, nothing may arrive. */
export const elsewhere = "https://evil.test";

export const leaks: Readonly<Record<string, Leak>> = {
  "error as JSON": (echo) => Response.json({ message: echo, errors: [{ detail: echo, code: echo }] }, { status: 422 }),
  "error by member": (echo) =>
    Response.json({ errors: [{ detail: { to: [echo], body: { deep: echo } } }] }, { status: 422 }),
  "error as text": (echo) => new Response(`<pre>${echo}</pre>`, { status: 502 }),
  "error of credentials": (echo) => Response.json({ message: echo }, { status: 401 }),
  "rate limit": (echo) => Response.json({ message: echo }, { status: 429, headers: { "retry-after": "3600" } }),
  "HTML with 200": (echo) => new Response(`<html>${echo}`, { headers: { "content-type": "text/html" } }),
  "truncated JSON": (echo) => new Response(JSON.stringify({ data: echo }).slice(0, -2)),
  "another envelope": (echo) => Response.json({ answer: echo }),
  redirect: (echo) =>
    new Response(null, {
      status: 302,
      headers: { location: `${elsewhere}/?${encodeURIComponent(echo.toWellFormed())}` },
    }),
  "too large": (echo) => new Response(endingWith([echo, "x".repeat(100_000)])),
  "broken body": (echo) => new Response(endingWith(["{"], new TypeError("terminated", { cause: new Error(echo) }))),
  "thrown message": thrown((echo) => new TypeError(`Failed to parse ${echo}`)),
  "thrown cause": thrown((echo) => new TypeError("fetch failed", { cause: new Error(echo) })),
  "thrown deep": thrown((echo) => new Error("a", { cause: new Error("b", { cause: { at: [echo] } }) })),
  "thrown many": thrown((echo) => new AggregateError([new Error("a"), new Error(echo)], "all failed")),
  "thrown request": thrown((_, { url, init }) =>
    Object.assign(new Error("x"), { config: { url, ...init }, code: "ECONNRESET" }),
  ),
  "thrown headers": thrown((_, { init }) =>
    Object.assign(new Error("x"), { response: { headers: new Headers(init.headers as never) } }),
  ),
  "thrown text": thrown((echo) => echo),
  "thrown object": thrown((echo) => ({ message: echo })),
};

/** A body of these chunks that ends, or breaks. */
function endingWith(chunks: readonly string[], error?: Error): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      if (!error) controller.close();
    },
    pull(controller) {
      if (error) controller.error(error);
    },
  });
}
