// Looked up at each request: what is patched later, such as by MSW, counts.
import http, { type Agent, type ClientRequest, type IncomingMessage } from "node:http";
import https, { type Agent as HttpsAgent } from "node:https";
import { pipeline } from "node:stream";
import { findHeader } from "../find-header.ts";
import { checkOptions } from "../option-names.ts";
import type { OwnInit } from "../own-fetch.ts";
import { createLocator, type Place } from "./place.ts";
import { createPool, keepFor, stopConnecting } from "./pool.ts";
import { type Payload, toPayload } from "./request-body.ts";
import { type NodeResponse, toResponse } from "./response.ts";

/** Options of {@link nodeFetch}. */
export interface NodeFetchOptions {
  /** Connections to `http:`, where you need other ones: a proxy, a limit. @default kept alive, shared by all clients of the process */
  httpAgent?: Agent;
  /** Connections to `https:`: a proxy, a limit, certificates of your own. @default kept alive, shared by all clients of the process */
  httpsAgent?: HttpsAgent;
}

interface Agents {
  "http:": Agent;
  "https:": HttpsAgent;
}

let pools: Agents | undefined;

/**
 * A `fetch` for clients that runs on `node:http` and `node:https`: less work for each call, so more calls a second than over the platform's.
 * It keeps connections for 4 seconds and gives up connecting after 10, as the platform's does. Redirects are answers; it
 * follows none.
 *
 * @throws {@link ValidationError} for options that there are not. What it rejects with are the errors of Node.js as they
 * are, with their `code`.
 *
 * @example
 * const flowroute = createFlowroute({ accessKey, secretKey, fetch: nodeFetch() });
 */
export function nodeFetch(options: NodeFetchOptions = {}): (url: string, init?: RequestInit) => Promise<NodeResponse> {
  checkOptions("nodeFetch", options, { httpAgent: true, httpsAgent: true });
  const { httpAgent, httpsAgent } = options;
  pools ??= { "http:": createPool(new http.Agent()), "https:": createPool(new https.Agent()) };
  const agents = { "http:": httpAgent ?? pools["http:"], "https:": httpsAgent ?? pools["https:"] };
  const exchange = createExchange(agents);
  const fetch = (url: string, init: OwnInit = {}): Promise<NodeResponse> => {
    const { body } = init;
    return body && typeof body !== "string"
      ? toPayload(body).then((payload) => exchange(url, init, payload))
      : exchange(url, init, body ?? undefined);
  };
  return Object.assign(fetch, { isLazy: true });
}

type Exchange = (url: string, init: OwnInit, payload: string | Payload | undefined) => Promise<NodeResponse>;

/** What sends a request, and resolves once the headers of the answer are there. */
function createExchange(agents: Agents): Exchange {
  const locate = createLocator();
  return (url, { method = "GET", headers, signal, attempt }, payload) =>
    new Promise((resolve, reject) => {
      // Of a client's attempt only where one was made: it can be told of an abort by less.
      const given = signal ?? attempt?.controller?.signal;
      given?.throwIfAborted();
      const place = locate(url);
      const { origin, path } = place;
      const { protocol, target } = origin;
      const request = (protocol === "https:" ? https : http).request({
        ...target,
        agent: agents[protocol],
        path,
        headers: headerLines(origin, method, headers, payload),
        ...(method !== "GET" && { method }),
      });
      let answer: IncomingMessage | undefined;
      const abort = (): void => {
        given?.removeEventListener("abort", abort);
        const reason: unknown = (given ?? attempt?.controller?.signal)?.reason;
        reject(reason);
        (answer ?? request).destroy(reason as Error);
        stopConnecting(request);
      };
      if (given) {
        given.addEventListener("abort", abort);
        // After the answer was read, or the connection broke, whatever came first.
        request.on("close", () => given.removeEventListener("abort", abort));
      } else if (attempt) attempt.letGo = abort;
      request
        .on("error", (error: RequestError) => {
          // What it shows of the answer is where the next one is read into.
          if (error.rawPacket) error.rawPacket = Buffer.from(error.rawPacket);
          reject(request.socket ? withoutProof(error) : error);
        })
        .on("response", (message) => {
          answer = message;
          if (!message.statusCode || message.statusCode < 200) {
            const error = Object.assign(new Error("The answer has no status of HTTP."), { code: "HPE_INVALID_STATUS" });
            request.destroy(error);
            // What is destroyed after its answer has begun says nothing.
            reject(error);
            return;
          }
          keepFor(request.socket, message.rawHeaders);
          resolve(toResponse(message, place, method));
        });
      write(request, payload);
    });
}

/** One of Node.js; or the reason of an abort, and that may be anything. */
type RequestError = Error & { code?: unknown; rawPacket?: Uint8Array };

/** What TLS says inside a connection that stands proves nothing, although handshakes fail with the same codes. */
function withoutProof(error: RequestError): Error {
  return /^ERR_SSL_/.test(String(error?.code)) ? Object.assign(new Error(error.message), { code: "EPROTO" }) : error;
}

/** Names and values in turn, as they go over the wire: with fewer steps in between than an object. */
function headerLines(
  { name, protocol }: Place["origin"],
  method: string,
  headers: RequestInit["headers"] = {},
  payload: string | Payload | undefined,
): string[] {
  const lines = ["host", name];
  for (const [key = "", value = ""] of Symbol.iterator in headers ? headers : Object.entries(headers))
    lines.push(key, value);
  const add = (key: string, value: string | undefined): void => {
    if (value !== undefined && findHeader(lines, key) === undefined) lines.push(key, value);
  };
  // As the platform's fetch says of itself.
  add("accept", "*/*");
  add("user-agent", "node");
  add("accept-encoding", protocol === "https:" ? "br, gzip, deflate" : "gzip, deflate");
  if (typeof payload === "string") {
    add("content-type", "text/plain;charset=UTF-8");
    add("content-length", `${Buffer.byteLength(payload)}`);
  } else if (payload) {
    add("content-type", payload.type);
    add(payload.length === undefined ? "transfer-encoding" : "content-length", `${payload.length ?? "chunked"}`);
  } else if (/^(POST|PUT|PATCH)$/.test(method)) add("content-length", "0");
  return lines;
}

function write(request: ClientRequest, payload: string | Payload | undefined): void {
  if (typeof payload === "string") {
    // Node.js puts headers and a text together, in the encoding of the text; that of headers is Latin-1.
    const isAscii = Buffer.byteLength(payload) === payload.length;
    request.end(isAscii ? payload : Buffer.from(payload), "latin1");
  } else if (payload && !(payload.data instanceof Uint8Array))
    // The body's own error is the request's; the pipeline would make it one of the connection.
    pipeline(
      payload.data.once("error", (error) => request.destroy(error)),
      request,
      () => {},
    );
  else request.end(payload?.data);
}
