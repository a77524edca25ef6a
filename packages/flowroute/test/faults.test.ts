import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import { systemClock } from "@trunkline/core";
import { describe, expect, type TestContext, test, vi } from "vitest";
import { createFlowroute, type Flowroute, TrunklineError } from "../src/index.ts";
import { closedPort, type FaultServer, type Step, startFaultServer } from "./fault-server.ts";
import { type Ending, faults } from "./faults.ts";

const keys = { accessKey: "12345678", secretKey: "m8axLA45yds7k22448aOQ7BshaADg6vr" };
const number = "12065551212";
const from = "12065550000";
const text = "Your code is 471-108.";
const secrets = [keys.secretKey, btoa(`${keys.accessKey}:${keys.secretKey}`), number, from, text, JSON.stringify(text)];
// Waits between attempts are counted in milliseconds, not in seconds; all else is the default.
const clock = { ...systemClock, random: () => 0.01 };

// Enough for a machine that does much else at the same time; it takes some seconds in all.
vi.setConfig({ testTimeout: 20_000 });

const calls = {
  read: (client: Flowroute, options = {}) => client.listAccountPhoneNumbers({ contains: number }, options),
  send: (client: Flowroute, options = {}, body = text) => client.sendMessage({ to: number, from, body }, options),
};
type Kind = keyof typeof calls;

describe.each(["read", "send"] as const)("a %s", (kind) => {
  // Not as $name: long names are cut.
  test.concurrent.for(faults.map((fault) => [fault.name, fault] as const))("%s", async ([, fault], context) => {
    const { script, options, closes, ...endings } = fault;
    const other = await serve(context, [{ answer: () => "HTTP/1.1 204 No Content\r\n\r\n" }]);
    const server = await serve(context, script === "refused" ? [] : script, other.url);
    const baseUrl = script === "refused" ? await closedPort() : server.url;

    const client = createFlowroute({ ...keys, baseUrl, clock, ...options });
    const error = await failureOf(calls[kind](client));

    expectEnding(error, kind, endings[kind], server);
    if (script !== "refused") expect(server.seen).toBe(endings[kind].seen ?? endings[kind].attempts);
    // Nothing that went to another origin could be told from credentials later: nothing may go there at all.
    expect(other.seen).toBe(0);
    if (closes) await server.idle();
  });
});

test("the table has the twenty faults that matter most, and more", () => {
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
  expect(faults.length).toBeGreaterThan(60);
});

// Aborts and deadlines

interface Phase {
  name: string;
  script: readonly Step[];
  /** Text of the message, where its size matters. */
  body?: string;
  /** The client has seen the status by then. */
  answered?: true;
  attempts?: 0;
  outcome?: Ending["outcome"];
  likely?: Ending["likely"];
  /** Keeps the client from starting. */
  credentials?: () => Promise<never>;
}

