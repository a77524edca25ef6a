import type { HeaderText } from "./find-header.ts";

/** What Node.js makes requests with below its `fetch`: as much of undici as we touch. */
export interface Dispatcher {
  dispatch(request: DispatchedRequest, handler: Handler): boolean;
}

/** What `fetch` gives a dispatcher. */
export interface DispatchedRequest {
  body?: unknown;
}

export type Handler = OldHandler | NewHandler;

/** What is told of a request under way until undici 7. */
export interface OldHandler {
  onConnect(abort: (reason: unknown) => void, context?: unknown): void;
  onResponseStarted?(): void;
  onHeaders(status: number, headers: readonly HeaderText[], resume?: unknown, statusText?: unknown): boolean;
  onData(chunk: Uint8Array): boolean;
  onComplete(trailers?: unknown): void;
  onError(error: unknown): void;
}

/** What is told of it from undici 8 on. */
export interface NewHandler {
  onRequestStart(steering: Steering, context?: unknown): void;
  onResponseStarted?(): void;
  onResponseStart(steering: Steering, status: number, headers: NewHeaders, statusText?: unknown): void;
  onResponseData(steering: Steering, chunk: Uint8Array): void;
  onResponseEnd(steering: Steering, trailers?: unknown): void;
  onResponseError(steering: Steering | null, error: unknown): void;
}

export type NewHeaders = Readonly<Record<string, unknown>>;

/** What steers a request. */
export interface Steering {
  abort(reason: unknown): void;
}

let judged: unknown;
let key: symbol | undefined;

/**
 * What the platform's `fetch` is about to make its request with, where that is Node.js' own `fetch` over an agent of a
 * version that we know. Where something has taken the place of either, such as a mock or a proxy, there is none, nor before
 * `fetch` was used for the first time.
 */
export function findDispatcher(): Dispatcher | undefined {
  try {
    const { fetch } = globalThis;
    if (judged !== fetch) {
      key = keyFor(fetch);
      judged = fetch;
    }
    const found = key && (globalThis as { [key: symbol]: Dispatcher | undefined })[key];
    return found && isAgent(found) ? found : undefined;
  } catch {
    // Of a stranger that cannot be looked at.
    return undefined;
  }
}

function keyFor(fetch: unknown): symbol | undefined {
  const { process } = globalThis as { process?: { versions?: { undici?: string } } };
  const major = Number.parseInt(`${process?.versions?.undici}`, 10);
  // In a context of its own, such as one of Jest's, there may be a dispatcher that the `fetch` from outside does not use.
  const isHere = fetch instanceof Function && Function.prototype.toString.call(fetch).includes(source);
  // Who makes a wrapper print as what it wraps has marked it.
  const isOwn = isHere && Reflect.ownKeys(fetch).join() === "length,name,prototype";
  return isOwn && major > 5 && major < 9 ? Symbol.for(`undici.globalDispatcher.${major < 8 ? 1 : 2}`) : undefined;
}

/** Where Node.js' own `fetch` comes from, in its own words. */
const source = "internal/deps/undici/undici";

/** Not one of its children, nor one whose requests somebody else sees first. */
function isAgent(found: Dispatcher): boolean {
  const { name, prototype } = found.constructor;
  return (
    name === "Agent" &&
    Object.getPrototypeOf(found.constructor).name === "DispatcherBase" &&
    prototype.dispatch === found.dispatch
  );
}
