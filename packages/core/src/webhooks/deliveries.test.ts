import { expect, test } from "vitest";
import { underscoreTime } from "../codecs.ts";
import { hmac } from "./auth/hmac.ts";
import { queryToken } from "./auth/token.ts";
import { createWebhooks } from "./create-webhooks.ts";
import { memoryStore } from "./store.ts";
import { token } from "./test-data.ts";
import type { WebhookData, WebhookOptions } from "./types.ts";

// Deliveries that are not JSON by POST alone, and payloads whose values have another form on the wire.

interface Status {
  msg_ref: string;
  status: string;
  at: Date;
  parts?: number;
  media?: string[];
  extra?: object;
}
type Event =
  | { type: "notification"; payload: { is_notification: true; call: { id: string } } }
  | { type: "status"; payload: Status }
  | { type: "receipt"; payload: { receipt: string } };

const data: WebhookData = {
  provider: "toy",
  events: {
    notification: {
      schema: {
        type: "object",
        required: ["is_notification", "call"],
        properties: { is_notification: { const: true }, call: { type: "object" } },
      },
      example: { is_notification: true, call: { id: "c1" } },
      contentType: "application/json",
      get: "instance_info",
      reply: 204,
    },
    status: {
      schema: {
        type: "object",
        required: ["msg_ref", "status", "at"],
        properties: {
          msg_ref: { type: "string" },
          status: { type: "string" },
          at: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d_\\d\\d:\\d\\d:\\d\\d$" },
          parts: { type: "integer" },
          media: { type: "array", items: { type: "string" } },
        },
      },
      example: { msg_ref: "36e1", status: "received", at: "2017-04-25_17:37:03" },
      contentType: "*/*",
      codecs: { at: underscoreTime },
      get: true,
      dedupe: ["msg_ref", "status", "at"],
    },
    receipt: {
      schema: { type: "object", required: ["receipt"] },
      example: { receipt: "r1" },
      contentType: "application/json",
    },
  },
  definitions: {},
  sensitive: {},
};

const create = (options: WebhookOptions<Event> = { auth: queryToken(token) }) => createWebhooks<Event>(data, options);
const at = new Date("2017-04-25T17:37:03Z");
const example = { msg_ref: "36e1", status: "received", at };
const get = (query: string) => new Request(`https://example.com/toy?token=${token}&${query}`);

test("a payload has its values, the id and the raw body have the wire's", async () => {
  const request = await create().sign({ type: "status" });
  expect(await request.clone().json()).toEqual(data.events.status?.example);
  expect(await create().parse(request)).toMatchObject({
    type: "status",
    id: "36e1",
    payload: example,
    dedupeKey: "toy:status:36e1:received:2017-04-25_17%3A37%3A03",
    raw: JSON.stringify(data.events.status?.example),
  });
});

test("the test signer writes values given to it as the provider does", async () => {
  const payload = { at: new Date("2026-01-02T03:04:05Z") };
  const request = await create().sign({ type: "status", payload });
  expect(await request.clone().text()).toBe('{"msg_ref":"36e1","status":"received","at":"2026-01-02_03:04:05"}');
  expect((await create().parse(await create().sign({ type: "status", payload: { at } }))).payload).toEqual(example);
});

test.each([
  ["JSON in any parameter", 'x={"msg_ref":"36e1","status":"received","at":"2017-04-25_17:37:03"}', example],
  ["its members as parameters", "msg_ref=36e1&status=received&at=2017-04-25_17:37:03", example],
  [
    "numbers and lists",
    "msg_ref=36e1&status=received&at=2017-04-25_17:37:03&parts=2&media=a&media=b",
    { ...example, parts: 2, media: ["a", "b"] },
  ],
])("reads an event that comes by GET: %s", async (_, query, want) => {
  const event = await create().parse(get(query));
  expect(event).toMatchObject({ type: "status", verified: true });
  expect(event.payload).toEqual(want);
});

test("nothing of a query is in the event that the event does not have: the token stays where it is", async () => {
  const flat = await create().parse(get("msg_ref=36e1&status=received&at=2017-04-25_17:37:03"));
  const json = await create().parse(get('instance_info={"is_notification":true,"call":{"id":"c1"}}'));
  const unknown = await create().parse(get("surprise=1&status=x"));
  expect([flat, json, unknown].map(({ type }) => type)).toEqual(["status", "notification", "unknown"]);
  expect(JSON.stringify([flat, json, unknown])).not.toContain(token);
  expect(unknown.payload).toEqual({ status: "x" });
});

test.each<["notification" | "status", string]>([
  ["notification", `?instance_info=${encodeURIComponent('{"is_notification":true,"call":{"id":"c1"}}')}`],
  ["status", "?msg_ref=36e1&status=received&at=2017-04-25_17%3A37%3A03"],
])("the test signer builds a GET of %s, which comes back as it was", async (type, search) => {
  const request = await create().sign({ type }, { method: "GET" });
  expect([request.method, request.body, new URL(request.url).search.startsWith(search)]).toEqual(["GET", null, true]);
  expect((await create().parse(request)).type).toBe(type);
});

