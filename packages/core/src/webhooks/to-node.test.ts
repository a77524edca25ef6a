import { createServer, type IncomingMessage, type ServerResponse, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import type { WebhookError } from "../errors.ts";
import { basicWebhookAuth } from "./auth/basic.ts";
import { ipAllow } from "./auth/ip-allow.ts";
import { pathToken } from "./auth/token.ts";
import { memoryStore } from "./store.ts";
import { createToy, type ToyEvent, token } from "./test-data.ts";
import { toNode } from "./to-node.ts";
import type { WebhookEvent, WebhookOptions } from "./types.ts";

type Listener = (request: IncomingMessage, response: ServerResponse) => void;
type Middleware = (request: IncomingMessage & { body?: unknown; rawBody?: unknown; originalUrl?: string }) => unknown;

/** A server on this machine with the toy's webhooks behind an optional middleware, as in Express. */
async function serve(options: Partial<WebhookOptions<ToyEvent>> = {}, middleware: Middleware = () => undefined) {
  const events: WebhookEvent<ToyEvent>[] = [];
  const errors: WebhookError[] = [];
  const auth = "auth" in options && options.auth ? options.auth : pathToken(token);
  const toy = createToy({ auth, onError: (error) => errors.push(error), ...options } as WebhookOptions<ToyEvent>);
  const push = (event: WebhookEvent<ToyEvent>) => void events.push(event);
  const listener: Listener = toNode(toy.handler({ receipt: push, text: push, anything: push, unknown: push }));
  const server = createServer(async (request, response) => {
    await middleware(request);
    listener(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const post = (
    body: string | Uint8Array | undefined,
    headers: Record<string, string | string[]> = {},
    path = `/hooks/${token}`,
  ) => exchange(origin, path, { method: "POST", headers: { "content-type": "application/json", ...headers } }, body);
  return { toy, origin, post, events, errors };
}

/** One exchange; `undefined` as the body leaves the request unfinished. */
function exchange(
  origin: string,
  path: string,
  init: { method: string; headers?: Record<string, string | string[]> },
  body?: string | Uint8Array,
): Promise<{ status: number; headers: IncomingMessage["headers"]; text: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = send(`${origin}${path}`, init, async (response) => {
      let text = "";
      for await (const chunk of response) text += chunk;
      resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      outgoing.destroy();
    });
    outgoing.on("error", reject);
    if (body === undefined) outgoing.flushHeaders();
    else outgoing.end(body);
  });
}

const readAll = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
};
const text = '{"id":"t-1","body":"grüße"}';

test("receives an event over HTTP", async () => {
  const { post, events } = await serve();
  expect(await post(text)).toMatchObject({ status: 200, text: "" });
  expect(events).toMatchObject([{ type: "text", raw: text, verified: true, payload: { id: "t-1", body: "grüße" } }]);
});

test("receives what the test signer builds, sent by fetch", async () => {
  const { toy, origin, events } = await serve();
  const request = await toy.sign({ type: "receipt" }, { url: `${origin}/hooks` });
  expect((await fetch(request)).status).toBe(200);
  expect(events).toMatchObject([{ type: "receipt", id: "m-1" }]);
});

test("uses the whole path where a router has cut it", async () => {
  const { post, events } = await serve({}, (request) => {
    request.originalUrl = request.url ?? "";
    request.url = "/";
  });
  expect((await post(text)).status).toBe(200);
  expect(events).toHaveLength(1);
});

test.each<[string, string, string, number]>([
  ["GET", `/hooks/${token}`, "", 405],
  ["OPTIONS", `/hooks/${token}`, "", 405],
  ["POST", "/hooks", text, 401],
  ["POST", `//${token}`, text, 200],
  ["POST", `/hooks/${token}`, "[]", 400],
  ["POST", `/hooks/${token}`, "", 400],
])("%s %s with %j: %i", async (method, path, body, status) => {
  const { origin } = await serve();
  expect((await exchange(origin, path, { method }, body)).status).toBe(status);
});

test("replies to HEAD without an event", async () => {
  const { origin, events } = await serve();
  expect(await exchange(origin, `/hooks/${token}`, { method: "HEAD" }, "")).toMatchObject({ status: 405, text: "" });
  expect(events).toEqual([]);
});

test("refuses what no Fetch Request can say, and goes on", async () => {
  const { origin, post } = await serve();
  expect((await exchange(origin, "/", { method: "TRACE" }, "")).status).toBe(400);
  expect((await post(text)).status).toBe(200);
});

test("refuses a body of 10 MB by its length, without waiting for it", async () => {
  const { post, errors } = await serve();
  expect(await post(undefined, { "content-length": "10000000" })).toMatchObject({
    status: 413,
    headers: { connection: "close" },
  });
  expect(errors).toMatchObject([{ reason: "too_large" }]);
});

test("refuses a body above the limit whose length nobody told", async () => {
  const { post } = await serve({ maxBytes: 1000 });
  const body = `{"id":"${"x".repeat(2000)}"}`;
  expect((await post(body, { "transfer-encoding": "chunked" })).status).toBe(413);
});

test("refuses a body that does not arrive in time", async () => {
  const { post, errors } = await serve({ timeout: 50 });
  expect(await post(undefined, { "content-length": "10" })).toMatchObject({ status: 408 });
  expect(errors).toMatchObject([{ reason: "too_slow" }]);
});

test("a sender that hangs up does no harm", async () => {
  const { origin, post, errors } = await serve();
  const headers = { "content-type": "application/json", "content-length": "10" };
  const outgoing = send(`${origin}/hooks/${token}`, { method: "POST", headers });
  outgoing.on("error", () => undefined);
  outgoing.write('{"id"', () => outgoing.destroy());
  await vi.waitFor(() => expect(errors).toMatchObject([{ status: 400, reason: "broken_body" }]));
  expect((await post(text)).status).toBe(200);
});

test("says what to do where express.json() has read the body", async () => {
  const { post, events, errors } = await serve({}, async (request) => {
    request.body = JSON.parse((await readAll(request)).toString());
  });
  expect(await post(text)).toMatchObject({ status: 500, text: "internal error" });
  expect(errors).toMatchObject([{ status: 500, reason: "body_used" }]);
  expect(errors[0]?.message).toMatch(/Mount the webhook before express\.json\(\)/);
  expect(events).toEqual([]);
});

test.each<[string, Middleware]>([
  ["express.raw()", async (request) => void Object.assign(request, { body: await readAll(request) })],
  [
    "a parser that keeps the bytes",
    async (request) => {
      request.rawBody = await readAll(request);
      request.body = { parsed: true };
    },
  ],
  ["a parser that looked elsewhere", (request) => void Object.assign(request, { body: {} })],
])("takes the bytes that came in spite of %s", async (_, middleware) => {
  const { post, events } = await serve({}, middleware);
  expect((await post(text)).status).toBe(200);
  expect(events).toMatchObject([{ raw: text }]);
});

test("refuses credentials that are sent twice", async () => {
  const { post } = await serve({ auth: basicWebhookAuth({ username: "u", password: "p" }) });
  const authorization = `Basic ${btoa("u:p")}`;
  expect((await post(text, { authorization })).status).toBe(200);
  expect((await post(text, { authorization: [authorization, authorization] })).status).toBe(401);
});

test("knows the sender by the connection, not by what it says", async () => {
  const here = await serve({ auth: [ipAllow("127.0.0.0/8"), pathToken(token)] });
  expect((await here.post(text)).status).toBe(200);
  const elsewhere = await serve({ auth: [ipAllow("203.0.113.0/24"), pathToken(token)] });
  expect((await elsewhere.post(text, { "x-forwarded-for": "203.0.113.1" })).status).toBe(403);
  const proxied = await serve({ auth: [ipAllow("203.0.113.0/24", { proxies: 1 }), pathToken(token)] });
  expect((await proxied.post(text, { "x-forwarded-for": "203.0.113.1" })).status).toBe(200);
  expect((await proxied.post(text, { "x-forwarded-for": "203.0.113.1, 10.0.0.1" })).status).toBe(403);
});

test("cares nothing for the Host header", async () => {
  const { post, events } = await serve();
  expect((await post(text, { host: "evil.example/?" })).status).toBe(200);
  expect(events).toHaveLength(1);
});

test("200 deliveries of one event over 200 connections are handled once", async () => {
  const { post, events } = await serve({ store: memoryStore() });
  const replies = await Promise.all(
    Array.from({ length: 200 }, () => post('{"data":{"id":"m-1","level":1,"status":"sent"}}')),
  );
  expect(events).toHaveLength(1);
  expect(replies.filter(({ status }) => status !== 200 && status !== 503)).toEqual([]);
});

test("leaves the body of a refused request where it is", async () => {
  const read = vi.fn();
  const request = { method: "POST", rawHeaders: [], socket: {}, readableEnded: false, [Symbol.asyncIterator]: read };
  const response = { statusCode: 0, setHeader: () => undefined, end: vi.fn() };
  toNode(createToy().handler({ unknown: read }))(request, response);
  await vi.waitFor(() => expect(response.end).toHaveBeenCalled());
  expect(response.statusCode).toBe(401);
  expect(read).not.toHaveBeenCalled();
});

test("a handler that rejects is replied 500", async () => {
  const server = createServer(toNode(() => Promise.reject(new Error("no"))));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  onTestFinished(() => void server.close());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect((await exchange(origin, "/", { method: "GET" }, "")).status).toBe(500);
});

test("takes the handler, not the receiver", () => {
  expect(() => toNode(createToy() as never)).toThrow("toNode takes a function: toNode(webhooks.handler({ … })).");
});
