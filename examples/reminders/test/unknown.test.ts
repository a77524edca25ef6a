import type { Message } from "@trunkline/flowroute";
import { createFlowrouteMocks, strictUnhandled } from "@trunkline/flowroute/msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { createWorld, token } from "./world.ts";

const mocks = createFlowrouteMocks();
const server = setupServer(...mocks.handlers);
const { app, lookForUnknown, plan, sendDue, state } = createWorld();
const sends = () => mocks.requests.filter(({ operation }) => operation === "sendMessage");

beforeAll(() => server.listen(strictUnhandled()));
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  mocks.reset();
  vi.useRealTimers();
});
afterAll(() => server.close());

test.each([
  ["broke the connection", "12065550201", { error: "network" }],
  ["failed", "12065550202", { status: 500 }],
  ["took too long", "12065550203", { status: 202, delay: 60_000 }],
] as const)("when Flowroute %s, nobody knows, and nothing is sent again", async (_, phone, reply) => {
  mocks.sendMessage(reply, { times: 1 });
  await plan(phone);
  const since = new Date();
  const sending = sendDue();
  await vi.advanceTimersByTimeAsync(30_000);
  await sending;
  expect(await state(phone)).toEqual({ name: "unknown", since });
  await vi.advanceTimersByTimeAsync(600_000);
  await sendDue();
  expect(sends()).toHaveLength(1);
});

test("what is in Flowroute's list was sent", async () => {
  mocks.sendMessage({ error: "network" });
  await plan("12065550204");
  await sendDue();
  mocks.listMessages({
    status: 200,
    data: { data: [sentMessage("mdr2-other", "12065550299"), sentMessage("mdr2-it")], links: {} },
  });
  await vi.advanceTimersByTimeAsync(60_000);
  await lookForUnknown();
  expect(await state("12065550204")).toEqual({ name: "sent", messageId: "mdr2-it" });
});

test("what is not in the list waits for somebody who decides", async () => {
  mocks.sendMessage({ error: "network" }, { times: 1 });
  mocks.listMessages({ status: 200, data: { data: [], links: {} } });
  await plan("12065550205");
  await sendDue();
  await vi.advanceTimersByTimeAsync(60_000);
  await lookForUnknown();
  await sendDue();
  expect(sends()).toHaveLength(1);
  const headers = { authorization: `Bearer ${token}` };
  await app.request("/reminders/12065550205/send-again", { method: "POST", headers });
  await sendDue();
  expect(sends()).toHaveLength(2);
  expect(await state("12065550205")).toMatchObject({ name: "sent" });
});

/** An item of Flowroute's list: what was sent last, or the same to someone else. */
function sentMessage(id: string, someone?: string): Message {
  const sent = mocks.requests.findLast((request) => request.operation === "sendMessage")?.input;
  return {
    type: "message",
    id,
    attributes: {
      to: someone ?? sent?.to ?? "",
      from: sent?.from ?? "",
      body: sent?.body ?? "",
      direction: "outbound",
      status: "message buffered",
      timestamp: new Date().toISOString(),
      is_mms: false,
      message_type: "longcode",
      message_encoding: 0,
      amount_display: "$0.0040",
      amount_nanodollars: 4_000_000,
      delivery_receipts: [],
    },
  };
}