test("members that no flat query can hold are signed as JSON in a parameter", async () => {
  const request = await create().sign({ type: "status", payload: { extra: { a: 1 } } }, { method: "GET" });
  expect((await create().parse(request)).payload).toEqual({ ...example, extra: { a: 1 } });
});

test("an event that comes by POST only is not signed for GET", async () => {
  await expect(create().sign({ type: "receipt" }, { method: "GET" })).rejects.toThrow(
    'toy webhooks: the event "receipt" does not come by GET.',
  );
});

test("a body of any content type is read where no source tells which it is", async () => {
  const init = { method: "POST", body: JSON.stringify(data.events.status?.example) };
  for (const type of ["text/plain", "application/x-www-form-urlencoded"])
    expect(
      await create().parse(
        new Request(`https://example.com?token=${token}`, { ...init, headers: { "content-type": type } }),
      ),
    ).toMatchObject({ type: "status" });
});

test("replies what the provider expects of each event", async () => {
  const handle = create().handler({ unknown: () => undefined });
  const statusOf = async (request: Request) => (await handle(request)).status;
  expect(await statusOf(await create().sign({ type: "notification" }))).toBe(204);
  expect(await statusOf(await create().sign({ type: "notification" }, { method: "GET" }))).toBe(204);
  expect(await statusOf(await create().sign({ type: "status" }))).toBe(200);
});

test("an event that waits for an answer gets what its handler returns, each time, or a reply without a body", async () => {
  const { receipt, ...events } = data.events;
  const asking: WebhookData = {
    ...data,
    events: {
      ...events,
      ...(receipt && { receipt: { ...receipt, answer: "application/json; charset=UTF-8", reply: 204 } }),
    },
  };
  const toy = createWebhooks<Event>(asking, { auth: queryToken(token), store: memoryStore() });
  const actions: unknown[] = [{ actions: [] }, { actions: ["hang up"] }, undefined];
  const handle = toy.handler({
    receipt: () => actions.shift(),
    status: () => "not asked for",
    unknown: () => undefined,
  });
  const replyTo = async (type: "receipt" | "status") => {
    const { status, headers, body } = await handle(await toy.sign({ type }));
    return [status, headers.get("content-type"), await new Response(body).text()];
  };
  const type = "application/json; charset=UTF-8";
  expect(await replyTo("receipt")).toEqual([200, type, '{"actions":[]}']);
  expect(await replyTo("receipt")).toEqual([200, type, '{"actions":["hang up"]}']);
  expect(await replyTo("receipt")).toEqual([204, null, ""]);
  expect(await replyTo("status")).toEqual([200, null, ""]);
});

test("a method that no event comes by is told those that one does", async () => {
  const handle = create().handler({ unknown: () => undefined });
  const reply = await handle(new Request(`https://example.com?token=${token}`, { method: "PUT" }));
  expect([reply.status, reply.headers.get("allow")]).toEqual([405, "GET, POST"]);
});

test("a signature of bodies lets no query through: it says nothing about one", async () => {
  const auth = hmac(`whsec_${btoa("0123456789abcdef01234567")}`);
  const toy = create({ auth });
  const signed = await toy.sign({ type: "status" }, { method: "GET" });
  await expect(toy.parse(signed)).rejects.toMatchObject({ status: 405, reason: "method_not_allowed" });
});

test("a query longer than a body may be is refused", async () => {
  const request = get(`msg_ref=${"a".repeat(2_000)}&status=received&at=2017-04-25_17:37:03`);
  const error = create({ auth: queryToken(token), maxBytes: 1_000 }).parse(request);
  await expect(error).rejects.toMatchObject({ status: 413, reason: "too_large" });
});

test("a form is read like a query, where the provider's content type is open", async () => {
  const body = new URLSearchParams("msg_ref=36e1&status=received&at=2017-04-25_17:37:03&parts=2&key=secret");
  const request = new Request(`https://example.com/toy?token=${token}`, { method: "POST", body });
  expect(await create().parse(request)).toMatchObject({ type: "status", payload: { ...example, parts: 2 } });
  const { receipt } = data.events;
  const closed = createWebhooks<Event>(
    { ...data, events: { ...(receipt && { receipt }) } },
    { auth: queryToken(token) },
  );
  const again = new Request(`https://example.com/toy?token=${token}`, { method: "POST", body });
  await expect(closed.parse(again)).rejects.toMatchObject({ status: 415 });
});

test("a GET without anything that an event could be is refused", async () => {
  const { status: _, ...events } = data.events;
  const toy = createWebhooks<Event>({ ...data, events }, { auth: queryToken(token) });
  await expect(toy.parse(get("instance_info=nonsense"))).rejects.toMatchObject({ status: 400, reason: "not_json" });
});
