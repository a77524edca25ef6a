import type { Call } from "./call-state.ts";
import { advice, errorDetails } from "./call-state.ts";
import { ConnectionError, HttpError } from "./errors.ts";
import type { Settings } from "./options.ts";
import { statusOutcome } from "./outcome.ts";
import type { TransportRequest, TransportResponse } from "./transport.ts";

const maxErrorBytes = 65_536;
const maxRedirects = 3;

/** The innermost transport: the platform's `fetch`, looked up now, redirects in our own hands, the body read under a cap. */
export async function send(request: TransportRequest, call: Call, settings: Settings): Promise<TransportResponse> {
  let url = request.url;
  for (let hops = 0; ; hops++) {
    const fetch = settings.fetch ?? globalThis.fetch;
    call.status = undefined;
    call.sending = true;
    call.attempts++;
    call.outcome = "unknown";
    const response = await fetch(url, toInit(request, call));
    if (typeof response?.status !== "number" || typeof response.headers?.get !== "function")
      throw new ConnectionError(`${name(call)} failed: fetch returned something that is no Response.${advice(call)}`, errorDetails(call));
    call.status = response.status;
    if (!response.ok) call.outcome = statusOutcome(response.status, response.headers.has("retry-after"));
    const target = hops < maxRedirects ? redirectTarget(response, request, url, call) : undefined;
    if (target === undefined) {
      const answer = call.row.stream && response.ok ? response : await readBody(response, call, settings.maxResponseBytes);
      call.sending = false;
      return answer;
    }
    await response.body?.cancel();
    url = target;
  }
}

function toInit({ method, headers, body }: TransportRequest, call: Call): RequestInit {
  const init: RequestInit & { duplex?: "half" } = { method, headers, redirect: "manual" };
  if (call.signal) init.signal = call.signal;
  if (body !== undefined) init.body = body;
  if (body instanceof ReadableStream) init.duplex = "half";
  return init;
}

// Only reads are followed, and only to where the credentials may go; a call without credentials may go anywhere safe.
function redirectTarget(response: Response, request: TransportRequest, url: string, call: Call): string | undefined {
  if (call.safety !== "read" || request.method !== "GET" || ![301, 302, 303, 307, 308].includes(response.status)) return undefined;
  const location = response.headers.get("location");
  if (!location || !URL.canParse(location, url)) return undefined;
  const target = new URL(location, url);
  if (target.username || target.password) return undefined;
  const free = call.row.auth === false && target.protocol === "https:";
  return free || target.origin === new URL(url).origin ? target.href : undefined;
}

async function readBody(response: Response, call: Call, maxBytes: number): Promise<TransportResponse> {
  const { status, statusText, ok, headers, url } = response;
  const length = headers.get("content-length");
  const limit = ok ? maxBytes : maxErrorBytes;
  const text =
    length !== null && Number(length) <= limit && !headers.has("content-encoding")
      ? await response.text()
      : await readText(response, limit, call);
  const bytes = (): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
  return {
    status,
    statusText,
    ok,
    headers,
    url,
    body: null,
    text: async () => text,
    json: async () => JSON.parse(text),
    arrayBuffer: async () => bytes().buffer,
    blob: async () => new Blob([text]),
  };
}

async function readText(response: Response, limit: number, call: Call): Promise<string> {
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    text += decoder.decode(value, { stream: true });
    if (size <= limit) continue;
    // The rest would be thrown away: stop the sender, whatever it says to that.
    reader.cancel().catch(() => {});
    if (!response.ok) return text.slice(0, limit);
    throw new HttpError(`${name(call)} failed: the answer is larger than maxResponseBytes (${limit}).${advice(call)}`, {
      ...errorDetails(call),
      status: response.status,
      kind: "malformed",
      data: undefined,
      headers: response.headers,
    });
  }
}

const name = (call: Call): string => `${call.provider}.${call.operation}`;
