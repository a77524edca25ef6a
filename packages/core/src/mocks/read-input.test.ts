import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { basicAuth } from "../auth/basic.ts";
import { bearerAuth } from "../auth/bearer.ts";
import { createClient } from "../client.ts";
import { createMocks } from "./create-mocks.ts";
import { type ToyOverrides, toyData } from "./toy-provider.ts";

type Call = (input?: object) => Promise<unknown>;

function createToy() {
  const mocks = createMocks<ToyOverrides>(toyData);
  const client = createClient<Record<keyof ToyOverrides, Call>>({
    name: "createToy",
    provider: toyData.provider,
    operations: toyData.operations,
    auth: { basicAuth: basicAuth({ username: "u", password: "p" }), token: bearerAuth("t0ken") },
    options: { fetch: mocks.fetch },
  });
  return { mocks, client };
}

const inputs: { operation: keyof ToyOverrides; input: object; url?: string; body?: unknown }[] = [
  {
    operation: "sendMessage",
    input: { to: "12065550100", body: "hi", urls: ["https://a.example/b"] },
    body: {
      data: {
        type: "message",
        attributes: { kind: "sms", to: "12065550100", body: "hi", urls: ["https://a.example/b"] },
      },
    },
  },
  {
    operation: "listMessages",
    input: { limit: 3, deleted: true, tags: ["a", "b"], kinds: ["sms", "mms"], filter: { size: 3, name: "x y" } },
    url: "/v2/messages?limit=3&deleted=true&tags=a,b&kinds=sms&kinds=mms&filter%5Bsize%5D=3&filter%5Bname%5D=x%20y",
  },
  { operation: "listMessages", input: {} },
  { operation: "findMessage", input: { external_id: "7" } },
  { operation: "getMessage", input: { id: "m1", "X-Trace": 7 } },
  { operation: "getMessageByName", input: { name: "newest" } },
  { operation: "getLatestMessage", input: {} },
  { operation: "removeMessage", input: { id: "m1" } },
  { operation: "getRecording", input: { id: "m1" } },
  { operation: "addNote", input: { text: "a&b=c", urgent: true, count: 2, meta: { a: [1] } } },
  { operation: "setGreeting", input: { body: "hello" }, body: "hello" },
  { operation: "putBytes", input: { body: new Uint8Array([1, 2]) }, body: new Uint8Array([1, 2]) },
  { operation: "setNumbers", input: { body: ["1", "2"] }, body: ["1", "2"] },
  { operation: "ping", input: {}, url: "/v2/rpc?action=ping" },
  { operation: "stop", input: {} },
  {
    operation: "setTable",
    input: { campaign_id: "c1", table: { entries: [] } },
    body: { jsonrpc: "2.0", id: 0, method: "set_table", params: ["c1", { entries: [] }] },
  },
  { operation: "listChannels", input: { campaign_id: "c1" } },
  { operation: "startCalls", input: { calls: ["1"] } },
  { operation: "startApplications", input: { count: 2 } },
  { operation: "addVoiceUrls", input: { url: "https://a.example/b.wav" } },
  { operation: "listContacts", input: { page: 2, limit: 1 } },
  {
    operation: "listLogs",
    input: { from: new Date("2026-01-02T03:04:05Z") },
    url: "/v2/logs?from=2026-01-02_03%3A04%3A05",
  },
  { operation: "fireMetrics", input: { metrics: [["a", 1]] }, body: [["a", 1]] },
  { operation: "findNumbers", input: { area: "206", tags: ["a", "b c"] }, url: "/v2/numbers?area=206&tags=a%2Fb%20c" },
];

test.each(inputs)(
  "reads back what the client was given: $operation $input",
  async ({ operation, input, url, body }) => {
    const { mocks, client } = createToy();
    await client[operation](input);
    const [sent] = mocks.requests;
    expect(mocks.requests).toHaveLength(1);
    expect(sent).toMatchObject({ operation, input });
    expect(sent).not.toHaveProperty("refused");
    expect(sent?.input).toEqual(input);
    if (url) expect(sent?.url).toBe(`https://api.toy.example/base${url}`);
    if (body) expect(sent?.body).toEqual(body);
  },
);

