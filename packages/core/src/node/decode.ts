import type { IncomingMessage } from "node:http";
import { pipeline, type Readable, type Transform } from "node:stream";
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";

// As tolerant as the platform's fetch: what a server forgot to finish counts as finished.
const zlib = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
const brotli = { flush: constants.BROTLI_OPERATION_FLUSH, finishFlush: constants.BROTLI_OPERATION_FLUSH };

type Decoder = (first: number) => Transform;
const gunzip: Decoder = () => createGunzip(zlib);
const decoders: ReadonlyMap<string, Decoder> = new Map([
  ["gzip", gunzip],
  ["x-gzip", gunzip],
  // Some servers send the bare stream, without the head that it should have.
  ["deflate", (first) => ((first & 0x0f) === 8 ? createInflate(zlib) : createInflateRaw(zlib))],
  ["br", () => createBrotliDecompress(brotli)],
]);

// As many as the platform's fetch takes off.
const mostLayers = 5;

/** The body without its encodings, no further read than the reader reads; as it came where one of them is unknown. */
export async function decode(message: IncomingMessage, headers: Headers): Promise<Readable> {
  const names = headers.get("content-encoding")?.toLowerCase().split(",").reverse() ?? [];
  const layers = names.flatMap((name) => decoders.get(name.trim()) ?? []);
  if (layers.length < names.length || layers.length > mostLayers) return message;
  let source: Readable = message;
  for (const create of layers) {
    const first = await firstByte(source);
    // Nothing was written, and nothing is what it stands for.
    if (first === undefined) return source;
    const decoder = create(first);
    pipeline(source, decoder, () => {});
    source = decoder;
  }
  return source;
}

/** The first byte of a stream, which stays in it; `undefined` when there is none. */
async function firstByte(source: Readable): Promise<number | undefined> {
  for (;;) {
    const chunk = source.read() as Buffer | null;
    if (chunk) {
      source.unshift(chunk);
      return chunk[0];
    }
    if (source.readableEnded || source.destroyed) return undefined;
    await new Promise<void>((resolve) => {
      const events = ["readable", "end", "error", "close"] as const;
      const done = (): void => {
        for (const event of events) source.off(event, done);
        resolve();
      };
      for (const event of events) source.on(event, done);
    });
  }
}
