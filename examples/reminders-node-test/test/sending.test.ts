import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, mock, test } from "node:test";
import { createFlowrouteMocks, strictUnhandled } from "@trunkline/flowroute/msw";
import { createWorld, from, receiptsUrl } from "example-reminders/world";
import { setupServer } from "msw/node";
import { whileTimeFlies } from "../while-time-flies.ts";

const mocks = createFlowrouteMocks();
const server = setupServer(...mocks.handlers);
// Made before the server listens, as it is in an application: a client looks `fetch` up at each request.
const { plan, sendAgain, sendDue, state } = createWorld();
const statuses = () => mocks.requests.map(({ status }) => status);

before(() => server.listen(strictUnhandled()));
beforeEach(() => mock.timers.enable({ apis: ["setTimeout", "Date"], now: Date.UTC(2026, 0, 31) }));
afterEach(() => {
  mocks.reset();
  mock.reset();
});
after(() => server.close());

/** One text: any other character than these makes it two. */
const plain = /^Your appointment is on [ -~]{1,100}$/;

test("a reminder is sent once", async () => {
  await plan("12065550101");
  await Promise.all([sendDue(), sendDue()]);
  await sendAgain("12065550101");
  await sendDue();
  assert.equal(mocks.requests.length, 1);
  const [request] = mocks.requests;
  const input = { to: "12065550101", from, dlr_callback: receiptsUrl };
  assert.partialDeepStrictEqual(request, { operation: "sendMessage", input });
  assert.ok(request?.operation === "sendMessage" && plain.test(request.input.body ?? ""));
  assert.equal((await state("12065550101"))?.name, "sent");
});

test("a reminder is sent neither before its day nor after its hour", async () => {
  await plan("12065550102", { hours: 25 });
  await plan("12065550107", { hours: -1 });
  await sendDue();
  assert.deepEqual(mocks.requests, []);
  assert.deepEqual(await state("12065550107"), { name: "dropped", why: "too late" });
});

test("after a 429 it is sent when Flowroute said, without help of ours", async () => {
  mocks.sendMessage({ status: 429, headers: { "retry-after": "2" } }, { times: 1 });
  await plan("12065550103");
  const start = Date.now();
  await whileTimeFlies(sendDue());
  assert.deepEqual(statuses(), [429, 202]);
  assert.ok(Date.now() - start >= 2000);
  assert.equal((await state("12065550103"))?.name, "sent");
});

test("what the client gives up on without having sent it is due again", async () => {
  mocks.sendMessage({ status: 503, headers: { "retry-after": "120" } }, { times: 1 });
  await plan("12065550104");
  await sendDue();
  assert.deepEqual(await state("12065550104"), { name: "due", notBefore: new Date(Date.now() + 120_000) });
  await sendDue();
  assert.equal(mocks.requests.length, 1);
  mock.timers.tick(120_000);
  await sendDue();
  assert.equal((await state("12065550104"))?.name, "sent");
});

test("no connection at all: tried three times, then due again in a minute", async () => {
  const cause = Object.assign(new Error(), { code: "ECONNREFUSED" });
  const fetch = mock.method(globalThis, "fetch", async () => {
    throw new TypeError("fetch failed", { cause });
  });
  await plan("12065550105");
  await whileTimeFlies(sendDue());
  assert.equal(fetch.mock.callCount(), 3);
  assert.equal((await state("12065550105"))?.name, "due");
});

test("what Flowroute refuses is not sent again", async () => {
  mocks.sendMessage({ status: 422 });
  await plan("12065550106");
  await sendDue();
  await sendDue();
  assert.equal(mocks.requests.length, 1);
  assert.partialDeepStrictEqual(await state("12065550106"), { name: "refused" });
});
