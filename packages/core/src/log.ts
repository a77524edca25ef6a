import { type Call, requestIdOf } from "./call-state.ts";
import type { TrunklineError } from "./errors.ts";
import { type ClientOptions, expect, type Settings } from "./options.ts";
import { redact } from "./redact.ts";
import type { TransportRequest } from "./transport.ts";

/** Where log lines go. `console` is one; so is most loggers' child with (message, fields). */
export interface Logger {
  error(message: string, fields?: Record<string, unknown>): void;
  warn(message: string, fields?: Record<string, unknown>): void;
  info(message: string, fields?: Record<string, unknown>): void;
  debug(message: string, fields?: Record<string, unknown>): void;
}

/** What is worth a line: `error` failures, `warn` also retries, `info` also every call, `debug` also every attempt with its redacted input. */
export type LogLevel = "off" | keyof Logger;

/** What a client tells of its calls. */
export interface Log {
  /** @internal */
  sends(call: Call, request: TransportRequest): void;
  /** @internal */
  waits(call: Call, ms: number): void;
  /** @internal */
  fails(call: Call, error: TrunklineError): void;
  /** @internal */
  ends(call: Call): void;
}

/** Makes the log that the options ask for; `where` begins every message about a wrong one. */
export type CreateLog = (options: ClientOptions, settings: Settings, where: string) => Log;

const levels: readonly LogLevel[] = ["off", "error", "warn", "info", "debug"];

/** A log of lines, which costs next to nothing below its level and which no broken logger can stop. */
export const logging: CreateLog = (options, { clock }, where) => {
  const { logger, logLevel = logger ? "info" : "off" } = options;
  expect(where, "logLevel", `one of ${levels}`, levels.includes(logLevel));
  expect(
    where,
    "logger",
    "an object with error, warn, info and debug",
    !logger || levels.slice(1).every((level) => typeof logger[level as "info"] === "function"),
  );
  const write = (level: keyof Logger, call: Call, what: string, fields?: () => object): void => {
    if (levels.indexOf(level) > levels.indexOf(logLevel)) return;
    const { label, attempts, latest } = call;
    const ms = clock.now() - call.started;
    // Whether it throws or rejects: a logger's trouble is not the call's.
    (async () =>
      (logger ?? console)[level](`${label} ${what}`, {
        attempts,
        status: latest?.status,
        requestId: requestIdOf(call),
        ms,
        ...fields?.(),
      }))().catch(() => {});
  };
  return {
    sends: (call, { headers }) => {
      // Asked here, since it is at each attempt.
      if (logLevel !== "debug") return;
      // Every other header may hold a secret.
      const { accept, "content-type": type, "user-agent": agent } = headers;
      write(logLevel, call, `sends ${call.row.http}`, () => ({
        input: redact(call.input, call.row.sensitive),
        headers: { accept, "content-type": type, "user-agent": agent },
      }));
    },
    waits: (call, ms) => write("warn", call, `tries again in ${Math.round(ms)} ms`),
    fails: (call, error) => write("error", call, error.message.slice(call.label.length + 1), () => error),
    ends: (call) => write("info", call, `${call.latest?.status}`),
  };
};
