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

/** Writes a line where the level asks for it. */
export type Log = (level: keyof Logger, message: string, fields: () => Record<string, unknown>) => void;

/** A log that costs nothing below its level, and that no broken logger can stop. */
export function createLog(logger: Logger, logLevel: LogLevel): Log {
  const limit = logLevels.indexOf(logLevel);
  return (level, message, fields) => {
    if (logLevels.indexOf(level) > limit) return;
    try {
      logger[level](message, fields());
    } catch {
      // A logger's trouble is not the call's.
    }
  };
}
