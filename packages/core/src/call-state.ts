import type { Clock } from "./clock.ts";
import { type ErrorDetails, type Outcome, TimeoutError, TrunklineError } from "./errors.ts";
import type { OperationRow, Provider } from "./operation.ts";
import type { RetryOptions } from "./options.ts";
import { atMostOnce } from "./outcome.ts";
import type { Attempt } from "./own-fetch.ts";
import { firstOf } from "./path.ts";
import { findSensitive, type Hidden } from "./redact.ts";
import type { CallContext } from "./transport.ts";

/** An operation with its name, as the pipeline needs it. */
export interface Target {
  name: string;
  /** @internal Begins every message: `flowroute.sendMessage`. */
  label: string;
  /** @internal */
  row: OperationRow;
}

/** What the layers of the client know of one call; middleware sees the {@link CallContext} part. */
export interface Call extends CallContext {
  /** @internal Begins every message: `flowroute.sendMessage`. */
  readonly label: string;
  /** @internal */
  readonly row: OperationRow;
  /** What the caller gave; once the request is built, what it was built from. */
  input: unknown;
  retry: Required<RetryOptions>;
  attemptTimeout: number;
  /** @internal Where its time comes from. */
  readonly timers: Clock;
  /** @internal Ends the attempt under way. */
  attemptTimer?: unknown;
  /** @internal Ends the call. */
  callTimer?: unknown;
  /** @internal When it began, by the client's clock. */
  readonly started: number;
  /** @internal When the deadline passes, by the client's clock. */
  deadline: number;
  attempts: number;
  /** @internal The one under way. */
  attempt?: Attempt;
  signal?: AbortSignal;
  /** What is known so far of a send; `unknown` from the moment a request may have left. */
  outcome: Outcome;
  /** @internal An earlier request of this call may have been carried out: no later one can prove that nothing was. */
  doubt?: boolean;
  /** @internal Inside `fetch`, or reading its answer: what fails now is the connection. */
  sending?: boolean;
  /** @internal The latest answer, once its headers are there. */
  latest?: { status: number; headers: Headers } | undefined;
  /** @internal Milliseconds that the latest answer asked to wait, also where its body could not be read. */
  asked?: number | undefined;
  /** @internal Body of the latest answer, where it was an error. */
  trouble?: unknown;
  /** @internal The provider, as generated. */
  readonly spec: Provider;
  /** @internal What {@link CallContext.hide} named. */
  secrets?: string[];
  /** @internal The latest failure will not go away by itself. */
  permanent?: boolean;
  /** @internal What the caller was told by deadline or abort; nothing may start after that. */
  failure?: TrunklineError;
  /** @internal The answer is being read by the caller; deadline and abort stay on. */
  streaming?: boolean;
  /** @internal Ends whatever the call is doing at the moment, with an error or what the caller was told. */
  interrupt?: (error?: TrunklineError) => void;
  /** @internal Tells the caller, where the layers below may hang. */
  bail?: (error: TrunklineError) => void;
  /** @internal Lets go of the caller's signal. */
  letGo?: () => void;
  /** @internal Tells the caller that the call has failed, and ends it. */
  fail: (error: TrunklineError) => void;
  /** @internal Lets go of timer and signal; of the timer alone where the signal is to stay. */
  finish: (keepSignal?: boolean) => void;
}

/** Texts that no message may show, each with its stand-in; worked out when a message needs it. */
export function hiddenOf({ secrets = [], input, row }: Call): Hidden[] {
  const found = secrets.map((secret): Hidden => [secret, "***"]);
  try {
    findSensitive(input, row.sensitive ?? {}, found);
  } catch {
    // Circles and members that throw: such an input was never sent.
  }
  return found;
}

/** The provider's id of the latest request: from the error body where the spec says so, else from the usual headers. */
export const requestIdOf = ({ latest, trouble, spec }: Call): string | undefined =>
  readForeign((seen) => {
    const id =
      firstOf(trouble, spec.errors.requestId) ?? seen?.headers.get("x-request-id") ?? seen?.headers.get("request-id");
    return typeof id === "string" && /^[\w:.=+/-]{1,200}$/.test(id) ? id : undefined;
  }, latest);

/** An error of this call: its name, what went wrong, what to do, and all that the call knows. */
export function callError<Type extends TrunklineError>(
  ErrorClass: new (message: string, details: ErrorDetails) => Type,
  call: Call,
  what: string,
  extra: ErrorDetails = {},
): Type {
  const { provider, operation, attempts } = call;
  const outcome = atMostOnce(call.safety) ? call.outcome : undefined;
  const accepted = outcome === "unknown" && /^2|303/.test(`${call.latest?.status}`);
  return new ErrorClass(`${call.label} ${what}${outcome ? advice[outcome] : ""}`, {
    provider,
    operation,
    attempts,
    requestId: requestIdOf(call),
    outcome,
    likely: accepted ? "accepted" : undefined,
    ...extra,
  });
}

/** The deadline has passed: tells the caller, and ends the call. */
export const expire = (call: Call): void => call.fail(timeoutError(call, "timeout", call.deadline - call.started));

/** The limit of this name has passed. */
export const timeoutError = (call: Call, name: string, timeout: number): TimeoutError =>
  callError(TimeoutError, call, `did not finish within the ${name} of ${timeout} ms.`, { timeout });

/** Reads what comes from elsewhere; what cannot be looked at (members that throw, a revoked proxy) is read as nothing. */
export function readForeign<Value, Read>(read: (value: Value | undefined) => Read, value: Value): Read {
  try {
    return read(value);
  } catch {
    return read(undefined);
  }
}

/** Whether it is an error of this call, or one that names no call: not of another client that credentials came from. */
export const isOwn = (error: unknown, call: Call): error is TrunklineError =>
  error instanceof TrunklineError && (!error.provider || `${error.provider}.${error.operation}` === call.label);

const advice: Readonly<Record<Outcome, string>> = {
  not_sent: " It was not carried out.",
  rejected: "",
  unknown: " It may have been carried out: look before you repeat it.",
};
