import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { expect, expectTypeOf, onTestFinished, test, vi } from "vitest";
import {
  basicWebhookAuth,
  createFlowrouteWebhooks,
  type FlowrouteWebhookEvent,
  type InboundMms,
  type InboundSms,
  isWebhookError,
  memoryStore,
  pathToken,
  toNode,
  verifyByFetch,
  WebhookError,
} from "../src/webhooks.ts";
import deliveries from "./fixtures/webhooks.json" with { type: "json" };

const auth = basicWebhookAuth({ username: "flowroute", password: "correct horse" });
const webhooks = createFlowrouteWebhooks({ auth });
const types = [
  "inboundSms",
  "inboundMms",
  "deliveryReceipt",
  "legacyInboundSms",
  "legacyDeliveryReceipt",
  "resourceEvent",
] as const;
const parse = async (payload: unknown) => webhooks.parse(await webhooks.sign({ type: "unknown", payload }));

test.each(deliveries)("$type: $source", async ({ type, body }) => {
  expect(await parse(body)).toMatchObject({ type, payload: body, verified: true });
});

test("the deliveries above are of all six shapes", () => {
  expect(new Set(deliveries.map(({ type }) => type))).toEqual(new Set(types));
});

test.each(types)("the signer's %s is parsed as one", async (type) => {
  expect(await webhooks.parse(await webhooks.sign({ type }))).toMatchObject({ type });
});

test.each<[(typeof types)[number], string, string]>([
  ["inboundSms", "mdr2-0f1e2d3c4b5a69788796a5b4c3d2e1f0", ""],
  ["inboundMms", "mdr2-1a2b3c4d5e6f11ecb9090242ac120002", ""],
  ["deliveryReceipt", "mdr2-39cadeace66e11e7aff806cd7f24ba2d", ":2:message buffered"],
  ["legacyInboundSms", "mdr1-febb118b9b034338adfc662a8c02fd88", ""],
  ["legacyDeliveryReceipt", "mdr2-2b3c4d5e6f7048aab1c2d3e4f5061728", ":message buffered"],
  ["resourceEvent", "1e4e5686-b739-5fc5-918c-8db0b36ce6a6", ""],
])("%s is told from others of its type by its id, and receipts by their step too", async (type, id, step) => {
  expect(await webhooks.parse(await webhooks.sign({ type }))).toMatchObject({
    id,
    dedupeKey: `flowroute:${type}:${id}${step}`,
  });
});

test("the four deliveries of one receipt are handled once, its next level once more", async () => {
  const deliveryReceipt = vi.fn();
  const handle = createFlowrouteWebhooks({ auth, store: memoryStore() }).handler({ deliveryReceipt, unknown: vi.fn() });
  for (const level of [2, 2, 1, 2, 2]) {
    const again = await webhooks.sign({ type: "deliveryReceipt", payload: { data: { attributes: { level } } } });
    expect((await handle(again)).status).toBe(200);
  }
  expect(deliveryReceipt).toHaveBeenCalledTimes(2);
});

test.each([
  ["a status nobody has seen", { data: { attributes: { status: "teleported" } } }],
  ["a code as text", { data: { attributes: { status_code: "1003" } } }],
  ["no code yet", { data: { attributes: { status_code: null } } }],
  ["no level", { data: { attributes: { level: undefined } } }],
])("a receipt with %s is still a receipt", async (_, payload) => {
  const request = await webhooks.sign({ type: "deliveryReceipt", payload });
  expect(await webhooks.parse(request)).toMatchObject({ type: "deliveryReceipt" });
});

test("members that nobody documented change nothing, in any shape", async () => {
  for (const { type, body } of deliveries)
    expect(await parse({ ...body, surprise: { a: [1] } })).toMatchObject({ type });
});

test("what no shape describes is unknown and says why, without a number or a text", async () => {
  const event = await parse({ to: "12066418000", from: "18553569768", body: ["Hello there"] });
  if (event.type !== "unknown") throw new Error("It must be unknown.");
  expect(Object.keys(event.issues)).toEqual(types);
  for (const secret of ["12066418000", "18553569768", "Hello"])
    expect(JSON.stringify(event.issues)).not.toContain(secret);
});

