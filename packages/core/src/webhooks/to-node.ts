import { ValidationError, WebhookError } from "../errors.ts";
import { setPeer } from "./peer.ts";

/** What {@link toNode} needs of a request: those of `node:http`, Express, Connect and the like have it. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  method?: string | undefined;
  url?: string | undefined;
  /** The whole path, where a router has cut `url` short (Express). */
  originalUrl?: string | undefined;
  rawHeaders: string[];
  socket: { remoteAddress?: string | undefined };
  /** Whether something has read the body to its end. */
  readableEnded: boolean;
  /** The body as it came, where a platform or a parser keeps it. */
  rawBody?: unknown;
  body?: unknown;
}

/** What {@link toNode} needs of a response. */
export interface NodeResponse {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(body?: Uint8Array): unknown;
}

/**
 * Makes a handler fit `node:http` and Express. Mount it before any body parser: it needs the bytes as they came.
 *
 * @example
 * createServer(toNode(webhooks.handler({ … }))).listen(3000); // node:http
 * app.post("/hooks/flowroute", toNode(webhooks.handler({ … }))); // Express, above app.use(express.json())
 */
export function toNode(
  handler: (request: Request) => Promise<Response>,
): (request: NodeRequest, response: NodeResponse) => void {
  if (typeof handler !== "function")
    throw new ValidationError("toNode takes a function: toNode(webhooks.handler({ … })).");
  return (incoming, outgoing) => {
    const request = toRequest(incoming);
    const replied = request ? handler(request) : Promise.resolve(new Response("bad request", { status: 400 }));
    replied
      .catch(() => new Response("internal error", { status: 500 }))
      .then((response) => send(response, incoming, outgoing))
      .catch(() => outgoing.end());
  };
}

/** The request as Fetch knows it; `undefined` where Fetch allows no such request. */
function toRequest(incoming: NodeRequest): Request | undefined {
  const { method = "GET", originalUrl, url = "/", rawHeaders, socket } = incoming;
  const path = originalUrl ?? url;
  if (!path.startsWith("/")) return undefined;
  const init: RequestInit & { duplex: "half" } = { method, duplex: "half" };
  if (method !== "GET" && method !== "HEAD") init.body = bodyOf(incoming);
  try {
    const headers = new Headers();
    for (let at = 0; at + 1 < rawHeaders.length; at += 2)
      headers.append(rawHeaders[at] ?? "", rawHeaders[at + 1] ?? "");
    // The origin is made up: who sends the request says what is in its Host header.
    const request = new Request(`http://localhost${path}`, { ...init, headers });
    setPeer(request, socket.remoteAddress);
    return request;
  } catch {
    return undefined;
  }
}

function bodyOf(incoming: NodeRequest): Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> {
  const { rawBody, body, readableEnded } = incoming;
  if (rawBody instanceof Uint8Array) return new Uint8Array(rawBody);
  if (readableEnded && body instanceof Uint8Array) return new Uint8Array(body);
  let chunks: AsyncIterator<Uint8Array> | undefined;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        // Here, so that the handler reports it as it does every error.
        if (readableEnded) throw parsedAlready();
        chunks ??= incoming[Symbol.asyncIterator]();
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );
}

function parsedAlready(): WebhookError {
  const message =
    "Webhook refused with 500: a body parser has read the body already. Mount the webhook before express.json(), " +
    "or give this route express.raw({ type: () => true }).";
  return new WebhookError(message, { status: 500, reason: "body_used" });
}

async function send(response: Response, incoming: NodeRequest, outgoing: NodeResponse): Promise<void> {
  const body = new Uint8Array(await response.arrayBuffer());
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) outgoing.setHeader(name, value);
  // What is left of a refused body is not waited for.
  if (!incoming.readableEnded) outgoing.setHeader("connection", "close");
  outgoing.end(body);
}
