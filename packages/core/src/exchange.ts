import { findHeader, type HeaderText } from "./find-header.ts";
import type { Attempt } from "./own-fetch.ts";
import type { TransportResponse } from "./transport.ts";
import type { Dispatcher, NewHandler, NewHeaders, OldHandler, Steering } from "./undici.ts";

/** A longer answer, or an encoded one, is read as `fetch` gives it. */
const maxBytes = 65_536;

/**
 * Asks Node.js' own `fetch` by way of a dispatcher of ours, in front of the one that it would have used. It ends the request
 * with its attempt, for which `fetch` needs a signal, and keeps a small answer, of which `fetch` makes a stream: most of
 * what `fetch` costs.
 */
export function exchange(
  platform: Dispatcher,
  attempt: Attempt,
  url: string,
  init: RequestInit,
): Promise<TransportResponse> {
  const { body } = init;
  let front: Front | undefined;
  const dispatcher: Dispatcher = {
    // Called again where `fetch` asks again by itself, after 421.
    dispatch(request, handler) {
      const hearer = new Hearer(attempt);
      // Plain, as what `fetch` gives: somebody below may copy it, or stand before it.
      const heard = "onConnect" in handler ? { ...oldEvents, hearer, handler } : { ...newEvents, hearer, handler };
      front = heard;
      // `fetch` makes a generator of a text, which costs more to send. Over HTTP/2, which undici speaks by itself from 8 on,
      // it has been seen to hang on what is sent at once.
      if (body && ("onConnect" in handler || !url.startsWith("https:"))) request.body = body;
      return platform.dispatch(request, heard);
    },
  };
  return globalThis
    .fetch(url, Object.assign(init, { dispatcher }))
    .then((response) => (front?.hearer.kept && response.body ? new Answer(response, front) : response));
}

/** Hears of a request, and keeps a small body back. */
class Hearer {
  kept: Uint8Array | undefined;
  isOver = false;
  failure: unknown;
  wake: (() => void) | undefined;
  steering: Steering | undefined;
  /** Held until the request is over: `fetch` ends one whose response nobody holds. */
  response: Response | undefined;
  readonly #attempt: Attempt;
  #size = 0;

  constructor(attempt: Attempt) {
    this.#attempt = attempt;
  }

