import { expect, test } from "vitest";
import { createVumiGo, isOptedOut, type SendMessageInput } from "../src/index.ts";
import { createVumiGoMocks } from "../src/mocks.ts";

const keys = { authToken: "t", accountKey: "a", conversationToken: "c", conversationKey: "k" };
const message: SendMessageInput = { to_addr: "+27761234567", content: "Hello!" };

const mocks = createVumiGoMocks();
const vumiGo = createVumiGo({ ...keys, fetch: mocks.fetch });
const failure = (call: Promise<unknown>): Promise<unknown> => call.catch((error: unknown) => error);

test("a recipient who has opted out is told from other refusals, and what the server said is in the error", async () => {
  const reason = "Recipient with msisdn +27761234567 has opted out";
  mocks.sendMessage({ status: 400, data: { success: false, reason } }, { times: 1 });
  mocks.sendStreamingMessage({ status: 400, data: { success: false, reason } }, { times: 1 });
  for (const error of [
    await failure(vumiGo.sendMessage(message)),
    await failure(vumiGo.sendStreamingMessage(message)),
  ]) {
    if (!isOptedOut(error)) throw error;
    expect(error).toMatchObject({ status: 400, code: "opted_out", outcome: "rejected" });
    expect(error.data.reason).toBe(reason);
  }
});

test.each([
  ["another refusal", () => mocks.sendMessage({ status: 400, data: { success: false, reason: "Invalid Message" } })],
  ["congestion", () => mocks.sendMessage({ status: 403 })],
  ["a gateway's page", () => mocks.sendMessage(new Response("<p>opted out</p>", { status: 400 }))],
  ["a broken connection", () => mocks.sendMessage({ error: "network" })],
])("%s is no opt-out", async (_, override) => {
  mocks.reset();
  override();
  const error = await failure(vumiGo.sendMessage(message));
  expect(error).toBeInstanceOf(Error);
  expect(isOptedOut(error)).toBe(false);
});

test("an error of somebody else's, and what is no error, are no opt-out", () => {
  expect(isOptedOut(Object.assign(new Error("opted out"), { status: 400, code: "opted_out" }))).toBe(false);
  expect(isOptedOut({ status: 400, code: "opted_out" })).toBe(false);
  expect(isOptedOut(undefined)).toBe(false);
});
