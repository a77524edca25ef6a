import { getEventListeners } from "node:events";
import { basicAuth } from "../../src/auth/basic.ts";
import { bearerAuth } from "../../src/auth/bearer.ts";
import { refreshed } from "../../src/auth/refreshed.ts";
// The client by path loads it at its first call, and no virtual clock waits for a disk.
import "../../src/http/request-by-path.ts";
import type { CallOptions } from "../../src/call.ts";
import type { ClientDefinition } from "../../src/client.ts";
import type { Clock } from "../../src/clock.ts";
import type { TrunklineError } from "../../src/errors.ts";
import type { ClientOptions } from "../../src/options.ts";
import type { Middleware, TransportResponse } from "../../src/transport.ts";
import { createToy, type Toy } from "../toy.ts";
import { settle, type VirtualClock, virtualClock } from "../virtual-clock.ts";
import { createProvider, type Exchange } from "./provider.ts";
import type { Abort, Planned, Sequence } from "./sequence.ts";

/** A moment: the time, and what came before what at that time. */
export interface Moment {
  at: number;
  order: number;
}

/** What became of one call. */
export interface Played {
  id: string;
  planned: Planned;
  started: number;
  /** Milliseconds that it may take. */
  timeout: number;
  aborted?: Moment;
  /** When the promise settled. */
  settled?: Moment;
  /** When nothing more could come: the promise had settled, and its stream was read to the end. */
  ended?: Moment;
  error?: TrunklineError;
  /** Status of an answer that was handed over without throwing, by path or raw. */
  status?: number;
  /** The id in the data. */
  got?: string | undefined;
  /** Left on the caller's signal at the end. */
  listeners: number;
  /** Requests of it that were not over at the end. */
  open: number;
  exchanges: Exchange[];
  /** How often it was carried out. */
  accepted: number;
}

/** What became of a sequence. */
export interface Story {
  sequence: Sequence;
  calls: Played[];
  /** Timers of the client that nobody cleared. */
  timers: number;
  /** Rejections that nobody handled. */
  unhandled: unknown[];
  /** Requests that belong to no call. */
  strangers: number;
}

/** A way to make a client wrong, for the model to find. */
export interface Flaw {
  options?: (options: ClientOptions) => ClientOptions;
  definition?: Partial<ClientDefinition>;
  call?: (options: CallOptions) => CallOptions;
}

/** Carries out a sequence in virtual time. */
export async function play(sequence: Sequence, flaw: Flaw = {}): Promise<Story> {
  const unhandled: unknown[] = [];
  const onUnhandled = (reason: unknown): void => void unhandled.push(reason);
  process.on("unhandledRejection", onUnhandled);
  try {
    return { ...(await playCalls(sequence, flaw)), unhandled };
  } finally {
    process.off("unhandledRejection", onUnhandled);
  }
}

async function playCalls(sequence: Sequence, flaw: Flaw): Promise<Omit<Story, "unhandled">> {
  const clock = virtualClock();
  const begin = clock.now();
  let count = 0;
  const now = (): Moment => ({ at: clock.now(), order: count++ });
  const controllers = new Map<string, AbortController>();
  const calls: Played[] = sequence.calls.map((planned, index) => ({
    id: `call${index}`,
    planned,
    started: begin + planned.at,
    timeout: planned.timeout === false ? 2 ** 31 - 1 : (planned.timeout ?? sequence.timeout),
    listeners: 0,
    open: 0,
    exchanges: [],
    accepted: 0,
  }));
  const abort = (call: Played): void => {
    if (call.aborted) return;
    call.aborted = now();
    controllers.get(call.id)?.abort("enough");
  };
  const seen = new Map<string, number>();
  const provider = createProvider(
    sequence,
    clock,
    () => count++,
    (what, id) => {
      const call = calls.find((one) => one.id === id);
      const key = `${what} ${id}`;
      seen.set(key, (seen.get(key) ?? 0) + 1);
      const wanted: Abort | undefined = call?.planned.abort;
      if (call && wanted?.when === what && wanted.count === seen.get(key)) later(wanted.turns, () => abort(call));
    },
  );
  const { toy, timers } = createClient(sequence, clock, provider.fetch, flaw);

  let running = calls.length;
  let left = 0;
  for (const call of calls) {
    const controller = new AbortController();
    controllers.set(call.id, controller);
    const { planned } = call;
    if (planned.abort?.when === "time") clock.setTimeout(() => abort(call), planned.at + planned.abort.after);
    clock.setTimeout(async () => {
      if (planned.abort?.when === "before") abort(call);
      const options: CallOptions = {
        signal: controller.signal,
        ...(planned.timeout !== undefined && { timeout: planned.timeout }),
      };
      try {
        const result = await start(toy, call, flaw.call?.(options) ?? options);
        call.settled = now();
        await readResult(result, call);
      } catch (error) {
        call.error = error as TrunklineError;
      }
      call.settled ??= now();
      call.ended = now();
      call.listeners = getEventListeners(controller.signal, "abort").length;
      await settle();
      call.open = provider.exchanges.filter(({ id, over }) => id === call.id && !over).length;
      // Now, for in the end each would have fired.
      if (--running === 0) left = timers.size;
    }, planned.at);
  }
  // Longer than any call may take.
  await clock.advance(2 ** 32);
  await settle();
  for (const call of calls) {
    call.exchanges = provider.exchanges.filter(({ id }) => id === call.id);
    call.accepted = provider.ledger.filter((id) => id === call.id).length;
  }
  const strangers = provider.exchanges.filter(({ id }) => !controllers.has(id)).length;
  return { sequence, calls, timers: left, strangers };
}

