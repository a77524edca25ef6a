import { type Clock, systemClock } from "./clock.ts";
import { ValidationError } from "./errors.ts";
import { checkHeaders } from "./headers.ts";
import type { Logger, LogLevel } from "./log.ts";
import type { OperationRow } from "./operation.ts";
import type { OwnFetch } from "./own-fetch.ts";
import type { Middleware, TransportResponse } from "./transport.ts";

/** How often and how long the client tries again. Whether it may is decided by the operation and the failure, never here. */
export interface RetryOptions {
  /** Attempts in all. @default 3 */
  attempts?: number;
  /** Longest `Retry-After`, in milliseconds, that is waited for; above it the call fails at once and says when to come back. @default 60_000 */
  maxRetryAfter?: number;
  /** Longest wait of our own between attempts, in milliseconds. @default 20_000 */
  maxDelay?: number;
  /**
   * What retries may still cost, by the API's origin, filled in by the client: 500 each at first. Clients that are given the same
   * object, `{}` to begin with, share it. @default one for each client
   */
  budgets?: Record<string, number>;
}

/** Options of every client, the same for each provider. */
export interface ClientOptions {
  /** Where the API is. Credentials go to this origin only. @default the provider's */
  baseUrl?: string;
  /** Called instead of the global `fetch`, which is otherwise looked up at each request. */
  fetch?: (url: string, init: RequestInit) => Promise<TransportResponse>;
  /** Milliseconds for a whole call: credentials, all attempts, waiting, body and parsing. `false`: no limit. @default 30_000 */
  timeout?: number | false;
  /** Milliseconds for one attempt, body included; a send that takes longer is `unknown`. @default 10_000 for reads, `timeout` for everything else */
  attemptTimeout?: number | false;
  /** Attempts in all, or parts of the policy; `false`: one attempt. @default 3 */
  retry?: number | false | RetryOptions;
  /** Wraps every call, outermost first, around retries and credentials. */
  middleware?: readonly Middleware[];
  /** Wraps every attempt, outermost first, below retries and above credentials: for limits, `paced`, `bounded` and `breaker`. */
  perAttempt?: readonly Middleware[];
  /** Where log lines go; `console` will do. @default console */
  logger?: Logger;
  /** What is worth a line. @default "off", or "info" when a `logger` is given */
  logLevel?: LogLevel;
  /** Headers of every request; none may replace what the client itself sets for credentials and framing. */
  headers?: Readonly<Record<string, string>>;
  /** Largest answer that is read, in bytes after decompression. @default 10 MiB */
  maxResponseBytes?: number;
  /** Allows plain `http:` to hosts other than this machine. @default false */
  allowInsecure?: boolean;
  /** Where time and chance come from. @default the platform's */
  clock?: Clock;
}

/** Where an API is. */
export interface Base {
  baseUrl: string;
  /** With a slash at its end, so that no other origin begins with it. */
  origin: string;
}

/** The options after their checks, every default filled in. */
export interface Settings {
  /** @internal Where an operation is. */
  baseOf: (row: OperationRow) => Base;
  fetch: OwnFetch | undefined;
  timeout: number;
  attemptTimeout: number | undefined;
  retry: Required<RetryOptions>;
  /** @internal */
  aroundCalls: readonly Middleware[];
  /** @internal */
  aroundAttempts: readonly Middleware[];
  headers: Record<string, string>;
  maxResponseBytes: number;
  clock: Clock;
}

/** Timers beyond it fire at once. */
const longest = 2 ** 31 - 1;
const local = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Whether credentials may go there: encrypted, or to this machine. */
export const isSafe = ({ protocol, hostname }: URL, allowInsecure?: boolean): boolean =>
  protocol === "https:" || (protocol === "http:" && (allowInsecure === true || local.test(hostname)));

/** Checks the options of a client and fills in the defaults; `where` begins every message. */
export function readOptions(options: ClientOptions, baseUrl: string, where: string, services?: ReadServices): Settings {
  const { middleware = [], perAttempt = [], maxResponseBytes = 10_485_760, fetch, clock = systemClock } = options;
  const base = readBase(options, where, "baseUrl", options.baseUrl ?? baseUrl);
  expect(where, "fetch", "a function", fetch === undefined || typeof fetch === "function");
  for (const [name, list] of Object.entries({ middleware, perAttempt }))
    expect(
      where,
      name,
      "an array of functions",
      list?.every?.((one) => typeof one === "function"),
    );
  expect(where, "maxResponseBytes", "a positive integer", Number.isInteger(maxResponseBytes) && maxResponseBytes > 0);
  return {
    baseOf: services?.(options, where, base) ?? (() => base),
    fetch,
    timeout: readTimeout(where, "timeout", options.timeout) ?? 30_000,
    attemptTimeout: readTimeout(where, "attemptTimeout", options.attemptTimeout),
    retry: readRetry(where, options.retry, { attempts: 3, maxRetryAfter: 60_000, maxDelay: 20_000, budgets: {} }),
    aroundCalls: middleware,
    aroundAttempts: perAttempt,
    headers: checkHeaders(options.headers, where),
    maxResponseBytes,
    clock,
  };
}

/** Reads where single services are: `servicesApart`. */
export type ReadServices = (options: ClientOptions, where: string, base: Base) => (row: OperationRow) => Base;

/** A base URL, checked. */
export function readBase({ allowInsecure }: ClientOptions, where: string, name: string, given: string): Base {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  expect(
    where,
    name,
    "an https:// URL without credentials or query; http:// needs allowInsecure",
    url && isSafe(url, allowInsecure) && !(url.username || url.password || /[?#]/.test(url.href)),
  );
  const { href, origin } = url as URL;
  return { baseUrl: href.replace(/\/+$/, ""), origin: `${origin}/` };
}

/** `false` is no limit; `undefined` stays. */
export function readTimeout(where: string, name: string, value: number | false | undefined): number | undefined {
  if (value === false) return longest;
  expect(
    where,
    name,
    "milliseconds or false",
    value === undefined || (Number.isFinite(value) && value > 0 && value <= longest),
  );
  return value;
}

/** The retry policy that a number, `false` or an object stands for. */
export function readRetry(where: string, value: CallRetry, base: Required<RetryOptions>): Required<RetryOptions> {
  if (value === undefined) return base;
  const policy = { ...base, ...(typeof value === "object" ? value : { attempts: value === false ? 1 : value }) };
  expect(
    where,
    "retry",
    "false, attempts or a policy",
    Number.isInteger(policy.attempts) &&
      policy.attempts > 0 &&
      policy.maxRetryAfter >= 0 &&
      policy.maxDelay >= 0 &&
      // Neither a primitive nor frozen: they are written to.
      Object.isExtensible(policy.budgets),
  );
  return policy;
}

type CallRetry = ClientOptions["retry"] | undefined;

/** Refuses an option that is not what it must be. */
export function expect(where: string, name: string, what: string, ok: unknown): void {
  if (!ok) throw new ValidationError(`${where}: ${name} must be ${what}.`);
}
