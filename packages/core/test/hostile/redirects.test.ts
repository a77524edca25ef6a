import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { apiKeyAuth } from "../../src/auth/api-key.ts";
import { basicAuth } from "../../src/auth/basic.ts";
import { bearerAuth } from "../../src/auth/bearer.ts";
import { hmacAuth } from "../../src/auth/hmac.ts";
import { isHttpError } from "../../src/errors.ts";
import type { ClientOptions } from "../../src/options.ts";
import type { Middleware } from "../../src/transport.ts";
import { createToy, failure, type Toy } from "../toy.ts";
import { type RealServer, startServer } from "./server.ts";

// A server that leads elsewhere, over real connections: no credential, header or body of the user's arrives at another
// origin, and no send is carried on by a redirect, or reported as done.

const secret = "c4nary-s3cret";
const auth: Readonly<Record<string, Middleware>> = {
  basic: basicAuth({ username: "user", password: secret }),
  bearer: bearerAuth(secret),
  header: apiKeyAuth(secret, { in: "header", name: "x-api-key" }),
  query: apiKeyAuth(secret, { in: "query", name: "key" }),
  hmac: hmacAuth({ key: "k", secret }, { key: "key", secret: "secret" }),
};
const statuses = [301, 302, 303, 307, 308] as const;

let location = "";
let status = 302;
let here: RealServer;
let elsewhere: RealServer;
beforeAll(async () => {
  here = await startServer(() => ({ status, headers: { location } }));
  elsewhere = await startServer();
});
beforeEach(() => {
  here.arrived.length = 0;
  elsewhere.arrived.length = 0;
});
afterAll(() => {
  here.close();
  elsewhere.close();
});

const client = (key: Middleware, options: ClientOptions = {}): Toy =>
  createToy(
    () => new Response(),
    {
      baseUrl: here.url,
      fetch: (url, init) => fetch(url, init),
      headers: { "x-gateway": secret },
      retry: false,
      ...options,
    },
    { auth: { key } },
  ).toy;

const calls: Readonly<Record<string, (toy: Toy) => Promise<unknown>>> = {
  "a read": (toy) => toy.getMessage({ id: "m1", "X-Trace": secret }, { headers: { "x-mine": secret } }),
  "a read by POST": (toy) => toy.searchMessages({ text: secret }),
  "an idempotent write": (toy) => toy.replaceMessage({ id: "m1", body: secret }),
  "a send": (toy) => toy.sendMessage({ body: secret }),
  "a purchase by GET": (toy) => toy.buyNumber({ number: secret }),
  "a send by path": (toy) => toy.http.POST("/v1/messages", { body: { body: secret } }).then(throwIfFailed),
  "a read by path": (toy) =>
    toy.http.GET("/v1/messages/{id}", { params: { path: { id: secret } } }).then(throwIfFailed),
  "a recording": (toy) => toy.getRecording({ id: secret }),
};

function throwIfFailed({ error }: { error?: unknown }): void {
  if (error) throw error;
}

test.each(Object.keys(auth))("nothing of the user's arrives at another origin: %s", async (scheme) => {
  location = `${elsewhere.url}/steal`;
  for (status of statuses)
    for (const [name, call] of Object.entries(calls)) {
      const error = await failure(call(client(auth[scheme] as Middleware)));
      expect([name, status, isHttpError(error, status)]).toEqual([name, status, true]);
      expect(error).toMatchObject({ kind: "redirect" });
    }
  expect(elsewhere.arrived).toHaveLength(0);
  expect(here.arrived).toHaveLength(statuses.length * Object.keys(calls).length);
});

test("what has no credentials may lead on, and then goes without any header of the user's", async () => {
  location = `${elsewhere.url}/file`;
  const headers = { "x-mine": secret };
  for (status of statuses) {
    const toy = client(auth.basic as Middleware);
    // Plain http to another origin is never followed, not even on this machine.
    expect(isHttpError(await failure(toy.download({ download_url: `${here.url}/a` }, { headers })), status)).toBe(true);
    expect(isHttpError(await failure(toy.ping({}, { headers })), status)).toBe(true);
  }
  expect(elsewhere.arrived).toHaveLength(0);
});

test.each<[name: string, to: () => string, requests: number]>([
  ["a loop", () => `${here.url}/v1/messages/m1`, 4],
  ["a script", () => "javascript:alert(1)", 1],
  ["a file", () => "file:///etc/passwd", 1],
  ["data", () => "data:application/json,{}", 1],
  ["no URL", () => "http://[", 1],
  ["nowhere", () => "", 1],
  ["a host without a scheme", () => `//${new URL(elsewhere.url).host}/steal`, 1],
  ["a host with backslashes", () => `\\\\${new URL(elsewhere.url).host}/steal`, 1],
  ["a user before the host", () => here.url.replace("//", "//user:pw@"), 1],
  ["another port of the same host", () => elsewhere.url, 1],
])("a read that is led to %s ends in an error", async (_, to, requests) => {
  status = 302;
  location = to();
  const error = await failure(client(auth.bearer as Middleware).getMessage({ id: "m1" }));
  expect(isHttpError(error, 302)).toBe(true);
  expect(here.arrived).toHaveLength(requests);
  expect(elsewhere.arrived).toHaveLength(0);
});

test.each([
  [301, "unknown"],
  [302, "unknown"],
  [303, "unknown"],
  [307, "rejected"],
  [308, "rejected"],
] as const)("a send that is answered with %d is not carried on, and is no success", async (code, outcome) => {
  status = code;
  location = "/v1/messages/m1";
  const error = await failure(client(auth.bearer as Middleware).sendMessage({ body: "hello" }));
  expect(error).toMatchObject({ kind: "redirect", outcome, attempts: 1 });
  expect(here.arrived).toHaveLength(1);
});
