import { expect, test, vi } from "vitest";
import { createMocks } from "./create-mocks.ts";
import { type ToyOverrides, toyData } from "./toy-provider.ts";
import type { CredentialPlace, MockOptions, Refusal } from "./types.ts";

const base = "https://api.toy.example/base";
const authorization = "Basic secret";
const json = "application/vnd.api+json";

const call = (method: string, params: unknown[]) => ({
  method: "POST",
  body: JSON.stringify({ jsonrpc: "2.0", id: 0, method, params }),
});
const channels = call("channels", ["c1"]);
const calls = { method: "POST", body: JSON.stringify({ calls: ["1"] }) };
const asJson = { authorization: "Bearer t0ken", "content-type": "application/json" };

function createToy(options: MockOptions = {}) {
  const mocks = createMocks<ToyOverrides>(toyData, options);
  const get = (path: string, init: RequestInit = {}) =>
    mocks.fetch(base + path, { headers: { authorization }, ...init });
  const send = (attributes: object = { to: "12065550100" }, init: RequestInit = {}) =>
    mocks.fetch(`${base}/v2/messages`, {
      method: "POST",
      headers: { authorization, "content-type": json },
      body: JSON.stringify({ data: { type: "message", attributes: { kind: "sms", ...attributes } } }),
      ...init,
    });
  return { mocks, get, send };
}

test("answers with the spec's example of the usual success", async () => {
  const { get, send } = createToy();
  const sent = await send();
  expect([sent.status, sent.headers.get("content-type")]).toEqual([202, json]);
  expect(await sent.json()).toEqual(toyData.rules.sendMessage?.replies[202]?.example);
  expect(await (await get("/v2/messages/m1.wav")).text()).toBe("RIFF");
  const removed = await get("/v2/messages/m1", { method: "DELETE" });
  expect([removed.status, removed.body, removed.headers.get("content-type")]).toEqual([204, null, null]);
});

test("a static override answers with a status, and with the spec's example of it", async () => {
  const { mocks, send } = createToy();
  mocks.sendMessage({ status: 422 });
  const response = await send();
  expect([response.status, await response.json()]).toEqual([422, toyData.rules.sendMessage?.replies[422]?.example]);
});

test("an override gives data and headers of its own", async () => {
  const { mocks, send } = createToy();
  const data = { data: { id: "m2", attributes: { to: "12065550100", body: "hi" } } };
  mocks.sendMessage({ status: 202, data, headers: { "Retry-After": "1", "Content-Type": "application/json" } });
  const response = await send();
  expect(await response.json()).toEqual(data);
  expect([response.headers.get("retry-after"), response.headers.get("content-type")]).toEqual([
    "1",
    "application/json",
  ]);
});

test("a patch is laid over the spec's example of the status", async () => {
  const { mocks, get, send } = createToy();
  mocks.sendMessage({ status: 202, patch: { data: { attributes: { body: "bye" } } } });
  mocks.sendMessage({ status: 422, patch: { errors: [{ detail: "No." }, { status: 400 }] } }, { times: 1 });
  expect([await (await send()).json(), await (await send()).json()]).toEqual([
    {
      errors: [
        { detail: "No.", status: 422 },
        { detail: "No such number.", status: 400 },
      ],
    },
    { data: { id: "m1", attributes: { to: "12065550100", body: "bye" } } },
  ]);
  mocks.listMessages(({ input }) => ({ status: 200, patch: input.deleted ? [] : [{}, { data: { id: "m2" } }] }));
  const ids = (messages: { data: { id: string } }[]) => messages.map(({ data }) => data.id);
  expect(ids((await (await get("/v2/messages")).json()) as [])).toEqual(["m1", "m2"]);
  expect(await (await get("/v2/messages?deleted=true")).json()).toEqual([]);
});

test("a patched list still ends with an empty page", async () => {
  const { mocks, get } = createToy();
  mocks.listContacts({ status: 200, patch: { contacts: [{ name: "Cy" }] } });
  const page = async (number: number) => (await get(`/v2/contacts?page=${number}`)).json();
  expect([await page(1), await page(2)]).toEqual([{ contacts: [{ name: "Cy" }] }, { contacts: [] }]);
  mocks.listContacts(({ input }) => ({ status: 200, patch: { contacts: [{ name: `of page ${input.page}` }] } }));
  expect(await page(2)).toEqual({ contacts: [{ name: "of page 2" }] });
});