// More than the buffers of a connection hold, so that it is still being sent when the server stops to read.
const long = "x".repeat(8_000_000);
const head = "HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nContent-Length: 100\r\n";
const stalls: readonly Phase[] = [
  {
    name: "before credentials are there",
    script: [],
    credentials: () => new Promise(() => {}),
    attempts: 0,
    outcome: "not_sent",
  },
  { name: "once the connection is there", script: [{ at: "first byte" }] },
  { name: "inside the request's body", script: [{ at: "head", after: "stop reading" }], body: long },
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

describe.each(["read", "send"] as const)("a %s", (kind) => {
  test.concurrent.for([...stalls, ...pauses])("ends at once when it is aborted $name", async (phase, context) => {
    const { client, server, reached } = await startPhase(context, phase);
    const controller = new AbortController();
    const reason = new Error("the user left");

    const call = failureOf(calls[kind](client, { signal: controller.signal }, phase.body));
    await reached;
    controller.abort(reason);
    // Not even a turn of the event loop later.
    const error = await Promise.race([call, new Promise((resolve) => setImmediate(resolve))]);

    expectPhase(error, "AbortError", kind, phase, server);
    expect(error).toHaveProperty("cause", reason);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    await server.idle();
  });

  test.concurrent.for(stalls)("ends at its deadline $name", async (phase, context) => {
    const { client, server } = await startPhase(context, phase);
    const started = performance.now();
    const call = failureOf(calls[kind](client, { timeout: 400 }, phase.body));
    // A timer of the same length, begun after the call's own: however busy the machine is, the call has to end first.
    const due = new Promise((resolve) => setTimeout(() => setImmediate(resolve), 400));
    const error = await Promise.race([call, due]);

    // Timers of Node may be early by a millisecond.
    expect(performance.now() - started).toBeGreaterThan(398);
    expectPhase(error, "TimeoutError", kind, phase, server);
    expect(error).toHaveProperty("timeout", 400);
    await server.idle();
  });

  test("that was aborted before it began makes no request", async (context) => {
    const { client, server } = await startPhase(context, { name: "", script: [] });
    const error = await failureOf(calls[kind](client, { signal: AbortSignal.abort() }));
    expectPhase(error, "AbortError", kind, { name: "", script: [], attempts: 0, outcome: "not_sent" }, server);
    expect(server.seen).toBe(0);
  });
});

test("a send over a kept connection that breaks is neither repeated nor said to have failed", async (context) => {
  const answered: Step = {
    answer: () => 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n{"data":[]}',
  };
  const server = await serve(context, [answered, { carriesOut: true, after: "reset" }]);
  const client = createFlowroute({ ...keys, baseUrl: server.url, clock });
  await calls.read(client);
  const error = await failureOf(calls.send(client));
  expectEnding(error, "send", { attempts: 1, error: "ConnectionError", outcome: "unknown", ledger: 1 }, server);
});

test("a send is not repeated before the second that Retry-After asks for has passed", async (context) => {
  const server = await serve(context, [
    { answer: () => "HTTP/1.1 429 Slow Down\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n" },
    { carriesOut: true, answer: () => "HTTP/1.1 204 No Content\r\n\r\n" },
  ]);
  await calls.send(createFlowroute({ ...keys, baseUrl: server.url }));
  const [first, second] = server.requests;
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(995);
  expect(server.ledger).toHaveLength(1);
});

test("a download carries no credentials, and is led to no other origin in the clear", async (context) => {
  const other = await serve(context, [{ answer: () => "HTTP/1.1 204 No Content\r\n\r\n" }]);
  const moved = (to: string): string => `HTTP/1.1 302 Found\r\nLocation: ${to}\r\nContent-Length: 0\r\n\r\n`;
  const file: Step = { answer: () => "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nrows" };
  const storage = await serve(
    context,
    [{ answer: () => moved("/moved") }, file, { answer: (_, to) => moved(to) }],
    other.url,
  );
  const client = createFlowroute({ ...keys, baseUrl: storage.url });
  const input = { download_url: `${storage.url}/e5.gz?X-Amz-Signature=beb0` };

  expect(await new Response(await client.downloadCdrExport(input)).text()).toBe("rows");
  expect(await failureOf(client.downloadCdrExport(input))).toMatchObject({ status: 302, kind: "redirect" });
  expect(storage.requests).toHaveLength(3);
  for (const { headers } of storage.requests) expect(headers).not.toHaveProperty("authorization");
  expect(other.seen).toBe(0);
});

test("a download that stalls ends at its deadline, and when it is aborted", async (context) => {
  const server = await serve(context, [{ answer: () => "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nrows" }]);
  const client = createFlowroute({ ...keys, baseUrl: server.url });
  const controller = new AbortController();
  const input = { download_url: `${server.url}/e5.gz` };
  for (const [options, name] of [
    [{ timeout: 100 }, "TimeoutError"],
    [{ signal: controller.signal }, "AbortError"],
  ] as const) {
    const reader = (await client.downloadCdrExport(input, options)).getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe("rows");
    const rest = failureOf(reader.read());
    if (name === "AbortError") controller.abort();
    expect(await rest).toMatchObject({ name, attempts: 1 });
    await server.idle();
  }
});

test("a write without a body says that it has none", async (context) => {
  const server = await serve(context, [{ answer: () => "HTTP/1.1 204 No Content\r\n\r\n" }]);
  const client = createFlowroute({ ...keys, baseUrl: server.url });
  await client.purchasePhoneNumber({ id: number });
  await client.assignE911Address({ number_id: number, e911_id: "20155" });
  for (const { headers } of server.requests) {
    expect(headers).toHaveProperty("content-length", "0");
    expect(headers).not.toHaveProperty("content-type");
  }
});

/** A client whose calls stop in a phase, and when they have got there. */
async function startPhase(context: TestContext, phase: Phase) {
  const server = await serve(context, phase.script);
  let arrive = (): void => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const client = createFlowroute({
    ...(phase.credentials ? { credentials: phase.credentials } : keys),
    baseUrl: server.url,
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      arrive();
      return response;
    },
  });
  const there = phase.credentials ? Promise.resolve() : phase.answered ? arrived : server.acted;
  return { client, server, reached: there.then(() => new Promise((resolve) => setTimeout(resolve, 5))) };
}

