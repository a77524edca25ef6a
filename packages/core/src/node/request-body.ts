import { Readable } from "node:stream";
import type { ReadableStream as NodeStream } from "node:stream/web";

/** A body other than text, ready for the wire. */
export interface Payload {
  data: Uint8Array | Readable;
  /** Bytes; `undefined`: nobody knows. */
  length: number | undefined;
  /** What to call it where the request does not. */
  type?: string | undefined;
}

/** Bytes as they are, forms as bytes, blobs and streams chunk by chunk. */
export async function toPayload(body: NonNullable<RequestInit["body"]>): Promise<Payload> {
  if (ArrayBuffer.isView(body)) return bytes(new Uint8Array(body.buffer, body.byteOffset, body.byteLength));
  if (body instanceof ArrayBuffer) return bytes(new Uint8Array(body));
  if (body instanceof Blob)
    return { data: toReadable(body.stream()), length: body.size, type: body.type === "" ? undefined : body.type };
  if (body instanceof ReadableStream) {
    if (body.locked) throw new TypeError("The request's body is a stream that was read already.");
    return { data: toReadable(body), length: undefined };
  }
  // The platform writes forms, and names what it wrote.
  const written = new Response(body);
  const type = written.headers.get("content-type") ?? undefined;
  return { ...bytes(new Uint8Array(await written.arrayBuffer())), type };
}

const bytes = (data: Uint8Array): Payload => ({ data, length: data.byteLength });

// The same class under two names: the DOM's, and that of Node.js.
const toReadable = (stream: ReadableStream<Uint8Array>): Readable => Readable.fromWeb(stream as NodeStream<Uint8Array>);
