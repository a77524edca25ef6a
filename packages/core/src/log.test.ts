import { expect, test, vi } from "vitest";
import { virtualClock } from "../test/virtual-clock.ts";
import type { Call } from "./call-state.ts";
import { TrunklineError } from "./errors.ts";
import { type Log, type Logger, type LogLevel, logging } from "./log.ts";
import type { OperationRow } from "./operation.ts";
import { type ClientOptions, readOptions } from "./options.ts";

const row: OperationRow = { http: "POST /messages", sensitive: { body: "content" } };
const about = {
  label: "toy.sendMessage",
  attempts: 1,
  latest: { status: 202, headers: new Headers({ "x-request-id": "r-1" }) },
  spec: { errors: {} },
  started: 5,
};
const call = { ...about, row, input: { body: "hello" } } as unknown as Call;
const request = { method: "POST", url: "https://api.toy.test", headers: { accept: "text/csv", "x-key": "canary" } };
const clock = { ...virtualClock(), now: () => 7 };
const levels = ["error", "warn", "info", "debug"] as const;

const logAt = (logger: Logger, logLevel: LogLevel): Log => {
  const options = { logger, logLevel, clock };
  return logging(options, readOptions(options, "https://api.toy.test", "createToy"), "createToy");
};
const lines = (logger: Logger): string[] =>
  levels.flatMap((level) => vi.mocked(logger[level]).mock.calls.map(([line]) => line));
const spies = (): Logger => ({ error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() });

const written = {
  error: "toy.sendMessage failed: 500.",
  warn: "toy.sendMessage tries again in 50 ms",
  info: "toy.sendMessage 202",
  debug: "toy.sendMessage sends POST /messages",
};
const fails = (log: Log): void => log.fails(call, new TrunklineError("toy.sendMessage failed: 500."));

test.each([
  ["off", []],
  ["error", ["error"]],
  ["warn", ["error", "warn"]],
  ["info", ["error", "warn", "info"]],
  ["debug", ["error", "warn", "info", "debug"]],
] as const)("at %s, these are written: %j", (level, want) => {
  const logger = spies();
  const log = logAt(logger, level);
  log.sends(call, request);
  log.ends(call);
  log.waits(call, 49.7);
  fails(log);
  expect(lines(logger)).toEqual(want.map((one) => written[one]));
});

test("an input is not redacted below the level", () => {
  const input = {
    get body(): never {
      throw new Error("read");
    },
  };
  const log = logAt(spies(), "info");
  expect(() => log.sends({ ...call, input }, request)).not.toThrow();
});

test("an attempt is shown without content, and without headers that may hold a secret", () => {
  const logger = spies();
  logAt(logger, "debug").sends(call, request);
  expect(vi.mocked(logger.debug).mock.calls[0]?.[1]).toMatchObject({
    input: { body: "<5 characters>" },
    headers: { accept: "text/csv" },
  });
  expect(JSON.stringify(vi.mocked(logger.debug).mock.calls)).not.toContain("canary");
});

test("a logger turns the log on, unless a level says otherwise", () => {
  const logger = spies();
  const written = (options: ClientOptions): number => {
    logging(options, readOptions(options, "https://api.toy.test", "createToy"), "createToy").ends(call);
    return lines(logger).length;
  };
  expect(written({ logger, logLevel: "off" })).toBe(0);
  expect(written({ logger })).toBe(1);
});

test("without a logger, the console is written to", () => {
  const info = vi.spyOn(console, "info").mockImplementation(() => {});
  const log = (options: ClientOptions): Log =>
    logging(options, readOptions(options, "https://api.toy.test", "createToy"), "createToy");
  log({}).ends(call);
  expect(info).not.toHaveBeenCalled();
  log({ logLevel: "info" }).ends(call);
  expect(info).toHaveBeenCalledOnce();
});

test("a logger is called as a method, with message and fields", () => {
  const logger = spies();
  logAt(logger, "info").ends(call);
  const fields = { attempts: 1, status: 202, requestId: "r-1", ms: 2 };
  expect(vi.mocked(logger.info).mock.calls).toEqual([["toy.sendMessage 202", fields]]);
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
  fails(logAt(broken, "error"));
  fails(logAt(rejecting, "error"));
  await new Promise((resolve) => setTimeout(resolve, 5));
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});
