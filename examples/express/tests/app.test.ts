import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { createVumiGo } from "@trunkline/vumi-go";
import { createVumiGoMocks, strictUnhandled } from "@trunkline/vumi-go/msw";
import { setupServer } from "msw/node";
import { createApp } from "../src/app.ts";
import { createWebhooks } from "../src/webhooks.ts";
import { listen } from "./listen.ts";

const password = "a-password-for-the-tests";
// Its `sign` makes the requests that Vumi Go would make.
const webhooks = createWebhooks(password);
const mocks = createVumiGoMocks();
const server = setupServer(...mocks.handlers);

before(() => server.listen(strictUnhandled())); // this machine may be reached
afterEach(() => mocks.reset());
after(() => server.close());

const createTestApp = () =>
  createApp(createVumiGo({ accountKey: "test", conversationKey: "test", conversationToken: "test" }), password);

const inbound = (content: string, url: string) =>
  webhooks.sign({ type: "inboundMessage", payload: { message_id: "a".repeat(32), content } }, { url });

const answers = () => mocks.requests.map(({ operation, input }) => ({ operation, input }));

test("a message is answered once, however often it comes", async (t) => {
  const url = `${await listen(t, createTestApp())}/hooks/vumi-go`;
  for (let times = 0; times < 2; times++) {
    const response = await fetch(await inbound("Hours?", url));
    assert.equal(response.status, 200);
  }
  const input = { conversation_key: "test", in_reply_to: "a".repeat(32), content: "We open at eight." };
  assert.deepEqual(answers(), [{ operation: "sendMessage", input }]);
});

test("the JSON routes below the webhook have their parser", async (t) => {
  const origin = await listen(t, createTestApp());
  const headers = { "content-type": "application/json" };
  const changed = await fetch(`${origin}/hours`, { method: "PUT", headers, body: '{"text":"Closed."}' });
  assert.deepEqual(await changed.json(), { hours: "Closed." });
  await fetch(await inbound("hours", `${origin}/hooks/vumi-go`));
  assert.equal(mocks.requests.at(-1)?.operation, "sendMessage");
  assert.match(JSON.stringify(answers()), /Closed\./);
});

test("an answer that was not sent makes the message come again", async (t) => {
  const url = `${await listen(t, createTestApp())}/hooks/vumi-go`;
  t.mock.method(console, "error", () => {});
  mocks.sendMessage({ status: 429, headers: { "retry-after": "3600" } }, { times: 1 });
  assert.equal((await fetch(await inbound("hours", url))).status, 500);
  assert.equal((await fetch(await inbound("hours", url))).status, 200);
  assert.deepEqual(
    mocks.requests.map(({ status }) => status),
    [429, 200],
  );
});

test("an answer that may have been sent is not given again", async (t) => {
  const url = `${await listen(t, createTestApp())}/hooks/vumi-go`;
  const error = t.mock.method(console, "error", () => {});
  mocks.sendMessage({ error: "network" });
  assert.equal((await fetch(await inbound("hours", url))).status, 200);
  assert.equal((await fetch(await inbound("hours", url))).status, 200);
  assert.equal(mocks.requests.length, 1);
  assert.match(`${error.mock.calls[0]?.arguments[0]}`, /may have been carried out/);
});

test("a stranger is turned away", async (t) => {
  const url = `${await listen(t, createTestApp())}/hooks/vumi-go`;
  const request = await inbound("hours", url);
  request.headers.set("authorization", `Basic ${btoa("vumi:guessed")}`);
  assert.equal((await fetch(request)).status, 401);
  assert.deepEqual(answers(), []);
});
