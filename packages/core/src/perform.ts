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
import type { CallContext, Middleware, Transport } from "./transport.ts";

/** Carries out one call: all that `run` does, from building the request to parsing the answer, stands under the deadline. */
export type Perform = <Result>(
  target: Target,
  input: unknown,
  options: CallOptions,
  run: (send: Transport, call: Call) => Promise<Result>,
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
  for (const [scheme, sign] of Object.entries(auth))
    signing[scheme] = typeof sign === "string" ? sign : sign(innermost);

  const signed: InnerTransport = (request, call) => {
    // The caller was told already; nothing may start after that.
    if (call.failure) throw call.failure;
    log?.sends(call, request);
    const wanted = call.row.auth ?? provider.auth;
    if (!wanted) return innermost(request, call);
    const schemes = [wanted].flat();
    const transport = signing[schemes.find((scheme) => typeof signing[scheme] === "function") ?? `${schemes[0]}`];
    if (typeof transport !== "function") throw new ValidationError(`${transport}`);
    const { origin } = settings.baseOf(call.row);
    if (!`${request.url}/`.startsWith(`${origin}/`)) throw new ValidationError(`credentials go to ${origin} only.`);
    return transport(request, call);
  };
  const wrap = (list: readonly Middleware[], inner: InnerTransport): InnerTransport =>
    list.reduceRight<Transport>((next, middleware) => middleware(next), inner as Transport);
  const outermost = wrap(
    settings.aroundCalls,
    createRetry(wrap(settings.aroundAttempts, signed), settings, log),
  ) as Transport;

  const now = (): number => clock.now();

  return ({ name, label, row }, input, options, run) =>
    new Promise((resolve, reject) => {
      let signal: AbortSignal | undefined;
      let timer: unknown;
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
        fail(error) {
          call.failure = error;
          log?.fails(call, error);
          reject(error);
          // Now, not when what hangs has ended: credentials may never come.
          call.finish();
          call.interrupt?.();
        },
        finish(keepSignal) {
          if (timer) clock.clearTimeout(timer);
          if (!keepSignal) signal?.removeEventListener("abort", onAbort);
        },
      };
      const onAbort = (): void => call.fail(callError(AbortError, call, "was aborted.", { cause: signal?.reason }));
      const start = async (): Promise<void> => {
        try {
          signal = applyOptions(call, options, settings);
          if (signal?.aborted) return onAbort();
          signal?.addEventListener("abort", onAbort);
          // Attempts keep to it by themselves; nothing else takes time but these.
          if (settings.aroundCalls[0] || row.stream)
            timer = clock.setTimeout(() => expire(call), call.deadline - call.started);
          const result = await run(outermost, call);
          if (!call.streaming) call.finish();
          resolve(result);
          if (!call.failure) log?.ends(call);
        } catch (error) {
          call.failure ?? call.fail(finalError(error, call));
        }
      };
      start();
    });
}

function hide(this: CallContext, ...secrets: string[]): void {
  const call = this as Call;
  call.secrets ??= [];
  call.secrets.push(...secrets);
}

function applyOptions(
  call: Call,
  { signal, timeout, retry }: CallOptions,
  settings: Settings,
): AbortSignal | undefined {
  expect("options", "signal", "an AbortSignal", !signal || typeof signal.addEventListener === "function");
  const limit = readTimeout("options", "timeout", timeout) ?? settings.timeout;
  call.retry = readRetry("options", retry, settings.retry);
  call.attemptTimeout = settings.attemptTimeout ?? (call.safety === "read" ? 10_000 : limit);
  call.deadline = call.started + limit;
  return signal;
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