/** After so many turns of microtasks. */
function later(turns: number, callback: () => void): void {
  if (turns === 0) callback();
  else queueMicrotask(() => later(turns - 1, callback));
}

function createClient(
  sequence: Sequence,
  clock: VirtualClock,
  fetch: (url: string, init: RequestInit) => Promise<Response>,
  flaw: Flaw,
): { toy: Toy; timers: Set<unknown> } {
  // The client's own timers, told apart from the world's.
  const timers = new Set<unknown>();
  const own: Clock = {
    now: clock.now,
    random: () => sequence.chance,
    setTimeout(callback, ms) {
      const handle = clock.setTimeout(() => {
        timers.delete(handle);
        callback();
      }, ms);
      timers.add(handle);
      return handle;
    },
    clearTimeout(handle) {
      timers.delete(handle);
      clock.clearTimeout(handle);
    },
  };
  const wait = (ms: number): Promise<void> => new Promise((resolve) => void clock.setTimeout(resolve, ms));
  const { attemptTimeout, attempts, maxRetryAfter, timeout } = sequence;
  const broken = (): never => {
    throw new Error("the logger broke");
  };
  const options: ClientOptions = {
    fetch,
    clock: own,
    timeout,
    ...(attemptTimeout !== undefined && { attemptTimeout }),
    retry: { attempts, maxRetryAfter },
    middleware: middlewareOf(sequence, wait),
    maxResponseBytes: 50_000,
    ...(sequence.logger && {
      logLevel: "debug",
      logger: { error: broken, warn: broken, info: broken, debug: broken },
    }),
  };
  const { toy } = createToy([], flaw.options?.(options) ?? options, {
    auth: { key: authOf(sequence, wait) },
    ...flaw.definition,
  });
  return { toy, timers };
}

function authOf({ credentials, credentialsAfter }: Sequence, wait: (ms: number) => Promise<void>): Middleware {
  if (credentials === "fixed") return basicAuth({ username: "user", password: "password" });
  let count = 0;
  return refreshed(
    async () => {
      const turn = ++count;
      if (credentials === "never come") return new Promise<string>(() => {});
      if (credentialsAfter > 0) await wait(credentialsAfter);
      if (credentials === "fail" || (credentials === "fail once" && turn === 1)) throw new Error("the vault is locked");
      return `token-${turn}`;
    },
    (token) => bearerAuth(token),
  );
}

function middlewareOf({ middleware }: Sequence, wait: (ms: number) => Promise<void>): Middleware[] {
  if (middleware === "none") return [];
  return [
    (next) => async (request, context) => {
      if (middleware === "slow before") await wait(70);
      if (middleware === "throws before") throw new Error("it broke before");
      let response = await next(request, context).catch((error: unknown) => {
        if (middleware !== "repeats") throw error;
      });
      if (!response?.ok && middleware === "repeats") response = await next(request, context);
      if (middleware === "slow after") await wait(70);
      if (middleware === "throws after") throw new Error("it broke after");
      return response as TransportResponse;
    },
  ];
}

type ByPath = (path: string, init: object) => Promise<unknown>;

/** Makes the call by its way; each request of it holds its id. */
function start({ http, ...toy }: Toy, { id, planned: { kind, way } }: Played, options: CallOptions): Promise<unknown> {
  const call = (name: Exclude<keyof Toy, "http">, input: object, byPath: () => Promise<unknown>): Promise<unknown> =>
    way === "operation"
      ? toy[name]({ ...input }, options)
      : way === "raw"
        ? toy[name].raw({ ...input }, options)
        : byPath();
  const at = (method: ByPath, path: string, init: object): Promise<unknown> => method(path, { ...init, ...options });
  const path = { id };
  switch (kind) {
    case "send":
      return call("sendMessage", { body: id }, () => at(http.POST, "/v1/messages", { body: { body: id } }));
    case "read":
      return call("getMessage", path, () => at(http.GET, "/v1/messages/{id}", { params: { path } }));
    case "purchase":
      return call("buyNumber", { number: id }, () => at(http.GET, "/v1/buy", { params: { query: { number: id } } }));
    case "idempotent":
      return call("replaceMessage", { id, body: id }, () =>
        at(http.PUT, "/v1/messages/{id}", { params: { path }, body: { body: id } }),
      );
    case "stream":
      return call("getRecording", path, () => at(http.GET, "/v1/recordings/{id}", { params: { path } }));
    case "sent stream":
      return call("speak", { body: id }, () => at(http.POST, "/v1/speech", { body: { body: id } }));
  }
}

/** What the call was told: a status, an id, or a stream that is read to its end. */
async function readResult(result: unknown, call: Played): Promise<void> {
  const { way } = call.planned;
  let data = result;
  if (way === "raw") ({ status: call.status = 0, data } = result as { status: number; data: unknown });
  if (way === "path") {
    const { response, error, data: found } = result as { response: Response; error?: unknown; data?: unknown };
    call.status = response.status;
    // A body that tells something is handed over as it is; else it is the error itself.
    if (error instanceof Error) throw error;
    data = found;
  }
  const text = data instanceof ReadableStream ? await readAll(data) : `${JSON.stringify(data)}`;
  call.got = /call\d+/.exec(text)?.[0];
}

async function readAll(stream: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of stream) text += decoder.decode(chunk, { stream: true });
  return text;
}
