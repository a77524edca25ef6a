import { readData } from "./answer.ts";
import type { InnerTransport } from "./attempt.ts";
import type { CallOptions } from "./call.ts";
import { type Call, callError, expire, hiddenOf, isOwn, readForeign, type Target } from "./call-state.ts";
import { AbortError, TrunklineError, ValidationError } from "./errors.ts";
import type { Log } from "./log.ts";
import type { Provider } from "./operation.ts";
import { expect, readRetry, readTimeout, type Settings } from "./options.ts";
import { safeCause, scrub } from "./redact.ts";
import { createRetry } from "./retry.ts";
import { send } from "./send.ts";
import type { Middleware, Transport, TransportResponse } from "./transport.ts";

/** Builds the request of a call and sends it. */
export type Ask = (send: Transport, call: Call, input: unknown, options: CallOptions) => Promise<TransportResponse>;

/** Makes the result of what came back. */
export type Settle = (response: TransportResponse, data: unknown, call: Call) => unknown;

/** Carries out one call, all of it under the deadline. */
export type Perform = (
  target: Target,
  input: unknown,
  options: CallOptions,
  ask: Ask,
  settle: Settle,
) => Promise<unknown>;

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
  for (const [scheme, sign] of Object.entries(auth))
    signing[scheme] = typeof sign === "string" ? sign : sign(innermost);

  const signed: InnerTransport = (request, call) => {
    // The caller was told already; nothing may start after that.
    if (call.failure) throw call.failure;
    log?.sends(call, request);
    const wanted = call.row.auth ?? provider.auth;
    if (!wanted) return innermost(request, call);
    const scheme =
      typeof wanted === "string"
        ? wanted
        : (wanted.find((one) => typeof signing[one] === "function") ?? (wanted[0] as string));
    const transport = signing[scheme];
    if (typeof transport !== "function") throw new ValidationError(`${transport}`);
    const { origin } = settings.baseOf(call.row);
    if (!request.url.startsWith(origin)) throw new ValidationError(`credentials go to ${origin} only.`);
    return transport(request, call);
  };
  const wrap = (list: readonly Middleware[], inner: InnerTransport): InnerTransport =>
    list.reduceRight<Transport>((next, middleware) => middleware(next), inner as Transport);
  const outermost = wrap(
    settings.aroundCalls,
    createRetry(wrap(settings.aroundAttempts, signed), settings, log),
  ) as Transport;

  // Middleware may hang where no attempt is under way, or answer with a body of its own.
  const isGuarded = settings.aroundCalls[0] ?? settings.aroundAttempts[0];
  const now = (): number => clock.now();
  function fail(this: Call, error: TrunklineError): void {
    this.failure = error;
    // Now, not when what hangs has ended: credentials may never come. First, lest the logger's abort be another failure.
    this.finish();
    log?.fails(this, error);
    this.bail?.(error);
    this.interrupt?.();
  }

  const carryOut = async (call: Call, options: CallOptions, ask: Ask, settle: Settle): Promise<unknown> => {
    try {
      const { row } = call;
      const { signal, timeout, retry } = options;
      expect("options", "signal", "an AbortSignal", !signal || typeof signal.addEventListener === "function");
      const limit = readTimeout("options", "timeout", timeout) ?? settings.timeout;
      call.retry = readRetry("options", retry, settings.retry);
      call.attemptTimeout = settings.attemptTimeout ?? (call.safety === "read" ? 10_000 : limit);
      call.deadline = call.started + limit;
      if (signal) {
        const abort = (): void => call.fail(callError(AbortError, call, "was aborted.", { cause: signal.reason }));
        signal.addEventListener("abort", abort);
        // Made before, as in attempt.ts.
        const letGo = (): void => signal.removeEventListener("abort", abort);
        call.letGo = letGo;
        // The caller is told by that; what is thrown only ends this.
        if (signal.aborted) throw abort();
      }
      // Attempts keep to it by themselves; nothing else takes time but these.
      if (isGuarded || row.stream) call.callTimer = clock.setTimeout(() => expire(call), limit);
      const response = await ask(outermost, call, call.input, options);
      const data =
        row.stream && response.ok
          ? row.stream(response, call, settings)
          : readData(response, await response.text(), call);
      const result = settle(response, data, call);
      if (call.failure) throw call.failure;
      if (!call.streaming) call.finish();
      log?.ends(call);
      return result;
    } catch (error) {
      if (!call.failure) call.fail(finalError(error, call));
      throw call.failure;
    }
  };

  return ({ name, label, row }, input, options, ask, settle) => {
    const call: Call = {
      provider: provider.name,
      spec: provider,
      operation: name,
      label,
      safety: row.safety ?? "read",
      row,
      input,
      retry: settings.retry,
      attemptTimeout: 0,
      timers: clock,
      started: now(),
      deadline: 0,
      attempts: 0,
      outcome: "not_sent",
      now,
      hide,
      fail,
      finish,
    };
    return isGuarded
      ? new Promise((resolve, reject) => {
          call.bail = reject;
          carryOut(call, options, ask, settle).then(resolve, reject);
        })
      : carryOut(call, options, ask, settle);
  };
}

function hide(this: Call, ...secrets: string[]): void {
  this.secrets ??= [];
  this.secrets.push(...secrets);
}

function finish(this: Call, keepSignal?: boolean): void {
  this.timers.clearTimeout(this.callTimer);
  if (!keepSignal) this.letGo?.();
}

/** What the caller gets: our own errors as they are, anything else (bad input, broken middleware) as one of ours. */
const finalError = (thrown: unknown, call: Call): TrunklineError =>
  readForeign((error) => {
    if (!isOwn(error, call))
      return callError(TrunklineError, call, "failed: its middleware threw.", {
        cause: safeCause(error, hiddenOf(call)),
      });
    // Raised by what does not know the call.
    return error.provider
      ? error
      : callError(ValidationError, call, `was refused: ${scrub(error.message, hiddenOf(call))}`);
  }, thrown);
