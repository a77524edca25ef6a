import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { pathToken as aculabToken, createAculabWebhooks } from "@trunkline/aculab/webhooks";
import { createVivialConnectMocks, strictUnhandled } from "@trunkline/vivialconnect/msw";
import { createVivialConnectWebhooks, pathToken } from "@trunkline/vivialconnect/webhooks";
import { setupServer } from "msw/node";
import * as aculab from "../app/hooks/aculab/[token]/route.ts";
import * as vivialConnect from "../app/hooks/vivialconnect/[token]/route.ts";
import { database } from "../lib/database.ts";

// Set after the imports: a route may be imported where there are no secrets.
const token = "a-token-of-22-characters-or-more";
Object.assign(process.env, {
  WEBHOOK_TOKEN: token,
  VIVIALCONNECT_API_KEY: "test",
  VIVIALCONNECT_API_SECRET: "test",
  VIVIALCONNECT_ACCOUNT_ID: "12345",
});

const mocks = createVivialConnectMocks();
const server = setupServer(...mocks.handlers);

before(() => server.listen(strictUnhandled({ allowLoopback: false })));
afterEach(() => mocks.reset());
after(() => server.close());

const fromVivialConnect = (id: number, secret = token): Promise<Request> =>
  createVivialConnectWebhooks({ auth: pathToken(secret) }).sign(
    { type: "inboundMessage", payload: { message: { id, body: "whatever somebody posts" } } },
    { url: "https://example.com/hooks/vivialconnect" },
  );

test("a message is kept as the API tells it, and looked up once however often it is delivered", async () => {
  for (let times = 0; times < 3; times++)
    assert.equal((await vivialConnect.POST(await fromVivialConnect(5000))).status, 200);
  assert.deepEqual(
    mocks.requests.map(({ operation, input }) => ({ operation, input })),
    [{ operation: "getMessage", input: { account_id: 12345, message_id: 5000 } }],
  );
  const kept = await database.get("message:5000");
  assert.ok(kept);
  assert.doesNotMatch(kept, /whatever somebody posts/);
});

test("a message that cannot be looked up is refused, and taken when it comes again", async (t) => {
  t.mock.method(console, "error", () => {});
  mocks.getMessage({ status: 404 }, { times: 1 });
  assert.equal((await vivialConnect.POST(await fromVivialConnect(5001))).status, 500);
  assert.equal(await database.get("message:5001"), undefined);
  assert.equal((await vivialConnect.POST(await fromVivialConnect(5001))).status, 200);
  assert.ok(await database.get("message:5001"));
});

test("who does not know the token is turned away", async () => {
  const response = await vivialConnect.POST(await fromVivialConnect(5002, "another-token-of-22-characters"));
  assert.equal(response.status, 401);
  assert.deepEqual(mocks.requests, []);
});

const fromAculab = createAculabWebhooks({ auth: aculabToken(token), publicUrl: "https://example.com/hooks/aculab" });

for (const { name: method, handle } of [
  { name: "GET", handle: aculab.GET },
  { name: "POST", handle: aculab.POST },
] as const) {
  test(`a call is answered with what to do, asked by ${method}`, async () => {
    const payload = { is_notification: false };
    const request = await fromAculab.sign({ type: "instanceInfo", payload }, { method });
    assert.equal(request.method, method);
    const response = await handle(request);
    assert.match(response.headers.get("content-type") ?? "", /^application\/json/);
    assert.deepEqual(await response.json(), {
      actions: [{ play: { play_list: [{ text_to_say: "We open at eight." }] } }],
    });
  });
}

test("the status of a text is noted", async (t) => {
  const log = t.mock.method(console, "log", () => {});
  const payload = { status: "failed (no route)" };
  const response = await aculab.POST(await fromAculab.sign({ type: "messageStatus", payload }));
  assert.ok(response.ok);
  assert.match(`${log.mock.calls[0]?.arguments[0]}`, /is failed \(no route\)$/);
});
