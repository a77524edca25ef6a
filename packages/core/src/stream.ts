import type { Call } from "./call-state.ts";
import { translate } from "./attempt.ts";
import type { TransportResponse } from "./transport.ts";

/** Hands the body of an answer to the caller, chunk by chunk; the deadline and the caller's signal stay on until its end. */
export function handOver(response: TransportResponse, call: Call): ReadableStream<Uint8Array> {
  call.streaming = true;
  call.sending = true;
  const reader = response.body?.getReader();
  return new ReadableStream<Uint8Array>(
    {
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
}
