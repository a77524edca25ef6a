import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { expect, type TestContext, test, vi } from "vitest";
import { startFaultServer } from "../test/lab/server.ts";
import { askBelow } from "./below-fetch.ts";
import { type Attempt, controllerOf, type OwnInit } from "./own-fetch.ts";
import type { TransportResponse } from "./transport.ts";
import type { DispatchedRequest, Dispatcher, Handler, NewHandler } from "./undici.ts";

// Node.js makes its dispatcher when `fetch` is used for the first time, and what it takes is loaded by the next.
await fetch("data:,");
await vi.waitUntil(() => askBelow("data:,", { attempt: {} }));

const key = Symbol.for("undici.globalDispatcher.1");
// What undici puts there has no types.
const globals = globalThis as unknown as Record<symbol, Dispatcher | undefined>;

interface Served {
  url: string;
  /** What came of requests. */
  came: string;
  /** Connections that are open. */
  open: Set<Socket>;
}

/** A server that writes these parts in answer to each packet, with a pause between them. */
async function serve(
  { onTestFinished }: TestContext,
  ...parts: readonly (string | Uint8Array | (() => unknown))[]
): Promise<Served> {
  const served: Served = { url: "", came: "", open: new Set() };
  const server = createServer((socket) => {
    served.open.add(socket.on("error", () => {}).setNoDelay());
    socket.on("close", () => served.open.delete(socket));
    socket.on("data", async (bytes: Buffer) => {
      served.came += bytes;
      for (const part of parts) {
        if (typeof part === "function") await part();
        else socket.write(part);
        await wait(2);
      }
    });
  }).listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.close();
    for (const socket of served.open) socket.destroy();
  });
  await once(server, "listening");
  served.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return served;
}

function ask(url: string, init: Partial<OwnInit> = {}): Promise<TransportResponse> {
  const response = askBelow(url, { method: "GET", redirect: "manual", attempt: {}, ...init });
  if (!response) throw new Error("It was not asked below fetch.");
  return response;
}

/** Ends an attempt as a deadline does. */
function interrupt(attempt: Attempt): void {
  controllerOf(attempt).abort();
  attempt.letGo?.();
}

