import { isDeepStrictEqual } from "node:util";
import { type ClientOptions, type Clock, systemClock, TrunklineError } from "../../src/index.ts";
import { shown } from "../suites/forms.ts";
import type { Ending, Fault } from "./fault.ts";
import { places } from "./places.ts";
import { startFaultServer } from "./server.ts";

/** How a call ended, as its caller and its provider see it. */
export interface Ended {
  error?: unknown;
  data?: unknown;
  /** Requests that arrived; absent: there was no server. */
  seen?: number;
  /** How often the provider carried it out. */
  ledger: number;
  waits: readonly number[];
}

// Waits between attempts are counted in milliseconds, not in seconds; all else is the default.
const hurried: Clock = { ...systemClock, random: () => 0.01 };

/**
 * Stages a fault, makes the call, and says what of its end is not as the table has it; nothing, if all is well.
 *
 * @param call - makes the call with a client of these options
 * @param hidden - texts that nothing may show
 */
export async function attemptFault(
  fault: Omit<Fault, "id" | "name">,
  call: (options: ClientOptions) => Promise<unknown>,
  hidden: readonly string[],
): Promise<readonly string[]> {
  const problems = await attemptOnce(fault, call, hidden);
  const { attemptTimeout } = fault.options ?? {};
  if (problems.length === 0 || typeof attemptTimeout !== "number") return problems;
  // On a busy machine the time may be over before the fault has come: then there is enough of it.
  return attemptOnce({ ...fault, options: { ...fault.options, attemptTimeout: 6 * attemptTimeout } }, call, hidden);
}

async function attemptOnce(
  { place = "server", script = [], options, closes, ending }: Omit<Fault, "id" | "name">,
  call: (options: ClientOptions) => Promise<unknown>,
  hidden: readonly string[],
): Promise<readonly string[]> {
  const other = await startFaultServer([{ answer: () => "HTTP/1.1 204 No Content\r\n\r\n" }]);
  const { url, server, options: placed, close } = await places[place](script, other.url);
  const waits: number[] = [];
  try {
    const ended = await endOf(
      call({
        baseUrl: url,
        ...(ending.waits ? { timeout: false, attemptTimeout: false, clock: hasty(waits) } : { clock: hurried }),
        ...placed,
        ...options,
      }),
    );
    const problems = compare(ending, {
      ...ended,
      ...(server && { seen: server.seen }),
      ledger: server?.ledger.length ?? 0,
      waits,
    });
    if (closes) await server?.idle();
    // Nothing that went to another origin could be told from credentials later: nothing may go there at all.
    if (other.seen > 0) problems.push("A request went to another origin.");
    const all = ended.error === undefined ? "" : shown(ended.error);
    if (hidden.some((text) => all.includes(text))) problems.push("The error shows what it must hide.");
    return problems;
  } finally {
    close();
    other.close();
  }
}

/** What a call comes to. */
export const endOf = (call: Promise<unknown>): Promise<Pick<Ended, "data" | "error">> =>
  call.then(
    (data) => ({ data }),
    (error: unknown) => ({ error: error ?? new Error("Rejected with nothing.") }),
  );

/** A clock on which every wait is over at once, and noted; what is no wait, such as a limit of 24 days, never comes. */
function hasty(waits: number[]): Clock {
  let now = Date.now();
  return {
    now: () => now,
    random: () => 0.5,
    setTimeout(callback, ms) {
      if (ms > 1e9) return;
      waits.push(ms);
      now += ms;
      setImmediate(callback);
    },
    clearTimeout() {},
  };
}

/** What of an end is not as it has to be. */
export function compare(ending: Ending, { error, data, seen, ledger, waits }: Ended): string[] {
  const problems: string[] = [];
  const same = (what: string, got: unknown, wanted: unknown): void => {
    if (!isDeepStrictEqual(got, wanted)) problems.push(`${what}: got ${show(got)}, wanted ${show(wanted)}`);
  };
  const { name, ...got } = Object(error) as Partial<Record<string, unknown>> & { name?: string };
  same("error", error === undefined ? undefined : error instanceof TrunklineError ? error.name : error, ending.error);
  if (error !== undefined) {
    same("attempts", got.attempts ?? 0, ending.attempts);
    same("outcome", got.outcome, ending.outcome);
    same("likely", got.likely, ending.likely);
    same("retryAfter", got.retryAfter, ending.retryAfter);
    if (ending.status !== undefined) same("status", got.status, ending.status);
    if (ending.kind !== undefined) same("kind", got.kind, ending.kind);
    if (ending.code !== undefined && ![ending.code].flat().includes(`${got.code}`)) same("code", got.code, ending.code);
    if (ending.says && !ending.says.test(String(error))) same("message", String(error), String(ending.says));
  }
  if (ending.data !== undefined) same("data", data, ending.data);
  if (ending.waits) same("waits", waits, ending.waits);
  // On a busy machine the time may be over before a request has arrived.
  const isEarly = ending.error === "TimeoutError" && seen !== undefined && seen < ending.attempts;
  if (seen !== undefined && !isEarly) same("requests that arrived", seen, ending.seen ?? ending.attempts);
  if (ending.ledger !== undefined) same("ledger", ledger, ending.ledger);
  // True to the ledger, whatever the table says.
  if (got.outcome === "not_sent" || got.outcome === "rejected") same("ledger", ledger, 0);
  if (got.likely === "accepted" && seen) same("ledger", ledger, 1);
  return problems.map((problem) => (error === undefined ? problem : `${problem} (${String(error)})`));
}

const show = (value: unknown): string =>
  value instanceof Error ? String(value) : (JSON.stringify(value) ?? "nothing");
