import { expect, test, vi } from "vitest";
import { virtualClock } from "../test/virtual-clock.ts";
import type { Call } from "./call-state.ts";
import { createLog, type Logger, type LogLevel, logLevels } from "./log.ts";
import { readOptions } from "./options.ts";

const call = { label: "toy.sendMessage", attempts: 1, status: 202, requestId: "r-1", started: 5 } as Call;
const clock = { ...virtualClock(), now: () => 7 };
const logAt = (logger: Logger, logLevel: LogLevel): ReturnType<typeof createLog> =>
  createLog(readOptions({ logger, logLevel, clock }, "https://api.toy.test", "createToy"));

const lines = (logger: Logger): string[] =>
  logLevels.slice(1).flatMap((level) => vi.mocked(logger[level as keyof Logger]).mock.calls.map(([line]) => line));
const spies = (): Logger => ({ error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() });

test.each([
  ["off", []],
  ["error", ["error"]],
  ["warn", ["error", "warn"]],
  ["info", ["error", "warn", "info"]],
  ["debug", ["error", "warn", "info", "debug"]],
] as const)("at %s, these are written: %j", (level, want) => {
  const logger = spies();
  const log = logAt(logger, level);
  for (const one of ["debug", "info", "warn", "error"] as const) log(one, call, one);
  expect(lines(logger)).toEqual(want.map((one) => `toy.sendMessage ${one}`));
});

test("fields are not worked out below the level", () => {
  const fields = vi.fn(() => ({}));
  logAt(spies(), "warn")("info", call, "x", fields);
  expect(fields).not.toHaveBeenCalled();
});

test("a logger is called as a method, with message and fields", () => {
  const logger = spies();
  logAt(logger, "info")("info", call, "sent", () => ({ more: true }));
  const fields = { attempts: 1, status: 202, requestId: "r-1", ms: 2, more: true };
  expect(vi.mocked(logger.info).mock.calls).toEqual([["toy.sendMessage sent", fields]]);
  expect(vi.mocked(logger.info).mock.contexts).toEqual([logger]);
});

test("a logger that throws, and one that rejects, stop nothing", async () => {
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  const broken = spies();
  vi.mocked(broken.error).mockImplementation(() => {
    throw new Error("disk full");
  });
  const rejecting = { ...spies(), error: async () => Promise.reject(new Error("disk full")) };
  logAt(broken, "error")("error", call, "x");
  logAt(rejecting, "error")("error", call, "x");
  await new Promise((resolve) => setTimeout(resolve, 5));
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});
