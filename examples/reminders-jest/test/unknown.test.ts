import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from "@jest/globals";
import { createFlowrouteMocks, strictUnhandled } from "@trunkline/flowroute/msw";
import { createWorld, listed } from "example-reminders/world";
import { setupServer } from "msw/node";

const mocks = createFlowrouteMocks();
const server = setupServer(...mocks.handlers);
const { lookForUnknown, plan, sendAgain, sendDue, state, store } = createWorld();
const sent = () => mocks.requests.filter((request) => request.operation === "sendMessage");

beforeAll(() => server.listen(strictUnhandled()));
beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  mocks.reset();
  jest.useRealTimers();
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
  await jest.advanceTimersByTimeAsync(30_000);
  await sending;
  expect(await state(phone)).toEqual({ name: "unknown", since });
  await jest.advanceTimersByTimeAsync(600_000);
  await sendDue();
  expect(sent()).toHaveLength(1);
});

test("what is in Flowroute's list was sent", async () => {
  mocks.sendMessage({ error: "network" });
  mocks.listMessages(({ input: { offset } }) => {
    if (offset) return; // there is but one page
    const data = sent().flatMap(({ input }) => [
      listed("mdr2-it", input),
      listed("mdr2-to-another", { ...input, to: "12065550299" }),
      listed("mdr2-from-another", { ...input, from: "12065550299" }),
      listed("mdr2-another-text", { ...input, body: "Your table is ready." }),
    ]);
    return { status: 200, patch: { data } };
  });
  await plan("12065550204");
  await sendDue();
  await lookForUnknown();
  expect(await state("12065550204")).toMatchObject({ name: "unknown" }); // too early to tell
  await jest.advanceTimersByTimeAsync(60_000);
  await lookForUnknown();
  expect(await state("12065550204")).toEqual({ name: "sent", messageId: "mdr2-it" });
});

test("what is not in the list waits for somebody who decides", async () => {
  mocks.sendMessage({ error: "network" }, { times: 1 });
  mocks.listMessages({ status: 200, data: { data: [], links: {} } });
  await plan("12065550205");
  await sendDue();
  await jest.advanceTimersByTimeAsync(60_000);
  await lookForUnknown();
  await sendDue();
  expect(sent()).toHaveLength(1);
  await sendAgain("12065550205");
  await sendDue();
  expect(sent()).toHaveLength(2);
  expect(await state("12065550205")).toMatchObject({ name: "sent" });
});

test("what was under way when the process died is unknown, too", async () => {
  const since = new Date();
  const at = new Date(Date.now() + 3_600_000);
  await store.add({ id: "died", phone: "12065550206", at, state: { name: "sending", since } });
  await jest.advanceTimersByTimeAsync(60_000);
  await lookForUnknown();
  await sendDue();
  expect(await state("died")).toEqual({ name: "unknown", since });
  expect(sent()).toEqual([]);
});
