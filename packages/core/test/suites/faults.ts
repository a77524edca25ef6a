import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { getEventListeners } from "node:events";
import { beforeAll, describe, expect, type TestContext, test } from "vitest";
import { systemClock } from "../../src/clock.ts";
import { TrunklineError } from "../../src/errors.ts";
import type { Safety } from "../../src/operation.ts";
import type { ClientOptions } from "../../src/options.ts";
import { atMostOnce } from "../../src/outcome.ts";
import { attemptFault } from "../lab/attempt.ts";
import { coreFaultsOf, faultsOf } from "../lab/catalogue.ts";
import type { Ending, Fault, FaultOf } from "../lab/fault.ts";
import { askBelowFetch } from "../lab/provider.ts";
import { type FaultServer, type Step, startFaultServer } from "../lab/server.ts";
import { callsByName, type Input } from "./calls.ts";
import { exactText } from "./exact-json.ts";
import { formsOf, shown, valuesIn } from "./forms.ts";
import { expectSentOnce } from "./send-once.ts";
import { failureOf, operationOf, rowOf, type Tested } from "./tested.ts";

// Waits between attempts are counted in milliseconds, not in seconds; all else is the default.
const clock = { ...systemClock, random: () => 0.01 };

/** The operations that are tried. */
export interface FaultsOf {
  read: string;
  idempotent?: string;
  /** A send that is tried with every fault there is, as `read` is then; all others have the most important ones. */
  every?: string;
  /** Inputs other than the first that is known. */
  inputs?: Readonly<Record<string, Input>>;
}

/** One operation with one input, called by a client at a server of ours. */
export interface FaultCall extends FaultOf {
  name: string;
  make: (client: object, options?: object, change?: Input) => Promise<unknown>;
  /** Texts that nothing may show. */
  hidden: readonly string[];
}

/** Everything that goes wrong between a client and its server, over real sockets. */
export function faultSuite(tested: Tested, { read, idempotent, every, inputs = {} }: FaultsOf): void {
  beforeAll(askBelowFetch);
  const { data } = tested;
  const calls = callsByName(tested);
  const of = (name: string): FaultCall => faultCall(tested, name, inputs[name] ?? calls.get(name)?.input ?? {});
  const sends = Object.keys(data.operations).filter((name) => isSend(tested, name));

  // Most of the time is spent in waiting; more at once would keep the machine too busy for the deadlines.
  const inTurn = atMost(30);
  const attempt = (call: FaultCall, fault: Fault): Promise<readonly string[]> =>
    inTurn(() => attemptFault(fault, async (options) => call.make(tested.create(options)), call.hidden));

  if (every)
    describe.concurrent.each([
      ["a read", of(read)],
      ["a send", of(every)],
    ] as const)("%s", (_, call) => {
      // Not as $name: long names are cut.
      test.for(faultsOf(call).map((fault) => [fault.name, fault] as const))("%s", async ([, fault]) => {
        expect(await attempt(call, fault)).toEqual([]);
      });
    });

  const others = [...(every ? [] : [read]), ...(idempotent ? [idempotent] : []), ...sends];
  test.concurrent.for(others.filter((name) => name !== every))(
    "%s ends as it has to, whichever of the faults that matter most comes",
    async (name) => {
      const call = of(name);
      const one = async (fault: Fault): Promise<readonly string[]> =>
        (await attempt(call, fault)).map((problem) => `${fault.name}: ${problem}`);
      expect((await Promise.all(coreFaultsOf(call).map(one))).flat()).toEqual([]);
    },
  );
}

/** Every send and purchase under any order of faults, without sockets: each is carried out at most once. */
export function sendOnceSuite(tested: Tested, { runs }: { runs: number }): void {
  const calls = callsByName(tested);
  const sends = Object.keys(tested.data.operations).filter((name) => isSend(tested, name));

  test.each(sends)("whatever happens, %s is carried out at most once, and its outcome is no lie", async (name) => {
    const { make, success } = faultCall(tested, name, calls.get(name)?.input ?? {});
    const { status, type, body } = success;
    const headers: Record<string, string> = type ? { "content-type": type } : {};
    await expectSentOnce({
      call: (options, signal) => make(tested.create(options), { signal }),
      success: () => new Response(body || null, { status, headers }),
      runs,
    });
  });
}

/** The operations that are never repeated when they may have worked, in alphabetical order. */
export function atMostOnceOf({ data }: Tested): Record<"send" | "purchase", string[]> {
  const of = (safety: Safety): string[] =>
    Object.entries(data.operations).flatMap(([name, row]) => (row.safety === safety ? [name] : []));
  return { send: of("send").toSorted(), purchase: of("purchase").toSorted() };
}

const isSend = (tested: Tested, name: string): boolean => atMostOnce(rowOf(tested, name).safety ?? "read");

