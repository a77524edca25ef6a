import type { Call } from "./call-state.ts";
import type { Settings } from "./options.ts";

/** Where log lines go. `console` is one; so is most loggers' child with (message, fields). */
export interface Logger {
  error(message: string, fields?: Record<string, unknown>): void;
  warn(message: string, fields?: Record<string, unknown>): void;
  info(message: string, fields?: Record<string, unknown>): void;
  debug(message: string, fields?: Record<string, unknown>): void;
}

/** What is worth a line: `error` failures, `warn` also retries, `info` also every call, `debug` also every attempt with its redacted input. */
export type LogLevel = "off" | keyof Logger;

/** From none to all. */
export const logLevels: readonly LogLevel[] = ["off", "error", "warn", "info", "debug"];

/** Writes a line about a call where the level asks for it; `fields` are worked out only then. */
export type Log = (level: keyof Logger, call: Call, what: string, fields?: () => object) => void;

/** A log that costs nothing below its level, and that no broken logger can stop. */
export function createLog({ logger, logLevel, clock }: Settings): Log {
  const limit = logLevels.indexOf(logLevel);
  return (level, call, what, fields) => {
    if (logLevels.indexOf(level) > limit) return;
    const { label, attempts, status, requestId } = call;
    // Whether it throws or rejects: a logger's trouble is not the call's.
    (async () =>
      logger[level](`${label} ${what}`, {
        attempts,
        status,
        requestId,
        ms: clock.now() - call.started,
        ...fields?.(),
      }))().catch(() => {});
  };
}