  /** What came of the body that is kept. */
  get bytes(): Uint8Array | undefined {
    return this.kept?.subarray(0, this.#size);
  }

  start(abort: (reason: unknown) => void): void {
    const attempt = this.#attempt;
    const letGo = (): void => abort(attempt.controller?.signal.reason);
    attempt.letGo = letGo;
    // The attempt may have ended while it waited for a connection.
    if (attempt.controller?.signal.aborted) letGo();
  }

  /** What is kept goes by the last headers: before them there may be hints. */
  open(length: unknown, encoding: unknown): void {
    const size = Number(length);
    this.kept = size <= maxBytes && encoding === undefined ? new Uint8Array(size) : undefined;
  }

  keep(chunk: Uint8Array): boolean {
    if (!this.kept) return false;
    const size = this.#size + chunk.length;
    // HTTP/2 may have it so, or whoever changes bodies below: there is an end to that.
    if (size > maxBytes) throw new RangeError("The answer is longer than its content-length.");
    if (size > this.kept.length) {
      const more = new Uint8Array(maxBytes);
      more.set(this.kept);
      this.kept = more;
    }
    this.kept.set(chunk, this.#size);
    this.#size = size;
    return true;
  }

  end(error?: unknown): boolean {
    this.isOver = true;
    this.failure = error;
    this.wake?.();
    return this.kept !== undefined;
  }
}

interface Before<Handler> {
  hearer: Hearer;
  handler: Handler;
}

interface Front {
  readonly hearer: Hearer;
  release(): void;
}

const oldEvents = {
  onConnect(this: Before<OldHandler>, abort: (reason: unknown) => void, context?: unknown): void {
    this.hearer.start(abort);
    this.handler.onConnect(abort, context);
  },
  onResponseStarted(this: Before<OldHandler>): void {
    this.handler.onResponseStarted?.();
  },
  onHeaders(
    this: Before<OldHandler>,
    status: number,
    headers: readonly HeaderText[],
    resume?: unknown,
    statusText?: unknown,
  ): boolean {
    this.hearer.open(findHeader(headers, "content-length"), findHeader(headers, "content-encoding"));
    return this.handler.onHeaders(status, headers, resume, statusText);
  },
  onData(this: Before<OldHandler>, chunk: Uint8Array): boolean {
    return this.hearer.keep(chunk) || this.handler.onData(chunk);
  },
  onComplete(this: Before<OldHandler>, trailers?: unknown): void {
    if (!this.hearer.end()) this.handler.onComplete(trailers);
  },
  // Told at once, since what came before may have been no more than hints.
  onError(this: Before<OldHandler>, error: unknown): void {
    this.hearer.end(error);
    this.handler.onError(error);
  },
  /** Keeps nothing any more, and tells `fetch` what was kept. */
  release(this: Before<OldHandler>): void {
    const { bytes, isOver, failure } = this.hearer;
    this.hearer.kept = undefined;
    if (bytes) this.handler.onData(bytes);
    if (isOver && !failure) this.handler.onComplete();
  },
};

const newEvents = {
  onRequestStart(this: Before<NewHandler>, steering: Steering, context?: unknown): void {
    this.hearer.steering = steering;
    this.hearer.start((reason) => steering.abort(reason));
    this.handler.onRequestStart(steering, context);
  },
  onResponseStarted(this: Before<NewHandler>): void {
    this.handler.onResponseStarted?.();
  },
  onResponseStart(
    this: Before<NewHandler>,
    steering: Steering,
    status: number,
    headers: NewHeaders,
    statusText?: unknown,
  ): void {
    this.hearer.open(headers["content-length"], headers["content-encoding"]);
    this.handler.onResponseStart(steering, status, headers, statusText);
  },
  onResponseData(this: Before<NewHandler>, steering: Steering, chunk: Uint8Array): void {
    if (!this.hearer.keep(chunk)) this.handler.onResponseData(steering, chunk);
  },
  onResponseEnd(this: Before<NewHandler>, steering: Steering, trailers?: unknown): void {
    if (!this.hearer.end()) this.handler.onResponseEnd(steering, trailers);
  },
  onResponseError(this: Before<NewHandler>, steering: Steering | null, error: unknown): void {
    this.hearer.end(error);
    this.handler.onResponseError(steering, error);
  },
  release(this: Before<NewHandler>): void {
    const { bytes, isOver, failure, steering } = this.hearer;
    this.hearer.kept = undefined;
    if (!steering) return;
    if (bytes) this.handler.onResponseData(steering, bytes);
    if (isOver && !failure) this.handler.onResponseEnd(steering);
  },
};

/** A response whose body is kept. */
class Answer implements TransportResponse {
  readonly status: number;
  readonly statusText: string;
  readonly ok: boolean;
  readonly headers: Headers;
  readonly #front: Front;

  constructor(response: Response, front: Front) {
    this.status = response.status;
    this.statusText = response.statusText;
    this.ok = response.ok;
    this.headers = response.headers;
    this.#front = front;
    front.hearer.response = response;
  }

  get body(): TransportResponse["body"] {
    this.#front.release();
    return this.#front.hearer.response?.body ?? null;
  }

  async text(): Promise<string> {
    const { hearer } = this.#front;
    while (!hearer.isOver) await new Promise<void>((resolve) => (hearer.wake = resolve));
    // As `fetch` has it.
    if (hearer.failure) throw new TypeError("terminated", { cause: hearer.failure });
    utf8 ??= new TextDecoder();
    return utf8.decode(hearer.bytes);
  }
}

// Not made before it is needed: not every place that imports this has one.
let utf8: TextDecoder | undefined;
