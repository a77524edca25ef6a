import { inspect } from "node:util";
import { expect, test } from "vitest";
import { apiKeyAuth } from "../../src/auth/api-key.ts";
import { basicAuth } from "../../src/auth/basic.ts";
import { bearerAuth } from "../../src/auth/bearer.ts";
import { hmacAuth } from "../../src/auth/hmac.ts";
import { refreshed } from "../../src/auth/refreshed.ts";
import type { LogLevel } from "../../src/log.ts";
import { createMocks, strictUnhandled } from "../../src/mocks/index.ts";
import { type ToyOverrides, toyData } from "../../src/mocks/toy-provider.ts";
import type { Middleware } from "../../src/transport.ts";
import { basicWebhookAuth } from "../../src/webhooks/auth/basic.ts";
import { headerAuth } from "../../src/webhooks/auth/header.ts";
import { hmac } from "../../src/webhooks/auth/hmac.ts";
import { pathToken, queryToken } from "../../src/webhooks/auth/token.ts";
import { createWebhooks } from "../../src/webhooks/create-webhooks.ts";
import { post, toyData as webhookData } from "../../src/webhooks/test-data.ts";
import { formsOf, shown } from "../suites/forms.ts";
import { echoes, elsewhere, leaks, type Sent } from "../suites/leaks.ts";
import { createToy, type Toy } from "../toy.ts";
import { expectNothingUnhandled } from "./unhandled.ts";

// Every level of the log, each way to sign, each kind of call and each failure: nobody sees a secret, a number or a text.

const secret = 'c4nary-s3cret!"%\\ x';
const to = "+12065557731";
const body = `tell "Zoë O'Neil" \\ <b>nobody</b> 你好`;
const hidden = [secret, `user:${secret}`, to, body].flatMap(formsOf);

const auth: Readonly<Record<string, Middleware>> = {
  basic: basicAuth({ username: "user", password: secret }),
  bearer: bearerAuth(secret),
  header: apiKeyAuth(secret, { in: "header", name: "x-api-key" }),
  query: apiKeyAuth(secret, { in: "query", name: "key" }),
  hmac: hmacAuth({ key: "k", secret }, { key: "key", secret: "secret" }),
  "from a function": refreshed(
    async () => secret,
    (token) => bearerAuth(token),
  ),
};
const calls: Readonly<Record<string, (toy: Toy) => Promise<unknown>>> = {
  send: (toy) => toy.sendMessage({ to, body, pin: secret }),
  raw: (toy) => toy.sendMessage.raw({ to, body, pin: secret }).then(() => undefined),
  write: (toy) => toy.replaceMessage({ id: "m1", to, body: [body, { deep: body }] }),
  stream: async (toy) => {
    for await (const _ of (await toy.speak({ to, body })) as ReadableStream);
  },
  page: (toy) => toy.listMessages.items({ limit: 2 }).next(),
  path: async (toy) => {
    const { error } = await toy.http.POST("/v1/messages", { body: { to, body, pin: secret } });
    if (error instanceof Error) throw error;
  },
  "unknown path": async (toy) => {
    const { error } = await toy.http.PUT("/v9/x", { body: { to, body, pin: secret }, params: { query: { to } } });
    if (error instanceof Error) throw error;
  },
  download: (toy) => toy.download({ download_url: `https://files.test/x?key=${encodeURIComponent(secret)}` }),
};

expectNothingUnhandled();

const schemes = Object.entries(auth);
const levels: readonly (LogLevel | undefined)[] = [undefined, "off", "error", "warn", "info", "debug"];

test.each(levels)(
  "at level %s, no failure of any call shows what was sent, however it was signed",
  async (logLevel) => {
    let turn = levels.indexOf(logLevel);
    for (const [call, make] of Object.entries(calls)) {
      for (const [leak, answer] of Object.entries(leaks)) {
        // Over all levels, each call meets each failure once with each scheme.
        const [scheme, key] = schemes[turn++ % schemes.length] as (typeof schemes)[number];
        const lines: unknown[] = [];
        const line = (...all: unknown[]): void => {
          lines.push(all);
        };
        const { toy, arrived } = createToy(
          (request) => {
            const sent: Sent = request;
            return answer(
              Object.values(echoes)
                .map((echo) => echo(sent))
                .join(" "),
              sent,
            );
          },
          {
            logger: { error: line, warn: line, info: line, debug: line },
            ...(logLevel && { logLevel }),
            retry: false,
            maxResponseBytes: 50_000,
          },
          { auth: { key } },
        );
        const error = await make(toy).then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        const all = shown(error, lines) + inspect(toy, { depth: 10, showHidden: true, getters: true });
        for (const form of hidden)
          if (all.includes(form)) throw new Error(`${scheme}, ${call}, ${leak} shows ${form}.`);
        if (call !== "download") expect(arrived.map(({ url }) => new URL(url).origin)).not.toContain(elsewhere);
        if (logLevel === "off") expect(lines).toEqual([]);
      }
      turn++;
    }
  },
);

