import assert from "node:assert/strict";
import { after, before, describe, mock, test } from "node:test";
import { createFlowrouteMocks, strictUnhandled } from "@trunkline/flowroute/msw";
import { createWorld } from "example-reminders/world";
import { setupServer } from "msw/node";

const mocks = createFlowrouteMocks();
const server = setupServer(...mocks.handlers);
const sent = () => mocks.requests.filter((request) => request.operation === "sendMessage");
/** The tests run at the same time, so each looks at a telephone of its own. */
const textsTo = (phone: string) => sent().flatMap(({ input }) => (input.to === phone ? [input.body ?? ""] : []));

before(() => {
  // Some of the tests make the service complain.
  mock.method(console, "error", () => {});
  server.listen(strictUnhandled());
});
after(() => server.close());

describe("webhooks", { concurrency: true }, () => {
  test("STOP ends the reminders, and is confirmed once however often it is delivered", async () => {
    const { deliver, plan, sendDue, state } = createWorld();
    const phone = "12065550301";
    await plan(phone);
    const stop = { data: { id: "mdr2-stop", attributes: { from: phone, body: "Stop!" } } };
    assert.equal(await deliver({ type: "inboundSms", payload: stop }), 200);
    assert.equal(await deliver({ type: "inboundSms", payload: stop }), 200);
    await sendDue();
    assert.deepEqual(await state(phone), { name: "dropped", why: "opted out" });
    assert.match(textsTo(phone).join(), /^You get no more reminders[^,]*$/);
  });

  test("START brings them back", async () => {
    const { deliver, plan, sendDue, text } = createWorld();
    const phone = "12065550302";
    const mms = { data: { attributes: { from: phone, body: "unsubscribe" } } };
    await deliver({ type: "inboundMms", payload: mms });
    await text(phone, " start ");
    await plan(phone);
    await sendDue();
    assert.match(textsTo(phone).join("\n"), /^You get no more .*\nYou get reminders again.*\nYour appointment .*$/);
  });

  test("HELP is answered, and what else people write is kept", async () => {
    const { store, text } = createWorld();
    const phone = "12065550303";
    await text(phone, "stop");
    await text(phone, "help");
    await text(phone, "Please stop by at nine");
    assert.match(textsTo(phone).join(), /^You get no more [^,]*,We remind you[^,]*$/);
    assert.deepEqual(await store.replies(), [{ phone, text: "Please stop by at nine" }]);
    assert.equal(await store.isOptedOut(phone), true);
  });

  test("an answer that could not be sent is tried again with the next delivery, and only then", async () => {
    const { deliver, store } = createWorld();
    const phone = "12065550304";
    const stop = { data: { id: "mdr2-full", attributes: { from: phone, body: "STOP" } } };
    let busy = true;
    mocks.sendMessage(({ input }) => {
      if (input.to !== phone || !busy) return undefined;
      busy = false;
      return { status: 503, headers: { "retry-after": "3600" } };
    });
    assert.equal(await deliver({ type: "inboundSms", payload: stop }), 500);
    assert.equal(await store.isOptedOut(phone), true);
    assert.equal(await deliver({ type: "inboundSms", payload: stop }), 200);
    assert.equal(await deliver({ type: "inboundSms", payload: stop }), 200);
    assert.equal(textsTo(phone).length, 2);
  });

  test("an answer that may have been sent is not sent again", async () => {
    const { deliver } = createWorld();
    const phone = "12065550305";
    const stop = { data: { id: "mdr2-lost", attributes: { from: phone, body: "STOP" } } };
    mocks.sendMessage(({ input }) => (input.to === phone ? { error: "network" } : undefined));
    assert.equal(await deliver({ type: "inboundSms", payload: stop }), 200);
    assert.equal(await deliver({ type: "inboundSms", payload: stop }), 200);
    assert.equal(textsTo(phone).length, 1);
  });

  test("receipts are noted, in whatever order they come", async () => {
    const { deliver, plan, sendDue, state } = createWorld();
    const phone = "12065550306";
    const receipt = (level: number, status: string) =>
      deliver({ type: "deliveryReceipt", payload: { data: { id: messageId, attributes: { level, status } } } });
    let messageId = "mdr2-not-yet";
    assert.equal(await receipt(1, "smsc submit"), 500);
    await plan(phone);
    await sendDue();
    const sent = await state(phone);
    if (sent?.name === "sent") messageId = sent.messageId;
    assert.equal(await receipt(2, "message buffered"), 200);
    assert.equal(await receipt(1, "smsc submit"), 200);
    assert.partialDeepStrictEqual(await state(phone), { receipt: { level: 2, status: "message buffered" } });
  });

  test("nobody but Flowroute is listened to", async () => {
    const { deliver, store } = createWorld();
    const phone = "12065550307";
    const payload = { data: { attributes: { from: phone, body: "STOP" } } };
    assert.equal(await deliver({ type: "inboundSms", payload }, "a guess"), 401);
    assert.equal(await store.isOptedOut(phone), false);
  });
});
