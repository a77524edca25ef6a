import { malformed } from "./answer.ts";
import { type Call, callError } from "./call-state.ts";
import { ConnectionError } from "./errors.ts";
import type { Settings } from "./options.ts";
import { statusOutcome } from "./outcome.ts";
import type { Hop } from "./redirect.ts";
import { readRetryAfter } from "./retry-after.ts";
import type { TransportRequest, TransportResponse } from "./transport.ts";

const maxErrorBytes = 65_536;

/** The innermost transport: the platform's `fetch`, looked up now, redirects in our own hands, the body read under a cap. */
export async function send(request: TransportRequest, call: Call, settings: Settings): Promise<TransportResponse> {
  const { method, body } = request;
  const { signal } = call;
  const init = { method, redirect: "manual", signal, body, ...(isStream(body) && { duplex: "half" }) } as RequestInit;
  const hop: Hop = async ({ url, headers }) => {
    signal?.throwIfAborted();
    call.status = undefined;
    call.sending = true;
    call.doubt ||= call.outcome === "unknown";
    call.outcome = "unknown";
    call.attempts++;
    const response = await (settings.fetch ?? globalThis.fetch)(url, { ...init, headers });
    // From a fetch that ignores its signal: what comes too late must not change what is known of the next attempt.
    signal?.throwIfAborted();
    if (typeof response?.headers?.get !== "function")
      throw callError(ConnectionError, call, "failed: fetch gave no Response.");
    call.status = response.status;
    if (!response.ok && !call.doubt)
      call.outcome = statusOutcome(response.status, readRetryAfter(response.headers, call.now()) !== undefined);
    return response;
  };
  const { follow, stream } = call.row;
  const response = await (follow ? follow(hop, request) : hop(request));
  const answer = stream && response.ok ? response : await readBody(response, call, settings.maxResponseBytes);
  signal?.throwIfAborted();
  call.sending = false;
  return answer;
}

/** Whether a body can be sent only once; asked without touching the platform's class, which costs a start-up. */
export const isStream = (body: unknown): body is ReadableStream =>
  typeof (body as ReadableStream | undefined)?.getReader === "function";

async function readBody(response: TransportResponse, call: Call, maxBytes: number): Promise<TransportResponse> {
  const { status, statusText, ok, headers, url } = response;
  const limit = ok ? maxBytes : maxErrorBytes;
  const length = headers.get("content-length");
  const trusted = length !== null && Number(length) <= limit && !headers.has("content-encoding");
  const text = trusted || !response.body ? await response.text() : await readText(response, response.body, limit, call);
  return {
    status,
    statusText,
    ok,
    headers,
    url,
    body: null,
    text: async () => text,
    json: async () => JSON.parse(text),
  };
}

async function readText(
  response: TransportResponse,
  body: ReadableStream<Uint8Array>,
  limit: number,
  call: Call,
): Promise<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    text += decoder.decode(value, { stream: true });
    if (size <= limit) continue;
    // The rest would be thrown away: stop the sender, whatever it says to that.
    reader.cancel().catch(() => {});
    if (!response.ok) return text.slice(0, limit);
    throw malformed(`larger than maxResponseBytes (${limit})`, response, call);
  }
}
