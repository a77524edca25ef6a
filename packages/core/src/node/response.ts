import type { IncomingMessage } from "node:http";
import type { TransportResponse } from "../transport.ts";
import { decode } from "./decode.ts";

/** As much of a `Response` as can be had without its cost. */
export type NodeResponse = TransportResponse & Pick<Response, "url" | "json">;

/** What came, as `fetch` would give it; headers and stream are made when they are asked for. */
export function toResponse(message: IncomingMessage, target: URL, method: string): NodeResponse {
  const status = message.statusCode ?? 0;
  const isEmpty = method === "HEAD" || status === 204 || status === 205 || status === 304;
  // Without a body there is nothing to wait for: the connection is free again.
  if (isEmpty) message.resume();
  let headers: Headers | undefined;
  let body: ReadableStream<Uint8Array<ArrayBuffer>> | undefined;
  let isRead = false;
  const chunks = async (): Promise<AsyncIterator<Buffer<ArrayBuffer>>> => {
    if (isRead) throw new TypeError("The answer's body was read already.");
    isRead = true;
    return (await decode(message, response.headers))[Symbol.asyncIterator]();
  };
  const response: NodeResponse = {
    status,
    statusText: message.statusMessage ?? "",
    ok: status >= 200 && status < 300,
    url: target.hash ? target.href.replace(/#.*/s, "") : target.href,
    get headers() {
      headers ??= toHeaders(message.rawHeaders);
      return headers;
    },
    get body() {
      if (isEmpty) return null;
      body ??= toStream(chunks, message);
      return body;
    },
    async text() {
      if (isEmpty) return "";
      // Mostly all of it came together with the headers: then there is nothing to wait for.
      if (!isRead && message.complete && !response.headers.has("content-encoding")) {
        isRead = true;
        return toText((message.read() as Buffer | null) ?? Buffer.of());
      }
      const parts: Buffer[] = [];
      const all = await chunks();
      for (let { done, value } = await all.next(); !done; { done, value } = await all.next()) parts.push(value);
      return toText(Buffer.concat(parts));
    },
    async json() {
      return JSON.parse(await response.text());
    },
  };
  return response;
}

function toHeaders(raw: readonly string[]): Headers {
  const headers = new Headers();
  for (let at = 0; at < raw.length; at += 2) headers.append(`${raw[at]}`, `${raw[at + 1]}`);
  return headers;
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