test("a patch may hold values that travel in another form, and lines", async () => {
  const { mocks, get } = createToy();
  const at = new Date("2026-01-02T03:04:06Z");
  mocks.listLogs({ status: 200, patch: { logs: [{ at }] } });
  const log = '{"logs":[{"id":20181128140457996123,"at":1767323046}],"last_key":"k2"}';
  expect(await (await get("/v2/logs?from=2026-01-01_00:00:00")).text()).toBe(log);
  mocks.streamMessages({ status: 200, patch: [{ at }, { id: "m2" }] });
  const lines = '{"id":"m1","at":1767323046}\n{"id":"m2","at":1767323045}\n';
  expect(await (await get("/v2/stream")).text()).toBe(lines);
});

test.each([
  { name: "no example", status: 503, patch: {}, want: "there is no example of 503 to patch: give its data." },
  { name: "no JSON", status: 200, patch: {}, want: "there is no example of 200 to patch: give its data." },
  { name: "data", status: 422, data: {}, patch: {}, want: "an answer has data or a patch, not both." },
])("a patch is refused beside $name", ({ name: _, want, ...reply }) => {
  const { mocks } = createToy();
  const override = "data" in reply || reply.status === 503 ? mocks.sendMessage : mocks.ping;
  expect(() => override(reply as never)).toThrow(want);
});

test("an override sees the input, and how often it was asked", async () => {
  const { mocks, send } = createToy();
  const seen: unknown[] = [];
  mocks.sendMessage(({ input, call }) => {
    seen.push([input, call]);
    return undefined;
  });
  await send({ to: "12065550100", body: "a" });
  await send({ to: "12065550101" });
  expect(seen).toEqual([
    [{ to: "12065550100", body: "a" }, 1],
    [{ to: "12065550101" }, 2],
  ]);
});

test("requests that the spec forbids reach no override and count as no call", async () => {
  const { mocks, send } = createToy({ onRefused: () => {} });
  const override = vi.fn(() => undefined);
  mocks.sendMessage(override);
  await send({ to: "1" });
  await send();
  expect(override.mock.calls).toMatchObject([[{ call: 1 }]]);
});

test("the newest override is asked first; undefined leaves it to the one before, and at last to the example", async () => {
  const { mocks, send } = createToy();
  mocks.sendMessage(({ input }) => (input.to.endsWith("1") ? { status: 401 } : undefined));
  mocks.sendMessage(async ({ input }) => (input.to.endsWith("2") ? { status: 422 } : undefined));
  const statusOf = async (to: string) => (await send({ to })).status;
  expect(await Promise.all(["12065550101", "12065550102", "12065550103"].map(statusOf))).toEqual([401, 422, 202]);
});

test("an override with times is gone after as many answers", async () => {
  const { mocks, send } = createToy();
  mocks.sendMessage({ status: 503 }, { times: 2 });
  expect([await send(), await send(), await send()].map(({ status }) => status)).toEqual([503, 503, 202]);
});

test("times counts answers, not questions, also when requests overlap", async () => {
  const { mocks, send } = createToy();
  mocks.sendMessage(async () => ({ status: 503 }), { times: 1 });
  mocks.sendMessage(async () => undefined, { times: 1 });
  const statuses = (await Promise.all([send(), send(), send()])).map(({ status }) => status);
  expect(statuses.filter((status) => status === 503)).toHaveLength(1);
});

test("an override may answer with a Response, again and again", async () => {
  const { mocks, get } = createToy();
  mocks.ping(new Response("ready", { status: 418 }));
  for (const _ of [1, 2]) {
    const response = await get("/v2/rpc?action=ping");
    expect([response.status, await response.text()]).toEqual([418, "ready"]);
  }
});

test("an override may look at the request itself", async () => {
  const { mocks, send } = createToy();
  mocks.sendMessage(async ({ request }) => {
    const { data } = (await request.json()) as { data: { type: string } };
    return {
      status: 202,
      headers: { "x-type": data.type, "x-authorization": request.headers.get("authorization") ?? "" },
    };
  });
  const { headers } = await send();
  expect([headers.get("x-type"), headers.get("x-authorization")]).toEqual(["message", authorization]);
});

test("the connection breaks on demand", async () => {
  const { mocks, send } = createToy();
  mocks.sendMessage({ error: "network" }, { times: 1 });
  await expect(send()).rejects.toThrow(new TypeError("fetch failed"));
  expect((await send()).status).toBe(202);
  expect(mocks.requests.map(({ status }) => status)).toEqual([0, 202]);
});

