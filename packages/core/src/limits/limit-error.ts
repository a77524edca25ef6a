import { type Call, callError } from "../call-state.ts";
import { TrunklineError } from "../errors.ts";
import type { CallContext } from "../transport.ts";

/** Why a limit held a request back: its turn comes too late, too many wait, or the provider is in trouble. */
export type LimitReason = "paced" | "full" | "open";

/** A limit of your own held the request back: it never left, and the client does not try again by itself. */
export class LimitError extends TrunklineError {
  declare readonly reason: LimitReason;
  /** Milliseconds after which it would go through, where that is known. */
  declare readonly retryAfter?: number;

  override get name(): "LimitError" {
    return "LimitError";
  }
}

/**
 * Whether a limit of your own held the request back.
 *
 * @example
 * catch (error) {
 *   if (isLimitError(error)) await later(error.retryAfter ?? 1000);
 * }
 */
export function isLimitError(error: unknown): error is LimitError {
  return error instanceof Error && "trunkline" in error && error.name === "LimitError";
}

/** The error of a request that is held back. */
export function heldBack(context: CallContext, reason: LimitReason, why: string, retryAfter?: number): LimitError {
  const hint = retryAfter === undefined ? "" : ` Come back in ${Math.ceil(retryAfter / 1000)} s.`;
  // Middleware hands on the context that it was given, and that is the Call.
  return callError(LimitError, context as Call, `was held back: ${why}.${hint}`, { reason, retryAfter });
}