const answer = (body: string | Uint8Array, head = "", status = "200 OK"): Buffer =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n${head}\r\n`),
    Buffer.from(body),
  ]);
const most = "ä".repeat(32_768);

test.for<[string, ...(string | Uint8Array)[]]>([
  ["small", answer('{"data":"ä€😀"}', "Content-Type: application/json\r\nX-A: 1\r\nX-A: 2\r\n", "202 Well Done")],
  ["empty", answer("")],
  ["in two packets, cut inside a character", answer("ä€").subarray(0, -2), answer("ä€").subarray(-2)],
  ["with a byte order mark", answer("\ufeff{}")],
  ["not UTF-8", answer(Uint8Array.of(0x61, 0xff, 0xe2, 0x82))],
  ["in chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"],
  ["gzipped", answer(gzipSync("hello"), "Content-Encoding: gzip\r\n")],
  ["as long as is kept", answer(most)],
  ["longer", answer(`${most}.`)],
  ["after hints", "HTTP/1.1 103 Early Hints\r\nContent-Length: 9\r\n\r\n", answer("hello")],
  [
    "in chunks, after hints",
    "HTTP/1.1 103 Early Hints\r\nContent-Length: 1\r\n\r\n",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
  ],
  ["204", "HTTP/1.1 204 No Content\r\n\r\n"],
  ["304 that says how long it would be", "HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n"],
  ["a redirect", answer("there", "Location: /there\r\n", "302 Found")],
  ["an error", answer("no", "", "500 Broken")],
])("an answer is as fetch gives it: %s", async ([, ...parts], context) => {
  const { url } = await serve(context, ...parts);
  const given = await fetch(url, { redirect: "manual" });
  const got = await ask(url);
  for (const name of ["status", "statusText", "ok"] as const) expect(got[name]).toBe(given[name]);
  expect([...got.headers]).toEqual([...given.headers]);
  const text = await given.text();
  expect(await got.text()).toBe(text);
  expect(await new Response((await ask(url)).body).text()).toBe(text);
});

test("a text is sent as it is, in one piece with its headers", async (context) => {
  const { url, came } = await serve(context, answer("{}"));
  expect(came).toBe("");
  // The agent itself has to stay as it is.
  const spy = vi.spyOn(Object.getPrototypeOf(Object.getPrototypeOf(globals[key])) as Dispatcher, "dispatch");
  const response = await ask(url, { method: "POST", body: "Zoë", headers: { "content-type": "text/plain" } });
  expect(await response.text()).toBe("{}");
  expect(spy.mock.calls[0]?.[0].body).toBe("Zoë");
});

test.each<[string, BodyInit]>([
  ["a stream", new Blob(["Zoë"]).stream()],
  ["a form", new FormData()],
  ["bytes", Uint8Array.of(1)],
])("%s is sent with a signal", (_, body) => {
  expect(askBelow("http://there.test", { method: "POST", body, attempt: {} })).toBeUndefined();
});

test("the bytes of a stream come as they arrive", async (context) => {
  let goOn = (): void => {};
  const paused = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const { url } = await serve(context, answer("onetwo").subarray(0, -3), () => paused, "two");
  const reader = (await ask(url)).body?.pipeThrough(new TextDecoderStream()).getReader();
  expect(await reader?.read()).toMatchObject({ value: "one" });
  goOn();
  expect(await reader?.read()).toMatchObject({ value: "two" });
  expect(await reader?.read()).toMatchObject({ done: true });
});

test("who cancels a stream ends its request", async (context) => {
  const { url, open } = await serve(context, answer("onetwo").subarray(0, -3));
  await (await ask(url)).body?.cancel();
  await vi.waitFor(() => expect(open.size).toBe(0));
});

test.for<[string, ...(string | Uint8Array)[]]>([
  ["before the answer"],
  ["inside its headers", "HTTP/1.1 200 OK\r\nContent-Le"],
  ["inside a body that is kept", answer("onetwo").subarray(0, -3)],
  ["inside a body that is not", answer(`${most}.`).subarray(0, -3)],
])("an attempt that ends %s ends its request", async ([, ...parts], context) => {
  const served = await serve(context, ...parts);
  const attempt: Attempt = {};
  const ended = ask(served.url, { attempt }).then((response) => response.text());
  await vi.waitFor(() => expect(served.came).toContain("\r\n\r\n"));
  await wait(5 * parts.length);
  interrupt(attempt);
  await expect(ended).rejects.toThrow();
  await vi.waitFor(() => expect(served.open.size).toBe(0));
});

test("an attempt that ends before there is a connection sends nothing", async (context) => {
  const served = await serve(context, answer("{}"));
  const attempt: Attempt = {};
  const ended = ask(served.url, { attempt });
  interrupt(attempt);
  await expect(ended).rejects.toThrow();
  await vi.waitFor(() => expect(served.open.size).toBe(0));
  expect(served.came).toBe("");
});

test("a body that breaks off is what it is with fetch", async (context) => {
  const server = await startFaultServer([{ answer: () => `${answer("onetwo").subarray(0, -3)}`, after: "end" }]);
  context.onTestFinished(server.close);
  const broken = { name: "TypeError", message: "terminated", cause: { code: "UND_ERR_SOCKET" } };
  await expect((await fetch(server.url)).text()).rejects.toMatchObject(broken);
  await expect((await ask(server.url)).text()).rejects.toMatchObject(broken);
  const reader = (await ask(server.url)).body?.getReader();
  expect((await reader?.read())?.value).toHaveLength(3);
  await expect(reader?.read()).rejects.toMatchObject(broken);
  const late = await ask(server.url);
  await wait(20);
  await expect(new Response(late.body).text()).rejects.toMatchObject(broken);
});

test("a connection that breaks after hints is what it is with fetch", async (context) => {
  const hints = "HTTP/1.1 103 Early Hints\r\nContent-Length: 4\r\n\r\n";
  const server = await startFaultServer([{ answer: () => hints, after: "end" }]);
  context.onTestFinished(server.close);
  const broken = { message: "fetch failed", cause: { code: "UND_ERR_SOCKET" } };
  await expect(fetch(server.url)).rejects.toMatchObject(broken);
  await expect(ask(server.url)).rejects.toMatchObject(broken);
});

test("where fetch asks again by itself, the second answer counts", async (context) => {
  const server = await startFaultServer([
    { answer: () => answer("elsewhere", "", "421 Misdirected Request").toString() },
    { answer: () => answer("here").toString() },
  ]);
  context.onTestFinished(server.close);
  expect(await (await ask(server.url)).text()).toBe("here");
});

test("an answer that is waited for is not taken for one that nobody wants", async (context) => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  let goOn = (): void => {};
  const paused = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const { url } = await serve(context, answer("onetwo").subarray(0, -3), () => paused, "two");
  // As a call does it: the answer itself is held by nobody.
  const text = ask(url).then((response) => response.text());
  for (let count = 0; count < 10; count++) {
    await wait(5);
    collect();
  }
  goOn();
  expect(await text).toBe("onetwo");
});

test("connections are kept", async (context) => {
  const served = await serve(context, answer("{}"));
  for (let count = 0; count < 5; count++) await (await ask(served.url)).text();
  // The next call is made before Node.js has let go of the first connection: it is so with fetch alone.
  expect(served.open.size).toBeLessThan(3);
});

// From undici 8 on, which is in Node.js 26, handlers have other names: here with a fetch that only dispatches.

const newKey = Symbol.for("undici.globalDispatcher.2");
const response = { status: 200, statusText: "OK", ok: true, headers: new Headers(), body: true };

/** What an exchange and `fetch` are told when a dispatcher plays these events. */
async function playNew(
  play: (handler: NewHandler, body: unknown) => void,
  init: Partial<OwnInit> = {},
  url = "http://there.test",
) {
  const before = globals[newKey];
  const told: string[] = [];
  const tell =
    (name: string) =>
    (...[, what]: unknown[]): void =>
      void told.push(`${name} ${what instanceof Uint8Array ? what.length : what}`);
  const inner: NewHandler = {
    onRequestStart: tell("start"),
    onResponseStarted: tell("started"),
    onResponseStart: tell("headers"),
    onResponseData: tell("bytes"),
    onResponseEnd: tell("end"),
    onResponseError: tell("error"),
  };
  function fetch(_: string, { dispatcher }: { dispatcher: Dispatcher }): Promise<unknown> {
    const from = "internal/deps/undici/undici";
    dispatcher.dispatch({ body: from }, inner);
    return Promise.resolve(response);
  }
  class DispatcherBase implements Dispatcher {
    dispatch({ body }: DispatchedRequest, handler: Handler): boolean {
      play(handler as NewHandler, body);
      return true;
    }
  }
  class Agent extends DispatcherBase {}
  vi.stubGlobal("process", { ...process, versions: { undici: "8.10.2" } });
  vi.stubGlobal("fetch", fetch);
  globals[newKey] = new Agent();
  try {
    return { told, response: await ask(url, init) };
  } finally {
    globals[newKey] = before;
    vi.unstubAllGlobals();
  }
}

const steering = { abort: () => {} };
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

test("with new handlers a small answer is kept, and fetch is told of it when it is asked for a stream", async () => {
  const { told, response } = await playNew((handler) => {
    handler.onRequestStart(steering);
    handler.onResponseStart(steering, 103, { "content-length": "2" });
    handler.onResponseStart(steering, 200, { "content-length": "4" });
    handler.onResponseData(steering, bytes("{}"));
    handler.onResponseData(steering, bytes("  "));
    handler.onResponseEnd(steering);
  });
  expect(told).toEqual(["start undefined", "headers 103", "headers 200"]);
  expect(await response.text()).toBe("{}  ");
  expect(response.body).toBe(true);
  expect(told.slice(3)).toEqual(["bytes 4", "end undefined"]);
});

test("with new handlers fetch is told of what comes after it was asked for a stream", async () => {
  let handler: NewHandler | undefined;
  const { told, response } = await playNew((given) => {
    handler = given;
    handler.onRequestStart(steering);
    handler.onResponseStarted?.();
    handler.onResponseStart(steering, 200, { "content-length": "6" });
    handler.onResponseData(steering, bytes("one"));
  });
  expect(response.body).toBe(true);
  handler?.onResponseData(steering, bytes("two"));
  handler?.onResponseEnd(steering);
  expect(told.slice(1)).toEqual(["started undefined", "headers 200", "bytes 3", "bytes 3", "end undefined"]);
});

test("with new handlers fetch is told at once that a body broke", async () => {
  const { told, response } = await playNew((handler) => {
    handler.onRequestStart(steering);
    handler.onResponseStart(steering, 200, { "content-length": "6" });
    handler.onResponseError(steering, "broken");
  });
  expect(told.slice(2)).toEqual(["error broken"]);
  expect(response.body).toBe(true);
  expect(told).not.toContain("end undefined");
});

test.each<[string, Record<string, string>]>([
  ["of unknown length", {}],
  ["that is long", { "content-length": "65537" }],
  ["that is encoded", { "content-length": "2", "content-encoding": "gzip" }],
])("with new handlers an answer %s is fetch's", async (_, headers) => {
  const whole = await playNew((handler) => {
    handler.onResponseStart(steering, 200, headers);
    handler.onResponseData(steering, bytes("{}"));
    handler.onResponseEnd(steering);
  });
  expect(whole.response).toBe(response);
  expect(whole.told.slice(1)).toEqual(["bytes 2", "end undefined"]);
  const broken = await playNew((handler) => {
    handler.onResponseStart(steering, 200, headers);
    handler.onResponseError(steering, "broken");
  });
  expect(broken.told.slice(1)).toEqual(["error broken"]);
});

test("an answer shorter than it says, as HTTP/2 may have it, is what came", async () => {
  const { response } = await playNew((handler) => {
    handler.onResponseStart(steering, 200, { "content-length": "4" });
    handler.onResponseData(steering, bytes("{}"));
    handler.onResponseEnd(steering);
  });
  expect(await response.text()).toBe("{}");
});

test("with new handlers an attempt ends its request, also one that was waiting for a connection", async () => {
  const attempt: Attempt = {};
  const abort = vi.fn();
  await playNew((handler) => handler.onRequestStart({ abort }), { attempt });
  expect(abort).not.toHaveBeenCalled();
  interrupt(attempt);
  expect(abort.mock.calls).toEqual([[controllerOf(attempt).signal.reason]]);
  await playNew((handler) => handler.onRequestStart({ abort }), { attempt });
  expect(abort).toHaveBeenCalledTimes(2);
});

test.each([
  ["http:", "Zoë"],
  ["https:", "internal/deps/undici/undici"],
])("with new handlers a text is sent as it is only where HTTP/2 cannot be: %s", async (protocol, sent) => {
  const bodies: unknown[] = [];
  await playNew((_, body) => void bodies.push(body), { method: "POST", body: "Zoë" }, `${protocol}//there.test`);
  expect(bodies).toEqual([sent]);
});