test("an exception in an override reaches the caller of fetch", async () => {
  vi.spyOn(console, "warn").mockReturnValue();
  const { mocks, send } = createToy();
  mocks.sendMessage(() => {
    throw new Error("expected another number");
  });
  await expect(send()).rejects.toThrow("expected another number");
});

test("an answer can be late", async () => {
  vi.useFakeTimers();
  try {
    const { mocks, send } = createToy();
    mocks.sendMessage({ status: 202, delay: 5_000 });
    let status = 0;
    const sent = send().then((response) => {
      status = response.status;
    });
    await vi.advanceTimersByTimeAsync(4_999);
    expect(status).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    await sent;
    expect(status).toBe(202);
  } finally {
    vi.useRealTimers();
  }
});

test("the caller's signal ends a late answer, a thoughtful override, and a request before it begins", async () => {
  const { mocks, get, send } = createToy();
  mocks.sendMessage({ status: 202, delay: 60_000 });
  mocks.ping(() => new Promise(() => {}));
  const signal = () => AbortSignal.timeout(5);
  await expect(send(undefined, { signal: signal() })).rejects.toThrow(/timeout/);
  await expect(get("/v2/rpc?action=ping", { signal: signal() })).rejects.toThrow(/timeout/);
  await expect(get("/v2/messages", { signal: AbortSignal.abort(new Error("gone")) })).rejects.toThrow("gone");
});

test("a status without an example has no body", async () => {
  const { mocks, get } = createToy();
  mocks.getLatestMessage({ status: 503 });
  const response = await get("/v2/messages/latest");
  expect([response.status, await response.text(), response.headers.get("content-type")]).toEqual([503, "", null]);
});

test("data of a status without documented type is JSON, or text", async () => {
  const { mocks, get } = createToy();
  mocks.getLatestMessage({ status: 500, data: { oops: true } }, { times: 1 });
  mocks.getLatestMessage({ status: 502, data: "<html>" }, { times: 1 });
  const [text, object] = [await get("/v2/messages/latest"), await get("/v2/messages/latest")];
  expect([text.headers.get("content-type"), await text.text()]).toEqual(["text/plain", "<html>"]);
  expect([object.headers.get("content-type"), await object.json()]).toEqual(["application/json", { oops: true }]);
});

test("records what was sent, newest last, without the credentials", async () => {
  const { mocks, get, send } = createToy();
  await send({ to: "12065550100", body: "hi" });
  await get("/v2/messages?limit=3");
  expect(mocks.requests).toEqual([
    {
      operation: "sendMessage",
      input: { to: "12065550100", body: "hi" },
      method: "POST",
      url: `${base}/v2/messages`,
      headers: { authorization: "***", "content-type": json },
      body: { data: { type: "message", attributes: { kind: "sms", to: "12065550100", body: "hi" } } },
      status: 202,
    },
    {
      operation: "listMessages",
      input: { limit: 3 },
      method: "GET",
      url: `${base}/v2/messages?limit=3`,
      headers: { authorization: "***" },
      body: undefined,
      status: 200,
    },
  ]);
});

test("the record is live, and reset empties it and forgets overrides and calls", async () => {
  const { mocks, send } = createToy();
  const { requests } = mocks;
  const calls: number[] = [];
  mocks.sendMessage({ status: 422 });
  await send();
  expect(requests).toHaveLength(1);
  mocks.reset();
  expect(requests).toHaveLength(0);
  mocks.sendMessage(({ call }) => void calls.push(call));
  expect((await send()).status).toBe(202);
  expect([calls, requests.length]).toEqual([[1], 1]);
});

test("holds no more requests than it was told to keep", async () => {
  const { mocks, get } = createToy({ keep: 2 });
  for (const limit of [1, 2, 3]) await get(`/v2/messages?limit=${limit}`);
  expect(mocks.requests.map(({ input }) => input)).toEqual([{ limit: 2 }, { limit: 3 }]);
});

