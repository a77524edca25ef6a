import type { IncomingMessage } from "node:http";
import { findHeader } from "../find-header.ts";
import type { TransportResponse } from "../transport.ts";
import { toHeaders } from "./answer-headers.ts";
import { decode } from "./decode.ts";
import type { Place } from "./place.ts";

/** As much of a `Response` as can be had without its cost. */
export type NodeResponse = TransportResponse & Pick<Response, "url" | "json">;

/** What came, as `fetch` would give it; headers and stream are made when they are asked for. */
export function toResponse(message: IncomingMessage, place: Place, method: string): NodeResponse {
  return new Answer(message, place, method);
}

/**
 * A class: V8 comes to put object literals of such a place straight into its old generation, where each keeps the message
 * and all that hangs on it until the next full collection. That was a quarter of a request's cost.
 */
class Answer implements NodeResponse {
  readonly status: number;
  readonly statusText: string;
  readonly ok: boolean;
  readonly #message: IncomingMessage;
  readonly #place: Place;
  readonly #isEmpty: boolean;
  #headers: Headers | undefined;
  #body: ReadableStream<Uint8Array<ArrayBuffer>> | undefined;
  #isRead = false;

  constructor(message: IncomingMessage, place: Place, method: string) {
    const status = message.statusCode ?? 0;
    this.status = status;
    this.statusText = message.statusMessage ?? "";
    this.ok = status >= 200 && status < 300;
    this.#message = message;
    this.#place = place;
    this.#isEmpty = method === "HEAD" || status === 204 || status === 205 || status === 304;
    // Without a body there is nothing to wait for: the connection is free again.
    if (this.#isEmpty) message.resume();
  }

  get url(): string {
    return this.#place.origin.href + this.#place.path;
  }

  get headers(): Headers {
    this.#headers ??= toHeaders(this.#message.rawHeaders);
    return this.#headers;
  }

  get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    if (this.#isEmpty) return null;
    this.#body ??= toStream(() => this.#chunks(), this.#message);
    return this.#body;
  }

  async text(): Promise<string> {
    if (this.#isEmpty) return "";
    const message = this.#message;
    // Mostly all of it came together with the headers: then there is nothing to wait for.
    if (!this.#isRead && message.complete && findHeader(message.rawHeaders, "content-encoding") === undefined) {
      this.#isRead = true;
      return toText((message.read() as Buffer | null) ?? Buffer.of());
    }
    const parts: Buffer[] = [];
    const all = await this.#chunks();
    for (let { done, value } = await all.next(); !done; { done, value } = await all.next()) parts.push(value);
    return toText(Buffer.concat(parts));
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  async #chunks(): Promise<AsyncIterator<Buffer<ArrayBuffer>>> {
    if (this.#isRead) throw new TypeError("The answer's body was read already.");
    this.#isRead = true;
    return (await decode(this.#message, this.headers))[Symbol.asyncIterator]();
  }
}

/** Text without a byte order mark. */
function toText(bytes: Buffer): string {
  const text = bytes.toString();
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/** A stream that reads no further than it is read. */
function toStream(
  start: () => Promise<AsyncIterator<Buffer<ArrayBuffer>>>,
  message: IncomingMessage,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let chunks: AsyncIterator<Buffer<ArrayBuffer>> | undefined;
  return new ReadableStream(
    {
      async pull(controller) {
        chunks ??= await start();
        const { done, value } = await chunks.next();
        if (done) return controller.close();
        controller.enqueue(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
      },
      cancel() {
        // And with it the connection: what is still to come would be for nobody.
        message.destroy();
      },
    },
    { highWaterMark: 0 },
  );
}
