import { malformed } from "./answer.ts";
import { type Call, callError } from "./call-state.ts";
import { ConnectionError } from "./errors.ts";
import type { Settings } from "./options.ts";
import { statusOutcome } from "./outcome.ts";
import { type Attempt, controllerOf, type OwnFetch, type OwnInit } from "./own-fetch.ts";
import { readRetryAfter } from "./retry-after.ts";
import type { TransportRequest, TransportResponse } from "./transport.ts";

const maxErrorBytes = 65_536;

/**
 * The innermost transport: the platform's `fetch`, looked up now, redirects in our own hands, the body read under a cap.
 *
 * @param isHop The request follows a redirect of another: the answer is handed over as it is.
 */
export async function send(
  request: TransportRequest,
  call: Call,
  settings: Settings,
  isHop?: boolean,
): Promise<TransportResponse> {
  const { fetch = globalThis.fetch as OwnFetch } = settings;
  // Of its attempt: the call's own is another's, once that one has ended.
  const { method, url, headers, body, attempt = call.attempt as Attempt } = request;
  attempt.controller?.signal.throwIfAborted();
  call.latest = call.asked = undefined;
  call.sending = true;
  call.doubt ||= call.outcome === "unknown";
  call.outcome = "unknown";
  call.attempts++;
  // Half duplex is what streams ask for, and all there is.
  const init = { method, headers, body, attempt, redirect: "manual", duplex: "half" } as OwnInit;
  let response: TransportResponse = await fetch(
    url,
    fetch.isLazy ? init : { ...init, signal: controllerOf(attempt).signal },
  );
  // From a fetch that ignores its signal: what comes too late must not change what is known of the next attempt.
  attempt.controller?.signal.throwIfAborted();
  if (!response?.headers?.get) throw callError(ConnectionError, call, "failed: fetch gave no Response.");
  call.latest = response;
  if (!response.ok) {
    call.asked = readRetryAfter(response.headers, call.now());
    if (!call.doubt) call.outcome = statusOutcome(response.status, call.asked);
  }
  if (isHop) return response;
  if (call.row.follow && !response.ok)
    response = await call.row.follow(
      (place) => send({ ...request, ...place }, call, settings, true),
      request,
      response,
    );
  if (!call.row.stream || !response.ok) {
    const { status, statusText, ok, headers } = response;
    const limit = ok ? settings.maxResponseBytes : maxErrorBytes;
    const length = headers.get("content-length");
    // A body that cannot be larger is read at once, as platforms do best: some make a stream only when asked for it.
    const isSmall = length && +length <= limit && !headers.has("content-encoding");
    const text = await (isSmall || !isStream(response.body)
      ? response.text()
      : readText(response.body, response, call, limit));
    attempt.controller?.signal.throwIfAborted();
    response = { status, statusText, ok, headers, body: null, text: async () => text };
  }
  call.sending = false;
  return response;
}

/** Whether a body can be sent only once; asked without touching the platform's class, which costs a start-up. */
export const isStream = (body: unknown): body is ReadableStream =>
  typeof (body as ReadableStream | undefined)?.getReader === "function";

async function readText(
  body: ReadableStream<Uint8Array>,
  response: TransportResponse,
  call: Call,
  limit: number,
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