test("reads back files and lists of a multipart form", async () => {
  const { mocks, client } = createToy();
  await client.uploadMedia({ file: new Blob(["data"], { type: "image/png" }), name: "a", sizes: [1, 2] });
  const [sent] = mocks.requests;
  expect(sent?.body).toBeInstanceOf(FormData);
  if (sent?.operation !== "uploadMedia") throw new Error("sent something else");
  expect(sent.input).toEqual({ file: expect.any(Blob), name: "a", sizes: [1, 2] });
  expect(await sent.input.file.text()).toBe("data");
});

test("a file is taken as it is, whatever is in it", async () => {
  const mocks = createMocks<ToyOverrides>(toyData);
  const headers = { authorization: "Basic x", "content-type": "application/json" };
  const init = { method: "PUT", headers, body: '{"half' };
  expect((await mocks.fetch("https://api.toy.example/base/v2/bytes", init)).status).toBe(204);
  expect(mocks.requests).toMatchObject([{ input: { body: new TextEncoder().encode('{"half') } }]);
});

test("a form without fields is a form", async () => {
  const mocks = createMocks<ToyOverrides>(toyData);
  const headers = { authorization: "Basic x", "content-type": "application/x-www-form-urlencoded" };
  const init = { method: "POST", headers, body: "" };
  expect((await mocks.fetch("https://api.toy.example/base/v2/voices", init)).status).toBe(204);
  expect(mocks.requests).toMatchObject([{ operation: "addVoiceUrls", input: {} }]);
});

test("takes the URL of a download as its input, and asks for no credentials", async () => {
  const { mocks, client } = createToy();
  const download_url = "https://storage.example/toy-exports/a.gz?signature=2";
  await client.downloadExport({ download_url });
  expect(mocks.requests).toMatchObject([{ operation: "downloadExport", input: { download_url }, url: download_url }]);
  expect(mocks.requests[0]?.headers).not.toHaveProperty("authorization");
});