function expectPhase(error: unknown, name: string, kind: Kind, phase: Phase, server: FaultServer): void {
  const { outcome = "unknown", likely, attempts = 1 } = phase;
  expect(error).toBeInstanceOf(TrunklineError);
  expect(error).toMatchObject({ name, attempts, ...(kind === "send" && { outcome }) });
  expect((error as TrunklineError).likely).toBe(kind === "send" ? likely : undefined);
  if (kind === "read") expect(error).not.toHaveProperty("outcome");
  if (outcome !== "unknown") expect(server.ledger).toEqual([]);
  expect(server.ledger.length).toBeLessThanOrEqual(1);
  expectClean(error);
}

function expectEnding(error: unknown, kind: Kind, ending: Ending, { ledger }: FaultServer): void {
  const { attempts, seen: _, error: name, code, says, ledger: done = 0, ...rest } = ending;
  const { outcome, likely } = (error ?? {}) as TrunklineError;
  if (name === undefined) expect(error).toBeUndefined();
  else {
    expect(error).toBeInstanceOf(TrunklineError);
    expect(error).toMatchObject({ name, attempts, ...rest });
    if (code) expect(error).toHaveProperty("code", expect.stringMatching(code));
    if (says) expect(String(error)).toMatch(says);
    expectClean(error);
  }
  if (kind === "read") {
    expect(outcome).toBeUndefined();
    return;
  }
  // True to the ledger, whatever the table says.
  expect(ledger.length).toBe(done);
  expect(ledger.length).toBeLessThanOrEqual(1);
  expect(outcome === undefined).toBe(name === undefined);
  if (outcome === "not_sent" || outcome === "rejected") expect(ledger).toEqual([]);
  if (outcome === undefined || likely === "accepted") expect(ledger.length).toBe(1);
  if (name) expect(likely).toBe(ending.likely);
  if (name) expect("retryAfter" in Object(error)).toBe(ending.retryAfter !== undefined);
}

/** Neither secrets nor numbers nor texts, however the error is shown. */
function expectClean(error: unknown): void {
  const shown = [inspect(error, { depth: 10 }), JSON.stringify(error), String((error as Error).stack)].join("\n");
  for (const secret of secrets) expect(shown).not.toContain(secret);
}

/** What a promise is rejected with; `undefined` when it resolves. */
async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** A server that ends with the test; tests that run at once have to say which they are. */
async function serve(context: TestContext, script: readonly Step[], other?: string): Promise<FaultServer> {
  const server = await startFaultServer(script, other);
  context.onTestFinished(server.close);
  return server;
}
