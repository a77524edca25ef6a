import { advice, type Call, errorDetails } from "./call-state.ts";
import { ConnectionError, isTrunklineError, TimeoutError, TrunklineError } from "./errors.ts";
import type { Settings } from "./options.ts";
import { readEvidence } from "./outcome.ts";
import { safeCause } from "./redact.ts";
import type { TransportRequest, TransportResponse } from "./transport.ts";

type InnerTransport = (request: TransportRequest, call: Call) => Promise<TransportResponse>;

/** One attempt under its own limit; whatever goes wrong in it leaves as one of our errors, with its outcome. */
export function attempt(next: InnerTransport, request: TransportRequest, call: Call, settings: Settings): Promise<TransportResponse> {
  const { clock } = settings;
  const controller = new AbortController();
  call.signal = controller.signal;
  // Auth comes first: until `fetch` is called, nothing has left.
  call.outcome = "not_sent";
  call.sending = false;
  call.permanent = false;
  return new Promise((resolve, reject) => {
    const limited = clock.now() + call.attemptTimeout < call.deadline;
    const timer = limited ? clock.setTimeout(onTimeout, call.attemptTimeout) : undefined;
    call.cancel = () => controller.abort();
    function onTimeout(): void {
      const message = `${call.provider}.${call.operation} got no whole answer within the attemptTimeout of ${call.attemptTimeout} ms.`;
      reject(new TimeoutError(message + advice(call), { ...errorDetails(call), timeout: call.attemptTimeout }));
      controller.abort();
    }
    next(request, call)
      .then(resolve, (error: unknown) => reject(translate(error, call)))
      .finally(() => {
        if (timer !== undefined) clock.clearTimeout(timer);
      });
  });
}

/** One of our errors for whatever was thrown during an attempt. */
export function translate(error: unknown, call: Call): TrunklineError {
  if (isTrunklineError(error)) return error;
  const name = `${call.provider}.${call.operation}`;
  const cause = safeCause(error, call.hidden());
  if (!call.sending) {
    call.permanent = true;
    return new TrunklineError(`${name} failed: its credentials could not be had.${advice(call)}`, { ...errorDetails(call), cause });
  }
  const { code, notSent, permanent } = readEvidence(error);
  call.permanent = permanent;
  if (notSent) call.outcome = "not_sent";
  const what = call.status === undefined ? (notSent ? "could not connect" : "the connection broke before the answer") : "the answer broke off";
  const message = `${name} failed: ${what}${code ? ` (${code})` : ""}.${advice(call)}`;
  return new ConnectionError(message, { ...errorDetails(call), code, cause });
}
