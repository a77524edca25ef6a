import { inspect } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { apiKeyAuth } from "../src/auth/api-key.ts";
import { basicAuth } from "../src/auth/basic.ts";
import { bearerAuth } from "../src/auth/bearer.ts";
import { isTrunklineError, type TrunklineError } from "../src/errors.ts";
import type { Logger } from "../src/log.ts";
import type { Middleware } from "../src/transport.ts";
import { type Arrived, bodyOf, createToy } from "./toy.ts";

// Whatever goes wrong, and however a provider, a proxy or a custom fetch repeats what it was sent: nothing of it is shown.

const secret = 'c4nary-s3cret!"%\\ x';
const auth: Record<string, Middleware> = {
  basic: basicAuth({ username: "user", password: secret }),
  bearer: bearerAuth(secret),
  header: apiKeyAuth(secret, { in: "header", name: "x-api-key" }),
  query: apiKeyAuth(secret, { in: "query", name: "key" }),
};

/** Ways to repeat a request, as careless servers and libraries do. */
const echoes: Record<string, (request: Arrived) => string> = {
  headers: ({ init }) => Object.values(init.headers).join(" "),
  url: ({ url }) => url,
  body: ({ init }) => String(init.body),
  "body's values": ({ init }) => Object.values(JSON.parse(String(init.body))).join(", "),
  json: ({ init }) => JSON.stringify(init),
};

type Fault = (echo: string, request: Arrived) => Response | Promise<Response>;
const thrown =
  (make: (echo: string, request: Arrived) => unknown): Fault =>
  (echo, request) => {
    throw make(echo, request);
  };
const faults: Record<string, Fault> = {
  "error as JSON": (echo) => Response.json({ message: echo, errors: [{ detail: echo, code: echo }] }, { status: 422 }),
  "error by member": (echo) =>
    Response.json({ errors: [{ detail: { to: [echo], body: { deep: echo } } }] }, { status: 422 }),
  "error as text": (echo) => new Response(`<pre>${echo}</pre>`, { status: 502 }),
  "error of credentials": (echo) => Response.json({ message: echo }, { status: 401 }),
  "rate limit": (echo) => Response.json({ message: echo }, { status: 429, headers: { "retry-after": "3600" } }),
  "HTML with 200": (echo) => new Response(`<html>${echo}`, { headers: { "content-type": "text/html" } }),
  "truncated JSON": (echo) => new Response(JSON.stringify({ data: echo }).slice(0, -2)),
  "another envelope": (echo) => Response.json({ result: echo }),
  redirect: (echo) =>
    new Response(null, { status: 302, headers: { location: `https://evil.test/?${encodeURIComponent(echo)}` } }),
  "too large": (echo) => new Response(bodyOf([echo, "x".repeat(100_000)])),
  "broken body": (echo) => new Response(bodyOf(["{"], new TypeError("terminated", { cause: new Error(echo) }))),
  "thrown message": thrown((echo) => new TypeError(`Failed to parse ${echo}`)),
  "thrown cause": thrown((echo) => new TypeError("fetch failed", { cause: new Error(echo) })),
  "thrown deep": thrown((echo) => new Error("a", { cause: new Error("b", { cause: { at: [echo] } }) })),
  "thrown many": thrown((echo) => new AggregateError([new Error("a"), new Error(echo)], "all failed")),
  "thrown request": thrown((_, { url, init }) =>
    Object.assign(new Error("x"), { config: { url, ...init }, code: "ECONNRESET" }),
  ),
  "thrown headers": thrown((_, { init }) =>
    Object.assign(new Error("x"), { response: { headers: new Headers(init.headers as never) } }),
  ),
  "thrown text": thrown((echo) => echo),
  "thrown object": thrown((echo) => ({ message: echo })),
};

const digits = fc.array(fc.nat(9), { minLength: 10, maxLength: 14 }).map((all) => `1${all.join("")}`);
const text = fc.string({ unit: "grapheme", minLength: 12, maxLength: 60 }).map((one) => `tell ${one} nobody`);
const any = <Value>(table: Record<string, Value>): fc.Arbitrary<string> => fc.constantFrom(...Object.keys(table));

test("no error and no line of a log shows a secret, a phone number or a text", async () => {
  await fc.assert(
    fc.asyncProperty(
      any(auth),
      any(faults),
      any(echoes),
      digits,
      text,
      fc.boolean(),
      async (scheme, fault, echo, to, body, both) => {
        const lines: unknown[] = [];
        const line = (...all: unknown[]): void => {
          lines.push(all);
        };
        const logger: Logger = { error: line, warn: line, info: line, debug: line };
        const { toy } = createToy(
          (request) => (faults[fault] as Fault)((echoes[echo] as (request: Arrived) => string)(request), request),
          { logger, logLevel: "debug", retry: false, maxResponseBytes: 50_000, headers: { "x-gateway": "harmless" } },
          { auth: { key: auth[scheme] as Middleware } },
        );
        // A text that holds the number as well: one hides within the other.
        const sent = both ? `${body} ${to} ${body}` : body;
        let error: TrunklineError | undefined;
        try {
          await toy.sendMessage({ to, body: sent, pin: secret });
        } catch (thrownError) {
          error = thrownError as TrunklineError;
        }
        expect(isTrunklineError(error)).toBe(true);
        const shown = [
          error?.message,
          String(error),
          error?.stack,
          JSON.stringify(error),
          inspect(error, { depth: 10 }),
          inspect(error, { depth: 10, showProxy: true, getters: true }),
          inspect(lines, { depth: 10 }),
          JSON.stringify(lines),
        ].join("\n");
        const forms = [secret, to, sent, body].flatMap((one) => [
          one,
          JSON.stringify(one).slice(1, -1),
          inspect(one).slice(1, -1),
          encodeURIComponent(one.toWellFormed()),
        ]);
        for (const form of [...forms, btoa(`user:${secret}`)]) expect(shown).not.toContain(form);
      },
    ),
    { numRuns: 600 },
  );
});
