import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, mock, test } from "node:test";
import { createFlowrouteMocks, strictUnhandled } from "@trunkline/flowroute/msw";
import { createWorld, listed } from "example-reminders/world";
import { setupServer } from "msw/node";
import { whileTimeFlies } from "../while-time-flies.ts";

const mocks = createFlowrouteMocks();
const server = setupServer(...mocks.handlers);
const { lookForUnknown, plan, sendAgain, sendDue, state, store } = createWorld();
const sent = () => mocks.requests.filter((request) => request.operation === "sendMessage");

before(() => server.listen(strictUnhandled()));
beforeEach(() => mock.timers.enable({ apis: ["setTimeout", "Date"], now: Date.UTC(2026, 0, 31) }));
afterEach(() => {
  mocks.reset();
  mock.timers.reset();
});
after(() => server.close());

for (const [what, phone, reply] of [
  ["broke the connection", "12065550201", { error: "network" }],
  ["failed", "12065550202", { status: 500 }],
  ["took too long", "12065550203", { status: 202, delay: 60_000 }],
] as const)
  test(`when Flowroute ${what}, nobody knows, and nothing is sent again`, async () => {
    mocks.sendMessage(reply, { times: 1 });
    await plan(phone);
    const since = new Date();
    await whileTimeFlies(sendDue());
    assert.deepEqual(await state(phone), { name: "unknown", since });
    mock.timers.tick(600_000);
    await sendDue();
    assert.equal(sent().length, 1);
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
  assert.equal((await state("12065550204"))?.name, "unknown"); // too early to tell
  mock.timers.tick(60_000);
  await lookForUnknown();
  assert.deepEqual(await state("12065550204"), { name: "sent", messageId: "mdr2-it" });
});

test("what is not in the list waits for somebody who decides", async () => {
  mocks.sendMessage({ error: "network" }, { times: 1 });
  mocks.listMessages({ status: 200, data: { data: [], links: {} } });
  await plan("12065550205");
  await sendDue();
  mock.timers.tick(60_000);
  await lookForUnknown();
  await sendDue();
  assert.equal(sent().length, 1);
  await sendAgain("12065550205");
  await sendDue();
  assert.equal(sent().length, 2);
  assert.equal((await state("12065550205"))?.name, "sent");
});

test("what was under way when the process died is unknown, too", async () => {
  const since = new Date();
  const at = new Date(Date.now() + 3_600_000);
  await store.add({ id: "died", phone: "12065550206", at, state: { name: "sending", since } });
  mock.timers.tick(60_000);
  await lookForUnknown();
  await sendDue();
  assert.deepEqual(await state("died"), { name: "unknown", since });
  assert.deepEqual(sent(), []);
});
