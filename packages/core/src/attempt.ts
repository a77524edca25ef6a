import { type Call, callError, expire, hiddenOf, isOwn, readForeign, timeoutError } from "./call-state.ts";
import { ConnectionError, TrunklineError } from "./errors.ts";
import { readEvidence } from "./outcome.ts";
import { type Attempt, controllerOf } from "./own-fetch.ts";
import { safeCause, scrub } from "./redact.ts";
import type { TransportRequest, TransportResponse } from "./transport.ts";

/** A transport below the retries, where the context is known to be the whole call. */
export type InnerTransport = (request: TransportRequest, call: Call) => Promise<TransportResponse>;

/**
 * One attempt under its own limit or the call's deadline; whatever goes wrong in it becomes one of our errors, with its
 * outcome. Callbacks, since a promise per layer is most of what a call costs.
 */
export function attempt(
  next: InnerTransport,
  request: TransportRequest,
  call: Call,
  done: (response?: TransportResponse, error?: unknown) => void,
): void {
  const own: Attempt = {};
  let isOver = false;
  const end = (response?: TransportResponse, error?: unknown): void => {
    // After its end, an attempt must not change what is known of the next.
    if (isOver) return;
    isOver = true;
    call.timers.clearTimeout(call.attemptTimer);
    done(response, error);
  };
  const interrupt = (error: unknown = call.failure): void => {
    // Does not wait for what may ignore the signal.
    end(undefined, error);
    controllerOf(own).abort();
    own.letGo?.();
  };
  const fail = (error: unknown): void => {
    if (!isOver) interrupt(translate(error, call));
  };
  call.attempt = own;
  // Who else could ask for it is middleware.
  if (call.bail) call.signal = controllerOf(own).signal;
  // Auth comes first. What is known of earlier requests stays: middleware may repeat a send on its own account.
  call.sending = call.permanent = false;
  // Made before: a function that is assigned as it is made begins in V8's old generation, and keeps its call there.
  call.interrupt = interrupt;
  rearm(call, call.attemptTimeout);
  try {
    // By that, what comes of it later is told from another attempt's.
    next({ ...request, attempt: own }, call).then(end, fail);
  } catch (error) {
    fail(error);
  }
}

/** Gives the attempt so many milliseconds from now on, within the deadline. */
export function rearm(call: Call, timeout: number): void {
  const { timers: clock } = call;
  const left = call.deadline - clock.now();
  clock.clearTimeout(call.attemptTimer);
  call.attemptTimer = clock.setTimeout(
    () => (timeout < left ? call.interrupt?.(timeoutError(call, "attemptTimeout", timeout)) : expire(call)),
    left > 0 ? Math.min(timeout, left) : 0,
  );
}

/** One of our errors for whatever was thrown during an attempt. */
export const translate = (thrown: unknown, call: Call): TrunklineError =>
  readForeign((error) => {
    if (isOwn(error, call)) return error;
    const hidden = hiddenOf(call);
    const cause = safeCause(error, hidden);
    if (!call.sending) {
      call.permanent = true;
      return callError(TrunklineError, call, "failed: its credentials could not be had.", { cause });
    }
    const { permanent, ...evidence } = readEvidence(error);
    const code = evidence.code && scrub(evidence.code, hidden);
    call.permanent = permanent;
    // Where an answer began, the request arrived.
    const notSent = evidence.notSent && !call.latest && !call.doubt;
    if (notSent) call.outcome = "not_sent";
    const what = notSent
      ? "could not connect"
      : `failed: the connection broke ${call.latest ? "within" : "before"} the answer`;
    return callError(ConnectionError, call, `${what}${code ? ` (${code})` : ""}.`, { code, cause });
  }, thrown);