test("a JSON-RPC call that the spec forbids gets a fault in a success", async () => {
  const { mocks } = createToy({ onRefused: () => {} });
  const answerTo = async (init: RequestInit) => {
    const response = await mocks.fetch(`${base}/v2/rpc/`, { ...init, headers: asJson });
    return [response.status, ((await response.json()) as { error: unknown }).error];
  };
  expect(await answerTo(call("channels", []))).toEqual([
    200,
    { faultCode: 8002, faultString: "body /params must have at least 1 item" },
  ]);
  expect(await answerTo(call("chanels", []))).toEqual([
    200,
    {
      faultCode: -32601,
      faultString:
        'toy mock refused POST /base/v2/rpc/: no operation has this "method" in its body; ' +
        'did you mean listChannels ("channels")?',
    },
  ]);
  expect(mocks.requests).toMatchObject([{ operation: "listChannels" }, { operation: undefined, input: {} }]);
});

const at = new Date("2026-01-02T03:04:05Z");

test.each([
  ["the example, with integers of any length", undefined, '{"logs":[{"id":20181128140457996123,"at":1767323045}]'],
  [
    "values",
    { logs: [{ id: "20181128140457996124", at }], last_key: "" },
    '{"logs":[{"id":20181128140457996124,"at":1767323045}]',
  ],
  ["the wire's form", { logs: [{ id: 7, at: 1767323045 }], last_key: "" }, '{"logs":[{"id":7,"at":1767323045}]'],
])("an answer may be given as %s", async (_, data, want) => {
  const { mocks, get } = createToy();
  if (data) mocks.listLogs({ status: 200, data: data as never });
  expect(await (await get("/v2/logs?from=2026-01-01_00:00:00")).text()).toContain(want);
});

async function* forever() {
  for (let id = 1; ; id++) yield { id: `m${id}`, at };
}

test("lines are the example as one of them, an array at once, or an iterable for as long as one reads", async () => {
  const { mocks, get } = createToy();
  const line = (id: string) => `{"id":"${id}","at":1767323045}\n`;
  expect(await (await get("/v2/stream")).text()).toBe(line("m1"));
  mocks.streamMessages(
    {
      status: 200,
      data: [
        { id: "a", at },
        { id: "b", at },
      ],
    },
    { times: 1 },
  );
  expect(await (await get("/v2/stream")).text()).toBe(line("a") + line("b"));
  mocks.streamMessages({ status: 200, data: [] }, { times: 1 });
  expect(await (await get("/v2/stream")).text()).toBe("");
  let ended = false;
  const items = (async function* () {
    try {
      yield* forever();
    } finally {
      ended = true;
    }
  })();
  mocks.streamMessages({ status: 200, data: items });
  const texts: string[] = [];
  const { body } = await get("/v2/stream");
  for await (const text of body?.pipeThrough(new TextDecoderStream()) ?? []) if (texts.push(text) === 2) break;
  expect(texts).toEqual([line("m1"), line("m2")]);
  await vi.waitFor(() => expect(ended).toBe(true));
});

test("the caller's signal ends a live stream, also while nothing comes", async () => {
  const { mocks, get } = createToy();
  const controller = new AbortController();
  mocks.streamMessages({
    status: 200,
    data: (async function* () {
      yield { id: "m1", at };
      await new Promise(() => {});
    })(),
  });
  const response = await get("/v2/stream", { signal: controller.signal });
  const reader = response.body?.getReader();
  expect((await reader?.read())?.done).toBe(false);
  const next = reader?.read();
  controller.abort(new Error("enough"));
  await expect(next).rejects.toThrow("enough");
});

test("an iterable that throws breaks the stream off", async () => {
  const { mocks, get } = createToy();
  mocks.streamMessages({
    status: 200,
    data: (async function* (): AsyncGenerator<{ id: string; at: Date }> {
      yield { id: "m1", at };
      throw new Error("gone");
    })(),
  });
  await expect((await get("/v2/stream")).text()).rejects.toThrow("gone");
});

test("a request without credentials is refused, unless told not to look or none are needed", async () => {
  const refusals: Refusal[] = [];
  const { mocks } = createToy({ onRefused: (refusal) => refusals.push(refusal) });
  const response = await mocks.fetch(`${base}/v2/messages`);
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({
    errors: [{ detail: "toy mock refused listMessages: it has no Authorization header", status: 401 }],
  });
  expect(refusals).toMatchObject([{ reason: "unauthorized", operation: "listMessages", issues: [] }]);
  expect((await mocks.fetch(`${base}/v2/rpc?action=ping`)).status).toBe(200);
  expect((await createToy({ credentials: "ignore" }).mocks.fetch(`${base}/v2/messages`)).status).toBe(200);
});

