import { fetchFailed } from "../toy.ts";
import type { VirtualClock } from "../virtual-clock.ts";
import { type Fate, fates } from "./fates.ts";
import type { Sequence } from "./sequence.ts";

/** One request as the provider saw it. */
export interface Exchange {
  /** Of which call it is: its body or URL says so. */
  id: string;
  at: number;
  order: number;
  fate: Fate;
  /** When `fetch` resolved with an answer, if nobody had given up by then. */
  answered?: number;
  /** Milliseconds that the answer asks to wait. */
  asked?: number | undefined;
  /** Nothing of it is left: read to the end, broken, cancelled, or aborted. */
  over: boolean;
  signal: AbortSignal | null | undefined;
}

/** A provider that keeps to its script, and a ledger of what it carried out. */
export interface Provider {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  exchanges: Exchange[];
  /** The ids of what was carried out. */
  ledger: string[];
}

/** What happened, for those who wait for it; `id` is the call's. */
export type Happened = (what: "request" | "acceptance" | "answer", id: string) => void;

/** Makes a provider in memory; time passes by the clock, `order` numbers all that happens. */
export function createProvider(
  sequence: Sequence,
  clock: VirtualClock,
  order: () => number,
  happened: Happened,
): Provider {
  const exchanges: Exchange[] = [];
  const ledger: string[] = [];
  return {
    exchanges,
    ledger,
    fetch: (url, init) => {
      const { steps, deaf } = sequence;
      const step = steps[exchanges.length % steps.length] as Sequence["steps"][number];
      const fate = fates[step.fate] as Fate;
      const id = readId(url, init.body);
      const { signal } = init;
      const exchange: Exchange = { id, at: clock.now(), order: order(), fate, over: false, signal };
      exchanges.push(exchange);
      happened("request", id);
      return new Promise((resolve, reject) => {
        const lose = (): void => {
          exchange.over = true;
          reject(signal?.reason);
        };
        if (!deaf && signal?.aborted) lose();
        else if (!deaf) signal?.addEventListener("abort", lose);
        after(clock, step.up, () => {
          // Also where the client has given up: what is under way cannot be called back.
          if (fate.accepted) {
            ledger.push(id);
            happened("acceptance", id);
          }
          const { breaks } = fate;
          if (breaks === "never") return;
          after(clock, step.down, () => {
            if (breaks) {
              exchange.over = true;
              reject(fetchFailed(breaks.code, breaks));
              return;
            }
            const [asked, headers] = fate.asks ? askFor(step.asks, clock.now()) : [undefined, {}];
            if (!signal?.aborted) Object.assign(exchange, { answered: clock.now(), asked });
            happened("answer", id);
            // Nobody may be there any more to take it.
            if (!deaf && signal?.aborted) return;
            signal?.removeEventListener("abort", lose);
            resolve(answer(fate, id, url, headers, exchange, clock, deaf));
          });
        });
      });
    },
  };
}

function after(clock: VirtualClock, ms: number, callback: () => void): void {
  if (ms > 0) clock.setTimeout(callback, ms);
  else callback();
}

function readId(url: string, body: unknown): string {
  return /call\d+/.exec(`${url} ${typeof body === "string" ? body : ""}`)?.[0] ?? "";
}

/** What is asked for, in milliseconds, and how headers say it. */
function askFor(asks: Sequence["steps"][number]["asks"], now: number): [number | undefined, Record<string, string>] {
  const date = (ms: number): string => new Date(ms).toUTCString();
  const hour = 3_600_000;
  if (asks === "date") return [5000, { date: date(now), "retry-after": date(now + 5000) }];
  if (asks === "date of a fast clock")
    return [7000, { date: date(now + hour), "retry-after": date(now + hour + 7000) }];
  return [/^[\d.]+$/.test(asks) ? Number(asks) * 1000 : undefined, { "retry-after": asks }];
}

function answer(
  { status = 200, location, body }: Fate,
  id: string,
  url: string,
  headers: Record<string, string>,
  exchange: Exchange,
  clock: VirtualClock,
  deaf: boolean,
): Response {
  const json = JSON.stringify({ data: { id }, message: "as it is" });
  const type = body === "HTML" ? "text/html" : "application/json";
  const init = {
    status,
    headers: {
      "content-type": type,
      ...(location && { location: location === "here" ? url : "https://elsewhere.test/" }),
      ...(body === "right with length" && { "content-length": `${json.length}` }),
      ...headers,
    },
  };
  if (
    !body ||
    body === "right" ||
    body === "right with length" ||
    body === "HTML" ||
    body === "empty" ||
    body === "cut"
  ) {
    exchange.over = true;
    const text = body === "HTML" ? "<html>" : body === "cut" ? json.slice(0, -2) : body === "empty" ? "" : json;
    return new Response(body ? text : null, init);
  }
  const half = json.length / 2;
  const chunks =
    body === "too large"
      ? Array<string>(4).fill(" ".repeat(30_000))
      : [json.slice(0, half), ...(body === "trickles" ? [json.slice(half)] : [])];
  return new Response(stream(body, chunks, exchange, clock, deaf), init);
}

/** A body that takes its time, and that tells when it is over. */
function stream(
  body: "trickles" | "stalls" | "breaks" | "breaks as if refused" | "too large",
  chunks: string[],
  exchange: Exchange,
  clock: VirtualClock,
  deaf: boolean,
): ReadableStream<Uint8Array> {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const { signal } = exchange;
        if (deaf) return;
        signal?.addEventListener("abort", () => {
          if (exchange.over) return;
          exchange.over = true;
          controller.error(signal.reason);
        });
      },
      pull(controller) {
        const chunk = chunks.shift();
        if (chunk === undefined && body === "stalls") return new Promise(() => {});
        return new Promise((resolve) => {
          clock.setTimeout(() => {
            resolve();
            if (exchange.over) return;
            if (chunk !== undefined) return controller.enqueue(bytes(chunk));
            exchange.over = true;
            if (body === "breaks") controller.error(new TypeError("terminated"));
            else if (body === "breaks as if refused") controller.error(fetchFailed("ECONNREFUSED"));
            else controller.close();
          }, 20);
        });
      },
      cancel() {
        exchange.over = true;
      },
    },
    { highWaterMark: 0 },
  );
}
