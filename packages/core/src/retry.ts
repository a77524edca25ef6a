import { attempt, type InnerTransport } from "./attempt.ts";
import type { Log } from "./log.ts";
import type { Settings } from "./options.ts";
import { atMostOnce } from "./outcome.ts";
import { isStream } from "./send.ts";
import type { TransportResponse } from "./transport.ts";

/**
 * Repeats what may be repeated: reads and idempotent writes after any passing failure, sends and purchases only when it
 * is proved that nothing was processed.
 */
export function createRetry(next: InnerTransport, settings: Settings, log: Log | undefined): InnerTransport {
  const { clock } = settings;
  return (request, call) =>
    new Promise((resolve, reject) => {
      let tries = 0;
      let paid = 0;
      const begin = (): void => {
        tries++;
        attempt(next, request, call, settle);
      };
      const settle = (response?: TransportResponse, error?: unknown): void => {
        // Each retry costs, each success pays back: a provider in trouble is not stormed.
        const { asked, retry } = call;
        const { budgets } = retry;
        const { origin } = settings.baseOf(call.row);
        const left = budgets[origin] ?? 500;
        if (response?.ok) {
          budgets[origin] = Math.min(500, left + (paid || 1));
          resolve(response);
          return;
        }
        const kind = `${response?.status ?? (!call.permanent && (error as Error | undefined)?.name)}`;
        // Half of the first step of the backoff in milliseconds, and what a retry costs.
        const [step, cost] = /429|503/.test(kind) ? [500, 5] : [25, 14];
        // Full jitter, and never earlier than asked.
        const wait = asked ?? clock.random() * Math.min(step * 2 ** tries, retry.maxDelay);
        if (
          tries >= retry.attempts ||
          call.failure ||
          isStream(request.body) ||
          (atMostOnce(call.safety) && call.outcome !== "not_sent") ||
          !passing.test(kind + tries) ||
          left < cost ||
          // What would come too late is not waited for: the error says when to come back.
          clock.now() + wait >= call.deadline ||
          (asked as number) > retry.maxRetryAfter
        ) {
          if (response) resolve(response);
          else reject(error);
          return;
        }
        budgets[origin] = left - cost;
        paid += cost;
        const timer = clock.setTimeout(begin, wait);
        call.interrupt = () => {
          clock.clearTimeout(timer);
          reject(call.failure);
        };
        // Last, since the logger may abort the call.
        log?.waits(call, wait);
      };
      begin();
    });
}

// Statuses that pass, of which 421 and 425 only before the second try, and names of our errors.
const passing = /^(408|42[15]1$|429|50[0234]|52[0-4]|C|Ti)/;