test.each<[string, CredentialPlace, string, RequestInit, string, string]>([
  [
    "a header",
    { in: "header", name: "X-Key" },
    "?limit=1",
    { headers: { "X-Key": "canary" } },
    "?limit=1",
    "it has no X-Key header",
  ],
  [
    "the query",
    { in: "query", name: "key" },
    "?limit=1&key=canary",
    {},
    "?limit=1&key=***",
    'it has no "key" in its query',
  ],
])("a key in %s is looked for, and shown to nobody", async (_, place, query, init, shown, lack) => {
  const refusals: Refusal[] = [];
  const { operations, provider, ...rest } = toyData;
  const data = { ...rest, operations, provider: { ...provider, auth: "key" }, credentials: { key: place } };
  const mocks = createMocks<ToyOverrides>(data, { onRefused: (refusal) => refusals.push(refusal) });
  expect((await mocks.fetch(`${base}/v2/messages${query}`, init)).status).toBe(200);
  expect(mocks.requests).toMatchObject([{ url: `${base}/v2/messages${shown}`, input: { limit: 1 } }]);
  expect(JSON.stringify(mocks.requests)).not.toContain("canary");
  expect((await mocks.fetch(`${base}/v2/messages`, { headers: { authorization } })).status).toBe(401);
  expect(refusals.map(({ message }) => message)).toEqual([`toy mock refused listMessages: ${lack}`]);
});

test.each<[string, string, Record<string, string>, RequestInit, string | undefined]>([
  ["its own scheme", "/v2/rpc/", { authorization: "bearer t0ken" }, channels, undefined],
  [
    "another scheme",
    "/v2/rpc/",
    { authorization: "Basic secret" },
    channels,
    'its Authorization header does not begin with "Bearer"',
  ],
  ["none", "/v2/rpc/", {}, channels, "it has no Authorization header"],
  ["one of several schemes", "/v2/start", { authorization: "HMAC k:s" }, calls, undefined],
  ["another of several", "/v2/start", { authorization: "Bearer t0ken" }, calls, undefined],
  [
    "none of several",
    "/v2/start",
    { authorization: "Basic secret" },
    calls,
    'its Authorization header does not begin with "HMAC" or "Bearer"',
  ],
])("credentials of %s, at %s", async (_, path, headers, init, lack) => {
  const refusals: Refusal[] = [];
  const { mocks } = createToy({ onRefused: (refusal) => refusals.push(refusal) });
  const response = await mocks.fetch(base + path, {
    ...init,
    headers: { "content-type": "application/json", ...headers },
  });
  expect(response.status).toBe(lack ? 401 : 200);
  expect(refusals.map(({ reason, message }) => [reason, message.split(": ")[1]])).toEqual(
    lack ? [["unauthorized", lack]] : [],
  );
  expect(JSON.stringify(mocks.requests)).not.toMatch(/secret|t0ken|k:s/);
});

test("where only the user knows how requests are signed, no credentials are looked for", async () => {
  const data = {
    ...toyData,
    provider: { ...toyData.provider, auth: "signed" },
    credentials: { signed: false } as const,
  };
  expect((await createMocks<ToyOverrides>(data).fetch(`${base}/v2/messages`)).status).toBe(200);
});

test("a refusal is one line through console.warn, naming the member and never the value", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const { send } = createToy();
  const response = await send({ to: "020 7946 0000", body: "a secret that is far too long" });
  expect(warn.mock.calls).toEqual([
    [
      "toy mock refused sendMessage: body /data/attributes/to must match ^1\\d{10}$; " +
        "body /data/attributes/body must have at most 20 characters",
    ],
  ]);
  expect(await response.json()).toEqual({
    errors: [
      {
        detail: { data: { attributes: { to: ["must match ^1\\d{10}$"], body: ["must have at most 20 characters"] } } },
        id: "00000000-0000-4000-8000-000000000001",
        status: 422,
      },
    ],
  });
});

test("ids of refusals count from 1, again after a reset", async () => {
  const { mocks, send } = createToy({ onRefused: () => {} });
  const idOf = async () => ((await (await send({})).json()) as { errors: [{ id: string }] }).errors[0].id.slice(-2);
  expect([await idOf(), await idOf()]).toEqual(["01", "02"]);
  mocks.reset();
  expect(await idOf()).toBe("01");
});

