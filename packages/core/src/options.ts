import { type Clock, systemClock } from "./clock.ts";
import { ValidationError } from "./errors.ts";
import { checkHeaders } from "./headers.ts";
import type { Logger, LogLevel } from "./log.ts";
import type { Middleware } from "./transport.ts";

/** How often and how long the client tries again. Whether it may is decided by the operation and the failure, never here. */
export interface RetryOptions {
  /** Attempts in all. @default 3 */
  attempts?: number;
  /** Longest `Retry-After`, in milliseconds, that is waited for; above it the call fails at once and says when to come back. @default 60_000 */
  maxRetryAfter?: number;
  /** Longest wait of our own between attempts, in milliseconds. @default 20_000 */
  maxDelay?: number;
}

/** Options of every client, the same for each provider. */
export interface ClientOptions {
  /** Where the API is. Credentials go to this origin only. @default the provider's */
  baseUrl?: string;
  /** Called instead of the global `fetch`, which is otherwise looked up at each request. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds for a whole call: credentials, all attempts, waiting, body and parsing. `false`: no limit. @default 30_000 */
  timeout?: number | false;
  /** Milliseconds for one attempt, body included. @default 10_000 for reads, `timeout` for everything else */
  attemptTimeout?: number | false;
  /** Attempts in all, or the whole policy; `false`: one attempt. @default 3 */
  retry?: number | false | RetryOptions;
  /** Wraps every call, outermost first, around retries, deadline and credentials. */
  middleware?: readonly Middleware[];
  /** Where log lines go; `console` will do. @default console */
  logger?: Logger;
  /** What is worth a line. @default "off", or "info" when a `logger` is given */
  logLevel?: LogLevel;
  /** Headers of every request; none may replace what the client itself sets for credentials and framing. */
  headers?: Readonly<Record<string, string>>;
  /** Largest answer that is read, in bytes after decompression. @default 10 MiB */
  maxResponseBytes?: number;
  /** Allows credentials over plain `http:` to hosts other than this machine. @default false */
  allowInsecure?: boolean;
  /** Where time and chance come from. @default the platform's */
  clock?: Clock;
}

/** The options after their checks, every default filled in. */
export interface Settings {
  baseUrl: string;
  origin: string;
  fetch: ClientOptions["fetch"];
  timeout: number;
  attemptTimeout: number | undefined;
  retry: Required<RetryOptions>;
  middleware: readonly Middleware[];
  logger: Logger;
  logLevel: LogLevel;
  headers: Record<string, string>;
  maxResponseBytes: number;
  clock: Clock;
}

const longest = 2 ** 31 - 1; // Timers beyond it fire at once.

/** Checks the options of a client and fills in the defaults; `where` begins every message. */
export function readOptions(options: ClientOptions, baseUrl: string, where: string): Settings {
  const fail = (message: string): never => {
    throw new ValidationError(`${where}: ${message}`);
  };
  const expect = (name: keyof ClientOptions, type: string): void => {
    const value = options[name];
    // biome-ignore lint/suspicious/useValidTypeof: the caller names the type
    if (value !== undefined && typeof value !== type) fail(`${name} must be a ${type}, not ${kindOf(value)}.`);
  };
  expect("fetch", "function");
  expect("allowInsecure", "boolean");
  const { middleware = [], logger, clock = systemClock, maxResponseBytes = 10_485_760 } = options;
  if (!Array.isArray(middleware) || !middleware.every((one) => typeof one === "function"))
    fail("middleware must be an array of functions.");
  const logLevel = options.logLevel ?? (logger ? "info" : "off");
  if (!["off", "error", "warn", "info", "debug"].includes(logLevel))
    fail(`logLevel must be "off", "error", "warn", "info" or "debug".`);
  for (const level of logger ? (["error", "warn", "info", "debug"] as const) : [])
    if (typeof logger?.[level] !== "function") fail(`logger must have the method ${level}(message, fields).`);
  if (!Number.isSafeInteger(maxResponseBytes) || maxResponseBytes < 1) fail("maxResponseBytes must be a positive integer.");
  const url = readBaseUrl(options.baseUrl ?? baseUrl, options.allowInsecure === true, fail);
  return {
    baseUrl: url.href.replace(/\/+$/, ""),
    origin: url.origin,
    fetch: options.fetch,
    timeout: readTimeout("timeout", options.timeout, fail) ?? 30_000,
    attemptTimeout: readTimeout("attemptTimeout", options.attemptTimeout, fail),
    retry: readRetry(options.retry, fail),
    middleware,
    logger: logger ?? console,
    logLevel,
    headers: checkHeaders(options.headers, where),
    maxResponseBytes,
    clock,
  };
}

/** `false` is no limit; `undefined` stays. */
export function readTimeout(name: string, value: unknown, fail: (message: string) => never): number | undefined {
  if (value === undefined) return undefined;
  if (value === false) return longest;
  if (typeof value !== "number" || !(value > 0 && value <= longest))
    fail(`${name} must be milliseconds from 1 to ${longest}, or false for no limit.`);
  return value as number;
}

/** The retry policy that a number, `false` or an object stands for. */
export function readRetry(
  value: unknown,
  fail: (message: string) => never,
  base: Required<RetryOptions> = { attempts: 3, maxRetryAfter: 60_000, maxDelay: 20_000 },
): Required<RetryOptions> {
  if (value === undefined) return base;
  const given = value === false ? { attempts: 1 } : typeof value === "number" ? { attempts: value } : value;
  if (typeof given !== "object" || given === null) return fail("retry must be false, a number of attempts, or an object.");
  const policy = { ...base, ...given };
  if (!Number.isInteger(policy.attempts) || policy.attempts < 1) fail("retry.attempts must be an integer of 1 or more.");
  for (const name of ["maxRetryAfter", "maxDelay"] as const)
    if (!(policy[name] >= 0 && policy[name] <= longest)) fail(`retry.${name} must be milliseconds from 0 to ${longest}.`);
  return policy;
}

function readBaseUrl(value: string, allowInsecure: boolean, fail: (message: string) => never): URL {
  const url = URL.canParse(value) ? new URL(value) : fail("baseUrl must be an absolute URL, such as https://api.example.com.");
  const local = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.username || url.password) fail("baseUrl must not hold credentials; give them as options.");
  if (url.search || url.hash) fail("baseUrl must not have a query or a fragment.");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && (local || allowInsecure)))
    fail(`baseUrl must begin with https:// (plain http:// only to this machine, or with allowInsecure: true).`);
  return url;
}

/** What a value is, without saying what it holds. */
export function kindOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "an array" : `a ${typeof value}`;
}
