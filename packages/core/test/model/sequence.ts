import fc from "fast-check";
import { fates } from "./fates.ts";

/** What becomes of one request, and when. */
export interface Step {
  fate: string;
  /** Milliseconds until the provider has the request, and carries it out where its fate says so. */
  up: number;
  /** Milliseconds from there until its answer begins. */
  down: number;
  /** What a slow-down says of the time to come back. */
  asks: (typeof asks)[number];
}

/** When a caller gives up: beforehand, after some time, or some turns of the event loop's microtasks after something. */
export type Abort =
  | { when: "before" }
  | { when: "time"; after: number }
  | { when: "request" | "acceptance" | "answer"; count: number; turns: number };

/** One call of the client. */
export interface Planned {
  kind: (typeof kinds)[number];
  way: (typeof ways)[number];
  /** Milliseconds after the beginning. */
  at: number;
  timeout: number | false | undefined;
  abort: Abort | undefined;
}

/** All that happens between one client and its provider. */
export interface Sequence {
  /** One step for each request, in their order; then again from the first. */
  steps: Step[];
  calls: Planned[];
  timeout: number;
  attemptTimeout: number | undefined;
  attempts: number;
  maxRetryAfter: number;
  /** What the client's clock says as chance. */
  chance: number;
  middleware: (typeof middlewares)[number];
  credentials: (typeof credentials)[number];
  /** Milliseconds that credentials take to come. */
  credentialsAfter: number;
  /** A fetch that does not hear its signal. */
  deaf: boolean;
  /** A logger that throws. */
  logger: boolean;
}

export const kinds = ["send", "read", "purchase", "idempotent", "stream", "sent stream"] as const;
export const ways = ["operation", "path", "raw"] as const;
export const middlewares = ["none", "slow before", "slow after", "throws before", "throws after", "repeats"] as const;
export const credentials = ["fixed", "refreshed", "fail once", "fail", "never come"] as const;
export const asks = ["", "0", "2", "1.5", "60", "61", "86400", "-5", "soon", "date", "date of a fast clock"] as const;

// The first of each list is what a failure is shrunk to, and what comes most often.
const often = <Type>(times: number, ...values: readonly [Type, ...Type[]]): fc.Arbitrary<Type> =>
  fc.constantFrom(...Array<Type>(times).fill(values[0]), ...values);
const delay = often(6, 0, 1, 20, 50, 100, 200, 1000, 10_000, 70_000);
// What ends well, and what leads on, is as likely as all the rest.
const fateNames = (pattern: RegExp): string[] => Object.keys(fates).filter((name) => pattern.test(name));
const turns = fc.integer({ min: 0, max: 20 });

const step: fc.Arbitrary<Step> = fc.record({
  fate: fc.oneof(
    { arbitrary: fc.constantFrom(...fateNames(/told/)), weight: 3 },
    {
      arbitrary: fc.constantFrom(
        ...fateNames(/^not sent, (refused|reset while|42|429|503)|^(sent, 302|not sent, 307)/),
      ),
      weight: 4,
    },
    { arbitrary: fc.constantFrom(...fateNames(/./)), weight: 5 },
  ),
  up: delay,
  down: delay,
  asks: fc.constantFrom(...asks),
});

const abort: fc.Arbitrary<Abort | undefined> = fc.oneof(
  { arbitrary: fc.constant(undefined), weight: 12 },
  { arbitrary: fc.record({ when: fc.constant("before" as const) }), weight: 1 },
  { arbitrary: fc.record({ when: fc.constant("time" as const), after: delay }), weight: 2 },
  {
    arbitrary: fc.record({
      when: fc.constantFrom("request" as const, "acceptance" as const, "answer" as const),
      count: fc.integer({ min: 1, max: 3 }),
      turns,
    }),
    weight: 3,
  },
);

const call: fc.Arbitrary<Planned> = fc.record({
  kind: fc.constantFrom(...kinds),
  way: fc.constantFrom(...ways),
  at: delay,
  timeout: often<number | false | undefined>(10, undefined, 50, 100, 1000, 5000, false),
  abort,
});

/** Any of the things that may happen. */
export const anySequence: fc.Arbitrary<Sequence> = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 8 }),
  calls: fc.array(call, { minLength: 1, maxLength: 4 }),
  timeout: often<number>(4, 30_000, 500, 5000, 200_000),
  attemptTimeout: often<number | undefined>(4, undefined, 100, 3000),
  attempts: often<number>(2, 3, 1, 2, 6, 60),
  maxRetryAfter: often<number>(2, 60_000, 0, 1500, 90_000_000),
  chance: fc.constantFrom(0.5, 0, 0.01, 0.999),
  middleware: often(14, ...middlewares, "repeats", "repeats"),
  credentials: fc.oneof(
    { arbitrary: fc.constantFrom("fixed" as const, "refreshed" as const), weight: 6 },
    { arbitrary: fc.constantFrom(...credentials), weight: 1 },
  ),
  credentialsAfter: delay,
  deaf: fc.boolean(),
  logger: often(6, false, true),
});