test("a path that no operation has is answered as the provider does, and the closest operations are named", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const { mocks } = createToy();
  const response = await mocks.fetch(`${base}/v2/message/12065550100`, { method: "DELETE" });
  expect([response.status, await response.json()]).toEqual([
    404,
    { errors: [{ detail: "No such thing.", status: 404 }] },
  ]);
  expect(warn.mock.calls).toEqual([
    [
      "toy mock refused DELETE /base/v2/message/1206…00: no operation has this method and path; " +
        "did you mean removeMessage (DELETE /v2/messages/{id})?",
    ],
  ]);
  expect(mocks.requests).toMatchObject([{ operation: undefined, input: {}, status: 404 }]);
});

test("fetch answers on any origin, so that a client may have another base URL", async () => {
  const { mocks } = createToy();
  const response = await mocks.fetch("http://127.0.0.1:1234/base/v2/messages/latest", { headers: { authorization } });
  expect(response.status).toBe(200);
});

test("a base URL of one's own may have another path, or none", async () => {
  for (const baseUrl of ["http://127.0.0.1:1234", "http://127.0.0.1:1234/", "https://proxy.example/a/b/"]) {
    const mocks = createMocks<ToyOverrides>(toyData, { baseUrl });
    const url = `${baseUrl.replace(/\/$/, "")}/v2/messages/latest`;
    expect([url, (await mocks.fetch(url, { headers: { authorization } })).status]).toEqual([url, 200]);
    expect(mocks.urls[0]).toBe(`${baseUrl.replace(/\/$/, "")}/*`);
  }
});

test("a download is answered from wherever its URL points, and from nowhere else", async () => {
  const { mocks } = createToy();
  const { body } = await mocks.fetch("https://elsewhere.example/a.gz?signature=1");
  const text = await new Response(body?.pipeThrough(new DecompressionStream("gzip"))).text();
  expect(text).toBe("a,b\n");
  await expect(mocks.fetch("https://elsewhere.example/a.gz", { method: "POST" })).rejects.toThrow(
    "The toy mocks do not answer POST https://elsewhere.example/a.gz.",
  );
});

test("handle leaves requests to others alone, and breaks connections as fetch reports it", async () => {
  const { mocks } = createToy();
  const foreign = new Request("https://elsewhere.example/a", { method: "POST", body: "x" });
  expect(await mocks.handle(foreign)).toBeUndefined();
  expect(foreign.bodyUsed).toBe(false);
  expect((await mocks.handle(new Request(`${base}/v2/messages`, { headers: { authorization } })))?.status).toBe(200);
  mocks.listMessages({ error: "network" });
  expect((await mocks.handle(new Request(`${base}/v2/messages`, { headers: { authorization } })))?.type).toBe("error");
});

test("a service that lives elsewhere is mocked there, and everything else is not", async () => {
  const { mocks } = createToy({
    baseUrls: { contacts: "https://contacts.toy.example/v9" },
    onRefused: () => {},
  });
  const statusOf = async (url: string) =>
    (await mocks.handle(new Request(url, { headers: { authorization } })))?.status;
  expect(await statusOf("https://contacts.toy.example/v9/v2/contacts")).toBe(200);
  expect(await statusOf("https://contacts.toy.example/v9/v2/messages/latest")).toBe(404);
  expect(await statusOf("https://contacts.toy.example/base/v2/messages/latest")).toBe(404);
  expect(await statusOf(`${base}/v2/messages/latest`)).toBe(200);
  expect(mocks.urls.slice(0, 2)).toEqual(["https://contacts.toy.example/v9/*", `${base}/*`]);
  expect(createToy({ baseUrls: { contacts: undefined } }).mocks.urls[0]).toBe(`${base}/*`);
});

test("a name in the base URL stands for any value, and a base URL of one's own for itself", async () => {
  const data = { ...toyData, provider: { ...toyData.provider, baseUrl: "https://ws-{cloudId}.toy.example/{v}/go" } };
  const headers = { authorization };
  const at = async (mocks: { handle(request: Request): Promise<Response | undefined> }, host: string) => {
    const statusOf = async (path: string) =>
      (await mocks.handle(new Request(`https://${host}/v1/go/v2/${path}`, { method: "DELETE", headers })))?.status;
    return [await statusOf("messages/m1"), await statusOf("nothing")];
  };
  const mocks = createMocks<ToyOverrides>(data, { onRefused: () => {} });
  expect(mocks.urls[0]).toBe("https://ws-*.toy.example/*/go/*");
  expect(await at(mocks, "ws-1-2-0.toy.example")).toEqual([204, 404]);
  expect(await at(mocks, "ws.toy.example")).toEqual([204, undefined]);
  const generic = createMocks<ToyOverrides>(data, { baseUrl: "https://ws.toy.example/v1/go", onRefused: () => {} });
  expect(await at(generic, "ws.toy.example")).toEqual([204, 404]);
  expect(await at(generic, "ws-1-2-0.toy.example")).toEqual([204, undefined]);
});

