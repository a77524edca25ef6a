import { attempt, type InnerTransport } from "./attempt.ts";
import type { Call } from "./call-state.ts";
import type { Log } from "./log.ts";
import type { Settings } from "./options.ts";
import { atMostOnce } from "./outcome.ts";
import { isStream } from "./send.ts";
import type { TransportResponse } from "./transport.ts";

// Retries left to a client: each costs, each success pays back, so a provider in trouble is not stormed.
const fullBudget = 500;
// First step of the backoff in milliseconds, and what a retry costs.
const transient = { step: 50, cost: 14 };
const throttled = { step: 1000, cost: 5 };

/**
 * Repeats what may be repeated: reads and idempotent writes after any passing failure, sends and purchases only when it
 * is proved that nothing was processed.
 */
export function createRetry(next: InnerTransport, settings: Settings, log: Log | undefined): InnerTransport {
  const { clock } = settings;
  let budget = fullBudget;
  return (request, call) =>
    new Promise((resolve, reject) => {
      let tries = 0;
      let paid = 0;
      const begin = (): void => {
        tries++;
        attempt(next, request, call, settings, settle);
      };
      const settle = (response?: TransportResponse, error?: unknown): void => {
        if (response?.ok) {
          budget = Math.min(fullBudget, budget + (paid || 1));
          resolve(response);
          return;
        }
        const plan =
          tries < call.retry.attempts && !isStream(request.body) && planRetry(call, response?.status, error, tries);
        const { asked } = call;
        // Full jitter, and never earlier than asked.
        const wait =
          asked ?? clock.random() * Math.min((plan || transient).step * 2 ** (tries - 1), call.retry.maxDelay);
        // What would come too late is not waited for: the error says when to come back.
        const late = clock.now() + wait >= call.deadline || (asked ?? 0) > call.retry.maxRetryAfter;
        if (!plan || late || budget < plan.cost || call.failure) {
          if (response) resolve(response);
          reject(error);
          return;
        }
        budget -= plan.cost;
        paid += plan.cost;
        log?.waits(call, wait);
        const timer = clock.setTimeout(begin, wait);
        call.interrupt = () => {
          clock.clearTimeout(timer);
          reject(call.failure);
        };
      };
      begin();
    });
}

/** Whether this failure may be tried again, and how gently. */
function planRetry(call: Call, status: number | undefined, error: unknown, tries: number): typeof transient | false {
  if (atMostOnce(call.safety) && call.outcome !== "not_sent") return false;
  if (status === undefined) return !call.permanent && /^(Conn|Time)/.test(`${(error as Error).name}`) && transient;
  if (status === 429 || status === 503) return throttled;
  if (status === 421 || status === 425) return tries === 1 && transient;
  return passing.test(`${status}`) && transient;
}

const passing = /^(408|50[024]|52[0-4])$/;