test("an answer longer than it says is kept as it comes, but not without end", async () => {
  const { response } = await playNew((handler) => {
    handler.onResponseStart(steering, 200, { "content-length": "1" });
    handler.onResponseData(steering, bytes("1"));
    handler.onResponseData(steering, bytes("23"));
    handler.onResponseEnd(steering);
  });
  expect(await response.text()).toBe("123");
  const endless = await playNew((handler) => {
    handler.onResponseStart(steering, 200, { "content-length": "1" });
    handler.onResponseData(steering, new Uint8Array(65_536));
    expect(() => handler.onResponseData(steering, bytes("1"))).toThrow("The answer is longer than its content-length");
    handler.onResponseError(steering, new RangeError("longer"));
  });
  const broken = { message: "terminated", cause: { message: "longer" } };
  await expect(endless.response.text()).rejects.toMatchObject(broken);
});

test.each<[string, (handler: NewHandler) => NewHandler]>([
  ["copies", (handler) => ({ ...handler })],
  ["is made on", (handler) => Object.create(handler)],
  ["stands before", (handler) => new Proxy(handler, {})],
])("what somebody below %s its handler hears all of it", async (_, other) => {
  const { response } = await playNew((handler) => {
    const heard = other(handler);
    heard.onRequestStart(steering);
    heard.onResponseStart(steering, 200, { "content-length": "2" });
    heard.onResponseData(steering, bytes("{}"));
    heard.onResponseEnd(steering);
  });
  expect(await response.text()).toBe("{}");
});