test("reads back any text that the client can write", async () => {
  const { mocks, client } = createToy();
  const text = fc.string({ unit: "grapheme", maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(
      text,
      fc.array(text, { minLength: 1 }),
      fc.integer({ min: 1, max: 200 }),
      async (text, names, limit) => {
        mocks.reset();
        await client.addNote({ text, meta: { text } });
        await client.listMessages({ limit, filter: { name: text } });
        await client.setNumbers({ body: names });
        expect(mocks.requests.map(({ input }) => input)).toEqual([
          { text, meta: { text } },
          { limit, filter: { name: text } },
          { body: names },
        ]);
      },
    ),
    { numRuns: 200 },
  );
});

const json = "application/vnd.api+json";
const sms = (attributes: object) =>
  JSON.stringify({ data: { type: "message", attributes: { kind: "sms", ...attributes } } });
const refused: {
  name: string;
  path: string;
  init?: RequestInit & { headers?: Record<string, string> };
  want: string;
  status?: number;
}[] = [
  {
    name: "an unknown query member",
    path: "/v2/messages?limt=3",
    want: 'listMessages: query limt is not known; did you mean "limit"?',
  },
  {
    name: "a query value out of range",
    path: "/v2/messages?limit=201",
    want: "listMessages: query limit must be at most 200",
  },
  {
    name: "a query value of another type",
    path: "/v2/messages?limit=many",
    want: "listMessages: query limit must be an integer",
  },
  {
    name: "a repeated query member",
    path: "/v2/messages?limit=1&limit=2",
    want: "listMessages: query limit must not be repeated",
  },
  {
    name: "an item of a list",
    path: "/v2/messages?kinds=fax",
    want: 'listMessages: query kinds/0 must be one of "sms", "mms"',
  },
  { name: "a missing query member", path: "/v2/rpc", want: "stop: query action is required" },
  { name: "a path value", path: "/v2/messages/12", want: "getMessageByName: path name must match ^[a-z]+$" },
  {
    name: "a malformed path value",
    path: "/v2/messages/%ff.wav",
    want: "getRecording: path id must be percent-encoded UTF-8",
  },
  {
    name: "a header",
    path: "/v2/messages/m1",
    init: { headers: { "X-Trace": "x" } },
    want: "getMessage: header X-Trace must be an integer",
  },
  {
    name: "a body that is no JSON",
    path: "/v2/messages",
    init: { method: "POST", body: "{" },
    want: "sendMessage: body must be JSON",
  },
  { name: "no body", path: "/v2/messages", init: { method: "POST" }, want: "sendMessage: body is required" },
  {
    name: "a member of the body",
    path: "/v2/messages",
    init: { method: "POST", body: sms({ to: "+1 206 555 0100" }) },
    want: "sendMessage: body /data/attributes/to must match ^1\\d{10}$",
  },
  {
    name: "many members of the body",
    path: "/v2/messages",
    init: { method: "POST", body: sms({ body: 1, urls: ["a", "b", "c"] }) },
    want:
      "sendMessage: body /data/attributes/to is required; body /data/attributes/body must be a string; " +
      "body /data/attributes/urls/0 must be a valid uri; and 2 more",
  },
  {
    name: "another media type",
    path: "/v2/messages",
    init: { method: "POST", body: "<a/>", headers: { "content-type": "application/xml; charset=utf-8" } },
    want: "sendMessage: body must have the content type application/vnd.api+json or application/json",
    status: 415,
  },
  {
    name: "a body where none is taken",
    path: "/v2/messages/m1",
    init: { method: "DELETE", body: "{}" },
    want: "removeMessage: body must be left out: the operation takes none",
  },
  {
    name: "a form field",
    path: "/v2/notes",
    init: { method: "POST", body: new URLSearchParams("text=a&urgent=perhaps"), headers: {} },
    want: "addNote: body /urgent must be a boolean",
  },
  {
    name: "a repeated form field",
    path: "/v2/notes",
    init: { method: "POST", body: new URLSearchParams("text=a&text=b"), headers: {} },
    want: "addNote: body /text must not be repeated",
  },
  {
    name: "a form without its boundary",
    path: "/v2/media",
    init: { method: "POST", body: "x", headers: { "content-type": "multipart/form-data" } },
    want: "uploadMedia: body must be multipart/form-data",
  },
  {
    name: "members that exclude each other",
    path: "/v2/numbers?area=206&city=Seattle",
    want: 'findNumbers: it needs exactly one of "area", "city"',
  },
  {
    name: "more elements than are allowed",
    path: "/v2/metrics",
    init: { method: "PUT", body: '[["a",1],["b",2],["c",3]]', headers: { "content-type": "application/json" } },
    want: 'fireMetrics: "metrics" must have 1 to 2 elements, not 3',
  },
  {
    name: "a time that is none",
    path: "/v2/logs?from=2026-02-30_00:00:00",
    want: 'listLogs: "from" must be a valid Date before the year 10000',
  },
];

test.each(refused)("refuses $name", async ({ path, init, want, status = 422 }) => {
  const onRefused = vi.fn();
  const mocks = createMocks<ToyOverrides>(toyData, { onRefused });
  const headers = { authorization: "Basic x", ...(init?.body ? { "content-type": json } : {}), ...init?.headers };
  if (init?.body instanceof URLSearchParams) delete headers["content-type"];
  const response = await mocks.fetch(`https://api.toy.example/base${path}`, { ...init, headers });
  expect(response.status).toBe(status);
  expect(onRefused.mock.calls).toEqual([
    [expect.objectContaining({ reason: "invalid", message: `toy mock refused ${want}` })],
  ]);
  expect(mocks.requests).toMatchObject([{ status, refused: `toy mock refused ${want}` }]);
});

test("takes every media type that the spec names, parameters or not", async () => {
  const mocks = createMocks<ToyOverrides>(toyData);
  for (const type of [json, "application/json; charset=utf-8", "Application/JSON"]) {
    const headers = { authorization: "Basic x", "content-type": type };
    const body = sms({ to: "12065550100" });
    const response = await mocks.fetch("https://api.toy.example/base/v2/messages", { method: "POST", headers, body });
    expect([type, response.status]).toEqual([type, 202]);
  }
});

test("a member named __proto__ stays a member", async () => {
  const mocks = createMocks<ToyOverrides>(toyData);
  const body = sms({ to: "12065550100" }).replace('"to"', '"__proto__":{"polluted":1},"to"');
  const headers = { authorization: "Basic x", "content-type": json };
  await mocks.fetch("https://api.toy.example/base/v2/messages", { method: "POST", headers, body });
  const input = mocks.requests[0]?.input ?? {};
  expect(Object.keys(input)).toContain("__proto__");
  expect(Object.getPrototypeOf(input)).toBe(Object.prototype);
  expect("polluted" in input).toBe(false);
});
