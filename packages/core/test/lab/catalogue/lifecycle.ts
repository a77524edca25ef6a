import { bearerAuth, type ClientOptions, refreshed, systemClock } from "../../../src/index.ts";
import {
  both,
  broken,
  type Ending,
  fine,
  http,
  likely,
  moment,
  notSent,
  type Row,
  unknown,
  unproved,
  type Wire,
  works,
} from "../fault.ts";

const aborted = (attempts: number): Ending => ({ attempts, error: "AbortError" });
// Node.js 20 may collect a signal of `AbortSignal.timeout` that only waits.
const soon = (): AbortSignal => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 100);
  return controller.signal;
};
const throws = (): never => {
  throw new Error("no");
};

/** I: beginnings, ends, and what is handed in. */
export function lifecycle({ success, head, worked, failed, failedLate, workedBadly }: Wire): readonly Row[] {
  /** The clock is set while the first answer is awaited. */
  const jumping = (ms: number): ClientOptions => {
    let jumped = 0;
    return {
      clock: { ...systemClock, random: () => 0.01, now: () => Date.now() + jumped },
      fetch: async (url, init) => {
        const response = await fetch(url, init);
        jumped = ms;
        return response;
      },
    };
  };
  const awaited = moment();
  const [inside, between] = [whenAnswered(), whenAnswered()];
  return [
    {
      id: "I1",
      name: "aborted before it began",
      make: (_, call) => call({ signal: AbortSignal.abort() }),
      ...both(notSent, aborted(0)),
    },
    {
      id: "I1",
      name: "aborted while credentials are awaited",
      auth: () =>
        refreshed(
          () => new Promise<string>(() => {}),
          (token) => bearerAuth(token),
        ),
      make: (_, call) => call({ signal: AbortSignal.timeout(50) }),
      ...both(notSent, aborted(0)),
    },
    {
      // Nobody can see from outside how far fetch has come.
      id: "I1",
      name: "aborted while the connection is awaited",
      place: "full queue, patient client",
      make: (_, call) => call({ signal: soon() }),
      ...both(unproved, aborted(1)),
    },
    {
      id: "I1",
      name: "aborted while the answer is awaited",
      script: [{ carriesOut: true, ...awaited.step }],
      make: (_, call) => call({ signal: awaited.signal }),
      ...both(unknown, aborted(1)),
      closes: true,
    },
    {
      id: "I1",
      name: "aborted inside the body",
      script: [workedBadly(`${head("Content-Length: 100")}{"data"`)],
      ...inside,
      ...both(likely, aborted(1)),
      closes: true,
    },
    {
      id: "I1",
      name: "aborted between two attempts",
      script: [failed(429, "Retry-After: 9")],
      ...between,
      ...both(notSent, aborted(1)),
    },
    {
      id: "I1",
      name: "aborted after its end",
      script: [worked],
      make: async (_, call) => {
        const controller = new AbortController();
        const data = await call({ signal: controller.signal });
        controller.abort();
        return data;
      },
      ...works(),
    },
    {
      id: "I8",
      name: "clock set back by an hour inside a call",
      script: [failedLate(500), worked],
      options: jumping(-3_600_000),
      read: fine(2),
      send: unknown(http(1, 500, "server")),
    },
    {
      id: "I8",
      name: "clock set forward by a day inside a call",
      script: [failedLate(500), worked],
      options: jumping(86_400_000),
      // The deadline has passed by that clock: nothing more is begun.
      read: http(1, 500, "server"),
      send: unknown(http(1, 500, "server")),
    },
    {
      id: "I9",
      name: "logger that throws",
      script: [worked],
      options: { logger: { error: throws, warn: throws, info: throws, debug: throws }, logLevel: "debug" },
      ...works(),
    },
    {
      id: "I9",
      name: "middleware that throws",
      options: { middleware: [() => throws] },
      ...both(notSent, { attempts: 0, error: "TrunklineError" }),
    },
    {
      id: "I9",
      name: "middleware that never ends",
      options: { middleware: [() => () => new Promise(() => {})], timeout: 150 },
      ...both(notSent, { attempts: 0, error: "TimeoutError" }),
    },
    ...(
      [
        ["nothing", async () => undefined],
        ["a number", async () => 200],
        ["a text thrown", () => Promise.reject("no")],
        ["`undefined` thrown", () => Promise.reject(undefined)],
        ["an error thrown that says nothing", () => Promise.reject(new Error("no"))],
      ] as const
    ).map(
      ([name, odd]): Row => ({
        id: "I10",
        name: `fetch of your own: ${name}`,
        options: { fetch: odd as unknown as NonNullable<ClientOptions["fetch"]> },
        read: { ...broken(3), seen: 0 },
        send: { ...unproved(broken(1)), seen: 0 },
      }),
    ),
    {
      id: "I10",
      name: "fetch of your own: a URL that is none",
      options: { fetch: () => fetch("http://[") },
      ...both(notSent, { ...broken(1, "ERR_INVALID_URL"), seen: 0 }),
    },
    {
      id: "I10",
      name: "fetch of your own: an answer whose body was read",
      options: {
        fetch: async () => {
          const response = new Response(success.body, { headers: { "content-type": success.type } });
          await response.text();
          return response;
        },
      },
      read: { ...broken(3), seen: 0 },
      send: { ...likely(broken(1)), ledger: 0, seen: 0 },
    },
  ];
}

/** The caller leaves a moment after the head of the answer is there. */
function whenAnswered(): Pick<Row, "options" | "make"> {
  const controller = new AbortController();
  return {
    options: {
      fetch: async (url, init) => {
        const response = await fetch(url, init);
        setTimeout(() => controller.abort(), 20);
        return response;
      },
    },
    make: (_, call) => call({ signal: controller.signal }),
  };
}
