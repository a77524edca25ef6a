import { translate } from "./attempt.ts";
import type { Call } from "./call-state.ts";
import type { Settings } from "./options.ts";
import { refuseHtml } from "./text.ts";
import type { TransportResponse } from "./transport.ts";

/** Takes over the body of an answer. */
export type StreamReader = (
  response: TransportResponse,
  call: Call,
  settings: Settings,
) => ReadableStream<Uint8Array> | AsyncIterable<unknown>;

/** Hands the body of an answer to the caller, chunk by chunk; the deadline and the caller's signal stay on until its end. */
export const streamed: StreamReader = (response, call) => {
  refuseHtml(response, call);
  call.streaming = true;
  call.sending = true;
  const reader = response.body?.getReader();
  const { interrupt } = call;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        // Does not wait for a body that may ignore its signal, nor for a reader.
        call.interrupt = () => {
          controller.error(call.failure);
          interrupt?.();
          reader?.cancel().catch(() => {});
        };
      },
      async pull(controller) {
        try {
          const chunk = await reader?.read();
          if (chunk?.value) return controller.enqueue(chunk.value);
          controller.close();
        } catch (error) {
          controller.error(call.failure ?? translate(error, call));
        }
        call.finish();
      },
      cancel(reason) {
        call.finish();
        return reader?.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
};