/** An operation as the table of faults needs it. */
export function faultCall(tested: Tested, name: string, input: Input): FaultCall {
  const row = rowOf(tested, name);
  const safety = row.safety ?? "read";
  const replies = Object.entries(tested.data.rules[name]?.replies ?? {});
  const [status = "204", { type = "", example } = {}] = replies[0] ?? [];
  const [, problem] = replies.find(([status, { type }]) => Number(status) >= 400 && /json/.test(type ?? "")) ?? [];
  const { message = ["message"], code = [] } = tested.data.provider.errors ?? {};
  return {
    name,
    kind: atMostOnce(safety) ? "send" : safety === "idempotent" ? "idempotent" : "read",
    success: { status: Number(status), type, body: example === undefined ? "" : exactText(example) },
    problem: {
      type: problem?.type ?? "application/json",
      body: exactText(problem?.example ?? { message: "There was trouble." }),
      echo(detail, title) {
        const [first = "message", ...others] = message;
        const said = [...others, ...code].reduce((body, path) => withPath(body, path.split("."), title), {});
        return JSON.stringify(withPath(said, first.split("."), detail));
      },
    },
    follows: row.follow !== undefined,
    promises: row.unwrap !== undefined || row.settle !== undefined,
    empty: row.empty === true,
    absent: row.absent ?? [],
    make: (client, options, change) => operationOf(client, name)({ ...input, ...change }, options),
    hidden: [...tested.secrets, ...valuesIn(input, row.sensitive ?? {})].flatMap(formsOf),
  };
}

/** The object with another value at a path. */
const withPath = (target: object, [key = "", ...rest]: readonly string[], value: unknown): Record<string, unknown> => ({
  ...target,
  [key]: rest.length > 0 ? withPath(Object(Reflect.get(target, key)), rest, value) : value,
});

/** Runs so many at once, and the others when one of these has ended. */
function atMost(limit: number): <T>(run: () => Promise<T>) => Promise<T> {
  let free = limit;
  const waiting: (() => void)[] = [];
  return async (run) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await run();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}

/** Neither secrets nor numbers nor texts, however the error is shown. */
function expectClean(error: unknown, hidden: readonly string[]): void {
  const all = shown(error);
  for (const text of hidden) expect(all).not.toContain(text);
}

/** A server that ends with the test; tests that run at once have to say which they are. */
export async function serve(context: TestContext, script: readonly Step[], other?: string): Promise<FaultServer> {
  const server = await startFaultServer(script, other);
  context.onTestFinished(server.close);
  return server;
}

// Aborts and deadlines

interface Phase {
  name: string;
  script: readonly Step[];
  /** The input is to be larger than the buffers of a connection, so that it is still being sent. */
  long?: true;
  /** The client has seen the status by then. */
  answered?: true;
  attempts?: 0;
  outcome?: Ending["outcome"];
  likely?: Ending["likely"];
  /** Keeps the client from starting. */
  credentials?: true;
}

const head = "HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nContent-Length: 100\r\n";
const stalls: readonly Phase[] = [
  { name: "before credentials are there", script: [], credentials: true, attempts: 0, outcome: "not_sent" },
  { name: "once the connection is there", script: [{ at: "first byte" }] },
  { name: "inside the request's body", script: [{ at: "head", after: "stop reading" }], long: true },
  { name: "before the status line", script: [{ carriesOut: true }] },
  { name: "inside the status line", script: [{ carriesOut: true, answer: () => "HTTP/1.1 2" }] },
  { name: "inside the headers", script: [{ carriesOut: true, answer: () => head.slice(0, -9) }] },
  {
    name: "after the headers",
    script: [{ carriesOut: true, answer: () => `${head}\r\n` }],
    answered: true,
    likely: "accepted",
  },
  {
    name: "inside the body",
    script: [{ carriesOut: true, answer: () => `${head}\r\n{"data":` }],
    answered: true,
    likely: "accepted",
  },
];
const pauses: readonly Phase[] = [
  {
    name: "between attempts",
    script: [
      {
        answer: () => "HTTP/1.1 429 Slow Down\r\nRetry-After: 20\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        after: "end",
      },
    ],
    answered: true,
    outcome: "not_sent",
  },
];

/** What the deadlines are tried with. */
export interface DeadlinesOf {
  /** @default none: what the client does by itself */
  fetch?: NonNullable<ClientOptions["fetch"]>;
  read: string;
  send: string;
  /** Inputs other than the first that is known. */
  inputs?: Readonly<Record<string, Input>>;
  /** A member of the send, and a value of it that is larger than the buffers of a connection. */
  long: Input;
  /** A client whose credentials never come. */
  waiting: (options: ClientOptions) => object;
}

