import { expect, test } from "vitest";
import { basicWebhookAuth, createAculabWebhooks, memoryStore } from "../src/webhooks.ts";

const auth = basicWebhookAuth({ username: "aculab", password: "a-long-password" });
const authorization = `Basic ${btoa("aculab:a-long-password")}`;
const url = "https://app.example.com/status";
const webhooks = createAculabWebhooks({ auth });

// As the provider really sent it.
const inbound = {
  status: "received",
  direction: "receive",
  from: "15554499760",
  to: "15558130969",
  msg_ref: "36e1766e_2.1493141823.12345",
  timestamp: "2017-04-25_17:37:03",
  content: "Test4",
  aculab_msg_err: "000",
  type: "sms",
};
const decoded = { ...inbound, timestamp: new Date("2017-04-25T17:37:03Z") };

test.for([
  "application/json",
  "text/json; charset=utf-8",
  "text/plain",
  "application/x-www-form-urlencoded",
  "application/octet-stream",
  undefined,
])("a status page takes JSON by POST as %s", async (type) => {
  const body = new Blob([JSON.stringify(inbound)]);
  const headers = { authorization, ...(type === undefined ? {} : { "content-type": type }) };
  const event = await webhooks.parse(new Request(url, { method: "POST", headers, body }));
  expect(event).toMatchObject({ type: "inboundMessage", id: inbound.msg_ref, payload: decoded });
});

test.for([
  { how: "as JSON in one parameter", query: { status: JSON.stringify(inbound) } },
  { how: "as JSON beside others", query: { key: "1234", whatever: JSON.stringify(inbound) } },
  { how: "with members as parameters", query: inbound },
])("a status page takes GET, $how", async ({ query }) => {
  const request = new Request(`${url}?${new URLSearchParams(query)}`, { headers: { authorization } });
  expect(await webhooks.parse(request)).toMatchObject({ type: "inboundMessage", payload: decoded });
});

test("the parts of a long text are numbers also where they come by GET", async () => {
  const parts = { multipart_uid: "uid-1", multipart_pos: 2, multipart_count: 3 };
  const payload = { ...parts, timestamp: new Date("2026-01-02T03:04:05Z") };
  const request = await webhooks.sign({ type: "inboundMessage", payload }, { url, method: "GET" });
  expect(await webhooks.parse(request)).toMatchObject({ payload });
});

test.for(["submitted to carrier", "delivered", "failed (no route)", "parked"])(
  "news of a sent message is told by its direction, with the status %s",
  async (status) => {
    const request = await webhooks.sign({ type: "messageStatus", payload: { status } }, { url });
    const event = await webhooks.parse(request);
    expect(event).toMatchObject({ type: "messageStatus", payload: { direction: "send", status } });
    expect(event.payload).toHaveProperty("timestamp", new Date("2017-04-25T17:37:08Z"));
  },
);

test("each step of a message is handled once", async () => {
  const seen: string[] = [];
  const handler = createAculabWebhooks({ auth, store: memoryStore() }).handler({
    messageStatus: ({ payload }) => void seen.push(payload.status),
    unknown: () => {},
  });
  for (const status of ["sent", "delivered", "sent", "delivered"]) {
    const response = await handler(await webhooks.sign({ type: "messageStatus", payload: { status } }, { url }));
    expect(response.status).toBe(200);
  }
  expect(seen).toEqual(["sent", "delivered"]);
});

test.for(["POST", "GET"] as const)("a REST application gets its next actions by %s, or 204", async (method) => {
  const actions = { actions: [{ play: { play_list: [{ text_to_say: "Hello" }] } }] };
  const handler = webhooks.handler({
    instanceInfo: ({ payload }) => (payload.is_notification ? undefined : actions),
    unknown: () => {},
  });
  const asked = await handler(await webhooks.sign({ type: "instanceInfo" }, { url, method }));
  expect(asked.status).toBe(200);
  expect(asked.headers.get("content-type")).toBe("application/json; charset=UTF-8");
  expect(await asked.json()).toEqual(actions);

  const told = await handler(
    await webhooks.sign({ type: "instanceInfo", payload: { is_notification: true } }, { url, method }),
  );
  expect(told.status).toBe(204);
  expect(await told.text()).toBe("");
});

test("who does not know the password is refused", async () => {
  const request = new Request(url, { method: "POST", body: JSON.stringify(inbound) });
  await expect(webhooks.parse(request)).rejects.toMatchObject({ status: 401 });
});
