import { createFlowrouteMocks, strictUnhandled } from "@trunkline/flowroute/msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createWorld } from "./world.ts";

const mocks = createFlowrouteMocks();
const server = setupServer(...mocks.handlers);
const sent = () => mocks.requests.filter((request) => request.operation === "sendMessage");
/** The tests run at the same time, so each looks at a telephone of its own. */
const textsTo = (phone: string) => sent().flatMap(({ input }) => (input.to === phone ? [input.body] : []));

beforeAll(() => {
  // Some of the tests make the service complain.
  vi.spyOn(console, "error").mockImplementation(() => {});
  server.listen(strictUnhandled());
});
afterAll(() => server.close());

describe.concurrent("webhooks", () => {
  test("STOP ends the reminders, and is confirmed once however often it is delivered", async () => {
    const { deliver, plan, sendDue, state } = createWorld();
    const phone = "12065550301";
    await plan(phone);
    const stop = { data: { id: "mdr2-stop", attributes: { from: phone, body: "Stop!" } } };
    expect(await deliver({ type: "inboundSms", payload: stop })).toBe(200);
    expect(await deliver({ type: "inboundSms", payload: stop })).toBe(200);
    await sendDue();
    expect(await state(phone)).toEqual({ name: "dropped", why: "opted out" });
    expect(textsTo(phone)).toEqual([expect.stringMatching(/no more reminders/)]);
  });

  test("START brings them back", async () => {
    const { deliver, plan, sendDue, text } = createWorld();
    const phone = "12065550302";
    const mms = { data: { attributes: { from: phone, body: "unsubscribe" } } };
    await deliver({ type: "inboundMms", payload: mms });
    await text(phone, " start ");
    await plan(phone);
    await sendDue();
    expect(textsTo(phone)).toEqual([
      expect.stringMatching(/no more/),
      expect.stringMatching(/again/),
      expect.stringMatching(/^Your appointment/),
    ]);
  });

  test("HELP is answered, and what else people write is kept", async () => {
    const { store, text } = createWorld();
    const phone = "12065550303";
    await text(phone, "stop");
    await text(phone, "help");
    await text(phone, "Please stop by at nine");
    expect(textsTo(phone)).toEqual([expect.stringMatching(/no more/), expect.stringMatching(/^We remind you/)]);
    expect(await store.replies()).toEqual([{ phone, text: "Please stop by at nine" }]);
    expect(await store.isOptedOut(phone)).toBe(true);
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
    expect(await deliver({ type: "inboundSms", payload: stop })).toBe(500);
    expect(await store.isOptedOut(phone)).toBe(true);
    expect(await deliver({ type: "inboundSms", payload: stop })).toBe(200);
    expect(await deliver({ type: "inboundSms", payload: stop })).toBe(200);
    expect(textsTo(phone)).toHaveLength(2);
  });

  test("an answer that may have been sent is not sent again", async () => {
    const { deliver } = createWorld();
    const phone = "12065550305";
    const stop = { data: { id: "mdr2-lost", attributes: { from: phone, body: "STOP" } } };
    mocks.sendMessage(({ input }) => (input.to === phone ? { error: "network" } : undefined));
    expect(await deliver({ type: "inboundSms", payload: stop })).toBe(200);
    expect(await deliver({ type: "inboundSms", payload: stop })).toBe(200);
    expect(textsTo(phone)).toHaveLength(1);
  });

  test("receipts are noted, in whatever order they come", async () => {
    const { deliver, plan, sendDue, state } = createWorld();
    const phone = "12065550306";
    const receipt = (level: number, status: string) =>
      deliver({ type: "deliveryReceipt", payload: { data: { id: messageId, attributes: { level, status } } } });
    let messageId = "mdr2-not-yet";
    expect(await receipt(1, "smsc submit")).toBe(500);
    await plan(phone);
    await sendDue();
    const sent = await state(phone);
    if (sent?.name === "sent") messageId = sent.messageId;
    expect(await receipt(2, "message buffered")).toBe(200);
    expect(await receipt(1, "smsc submit")).toBe(200);
    expect(await state(phone)).toMatchObject({ receipt: { level: 2, status: "message buffered" } });
  });

  test("nobody but Flowroute is listened to", async () => {
    const { deliver, store } = createWorld();
    const phone = "12065550307";
    const payload = { data: { attributes: { from: phone, body: "STOP" } } };
    expect(await deliver({ type: "inboundSms", payload }, "a guess")).toBe(401);
    expect(await store.isOptedOut(phone)).toBe(false);
  });
});
