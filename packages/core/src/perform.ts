import { attempt, type InnerTransport } from "./attempt.ts";
import type { CallOptions } from "./call.ts";
import { type Call, callError, isOwn, timeoutError } from "./call-state.ts";
import { AbortError, TrunklineError, ValidationError } from "./errors.ts";
import type { Log } from "./log.ts";
import type { OperationRow, Provider } from "./operation.ts";
import { baseOf, expect, readRetry, readTimeout, type Settings } from "./options.ts";
import { type Hidden, redact, safeCause, scrub } from "./redact.ts";
import { createBudget, retry } from "./retry.ts";
import { send } from "./send.ts";
import type { Middleware, Transport, TransportRequest, TransportResponse } from "./transport.ts";

/** An operation with its name, as the pipeline needs it. */
export interface Target {
  name: string;
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
  const budget = createBudget();
  // Middleware hands on the context that it was given, and that is the Call.
  const innermost: Transport = (request, context) => send(request, context as Call, settings);
  const signing: Record<string, Transport> = {};
  for (const scheme in auth) {
    const sign = auth[scheme];
    if (typeof sign === "function") signing[scheme] = sign(innermost);
  }

  const attempting: InnerTransport = (request, call) => {
    // The caller was told already; nothing may start after that.
    if (call.failure) throw call.failure;
    log?.sends(call, request);
    const wanted = call.row.auth ?? provider.auth;
    if (!wanted) return attempt(innermost, request, call, settings);
    const schemes = [wanted].flat();
    const scheme = schemes.find((one) => signing[one]) ?? `${schemes[0]}`;
    const { [scheme]: transport } = signing;
    if (!transport) throw new ValidationError(`${auth[scheme] ?? `it needs credentials for "${scheme}".`}`);
    const { origin } = baseOf(settings, call.row);
    if (!`${request.url}/`.startsWith(`${origin}/`)) throw new ValidationError(`credentials go to ${origin} only.`);
    return attempt(transport, request, call, settings);
  };
  const retrying: Transport = (request, context) => retry(attempting, request, context as Call, settings, budget, log);
  const outermost = settings.middleware.reduceRight((next, middleware) => middleware(next), retrying);

  return (target, input, options, run) =>
    new Promise((resolve, reject) => {
      const call = startCall(target, input, provider, settings);
      const { signal } = options;
      const fail = (error: TrunklineError): void => {
        call.failure = error;
        log?.fails(call, error);
        reject(error);
        // Now, not when what hangs has ended: credentials may never come.
        call.finish();
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
          if (!call.streaming) call.finish();
          resolve(result);
          if (!call.failure) log?.ends(call);
        })
        .catch((error: unknown) => call.failure ?? fail(finalError(error, call)));
    });
}

function startCall({ name, row }: Target, input: unknown, provider: Provider, { retry, clock }: Settings): Call {
  const secrets: Hidden[] = [];
  return {
    provider: provider.name,
    operation: name,
    label: `${provider.name}.${name}`,
    safety: row.safety ?? "read",
    row,
    input,
    retry,
    attemptTimeout: 0,
    started: clock.now(),
    deadline: 0,
    attempts: 0,
    signal: undefined,
    outcome: "not_sent",
    doubt: false,
    sending: false,
    permanent: false,
    streaming: false,
    finish: () => {},
    now: () => clock.now(),
    hide: (...texts) => {
      for (const text of texts) secrets.push([text, "***"]);
    },
    hidden: () => {
      const found = [...secrets];
      try {
        redact(input, row.sensitive, found);
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
