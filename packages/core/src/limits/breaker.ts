import type { Call } from "../call-state.ts";
import { ConnectionError, TrunklineError } from "../errors.ts";
import { checkOptions } from "../option-names.ts";
import { expect } from "../options.ts";
import { signalOf } from "../own-fetch.ts";
import type { Middleware } from "../transport.ts";
import { heldBack } from "./limit-error.ts";

/** `closed`: requests pass. `open`: none does. `half_open`: one passes, to see. */
export type BreakerState = "closed" | "open" | "half_open";

/** When to stop asking a provider that is in trouble, and when to try again. */
export interface BreakerOptions {
  /** Failures after which it opens. @default 5 */
  failures?: number;
  /** How many of the latest requests are looked at. @default 10 */
  of?: number;
  /** Milliseconds after which a failure is forgotten. @default 60_000 */
  per?: number;
  /** Milliseconds that it stays open before one request may try. @default 30_000 */
  pause?: number;
  /** Told of every change; what it throws is ignored. */
  onChange?: (change: { origin: string; state: BreakerState }) => void;
}

interface Circuit {
  state: BreakerState;
  /** Counts the changes: what began before the latest one is no news. */
  turn: number;
  opened: number;
  /** One request is finding out whether it is well again. */
  isProbing: boolean;
  /** The latest results in this state, oldest first: when, and whether it failed. */
  results: [at: number, failed: boolean][];
}

/**
 * Stops asking an origin of whose latest requests too many failed: connections, statuses from 500, and timeouts count,
 * statuses below 500 and your own aborts do not. While it is open, requests fail at once with `not_sent`, so that another
 * provider can take over, and `retryAfter` says when to come back. After the pause one request tries; its result closes
 * it, or opens it anew. Put it first in `perAttempt`.
 *
 * @throws {@link ValidationError} for a wrong option.
 *
 * @example
 * const onChange = ({ origin, state }) => console.warn(`${origin} is ${state}`);
 * const flowroute = createFlowroute({ accessKey, secretKey, perAttempt: [breaker({ failures: 5, of: 10, onChange })] });
 */
export function breaker(options: BreakerOptions = {}): Middleware {
  checkOptions("breaker", options, { failures: true, of: true, per: true, pause: true, onChange: true });
  const { failures = 5, of = 10, per = 60_000, pause = 30_000, onChange } = options;
  expect("breaker", "failures", "a positive integer", Number.isSafeInteger(failures) && failures > 0);
  expect("breaker", "of", "an integer, and not below failures", Number.isSafeInteger(of) && of >= failures);
  expect("breaker", "per", "milliseconds", per > 0);
  expect("breaker", "pause", "milliseconds", pause > 0);
  const circuits = new Map<string, Circuit>();

  const change = (circuit: Circuit, origin: string, state: BreakerState, now: number): void => {
    Object.assign(circuit, { state, turn: circuit.turn + 1, opened: now, isProbing: false, results: [] });
    try {
      onChange?.({ origin, state });
    } catch {
      // Whoever watches is no part of the call.
    }
  };

  return (next) => async (request, context) => {
    const call = context as Call;
    // Of an attempt that is over, nothing would end the one try that there is.
    request.attempt?.controller?.signal.throwIfAborted();
    const { origin } = new URL(request.url);
    const circuit = circuits.get(origin) ?? { state: "closed", turn: 0, opened: 0, isProbing: false, results: [] };
    circuits.set(origin, circuit);
    const why = `the breaker of ${origin} is open`;
    if (circuit.state === "open") {
      const passed = call.now() - circuit.opened;
      // A clock that was set back ends the pause, too.
      if (passed >= 0 && passed < pause)
        throw heldBack(call, "open", `${why}, since ${failures} of its latest requests failed`, pause - passed);
      change(circuit, origin, "half_open", call.now());
    }
    if (circuit.isProbing) throw heldBack(call, "open", `${why}, and another request is trying already`);
    circuit.isProbing = circuit.state === "half_open";
    const { turn } = circuit;
    const signal = signalOf(request, call);

    let isTold = false;
    const tell = (failed: boolean | undefined): void => {
      signal?.removeEventListener("abort", onAbort);
      if (isTold) return;
      isTold = true;
      if (turn !== circuit.turn) return;
      const now = call.now();
      const { results } = circuit;
      if (failed === undefined) {
        // It found out nothing: let another try.
        circuit.isProbing = false;
      } else if (circuit.isProbing) {
        change(circuit, origin, failed ? "open" : "closed", now);
      } else {
        results.push([now, failed]);
        if (results.length > of) results.shift();
        const recent = results.filter(([at, one]) => one && at > now - per);
        if (failed && recent.length >= failures) change(circuit, origin, "open", now);
      }
    };
    // What comes of an attempt that has ended is not waited for. The provider is to blame for what took too long.
    const onAbort = (): void =>
      tell(call.sending && (!call.failure || call.failure.name === "TimeoutError") ? true : undefined);
    signal?.addEventListener("abort", onAbort);
    try {
      const response = await next(request, context);
      tell(response.status >= 500);
      return response;
    } catch (error) {
      const isBroken = call.sending && (!(error instanceof TrunklineError) || error instanceof ConnectionError);
      tell(isBroken ? true : undefined);
      throw error;
    }
  };
}