/** Calls that are aborted or run out of time, in each phase of a request. */
export function deadlineSuite(tested: Tested, { fetch, read, send, inputs = {}, long, waiting }: DeadlinesOf): void {
  beforeAll(askBelowFetch);
  const calls = callsByName(tested);
  const of = (name: string): FaultCall => faultCall(tested, name, inputs[name] ?? calls.get(name)?.input ?? {});

  describe.each([
    ["a read", of(read)],
    ["a send", of(send)],
  ] as const)("%s", (_, call) => {
    const changeOf = (phase: Phase): Input => (phase.long && call.kind === "send" ? long : {});

    test.concurrent.for([...stalls, ...pauses])("ends at once when it is aborted $name", async (phase, context) => {
      const { client, server, reached } = await startPhase(context, phase);
      const controller = new AbortController();
      const reason = new Error("the user left");

      const ended = failureOf(call.make(client, { signal: controller.signal }, changeOf(phase)));
      await reached;
      controller.abort(reason);
      // Not even a turn of the event loop later.
      const error = await Promise.race([ended, new Promise((resolve) => setImmediate(resolve))]);

      expectPhase(error, "AbortError", call, phase, server);
      expect(error).toHaveProperty("cause", reason);
      expect(getEventListeners(controller.signal, "abort")).toEqual([]);
      await server.idle();
    });

    test.concurrent.for(stalls)("ends at its deadline $name", async (phase, context) => {
      const { client, server } = await startPhase(context, phase);
      const started = performance.now();
      const ended = failureOf(call.make(client, { timeout: 400 }, changeOf(phase)));
      // A timer of the same length, begun after the call's own: however busy the machine is, the call has to end first.
      const due = new Promise((resolve) => setTimeout(() => setImmediate(resolve), 400));
      const error = await Promise.race([ended, due]);

      // Timers of Node may be early by a millisecond.
      expect(performance.now() - started).toBeGreaterThan(398);
      expectPhase(error, "TimeoutError", call, phase, server);
      expect(error).toHaveProperty("timeout", 400);
      await server.idle();
    });

    test("that was aborted before it began makes no request", async (context) => {
      const { client, server } = await startPhase(context, { name: "", script: [] });
      const error = await failureOf(call.make(client, { signal: AbortSignal.abort() }));
      expectPhase(error, "AbortError", call, { name: "", script: [], attempts: 0, outcome: "not_sent" }, server);
      expect(server.seen).toBe(0);
    });
  });

  test("a send over a kept connection that breaks is neither repeated nor said to have failed", async (context) => {
    const { success } = of(read);
    const server = await serve(context, [
      {
        answer: () =>
          `HTTP/1.1 200 OK\r\nContent-Type: ${success.type}\r\nContent-Length: ${Buffer.byteLength(success.body)}\r\n\r\n${Buffer.from(success.body).toString("latin1")}`,
      },
      { carriesOut: true, after: "reset" },
    ]);
    const client = tested.create({ baseUrl: server.url, clock, ...(fetch && { fetch }) });
    await of(read).make(client);
    const error = await failureOf(of(send).make(client));
    expect(error).toMatchObject({ name: "ConnectionError", attempts: 1, outcome: "unknown" });
    expect(server.ledger).toHaveLength(1);
  });

  test("a send is not repeated before the second that Retry-After asks for has passed", async (context) => {
    const server = await serve(context, [
      { answer: () => "HTTP/1.1 429 Slow Down\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n" },
      { carriesOut: true, answer: () => "HTTP/1.1 204 No Content\r\n\r\n" },
    ]);
    await of(send).make(tested.create({ baseUrl: server.url, ...(fetch && { fetch }) }));
    const [first, second] = server.requests;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(995);
    expect(server.ledger).toHaveLength(1);
  });

  /** A client whose calls stop in a phase, and when they have got there. */
  async function startPhase(context: TestContext, phase: Phase) {
    const server = await serve(context, phase.script);
    let arrive = (): void => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const make = phase.credentials ? waiting : tested.create;
    const client = make({
      baseUrl: server.url,
      ...(fetch && {
        fetch: async (url, init) => {
          const response = await fetch(url, init);
          arrive();
          return response;
        },
      }),
    });
    const hear = (event: unknown): void => {
      if ((event as { request: { origin: string } }).request.origin === server.url) arrive();
    };
    // Of what the client does by itself, Node.js tells.
    subscribe("undici:request:headers", hear);
    context.onTestFinished(() => void unsubscribe("undici:request:headers", hear));
    const there = phase.credentials ? Promise.resolve() : phase.answered ? arrived : server.acted;
    return { client, server, reached: there.then(() => new Promise((resolve) => setTimeout(resolve, 5))) };
  }
}

function expectPhase(
  error: unknown,
  name: string,
  { kind, hidden }: FaultCall,
  phase: Phase,
  { ledger }: FaultServer,
): void {
  const { outcome = "unknown", likely, attempts = 1 } = phase;
  expect(error).toBeInstanceOf(TrunklineError);
  expect(error).toMatchObject({ name, attempts, ...(kind === "send" && { outcome }) });
  expect((error as TrunklineError).likely).toBe(kind === "send" ? likely : undefined);
  if (kind === "read") expect(error).not.toHaveProperty("outcome");
  if (outcome !== "unknown") expect(ledger).toEqual([]);
  expect(ledger.length).toBeLessThanOrEqual(1);
  expectClean(error, hidden);
}
