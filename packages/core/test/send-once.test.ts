import fc from "fast-check";
import { expect, test } from "vitest";
import { bearerAuth } from "../src/auth/bearer.ts";
import type { TrunklineError } from "../src/errors.ts";
import { bodyOf, createToy, fetchFailed, never } from "./toy.ts";
import { settle, virtualClock } from "./virtual-clock.ts";

// A provider that keeps a ledger of what it carried out, under any order of faults: the ledger is the truth, and no send
// may stand in it twice, nor be called not sent while it stands in it.

type Accept = () => void;
const accepted = (make: () => Response | Promise<Response>) => (accept: Accept) => {
  accept();
  return make();
};
const refused = (make: () => Response | Promise<Response>) => () => make();
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

/** What may become of one request, each with and without the provider having carried it out, where both can be. */
const fates: Record<string, (accept: Accept) => Response | Promise<Response>> = {
  "sent and told": accepted(() => Response.json({ data: { id: "m1" } }, { status: 202 })),
  "sent, told in HTML": accepted(() => new Response("<html>", { headers: { "content-type": "text/html" } })),
  "sent, told nothing": accepted(() => new Response(null, { status: 200 })),
  "sent, answer cut": accepted(() => new Response(bodyOf(["{"], new TypeError("terminated")))),
  "sent, answer stalls": accepted(() => new Response(bodyOf(["{"], "stall"))),
  "sent, answer endless": accepted(() => new Response(bodyOf(["x".repeat(2000)]))),
  "sent, reset": accepted(breaks("ECONNRESET", { syscall: "read" })),
  "sent, closed": accepted(breaks("UND_ERR_SOCKET")),
  "sent, no answer": accepted(() => never({} as never) as Promise<Response>),
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
  "not sent, no answer": refused(() => never({} as never) as Promise<Response>),
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
const fate = fc.constantFrom(...Object.keys(fates));

test("whatever happens, a send is carried out at most once, and its outcome is no lie", async () => {
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
        const { toy, arrived } = createToy(
          ({ count, init }) => {
            // A fetch that hears its signal, and one that does not.
            const answered = (fates[script[count - 1] as string] as (typeof fates)[string])(() => ledger++);
            if (deaf) return answered;
            return new Promise((resolve, reject) => {
              init.signal?.addEventListener("abort", () => reject(init.signal?.reason));
              Promise.resolve(answered).then(resolve, reject);
            });
          },
          {
            clock,
            timeout,
            maxResponseBytes: 1000,
            retry: attempts,
            ...(attemptTimeout !== undefined && { attemptTimeout }),
          },
          {
            auth: {
              key: bearerAuth(() => new Promise((resolve) => clock.setTimeout(() => resolve("t1"), slowCredentials))),
            },
          },
        );
        const controller = new AbortController();
        if (abortAfter !== undefined) clock.setTimeout(() => controller.abort(), abortAfter);
        const operation = purchase ? toy.buyNumber : toy.sendMessage;
        let error: TrunklineError | undefined;
        const sent = operation(purchase ? { number: "1" } : { body: "hello" }, { signal: controller.signal }).catch(
          (thrown) => {
            error = thrown;
          },
        );
        await clock.advance(40_000);
        await sent;
        const told = ledger;
        // Nothing comes after the end.
        await clock.advance(100_000);
        await settle();
        expect(ledger).toBe(told);
        expect(ledger).toBeLessThanOrEqual(1);
        // Each attempt may renew its credentials once.
        expect(arrived.length).toBeLessThanOrEqual(2 * attempts);
        if (!error) expect(ledger).toBe(1);
        else {
          expect(error.outcome).toMatch(/^(not_sent|rejected|unknown)$/);
          if (error.outcome !== "unknown") expect(ledger).toBe(0);
          if (error.likely === "accepted") expect(ledger).toBe(1);
        }
      },
    ),
    { numRuns: 500 },
  );
});
