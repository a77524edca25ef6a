import fc from "fast-check";
import { expect } from "vitest";
import type { Clock } from "../../src/clock.ts";
import type { TrunklineError } from "../../src/errors.ts";
import { bodyOf, fetchFailed, never } from "../toy.ts";
import { settle, virtualClock } from "../virtual-clock.ts";

// A provider that keeps a ledger of what it carried out, under any order of faults: the ledger is the truth, and no send
// may stand in it twice, nor be called not sent while it stands in it.

type Accept = () => void;
type Fate = (accept: Accept, success: () => Response) => Response | Promise<Response>;

const accepted =
  (make: (success: () => Response) => Response | Promise<Response>): Fate =>
  (accept, success) => {
    accept();
    return make(success);
  };
const refused =
  (make: () => Response | Promise<Response>): Fate =>
  () =>
    make();
const breaks =
  (code: string, extra = {}) =>
  (): never => {
    throw fetchFailed(code, extra);
  };
const answer =
  (status: number, headers = {}) =>
  () =>
    Response.json({ message: "no" }, { status, headers });
const aside = { location: "/elsewhere" };
const nothing = (): Promise<Response> => never({} as never) as Promise<Response>;

/** What may become of one request, each with and without the provider having carried it out, where both can be. */
const fates: Readonly<Record<string, Fate>> = {
  "sent and told": accepted((success) => success()),
  "sent, told in HTML": accepted(() => new Response("<html>", { headers: { "content-type": "text/html" } })),
  "sent, told nothing": accepted(() => new Response(null, { status: 200 })),
  "sent, answer cut": accepted(() => new Response(bodyOf(["{"], new TypeError("terminated")))),
  "sent, answer stalls": accepted(() => new Response(bodyOf(["{"], "stall"))),
  "sent, answer endless": accepted(() => new Response(bodyOf(["x".repeat(50_000)]))),
  "sent, reset": accepted(breaks("ECONNRESET", { syscall: "read" })),
  "sent, closed": accepted(breaks("UND_ERR_SOCKET")),
  "sent, no answer": accepted(nothing),
  "sent, 500": accepted(answer(500)),
  "sent, 502": accepted(answer(502)),
  "sent, 503": accepted(answer(503)),
  "sent, 503 with nonsense": accepted(answer(503, { "retry-after": "soon" })),
  "sent, 408": accepted(answer(408)),
  "sent, 302": accepted(answer(302, aside)),
  "sent, 303": accepted(answer(303, aside)),
  "not sent, refused": refused(breaks("ECONNREFUSED")),
  "not sent, name unknown": refused(breaks("ENOTFOUND")),
  "not sent, reset while connecting": refused(breaks("ECONNRESET", { syscall: "connect" })),
  "not sent, certificate": refused(breaks("CERT_HAS_EXPIRED")),
  "not sent, reset": refused(breaks("ECONNRESET", { syscall: "read" })),
  "not sent, no answer": refused(nothing),
  "not sent, 400": refused(answer(400)),
  "not sent, 401": refused(answer(401)),
  "not sent, 422": refused(answer(422)),
  "not sent, 421": refused(answer(421)),
  "not sent, 429": refused(answer(429)),
  "not sent, 429 with a time": refused(answer(429, { "retry-after": "2" })),
  "not sent, 503 with a time": refused(answer(503, { "retry-after": "1" })),
  "not sent, 500": refused(answer(500)),
  "not sent, 307": refused(answer(307, aside)),
};

/** Options of the client under which it happens. */
export interface Happening {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  clock: Clock;
  timeout: number;
  attemptTimeout?: number;
  maxResponseBytes: number;
  retry: number;
}

/** Whatever happens, the call is carried out at most once, and what it ends with is no lie. */
export async function expectSentOnce({
  call,
  success,
  runs,
}: {
  /** Makes a client with these options, and calls it; `wait` is for credentials that come late. */
  call: (options: Happening, signal: AbortSignal, wait: () => Promise<void>, purchase: boolean) => Promise<unknown>;
  success: () => Response;
  runs: number;
}): Promise<void> {
  const fate = fc.constantFrom(...Object.keys(fates));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fate, { minLength: 6, maxLength: 6 }),
      fc.record({
        timeout: fc.constantFrom(500, 5000, 30_000),
        attemptTimeout: fc.constantFrom(undefined, 200, 3000),
        attempts: fc.integer({ min: 1, max: 6 }),
        slowCredentials: fc.constantFrom(0, 100, 1000),
        abortAfter: fc.constantFrom(undefined, 0, 50, 1500),
        deaf: fc.boolean(),
        purchase: fc.boolean(),
      }),
      async (script, { timeout, attemptTimeout, attempts, slowCredentials, abortAfter, deaf, purchase }) => {
        const clock = virtualClock();
        let ledger = 0;
        let arrived = 0;
        const options: Happening = {
          // A fetch that hears its signal, and one that does not.
          async fetch(_, init) {
            const answered = (fates[script[arrived++ % script.length] as string] as Fate)(() => ledger++, success);
            if (deaf) return answered;
            return new Promise((resolve, reject) => {
              init.signal?.addEventListener("abort", () => reject(init.signal?.reason));
              Promise.resolve(answered).then(resolve, reject);
            });
          },
          clock,
          timeout,
          maxResponseBytes: 40_000,
          retry: attempts,
          ...(attemptTimeout !== undefined && { attemptTimeout }),
        };
        const controller = new AbortController();
        if (abortAfter !== undefined) clock.setTimeout(() => controller.abort(), abortAfter);
        const wait = (): Promise<void> => new Promise((resolve) => clock.setTimeout(resolve, slowCredentials));
        let error: TrunklineError | undefined;
        const sent = call(options, controller.signal, wait, purchase).catch((thrown) => {
          error = thrown;
        });
        await clock.advance(40_000);
        await sent;
        const told = ledger;
        // Nothing comes after the end.
        await clock.advance(100_000);
        await settle();
        expect(ledger).toBe(told);
        expect(ledger).toBeLessThanOrEqual(1);
        // Each attempt may renew its credentials once.
        expect(arrived).toBeLessThanOrEqual(2 * attempts);
        if (!error) expect(ledger).toBe(1);
        else {
          expect(error.outcome).toMatch(/^(not_sent|rejected|unknown)$/);
          if (error.outcome !== "unknown") expect(ledger).toBe(0);
          if (error.likely === "accepted") expect(ledger).toBe(1);
        }
      },
    ),
    { numRuns: runs },
  );
}
