import { createClient } from "../../src/client.ts";
import { lines } from "../../src/lines.ts";
import type { OperationRow } from "../../src/operation.ts";
import { type ToyOperation, toyProvider, toyRows } from "../toy.ts";

// Runs as a process of its own, so that its memory is the client's alone: calls a server that never stops, again and again.

/** What a call ended with, and the memory that it took. */
export interface Drunk {
  name: string | undefined;
  message: string | undefined;
  kind: string | undefined;
  outcome: string | undefined;
  /** Milliseconds. */
  took: number;
  /** Bytes by which the process grew at most. */
  grown: number;
}

const streamLines: OperationRow = { http: "GET /v1/stream", stream: lines, auth: false };

/** A client with a cap of this many bytes, without credentials. */
function clientOf(baseUrl: string, maxResponseBytes: number): Readonly<Record<Name, ToyOperation>> {
  return createClient({
    name: "createToy",
    provider: toyProvider,
    operations: { ...toyRows, streamLines },
    auth: { key: (next) => next },
    options: { baseUrl, maxResponseBytes, timeout: 10_000, retry: false },
  });
}

type Name = "sendMessage" | "getMessage" | "streamLines" | "ping";

const calls: Readonly<Record<string, (toy: ReturnType<typeof clientOf>) => Promise<unknown>>> = {
  send: (toy) => toy.sendMessage({ body: "hello" }),
  read: (toy) => toy.getMessage({ id: "m1" }),
  lines: async (toy) => {
    for await (const _ of (await toy.streamLines({})) as AsyncIterable<unknown>);
  },
};

async function drink(url: string, call: string, cap: number): Promise<Drunk> {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let most = before;
  const look = (): void => {
    most = Math.max(most, process.memoryUsage.rss());
  };
  const watch = setInterval(look, 1);
  const start = performance.now();
  const error: unknown = await calls[call]?.(clientOf(url, cap)).catch((thrown: unknown) => thrown);
  const took = performance.now() - start;
  look();
  clearInterval(watch);
  const { name, message, kind, outcome } = Object(error) as Omit<Drunk, "took" | "grown">;
  return { name, message, kind, outcome, took, grown: most - before };
}

const [url = "", cap = "", rounds = ""] = process.argv.slice(2);
// Once before, with an answer of nothing: what the platform itself takes to start is not counted.
await clientOf(url, Number(cap)).ping();
const drunk: Drunk[] = [];
for (const round of rounds.split(" ")) {
  const [path = "", call = ""] = round.split(":");
  drunk.push(await drink(`${url}/${path}`, call, Number(cap)));
}
console.log(JSON.stringify(drunk));
process.exit();
