import fc from "fast-check";
import { expect, test } from "vitest";
import { apiKeyAuth } from "../src/auth/api-key.ts";
import { basicAuth } from "../src/auth/basic.ts";
import { bearerAuth } from "../src/auth/bearer.ts";
import { isTrunklineError, type TrunklineError } from "../src/errors.ts";
import type { Logger } from "../src/log.ts";
import type { Middleware } from "../src/transport.ts";
import { formsOf, shown } from "./suites/forms.ts";
import { echoes, type Leak, leaks } from "./suites/leaks.ts";
import { type Arrived, createToy } from "./toy.ts";

// Whatever goes wrong, and however a provider, a proxy or a custom fetch repeats what it was sent: nothing of it is shown.

const secret = 'c4nary-s3cret!"%\\ x';
const auth: Record<string, Middleware> = {
  basic: basicAuth({ username: "user", password: secret }),
  bearer: bearerAuth(secret),
  header: apiKeyAuth(secret, { in: "header", name: "x-api-key" }),
  query: apiKeyAuth(secret, { in: "query", name: "key" }),
};

const digits = fc.array(fc.nat(9), { minLength: 10, maxLength: 14 }).map((all) => `1${all.join("")}`);
const text = fc.string({ unit: "grapheme", minLength: 12, maxLength: 60 }).map((one) => `tell ${one} nobody`);
const any = <Value>(table: Record<string, Value>): fc.Arbitrary<string> => fc.constantFrom(...Object.keys(table));

test("no error and no line of a log shows a secret, a phone number or a text", async () => {
  await fc.assert(
    fc.asyncProperty(
      any(auth),
      any(leaks),
      any(echoes),
      digits,
      text,
      fc.boolean(),
      async (scheme, leak, echo, to, body, both) => {
        const lines: unknown[] = [];
        const line = (...all: unknown[]): void => {
          lines.push(all);
        };
        const logger: Logger = { error: line, warn: line, info: line, debug: line };
        const { toy } = createToy(
          (request) => (leaks[leak] as Leak)((echoes[echo] as (request: Arrived) => string)(request), request),
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
        const all = shown(error, lines);
        for (const form of [secret, `user:${secret}`, to, sent, body].flatMap(formsOf)) expect(all).not.toContain(form);
      },
    ),
    { numRuns: 600 },
  );
});
