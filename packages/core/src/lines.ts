import { malformed } from "./answer.ts";
import { translate } from "./attempt.ts";
import { TrunklineError } from "./errors.ts";
import type { StreamReader } from "./stream.ts";
import { refuseHtml } from "./text.ts";

/**
 * Hands the values of newline-delimited JSON to the caller one by one, for as long as they come: the limits of time end
 * with the headers, the caller's signal does not. Each line may have `maxResponseBytes`. Leaving the loop ends the answer.
 * It can be read once.
 */
export const lines: StreamReader = (response, call, { maxResponseBytes }) => {
  refuseHtml(response, call);
  const reader = response.body?.getReader();
  const { interrupt } = call;
  let isOver = false;
  const stop = (): void => {
    isOver = true;
    call.finish();
    reader?.cancel().catch(() => {});
  };
  call.streaming = true;
  call.sending = true;
  call.finish(true);
  call.interrupt = () => {
    interrupt?.();
    // Does not wait for a body that ignores its signal.
    stop();
  };

  const parse = call.row.parse ?? JSON.parse;
  const decoder = new TextDecoder();
  let count = 0;
  let size = 0;
  let line = "";

  /** The value of the line that is complete, where it has one. */
  function* take(): Generator<unknown, void, undefined> {
    const text = line.trim();
    line = "";
    size = 0;
    count++;
    if (call.failure) throw call.failure;
    if (text === "") return;
    let value: unknown;
    try {
      value = parse(text);
    } catch {
      throw malformed(`no valid JSON in line ${count}`, response, call);
    }
    yield value;
  }

  async function* read(): AsyncGenerator<unknown, void, undefined> {
    try {
      for (;;) {
        const chunk = (await reader?.read())?.value;
        if (isOver) break;
        for (let start = 0; chunk && start < chunk.length; ) {
          const end = chunk.indexOf(10, start);
          const next = end < 0 ? chunk.length : end + 1;
          size += next - start;
          if (size > maxResponseBytes)
            throw malformed(`larger than maxResponseBytes (${maxResponseBytes}) in line ${count + 1}`, response, call);
          line += decoder.decode(chunk.subarray(start, next), { stream: true });
          if (end >= 0) yield* take();
          start = next;
        }
        if (chunk) continue;
        line += decoder.decode();
        return yield* take();
      }
      if (call.failure) throw call.failure;
    } catch (error) {
      throw call.failure ?? translate(error, call);
    } finally {
      stop();
    }
  }

  let values: AsyncGenerator<unknown, void, undefined> | undefined;
  return {
    [Symbol.asyncIterator]() {
      const { provider, operation, label } = call;
      if (values) throw new TrunklineError(`${label} gave lines that can be read only once.`, { provider, operation });
      const generator = read();
      values = generator;
      return {
        next: () => generator.next(),
        // Also while a line is waited for.
        return() {
          stop();
          return generator.return();
        },
      };
    },
  };
};
