import fc from "fast-check";
import { expect, test } from "vitest";
import { createToy, type Toy } from "../../test/toy.ts";
import { virtualClock } from "../../test/virtual-clock.ts";
import { isHttpError } from "../errors.ts";
import { hmacAuth } from "./hmac.ts";

// A client whose clock is wrong, and a provider that refuses what is not signed within a minute of its own: a model of
// five lines says how many requests each call takes, and what it ends with.

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const start = Date.UTC(2026, 0, 2, 3, 4, 5);

const places = {
  "https://api.toy.test": true,
  "http://127.0.0.1:8080": true,
  "http://localhost:8080": true,
  "http://[::1]:8080": true,
  "http://api.toy.test": false,
  "http://127.0.0.1.toy.test": false,
  "http://10.0.0.1": false,
};

/** What may happen between calls, and how calls are made. */
type Event =
  | { what: "provider's clock"; ahead: number }
  | { what: "date"; says: (typeof dates)[number] }
  | { what: "call"; safety: "read" | "send"; known: boolean };

const dates = ["true", "none", "nonsense", "two"] as const;
const aheads = [0, 59_000, 61_000, 5 * minute, hour, day - 1000, day, day + 1000, 2 * day, 365 * day];

const event: fc.Arbitrary<Event> = fc.oneof(
  {
    arbitrary: fc.record({
      what: fc.constant("provider's clock" as const),
      ahead: fc.constantFrom(...aheads, ...aheads.map((ahead) => -ahead)),
    }),
    weight: 2,
  },
  { arbitrary: fc.record({ what: fc.constant("date" as const), says: fc.constantFrom(...dates) }), weight: 1 },
  {
    arbitrary: fc.record({
      what: fc.constant("call" as const),
      safety: fc.constantFrom("read" as const, "send" as const),
      known: fc.oneof({ arbitrary: fc.constant(true), weight: 4 }, { arbitrary: fc.constant(false), weight: 1 }),
    }),
    weight: 4,
  },
);

test("a clock is corrected by proof only: a 401 whose Date is more than a minute and at most a day away, over a safe connection", async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...(Object.keys(places) as (keyof typeof places)[])),
      fc.array(event, { minLength: 1, maxLength: 12 }),
      async (baseUrl, events) => {
        let ahead = 0;
        let says: (typeof dates)[number] = "true";
        let known = true;
        let requests = 0;
        const { toy } = createToy(
          [],
          {
            baseUrl,
            allowInsecure: true,
            clock: virtualClock({ start }),
            fetch: async (_, init) => {
              requests++;
              const signedAt = Date.parse((init.headers as Record<string, string>).date ?? "");
              if (known && Math.abs(signedAt - (start + ahead)) <= minute) return Response.json({ data: {} });
              return new Response("{}", { status: 401, headers: dateOf(says, start + ahead) });
            },
          },
          { auth: { key: hmacAuth({ key: "k", secret: "s" }, { key: "key", secret: "secret" }) } },
        );

        // What the client should have learned.
        let skew = 0;
        for (const one of events) {
          if (one.what === "provider's clock") ahead = one.ahead;
          if (one.what === "date") says = one.says;
          if (one.what !== "call") continue;
          known = one.known;
          requests = 0;
          const isFar = (): boolean => Math.abs(ahead - skew) > minute;
          const learns = isFar() && says === "true" && places[baseUrl] && Math.abs(ahead) <= day;
          if (learns) skew = ahead;
          const status = await statusOf(toy, one.safety);
          expect({ requests, status }).toEqual({ requests: learns ? 2 : 1, status: known && !isFar() ? 200 : 401 });
          seen.add(`${learns ? "learns" : "keeps"} ${status}`);
        }
      },
    ),
    { numRuns: 1000 },
  );
  expect([...seen].sort()).toEqual(["keeps 200", "keeps 401", "learns 200", "learns 401"]);
});

function dateOf(says: (typeof dates)[number], now: number): Record<string, string> {
  const date = new Date(now).toUTCString();
  if (says === "none") return {};
  return { date: says === "true" ? date : says === "two" ? `${date}, ${date}` : "yesterday" };
}

async function statusOf(toy: Toy, safety: "read" | "send"): Promise<number> {
  try {
    await (safety === "read" ? toy.getMessage({ id: "m1" }) : toy.sendMessage({ body: "hello" }));
    return 200;
  } catch (error) {
    if (isHttpError(error)) return error.status;
    throw error;
  }
}

test("a thousand calls at once with a wrong clock take two requests each, and one from then on", async () => {
  let requests = 0;
  const { toy } = createToy(
    [],
    {
      clock: virtualClock({ start }),
      fetch: async (_, init) => {
        requests++;
        const signedAt = Date.parse((init.headers as Record<string, string>).date ?? "");
        const now = start - hour;
        if (Math.abs(signedAt - now) <= minute) return Response.json({ data: {} });
        return new Response("{}", { status: 401, headers: dateOf("true", now) });
      },
    },
    { auth: { key: hmacAuth({ key: "k", secret: "s" }, { key: "key", secret: "secret" }) } },
  );
  const thousand = (): Promise<unknown> =>
    Promise.all(Array.from({ length: 1000 }, () => toy.sendMessage({ body: "hello" })));
  await thousand();
  expect(requests).toBe(2000);
  await thousand();
  expect(requests).toBe(3000);
});