test("whatever is changed in a delivery, parse resolves or rejects with a WebhookError", async () => {
  const anyDelivery = fc.constantFrom(...deliveries.map(({ body }) => JSON.stringify(body)));
  await fc.assert(
    fc.asyncProperty(anyDelivery, fc.nat(), fc.jsonValue(), fc.boolean(), async (text, place, value, drop) => {
      const paths = placesOf(JSON.parse(text));
      const changed = change(JSON.parse(text), paths[place % paths.length] ?? [], drop ? undefined : value);
      const event = await parse(changed).catch((error: unknown) => {
        if (!isWebhookError(error)) throw error;
      });
      if (event) expect(event.payload).toEqual(JSON.parse(JSON.stringify(changed)));
    }),
    { numRuns: 300 },
  );
});

test("receives over HTTP, as in Express or node:http", async () => {
  const seen: (string | null)[] = [];
  const token = "kJ4w9-Zx_0pQ7rT2vB5nM8cL";
  const guarded = createFlowrouteWebhooks({ auth: pathToken(token) });
  const handle = guarded.handler({
    inboundSms: (event) => void seen.push(event.payload.data.attributes.body),
    unknown: () => void seen.push("unknown"),
  });
  const server = createServer(toNode(handle));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
  const reply = await fetch(await guarded.sign({ type: "inboundSms" }, { url }));
  expect([reply.status, await reply.text()]).toEqual([200, ""]);
  expect((await fetch(await webhooks.sign({ type: "inboundSms" }, { url }))).status).toBe(401);
  expect(seen).toEqual(["Testing message"]);
});

test("authentication is required, or its lack said aloud", async () => {
  // @ts-expect-error Neither.
  expect(() => createFlowrouteWebhooks({})).toThrow(/give auth/);
  const open = createFlowrouteWebhooks({ insecureNoAuth: true });
  expect(await open.parse(await open.sign({ type: "inboundSms" }))).toMatchObject({ verified: false });
});

test("an event that the API does not confirm is refused", async () => {
  const ids = new Set(["mdr2-39cadeace66e11e7aff806cd7f24ba2d"]);
  const checked = createFlowrouteWebhooks({
    auth: verifyByFetch(async (event) => event.type === "deliveryReceipt" && ids.has(event.payload.data.id)),
  });
  expect(await checked.parse(await checked.sign({ type: "deliveryReceipt" }))).toMatchObject({ verified: true });
  const forged = await checked.sign({ type: "deliveryReceipt", payload: { data: { id: "mdr2-0" } } });
  await expect(checked.parse(forged)).rejects.toThrow(WebhookError);
});

test("the type of an event leads to its payload, and a switch over it can be exhaustive", () => {
  const describe = (event: FlowrouteWebhookEvent): string => {
    switch (event.type) {
      case "inboundSms":
        expectTypeOf(event.payload).toEqualTypeOf<InboundSms>();
        return "sms";
      case "inboundMms":
        expectTypeOf(event.payload).toEqualTypeOf<InboundMms>();
        return "mms";
      case "deliveryReceipt":
      case "legacyInboundSms":
      case "legacyDeliveryReceipt":
      case "resourceEvent":
        return event.dedupeKey;
      case "unknown":
        return String(event.issues);
      default:
        return event satisfies never;
    }
  };
  expectTypeOf(describe).toBeFunction();
});

type Path = readonly string[];

/** The path of every member of a JSON value, at any depth. */
function placesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, member]) => placesOf(member, [...path, name]))];
}

/** The value with another one at the path; `undefined` takes the member away. */
function change(value: unknown, [name, ...rest]: Path, other: unknown): unknown {
  if (name === undefined || typeof value !== "object" || value === null) return other;
  const entries = Object.entries(value).map(([key, member]) => [
    key,
    key === name ? change(member, rest, other) : member,
  ]);
  return Array.isArray(value) ? entries.map(([, member]) => member) : Object.fromEntries(entries);
}