test("patterns for MSW are the API, and the place of the spec's example of a download", () => {
  expect(createToy().mocks.urls).toEqual([`${base}/*`, "https://storage.example/toy-exports/*"]);
  expect(createToy({ downloads: ["https://mine.example/*"] }).mocks.urls).toEqual([
    `${base}/*`,
    "https://mine.example/*",
  ]);
});

test.each<[string, unknown, string]>([
  ["a text", "https://toy.example", "the options must be a plain object"],
  ["a misspelt option", { onRefuse: () => {} }, 'unknown option "onRefuse"; did you mean "onRefused"?'],
  [
    "a service that there is not",
    { baseUrls: { contact: base } },
    'baseUrls: unknown option "contact"; did you mean "contacts"?',
  ],
  ["half a URL", { baseUrl: "api.toy.example" }, "baseUrl must be an absolute URL"],
  ["other credentials", { credentials: "none" }, 'credentials must be "present" or "ignore"'],
  ["half a URL of a service", { baseUrls: { contacts: "v9" } }, "baseUrls.contacts must be an absolute URL"],
  ["requests to keep below 0", { keep: -1 }, "keep must be a number of requests, 0 or more"],
  ["a text as onRefused", { onRefused: "warn" }, "onRefused must be a function"],
])("mocks cannot be made with %s", (_, options, message) => {
  expect(() => createToy(options as MockOptions)).toThrow(`toy mocks: ${message}`);
});

test.each<[string, unknown, unknown?]>([
  ["nothing", undefined],
  ["no status", { data: {} }],
  ["a status that no answer has", { status: 99 }],
  ["a status in text", { status: "422" }],
  ["another error", { error: "timeout" }],
  ["a misspelt member", { status: 422, body: {} }],
  ["a delay in text", { status: 422, delay: "soon" }],
  ["no times", { status: 422 }, { times: 0 }],
  ["a misspelt option", { status: 422 }, { time: 1 }],
])("an override of %s is refused when it is made", (_, reply, options) => {
  const { mocks } = createToy();
  expect(() => mocks.sendMessage(reply as never, options as never)).toThrow("toy mocks: sendMessage: ");
});

test("an override that answers nonsense says so in the test's output, whatever the client makes of it", async () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  const { mocks, send } = createToy();
  mocks.sendMessage((() => ({ satus: 422 })) as never);
  const message = expect.stringContaining(
    "toy mocks: sendMessage: an answer is { status, data or patch, headers, delay }",
  );
  await expect(send()).rejects.toMatchObject({ message });
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    "toy mocks: sendMessage: the override threw.",
    expect.objectContaining({ message }),
  );
});

test("an operation called like a member of the mocks is a mistake, and says so", () => {
  const data = { ...toyData, operations: { ...toyData.operations, reset: { http: "POST /reset" } } };
  expect(() => createMocks(data)).toThrow("toy.reset cannot be mocked: the mocks have a member of that name.");
});

test("overrides are typed by operation and status", () => {
  const { mocks } = createToy();
  mocks.sendMessage({ status: 202, data: { data: { id: "m1", attributes: { to: "1", body: "hi" } } } });
  mocks.sendMessage({ status: 503, data: "anything" });
  mocks.removeMessage({ status: 204 });
  // @ts-expect-error: no such status
  mocks.sendMessage({ status: 299 });
  // @ts-expect-error: the data of another status
  mocks.sendMessage({ status: 202, data: { errors: [] } });
  // @ts-expect-error: 204 has no data
  mocks.removeMessage({ status: 204, data: {} });
  // @ts-expect-error: no such member of the input
  mocks.sendMessage(({ input }) => ({ status: input.nowhere ? 202 : 422 }));
  const [sent] = mocks.requests;
  if (sent?.operation === "sendMessage") sent.input.to satisfies string;
  expect(sent).toBeUndefined();
});
