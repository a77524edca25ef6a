import { attempt } from "./attempt.ts";
import type { CallOptions } from "./call.ts";
import { advice, type Call, errorDetails } from "./call-state.ts";
import { AbortError, atMostOnce, isTrunklineError, TimeoutError, TrunklineError, ValidationError } from "./errors.ts";
import { createLog, type Log } from "./log.ts";
import type { OperationRow, Provider } from "./operation.ts";
import { readRetry, readTimeout, type Settings } from "./options.ts";
import { redact, safeCause, scrub, sensitiveTexts } from "./redact.ts";
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

/** Puts the layers together: user middleware, retry, attempt, auth, send. */
export function createPerform(provider: Provider, settings: Settings, auth: Readonly<Record<string, Middleware>>): Perform {
  const log = createLog(settings.logger, settings.logLevel);
  const budget = createBudget();
  // Middleware hands on the context that it was given, and that is the Call.
  const innermost: Transport = (request, context) => send(request, context as Call, settings);
  const signed = new Map(Object.entries(auth).map(([scheme, middleware]) => [scheme, middleware(innermost)]));
  const attempting = (request: TransportRequest, call: Call): Promise<TransportResponse> => {
    logAttempt(log, request, call);
    return attempt(transportFor(request, call), request, call, settings);
  };
  const retrying: Transport = (request, context) => {
    const call = context as Call;
    return retry(attempting, request, call, settings, budget, (wait, status) => {
      log("warn", `${call.provider}.${call.operation} tries again in ${Math.round(wait)} ms`, () => ({ attempts: call.attempts, status }));
    });
  };
  const outermost = settings.middleware.reduceRight((next, middleware) => middleware(next), retrying);

  function transportFor(request: TransportRequest, call: Call): Transport {
    const scheme = call.row.auth ?? provider.auth;
    if (!scheme) return innermost;
    const transport = signed.get(scheme);
    if (!transport) throw new ValidationError(`${call.provider}.${call.operation} needs the credentials "${scheme}".`, errorDetails(call));
    if (!isWithin(request.url, settings.origin))
      throw new ValidationError(`${call.provider}.${call.operation}: credentials go to ${settings.origin} only, and the URL leads elsewhere.`, errorDetails(call));
    return transport;
  }

  return (target, input, options, run) => {
    const started = settings.clock.now();
    const name = `${provider.name}.${target.name}`;
    return new Promise((resolve, reject) => {
      const call = startCall(target, input, options, provider, settings);
      let timer: unknown;
      const end = (error: TrunklineError): void => {
        if (call.ended) return;
        call.ended = true;
        fail(error);
        call.cancel?.();
      };
      const fail = (error: TrunklineError): void => {
        log("error", error.message, () => ({ ...error, ms: settings.clock.now() - started }));
        call.failure = error;
        reject(error);
      };
      const onAbort = (): void =>
        end(new AbortError(`${name} was aborted.${advice(call)}`, { ...errorDetails(call), cause: options.signal?.reason }));
      call.finish = () => {
        settings.clock.clearTimeout(timer);
        options.signal?.removeEventListener("abort", onAbort);
      };
      if (options.signal?.aborted) return onAbort();
      options.signal?.addEventListener("abort", onAbort);
      const timeout = call.deadline - started;
      timer = settings.clock.setTimeout(
        () => end(new TimeoutError(`${name} did not finish within the timeout of ${timeout} ms.${advice(call)}`, { ...errorDetails(call), timeout })),
        timeout,
      );
      const work = async (): Promise<void> => {
        const result = await run((request) => outermost(request, call), call);
        log("info", `${name} ${call.status}`, () => ({ ms: settings.clock.now() - started, attempts: call.attempts, requestId: call.requestId }));
        resolve(result);
      };
      work()
        .catch((error: unknown) => {
          if (!call.ended) fail(finalError(error, call));
        })
        .finally(() => {
          if (!call.streaming) call.finish();
        });
    });
  };
}

function startCall({ name, row }: Target, input: unknown, options: CallOptions, provider: Provider, settings: Settings): Call {
  const safety = row.safety ?? "read";
  const fail = (message: string): never => {
    throw new ValidationError(`${provider.name}.${name}: ${message}`, {
      provider: provider.name,
      operation: name,
      outcome: atMostOnce(safety) ? "not_sent" : undefined,
    });
  };
  const timeout = readTimeout("timeout", options.timeout, fail) ?? settings.timeout;
  const secrets: [string, string][] = [];
  return {
    provider: provider.name,
    operation: name,
    safety,
    row,
    retry: readRetry(options.retry, fail, settings.retry),
    attemptTimeout: settings.attemptTimeout ?? (safety === "read" ? 10_000 : timeout),
    deadline: settings.clock.now() + timeout,
    attempts: 0,
    signal: undefined,
    outcome: "not_sent",
    sending: false,
    status: undefined,
    requestId: undefined,
    permanent: false,
    ended: false,
    failure: undefined,
    streaming: false,
    cancel: undefined,
    finish: () => {},
    hide: (...texts) => void secrets.push(...texts.map((text): [string, string] => [text, "***"])),
    hidden: () => [...secrets, ...sensitiveTexts(input, provider.sensitive)],
    shown: () => redact(input, provider.sensitive),
  };
}

/** What the caller gets: our own errors as they are, anything else (from middleware, or bad input) as one of ours. */
function finalError(error: unknown, call: Call): TrunklineError {
  const name = `${call.provider}.${call.operation}`;
  if (!isTrunklineError(error))
    return new TrunklineError(`${name} failed: its middleware threw.${advice(call)}`, { ...errorDetails(call), cause: safeCause(error, call.hidden()) });
  // Raised below by what does not know the call.
  if (error.provider === undefined) return new ValidationError(`${name}: ${scrub(error.message, call.hidden())}`, errorDetails(call));
  return error;
}

function logAttempt(log: Log, request: TransportRequest, call: Call): void {
  log("debug", `${call.provider}.${call.operation} attempt ${call.attempts + 1}: ${call.row.http}`, () => ({
    input: call.shown(),
    headers: Object.fromEntries(Object.entries(request.headers).filter(([header]) => shownHeaders.has(header))),
  }));
}

// Everything else may hold a secret.
const shownHeaders: ReadonlySet<string> = new Set(["accept", "content-type", "user-agent"]);

function isWithin(url: string, origin: string): boolean {
  return url.startsWith(origin) && /^([/?#]|$)/.test(url.slice(origin.length));
}
