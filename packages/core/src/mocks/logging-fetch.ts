import type { OperationRow } from "../operation.ts";
import { checkOptions } from "../option-names.ts";
import { getPath, setPath } from "../path.ts";
import { redact } from "../redact.ts";
import { createMocks } from "./create-mocks.ts";
import type { AddOverride } from "./overrides.ts";
import { usualStatus } from "./reply.ts";
import type { MockData, MockOptions, MockRequest } from "./types.ts";

/** Settings of {@link loggingFetch}. */
export interface LoggingFetchOptions extends Pick<MockOptions, "baseUrl" | "baseUrls" | "credentials"> {
  /** Where the lines go. Default: `console.info`. */
  log?: (line: string) => void;
  /** Shows members that the spec calls sensitive (phone numbers, texts, secrets) in full. Default: false. */
  showSensitive?: boolean;
  /**
   * Names of members of an answer that get a new value at each call: random hexadecimal digits in place of those in the
   * spec's example. Default: none.
   */
  fresh?: readonly string[];
}

/**
 * A stand-in for the provider that only logs, for development and demonstrations: nothing is sent, each call is one line
 * of a log, and gets the answer of the spec's example with the input's own values in it.
 *
 * Requests that the spec forbids are refused, which is a line, too.
 *
 * @throws {@link ValidationError} for a wrong option.
 * @example
 * const fetch = loggingFetch(mockData, { fresh: ["message_id"] });
 * const vumi = createVumiGo({ ...keys, fetch });
 * await vumi.sendMessage({ conversation_key, to_addr: "+27761234567", content: "hello" });
 * // vumi-go.sendMessage was only logged: {"conversation_key":"c1","to_addr":"+2776…67","content":"<5 characters>"}
 */
export function loggingFetch(data: MockData, options: LoggingFetchOptions = {}): typeof globalThis.fetch {
  checkOptions(`${data.provider.name} mocks`, options, {
    log: true,
    showSensitive: true,
    fresh: true,
    baseUrl: true,
    baseUrls: true,
    credentials: true,
  });
  const { log = (line) => console.info(line), showSensitive = false, fresh = [], ...rest } = options;
  const mocks = createMocks<Record<string, AddOverride>>(data, {
    ...rest,
    keep: 0,
    onRefused: ({ message }) => log(message),
  });
  for (const [operation, row] of Object.entries(data.operations)) {
    const rule = data.rules[operation];
    if (!rule) continue;
    const status = usualStatus(rule);
    mocks[operation]?.(({ input }: MockRequest<unknown>) => {
      const shown = JSON.stringify(showSensitive ? input : redact(input, row.sensitive));
      log(`${data.provider.name}.${operation} was only logged: ${shown}`);
      // Pages end as those of the mocks do.
      if (row.page) return undefined;
      return { status, data: answerTo(row, rule.replies[status]?.example, input, fresh) };
    });
  }
  return mocks.fetch;
}

/** The example with the members of the input in it, where it has members of the same name and type. */
function answerTo(row: OperationRow, example: unknown, input: unknown, fresh: readonly string[]): unknown {
  const answer = structuredClone(example);
  const inner = row.unwrap === undefined ? answer : getPath(answer, row.unwrap);
  if (!isRecord(inner) || !isRecord(input)) return answer;
  const echoed = Object.entries(inner).map(([name, value]): [string, unknown] => {
    if (fresh.includes(name) && typeof value === "string") return [name, value.replace(/[\da-f]/gi, randomDigit)];
    const given = Object.hasOwn(input, name) ? input[name] : undefined;
    const alike = given !== undefined && (value === null || typeof value === typeof given);
    return [name, alike ? given : value];
  });
  const filled = Object.fromEntries(echoed);
  return row.unwrap === undefined || !isRecord(answer) ? filled : setPath(answer, row.unwrap, filled);
}

function randomDigit(): string {
  return Math.floor(Math.random() * 16).toString(16);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
