import { attempt, type InnerTransport } from "./attempt.ts";
import type { CallOptions } from "./call.ts";
import { type Call, callError, isOwn, timeoutError } from "./call-state.ts";
import { AbortError, TrunklineError, ValidationError } from "./errors.ts";
import type { Log } from "./log.ts";
import type { OperationRow, Provider } from "./operation.ts";
import { expect, readRetry, readTimeout, type Settings } from "./options.ts";
import { findSensitive, type Hidden, safeCause, scrub } from "./redact.ts";
import { createRetry } from "./retry.ts";
import { send } from "./send.ts";
import type { Middleware, Transport, TransportRequest, TransportResponse } from "./transport.ts";

/** An operation with its name, as the pipeline needs it. */
export interface Target {
  name: string;
  /** Begins every message: `flowroute.sendMessage`. */
  label: string;
  row: OperationRow;
}

/** Carries out one call: all that `run` does, from building the request to parsing the answer, stands under the deadline. */
export type Perform = <Result>(
  target: Target,
  input: unknown,
  options: CallOptions,
  run: (send: (request: TransportRequest) => Promise<TransportResponse>, call: Call) => Promise<Result>,
) => Promise<Result>;

/** Puts the layers together: deadline, user middleware, retry, attempt, auth, send. */
export function createPerform(
  provider: Provider,
  settings: Settings,
  auth: Readonly<Record<string, Middleware | string>>,
  log?: Log,
): Perform {
  const { clock } = settings;
  // Middleware hands on the context that it was given, and that is the Call.
  const innermost: Transport = (request, context) => send(request, context as Call, settings);
  const signing: Record<string, Transport | string> = {};
  for (const scheme in auth) {
    const sign = auth[scheme] ?? "";
    signing[scheme] = typeof sign === "string" ? sign : sign(innermost);
  }

  const attempting: InnerTransport = (request, call) => {
    // The caller was told already; nothing may start after that.
    if (call.failure) throw call.failure;
    log?.sends(call, request);
    const wanted = call.row.auth ?? provider.auth;
    if (!wanted) return attempt(innermost, request, call, settings);
    const found = [wanted].flat().map((scheme) => signing[scheme]);
    const transport = found.find((one) => typeof one === "function");
    if (!transport) throw new ValidationError(`${found[0] ?? `it needs credentials for "${wanted}".`}`);
    const { origin } = settings.baseOf(call.row);
    if (!`${request.url}/`.startsWith(`${origin}/`)) throw new ValidationError(`credentials go to ${origin} only.`);
    return attempt(transport, request, call, settings);
  };
  const retrying = createRetry(attempting, settings, log);
  const outermost = settings.middleware.reduceRight<Transport>(
    (next, middleware) => middleware(next),
    (request, context) => retrying(request, context as Call),
  );

  return (target, input, options, run) =>
    new Promise((resolve, reject) => {
      const call = startCall(target, input, provider, settings);
      const { signal } = options;
      const fail = (error: TrunklineError): void => {
        call.failure = error;
        log?.fails(call, error);
        reject(error);
        // Now, not when what hangs has ended: credentials may never come.
        call.finish?.();
        call.cancel?.();
      };
      const onAbort = (): void => fail(callError(AbortError, call, "was aborted.", { cause: signal?.reason }));
      try {
        applyOptions(call, options, settings);
      } catch (error) {
        return fail(finalError(error, call));
      }
      if (signal?.aborted) return onAbort();
      signal?.addEventListener("abort", onAbort);
      const timeout = call.deadline - call.started;
      const timer = clock.setTimeout(() => fail(timeoutError(call, "timeout", timeout)), timeout);
      call.finish = (keepSignal) => {
        clock.clearTimeout(timer);
        if (!keepSignal) signal?.removeEventListener("abort", onAbort);
      };
      run((request) => outermost(request, call), call)
        .then((result) => {
          if (!call.streaming) call.finish?.();
          resolve(result);
          if (!call.failure) log?.ends(call);
        })
        .catch((error: unknown) => call.failure ?? fail(finalError(error, call)));
    });
}

function startCall({ name, label, row }: Target, input: unknown, provider: Provider, { retry, clock }: Settings): Call {
  const secrets: Hidden[] = [];
  return {
    provider: provider.name,
    operation: name,
    label,
    safety: row.safety ?? "read",
    row,
    input,
    retry,
    attemptTimeout: 0,
    started: clock.now(),
    deadline: 0,
    attempts: 0,
    outcome: "not_sent",
    now: () => clock.now(),
    hide: (...texts) => {
      for (const text of texts) secrets.push([text, "***"]);
    },
    hidden: () => {
      const found = [...secrets];
      try {
        findSensitive(input, row.sensitive ?? {}, found);
      } catch {
        // Circles and members that throw: such an input was never sent.
      }
      return found;
    },
  };
}

function applyOptions(call: Call, { signal, timeout, retry }: CallOptions, settings: Settings): void {
  expect("options", "signal", "an AbortSignal", !signal || typeof signal.addEventListener === "function");
  const limit = readTimeout("options", "timeout", timeout) ?? settings.timeout;
  call.retry = readRetry("options", retry, settings.retry);
  call.attemptTimeout = settings.attemptTimeout ?? (call.safety === "read" ? 10_000 : limit);
  call.deadline = call.started + limit;
}

/** What the caller gets: our own errors as they are, anything else (bad input, broken middleware) as one of ours. */
function finalError(error: unknown, call: Call): TrunklineError {
  if (!isOwn(error, call))
    return callError(TrunklineError, call, "failed: its middleware threw.", { cause: safeCause(error, call.hidden()) });
  // Raised by what does not know the call.
  return error.provider
    ? error
    : callError(ValidationError, call, `was refused: ${scrub(error.message, call.hidden())}`);
}
