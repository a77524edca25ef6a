import { type Call, callError, isOwn, timeoutError } from "./call-state.ts";
import { ConnectionError, TrunklineError } from "./errors.ts";
import type { Settings } from "./options.ts";
import { readEvidence } from "./outcome.ts";
import { safeCause } from "./redact.ts";
import type { TransportRequest, TransportResponse } from "./transport.ts";

/** A transport below the retries, where the context is known to be the whole call. */
export type InnerTransport = (request: TransportRequest, call: Call) => Promise<TransportResponse>;

/** One attempt under its own limit; whatever goes wrong in it leaves as one of our errors, with its outcome. */
export function attempt(
  next: InnerTransport,
  request: TransportRequest,
  call: Call,
  { clock }: Settings,
): Promise<TransportResponse> {
  const controller = new AbortController();
  call.signal = controller.signal;
  // Auth comes first. What is known of earlier requests stays: middleware may repeat a send on its own account.
  call.sending = false;
  call.permanent = false;
  return new Promise((resolve, reject) => {
    const timeout = call.attemptTimeout;
    // Does not wait for what may ignore the signal.
    const end = (error: unknown): void => {
      reject(error);
      controller.abort();
    };
    call.cancel = () => end(call.failure);
    // A limit beyond the deadline needs no timer of its own.
    const timer =
      clock.now() + timeout < call.deadline &&
      clock.setTimeout(() => end(timeoutError(call, "attemptTimeout", timeout)), timeout);
    // Async, so that what throws at once is translated too.
    (async () => next(request, call))()
      // After its end, an attempt must not change what is known of the next.
      .then(resolve, (error: unknown) => controller.signal.aborted || reject(translate(error, call)))
      .finally(() => timer && clock.clearTimeout(timer));
  });
}

/** One of our errors for whatever was thrown during an attempt. */
export function translate(error: unknown, call: Call): TrunklineError {
  if (isOwn(error, call)) return error;
  const cause = safeCause(error, call.hidden());
  if (!call.sending) {
    call.permanent = true;
    return callError(TrunklineError, call, "failed: its credentials could not be had.", { cause });
  }
  const { code, permanent, ...evidence } = readEvidence(error);
  call.permanent = permanent;
  // Where an answer began, the request arrived.
  const notSent = evidence.notSent && !call.status && !call.doubt;
  if (notSent) call.outcome = "not_sent";
  const what = notSent
    ? "could not connect"
    : `failed: the connection broke ${call.status ? "inside" : "before"} the answer`;
  return callError(ConnectionError, call, `${what}${code ? ` (${code})` : ""}.`, { code, cause });
}
