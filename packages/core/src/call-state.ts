import { atMostOnce, type ErrorDetails, type Outcome, type TrunklineError } from "./errors.ts";
import type { OperationRow } from "./operation.ts";
import type { RetryOptions } from "./options.ts";
import type { CallContext } from "./transport.ts";

/** What the layers of the client know of one call; middleware sees the {@link CallContext} part. */
export interface Call extends CallContext {
  readonly row: OperationRow;
  readonly retry: Required<RetryOptions>;
  readonly attemptTimeout: number;
  /** When the deadline passes, by the client's clock. */
  readonly deadline: number;
  attempts: number;
  signal: AbortSignal | undefined;
  /** What is known so far of a send; `unknown` from the moment a request may have left. */
  outcome: Outcome;
  /** Inside `fetch`, or reading its answer: what fails now is the connection. */
  sending: boolean;
  /** Status of the latest answer, once its headers are there. */
  status: number | undefined;
  requestId: string | undefined;
  /** The latest failure will not go away by itself. */
  permanent: boolean;
  /** The caller has its answer already: deadline or abort. */
  ended: boolean;
  /** What the caller was told, so that a stream can say it too. */
  failure: TrunklineError | undefined;
  /** The answer is being read by the caller; deadline and abort stay on. */
  streaming: boolean;
  /** Ends whatever the call is doing at the moment. */
  cancel: (() => void) | undefined;
  /** Lets go of timer and signal. */
  finish: () => void;
  /** Texts that no message may show, each with its stand-in; worked out when a message needs it. */
  hidden: () => [string, string][];
  /** The input for a log. */
  shown: () => unknown;
}

/** What every error of this call tells. */
export function errorDetails(call: Call, outcome: Outcome = call.outcome): ErrorDetails {
  const once = atMostOnce(call.safety);
  return {
    provider: call.provider,
    operation: call.operation,
    attempts: call.attempts,
    requestId: call.requestId,
    outcome: once ? outcome : undefined,
    likely: once && outcome === "unknown" && isLikelyAccepted(call.status) ? "accepted" : undefined,
  };
}

/** What to do about a send of this outcome; empty for other operations. */
export function advice(call: Call, outcome: Outcome = call.outcome): string {
  if (!atMostOnce(call.safety) || outcome === "rejected") return "";
  if (outcome === "not_sent") return " It did not reach the provider: it may be sent again.";
  return " It may have been carried out: look before you send it again.";
}

const isLikelyAccepted = (status: number | undefined): boolean =>
  status !== undefined && ((status >= 200 && status < 300) || status === 303);
