import type { MockReplyRule, MockRule } from "./types.ts";

/** An answer as overrides give it, without their types. */
export interface LooseReply {
  status: number;
  data?: unknown;
  headers?: Readonly<Record<string, string>>;
}

// Examples never change: each is written once.
const written = new WeakMap<MockReplyRule, string>();

/** The lowest 2xx status that the spec documents. */
export function usualStatus(rule: MockRule): number {
  const statuses = Object.keys(rule.replies);
  return Number(statuses.find((status) => status.startsWith("2")) ?? statuses[0] ?? 200);
}

/** The `Response` of a reply: the given data, or else the spec's example for that status. */
export function toResponse(rule: MockRule, reply: LooseReply): Response {
  const { status, headers } = reply;
  if (status < 200 || status === 204 || status === 205 || status === 304)
    return new Response(null, { status, headers: { ...headers } });
  const documented = rule.replies[status];
  const data = reply.data === undefined ? documented?.example : reply.data;
  if (data === undefined) return new Response(null, { status, headers: { ...headers } });
  const type = documented?.type ?? (typeof data === "string" ? "text/plain" : "application/json");
  return new Response(bodyOf(data, type, reply.data === undefined ? documented : undefined), {
    status,
    headers: { "content-type": type, ...lowerCased(headers) },
  });
}

function bodyOf(data: unknown, type: string, example: MockReplyRule | undefined): BodyInit {
  if (data instanceof Blob || data instanceof ArrayBuffer || data instanceof ReadableStream) return data;
  if (data instanceof Uint8Array) return new Uint8Array(data);
  // A spec shows the text in a compressed file; whoever unpacks it must find it there.
  if (example && type === "application/gzip" && typeof data === "string")
    return new Blob([data]).stream().pipeThrough(new CompressionStream("gzip"));
  if (typeof data === "string" && !/[/+]json\b/.test(type)) return data;
  const known = example && written.get(example);
  if (known !== undefined) return known;
  const text = JSON.stringify(data);
  if (example) written.set(example, text);
  return text;
}

function lowerCased(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
