import { afterAll, afterEach, beforeAll, expect, jest, test } from "@jest/globals";
import { createFlowrouteMocks, strictUnhandled } from "@trunkline/flowroute/msw";
import { createWorld, from, receiptsUrl } from "example-reminders/world";
import { setupServer } from "msw/node";

const mocks = createFlowrouteMocks();
const server = setupServer(...mocks.handlers);
// Made before the server listens, as it is in an application: a client looks `fetch` up at each request.
const { plan, sendAgain, sendDue, state } = createWorld();

beforeAll(() => server.listen(strictUnhandled()));
afterEach(() => {
  mocks.reset();
  jest.useRealTimers();
});
afterAll(() => server.close());

/** One text: any other character than these makes it two. */
const plain = /^Your appointment is on [ -~]{1,100}$/;

test("a reminder is sent once", async () => {
  await plan("12065550101");
  await Promise.all([sendDue(), sendDue()]);
  await sendAgain("12065550101");
  await sendDue();
  const input = { to: "12065550101", from, body: expect.stringMatching(plain), dlr_callback: receiptsUrl };
  expect(mocks.requests).toMatchObject([{ operation: "sendMessage", input }]);
  expect(await state("12065550101")).toEqual({ name: "sent", messageId: expect.stringMatching(/^mdr2-/) });
});

test("a reminder is sent neither before its day nor after its hour", async () => {
  await plan("12065550102", { hours: 25 });
  await plan("12065550107", { hours: -1 });
  await sendDue();
  expect(mocks.requests).toEqual([]);
  expect(await state("12065550107")).toEqual({ name: "dropped", why: "too late" });
});

test("after a 429 it is sent when Flowroute said, without help of ours", async () => {
  jest.useFakeTimers();
  mocks.sendMessage({ status: 429, headers: { "retry-after": "2" } }, { times: 1 });
  await plan("12065550103");
  const sending = sendDue();
  await jest.advanceTimersByTimeAsync(1999);
  expect(mocks.requests.map(({ status }) => status)).toEqual([429]);
  await jest.advanceTimersByTimeAsync(1);
  await sending;
  expect(mocks.requests.map(({ status }) => status)).toEqual([429, 202]);
  expect(await state("12065550103")).toMatchObject({ name: "sent" });
});

test("what the client gives up on without having sent it is due again", async () => {
  jest.useFakeTimers();
  mocks.sendMessage({ status: 503, headers: { "retry-after": "120" } }, { times: 1 });
  await plan("12065550104");
  await sendDue();
  expect(await state("12065550104")).toEqual({ name: "due", notBefore: new Date(Date.now() + 120_000) });
  await sendDue();
  expect(mocks.requests).toHaveLength(1);
  await jest.advanceTimersByTimeAsync(120_000);
  await sendDue();
  expect(await state("12065550104")).toMatchObject({ name: "sent" });
});

test("no connection at all: tried three times, then due again in a minute", async () => {
  jest.useFakeTimers();
  jest
    .spyOn(globalThis, "fetch")
    .mockRejectedValue(new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ECONNREFUSED" }) }));
  await plan("12065550105");
  const sending = sendDue();
  await jest.runAllTimersAsync();
  await sending;
  expect(fetch).toHaveBeenCalledTimes(3);
  expect(await state("12065550105")).toEqual({ name: "due", notBefore: new Date(Date.now() + 60_000) });
  jest.restoreAllMocks();
});

test("what Flowroute refuses is not sent again", async () => {
  mocks.sendMessage({ status: 422 });
  await plan("12065550106");
  await sendDue();
  await sendDue();
  expect(mocks.requests).toHaveLength(1);
  expect(await state("12065550106")).toMatchObject({ name: "refused", why: expect.stringContaining("422") });
});