test("a client, its options and what signs for it show nothing when they are looked at", () => {
  for (const key of Object.values(auth)) {
    const { toy } = createToy(() => new Response(), { headers: { "x-gateway": secret } }, { auth: { key } });
    for (const one of [toy, toy.http, toy.sendMessage, key]) {
      const all = inspect(one, { depth: 10, showHidden: true, getters: true, showProxy: true });
      for (const form of hidden) expect(all + JSON.stringify(one) + String(one)).not.toContain(form);
    }
  }
});

test("credentials and options that are refused are not repeated", () => {
  const wrong = `${secret}\n`;
  const makers = [
    () => basicAuth({ username: "user", password: wrong }),
    () => basicAuth({ username: wrong, password: "x" }),
    () => basicAuth({ username: `${secret}:`, password: "x" }),
    () => bearerAuth(wrong),
    () => apiKeyAuth(wrong, { in: "header", name: "x" }),
    () => hmacAuth({ key: "k", secret: wrong }, { key: "key", secret: "secret" }),
    () => createToy(() => new Response(), { baseUrl: `https://user:${encodeURIComponent(secret)}@api.toy.test` }),
    () => createToy(() => new Response(), { headers: { "x-a": wrong } }),
    () => createToy(() => new Response(), { logger: wrong as never }),
    () => pathToken(secret),
    () => queryToken(secret),
    () => headerAuth("x-edge", wrong),
    () => basicWebhookAuth({ username: `${secret}:`, password: secret }),
    () => hmac(secret),
    () => createMocks(toyData, { baseUrl: secret }),
  ];
  for (const make of makers) {
    let error: unknown;
    try {
      make();
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(Error);
    for (const form of hidden) expect(shown(error)).not.toContain(form);
  }
});

test("a receiver of webhooks shows neither its secrets nor what came, whatever it refuses", async () => {
  const token = "c4nary-kJ4w9-Zx_0pQ7rT2vB5nM8cL";
  const pair = { username: "hook", password: secret };
  const whsec = `whsec_${btoa("c4nary-secret-of-32-characters!!")}`;
  const kinds = [basicWebhookAuth(pair), pathToken(token), queryToken(token), headerAuth("x-edge", token), hmac(whsec)];
  const none = [token, secret, whsec.slice(6), to, body].flatMap(formsOf);
  for (const auth of kinds) {
    const errors: unknown[] = [];
    const webhooks = createWebhooks(webhookData, { auth, onError: (error) => errors.push(error) });
    const handler = webhooks.handler({ unknown: () => {} } as never);
    const wrong = {
      authorization: `Basic ${btoa(`x:${token}`)}`,
      "x-edge": `${token}x`,
      "webhook-signature": `v1,${token}`,
    };
    const said: string[] = [];
    for (const content of [JSON.stringify({ to, body }), body, "[1]", "x".repeat(300_000)])
      for (const type of ["application/json", "text/plain"]) {
        const request = () =>
          post(content, { ...wrong, "content-type": type }, `https://example.com/toy?token=${token}x`);
        said.push(await (await handler(request())).text());
        errors.push(await webhooks.parse(request()).catch((error: unknown) => error));
      }
    const all = errors.map((error) => shown(error)).join() + said.join() + inspect([webhooks, auth], { depth: 10 });
    for (const form of none) expect(all).not.toContain(form);
  }
});

test("the mocks and the guard of strict tests show neither query nor body nor credentials", async () => {
  const lines: unknown[] = [];
  const mocks = createMocks<ToyOverrides>(toyData, { onRefused: (refusal) => lines.push(refusal) });
  const { baseUrl, type } = toyData.provider;
  const headers = { authorization: `Bearer ${secret}`, "content-type": type };
  const query = new URLSearchParams({ to, secret }).toString();
  const sent = { data: { type: "message", attributes: { to: body, body: { to }, kind: secret } }, to, secret };
  await mocks.fetch(`${baseUrl}/v2/messages?${query}`, { method: "POST", headers, body: JSON.stringify(sent) });
  await mocks.fetch(`${baseUrl}/v2/nothing?${query}`, { method: "POST", headers, body });
  await mocks.fetch(`${baseUrl}/v2/messages/${encodeURIComponent(to)}?${query}`, { headers });
  const outside = await mocks.fetch(`https://other.test/v2/x?${query}`, { headers }).catch((error: unknown) => error);
  const stopped: unknown[] = [];
  const guard = strictUnhandled();
  const { error: log } = console;
  console.error = (...all: unknown[]) => stopped.push(all);
  try {
    guard.onUnhandledRequest(new Request(`https://other.test/${to}?${query}`, { method: "POST", headers, body }));
  } catch (error) {
    stopped.push(error);
  } finally {
    console.error = log;
  }
  expect(lines.length).toBeGreaterThan(1);
  expect(stopped).toHaveLength(2);
  const all = shown(lines) + shown(outside) + stopped.map((one) => shown(one)).join();
  for (const form of hidden) expect(all).not.toContain(form);
});
