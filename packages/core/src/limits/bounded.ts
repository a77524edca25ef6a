import type { Call } from "../call-state.ts";
import { checkOptions } from "../option-names.ts";
import { expect } from "../options.ts";
import { signalOf } from "../own-fetch.ts";
import type { Middleware, TransportResponse } from "../transport.ts";
import { heldBack } from "./limit-error.ts";
import { createLine } from "./line.ts";

/** How many requests may be under way. */
export interface BoundedOptions {
  /** Requests under way at the same time. @default 50 */
  inFlight?: number;
  /** Requests that may wait for their turn. @default 1000 */
  queue?: number;
}

/**
 * Keeps at most `inFlight` requests under way, and lets at most `queue` wait, in order; one more fails at once, and was
 * not sent. A request is under way until its answer was read, its stream was read to the end or cancelled, or its attempt
 * failed or was aborted. All clients that are given the same object share the bound.
 *
 * @throws {@link ValidationError} for a wrong option.
 *
 * @example
 * const flowroute = createFlowroute({ accessKey, secretKey, perAttempt: [bounded({ inFlight: 20, queue: 500 })] });
 */
export function bounded(options: BoundedOptions = {}): Middleware {
  checkOptions("bounded", options, { inFlight: true, queue: true });
  const { inFlight = 50, queue = 1000 } = options;
  expect("bounded", "inFlight", "a positive integer", Number.isSafeInteger(inFlight) && inFlight > 0);
  expect("bounded", "queue", "an integer, 0 or more", queue >= 0 && (Number.isInteger(queue) || queue === Infinity));
  let busy = 0;
  const line = createLine();

  return (next) => async (request, context) => {
    if (busy < inFlight) {
      busy++;
    } else {
      if (line.size() >= queue) {
        const why = `${inFlight} requests are under way, and ${queue} wait already. Come back when some of them have ended`;
        throw heldBack(context, "full", why);
      }
      // Whoever ends hands its own slot on.
      await line.join(request, context as Call);
    }
    const signal = signalOf(request, context);
    let isHeld = true;
    const release = (): void => {
      if (!isHeld) return;
      isHeld = false;
      signal?.removeEventListener("abort", release);
      if (!line.admit()) busy--;
    };
    // Does not wait for what may ignore the signal.
    signal?.addEventListener("abort", release);
    try {
      // Its attempt may be over by now: what hangs behind would keep the place.
      request.attempt?.controller?.signal.throwIfAborted();
      const response = await next(request, context);
      if (response.body) return held(response, response.body, release);
      release();
      return response;
    } catch (error) {
      release();
      throw error;
    }
  };
}

/** The same answer, which says when its body has come to an end. */
function held(
  { status, statusText, ok, headers }: TransportResponse,
  inner: ReadableStream<Uint8Array<ArrayBuffer>>,
  release: () => void,
): TransportResponse {
  const reader = inner.getReader();
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (!done) return controller.enqueue(value);
          controller.close();
        } catch (error) {
          controller.error(error);
        }
        release();
      },
      cancel(reason) {
        release();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
  return { status, statusText, ok, headers, body, text: () => new Response(body).text() };
}
