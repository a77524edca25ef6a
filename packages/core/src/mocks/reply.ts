import type { OperationRow } from "../operation.ts";
import { layOver } from "../part.ts";
import { writeExact } from "../write-exact.ts";
import { encodeAnswer } from "./row-data.ts";
import type { MockReplyRule, MockRule } from "./types.ts";

/** An answer as overrides give it, without their types. */
export interface LooseReply {
  status: number;
  data?: unknown;
  patch?: unknown;
  headers?: Readonly<Record<string, string>>;
}

// Examples never change: each is written once.
const written = new WeakMap<MockReplyRule, string>();

/** The lowest 2xx status that the spec documents. */
export function usualStatus(rule: MockRule): number {
  const statuses = Object.keys(rule.replies);
  return Number(statuses.find((status) => status.startsWith("2")) ?? statuses[0] ?? 200);
}

/** The `Response` of a reply: the given data, or else the spec's example for that status, patched. `signal` ends a live one. */
export function toResponse(
  { row, rule }: { row: OperationRow; rule: MockRule },
  reply: LooseReply,
  signal?: AbortSignal | undefined,
): Response {
  const { status, headers } = reply;
  if (status < 200 || status === 204 || status === 205 || status === 304)
    return new Response(null, { status, headers: { ...headers } });
  const documented = rule.replies[status];
  const given = reply.patch === undefined ? reply.data : patched(documented, reply.patch);
  const example = given === undefined ? documented : undefined;
  const data = example ? example.example : given;
  if (data === undefined) return new Response(null, { status, headers: { ...headers } });
  const type = documented?.type ?? (typeof data === "string" ? "text/plain" : "application/json");
  const write = (value: unknown): string => writeExact(encodeAnswer(row, value));
  const body =
    (example && written.get(example)) ??
    rawBody(data) ??
    (documented?.lines ? toLines(data, write, signal) : bodyOf(data, type, example, write));
  return new Response(body, { status, headers: { "content-type": type, ...(headers && lowerCased(headers)) } });
}

/** Of lines, the example is one of them. */
function patched(documented: MockReplyRule | undefined, patch: unknown): unknown {
  return layOver(documented?.lines ? [documented.example] : documented?.example, patch);
}

function rawBody(data: unknown): BodyInit | undefined {
  if (data instanceof Blob || data instanceof ArrayBuffer || data instanceof ReadableStream) return data;
  return data instanceof Uint8Array ? new Uint8Array(data) : undefined;
}

function bodyOf(
  data: unknown,
  type: string,
  example: MockReplyRule | undefined,
  write: (value: unknown) => string,
): BodyInit {
  // A spec shows the text in a compressed file; whoever unpacks it must find it there.
  if (example && type === "application/gzip" && typeof data === "string")
    return new Blob([data]).stream().pipeThrough(new CompressionStream("gzip"));
  if (typeof data === "string" && !/[/+]json\b/.test(type)) return data;
  const text = write(data);
  if (example) written.set(example, text);
  return text;
}

/** Each item as a line: all of an array at once, those of an iterable as they come. Anything else is one item. */
function toLines(data: unknown, write: (value: unknown) => string, signal: AbortSignal | undefined): BodyInit {
  const toLine = (item: unknown): string => `${write(item)}\n`;
  if (!isIterable(data)) return [data].flat().map(toLine).join("");
  const items = data[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  let stop = (): void => {};
  // Not awaited: who waits for its next item can only end after that.
  const end = (): void => {
    stop();
    items.return?.().catch(() => undefined);
  };
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      start(controller) {
        const abort = (): void => {
          controller.error(signal?.reason);
          end();
        };
        stop = () => signal?.removeEventListener("abort", abort);
        signal?.addEventListener("abort", abort);
      },
      async pull(controller) {
        const { done, value } = await items.next();
        if (!done) return controller.enqueue(encoder.encode(toLine(value)));
        stop();
        controller.close();
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  );
}

function isIterable(data: unknown): data is AsyncIterable<unknown> {
  return typeof data === "object" && data !== null && Symbol.asyncIterator in data;
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
