import { isWebhookError } from "../errors.ts";
import { type Receiver, refusal } from "./receiver.ts";
import type { EventShape } from "./types.ts";
import { within } from "./within.ts";

type Limits = Pick<Receiver<EventShape>, "data" | "maxBytes" | "timeout">;

/** The bytes of a request's body, as many and in as much time as the receiver allows. */
export async function readBody(
  request: Request,
  { data: { provider }, maxBytes, timeout }: Limits,
): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () =>
    refusal(provider, 413, "too_large", `the body is larger than ${maxBytes} bytes; maxBytes sets the limit.`);
  if (request.bodyUsed || request.body?.locked) {
    const message =
      "the body was read before it got here. Take the parser off this route (in Express, mount the webhook " +
      "before express.json()), or hand the body as it came to parse(request, { raw }).";
    throw refusal(provider, 500, "body_used", message);
  }
  if (Number(request.headers.get("content-length")) > maxBytes) throw tooLarge();
  if (!request.body) return new Uint8Array();

  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const readAll = async (): Promise<void> => {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.byteLength;
      if (size > maxBytes) throw tooLarge();
      chunks.push(new Uint8Array(part.value));
    }
  };
  try {
    await within(timeout, readAll(), () =>
      refusal(provider, 408, "too_slow", `the body took longer than ${timeout} ms; timeout sets the limit.`),
    );
  } catch (error) {
    // Not awaited: a stream may take its time over it, or never answer.
    reader.cancel().catch(() => undefined);
    if (isWebhookError(error)) throw error;
    throw refusal(provider, 400, "broken_body", "the body broke off.", error);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
