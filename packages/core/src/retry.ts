import type { Call } from "./call-state.ts";
import { atMostOnce, isConnectionError, isTimeoutError } from "./errors.ts";
import type { Settings } from "./options.ts";
import { statusOutcome } from "./outcome.ts";
import { readRetryAfter } from "./retry-after.ts";
import type { TransportRequest, TransportResponse } from "./transport.ts";

type InnerTransport = (request: TransportRequest, call: Call) => Promise<TransportResponse>;

/** Retries left to a client: each costs, each success pays back, so a provider in trouble is not stormed. */
export interface Budget {
  tokens: number;
}

const budgetSize = 500;

/** A full budget. */
export const createBudget = (): Budget => ({ tokens: budgetSize });

interface Plan {
  /** First step of the backoff, in milliseconds. */
  base: number;
  /** Tokens of the budget. */
  cost: number;
}

const transient: Plan = { base: 50, cost: 14 };
const throttled: Plan = { base: 1000, cost: 5 };

/**
 * Repeats what may be repeated: reads and idempotent writes after any passing failure, sends and purchases only when it
 * is proved that nothing was processed.
 */
export async function retry(
  next: InnerTransport,
  request: TransportRequest,
  call: Call,
  settings: Settings,
  budget: Budget,
  onRetry: (wait: number, status: number | undefined) => void,
): Promise<TransportResponse> {
  let paid = 0;
  for (let tries = 1; ; tries++) {
    let response: TransportResponse | undefined;
    let error: unknown;
    try {
      response = await next(request, call);
      if (response.ok) {
        budget.tokens = Math.min(budgetSize, budget.tokens + (paid || 1));
        return response;
      }
    } catch (thrown) {
      error = thrown;
    }
    const plan = call.ended || tries >= call.retry.attempts || request.body instanceof ReadableStream ? undefined : planRetry(call, response, error, tries);
    const wait = plan && budget.tokens >= plan.cost ? waitFor(plan, call, response, tries, settings) : undefined;
    if (plan === undefined || wait === undefined) {
      if (response) return response;
      throw error;
    }
    budget.tokens -= plan.cost;
    paid += plan.cost;
    onRetry(wait, response?.status);
    await sleep(wait, call, settings);
    // The caller was told already; nothing may start after that.
    if (call.ended) throw error ?? new Error("ended");
  }
}

/** Whether this failure may be tried again, and how gently; `undefined`: no. */
function planRetry(call: Call, response: TransportResponse | undefined, error: unknown, tries: number): Plan | undefined {
  const once = atMostOnce(call.safety);
  if (!response) {
    if (call.permanent || !(isConnectionError(error) || isTimeoutError(error))) return undefined;
    return once && call.outcome !== "not_sent" ? undefined : transient;
  }
  const { status } = response;
  if (status === 421 || status === 425) return tries === 1 ? transient : undefined;
  if (status === 429) return throttled;
  if (status === 503 && (!once || statusOutcome(status, response.headers.has("retry-after")) === "not_sent")) return throttled;
  return !once && (status === 408 || status === 500 || status === 502 || status === 504 || (status >= 520 && status <= 524)) ? transient : undefined;
}

/** Milliseconds until the next attempt; `undefined` when it would come too late to be of use. */
function waitFor(plan: Plan, call: Call, response: TransportResponse | undefined, tries: number, settings: Settings): number | undefined {
  const { clock } = settings;
  const asked = response && readRetryAfter(response.headers, clock.now());
  if (asked !== undefined && asked > call.retry.maxRetryAfter) return undefined;
  // Full jitter, and never earlier than asked.
  const wait = asked ?? clock.random() * Math.min(plan.base * 2 ** (tries - 1), call.retry.maxDelay);
  return clock.now() + wait < call.deadline ? wait : undefined;
}

function sleep(ms: number, call: Call, { clock }: Settings): Promise<void> {
  return new Promise((resolve) => {
    const timer = clock.setTimeout(resolve, ms);
    call.cancel = () => {
      clock.clearTimeout(timer);
      resolve();
    };
  });
}
