import { expect, test, vi } from "vitest";
import { createVumiGo } from "../src/index.ts";
import { createVumiGoMocks } from "../src/mocks.ts";

test.each([401, 403] as const)("a token that %i calls wrong is asked for again, of sends as well", async (status) => {
  const mocks = createVumiGoMocks();
  const authToken = vi.fn(async () => "token");
  const vumiGo = createVumiGo({ authToken, fetch: mocks.fetch });
  mocks.createContact({ status }, { times: 1 });
  await vumiGo.createContact({ msisdn: "+27761234567" });
  expect(mocks.requests.map((request) => request.status)).toEqual([status, 200]);
  expect(authToken).toHaveBeenCalledTimes(2);
});

test("403 of a conversation is congestion, and no reason to ask for its token again", async () => {
  const mocks = createVumiGoMocks();
  const conversationToken = vi.fn(async () => "token");
  const vumiGo = createVumiGo({ accountKey: "a", conversationKey: "k", conversationToken, fetch: mocks.fetch });
  mocks.sendMessage({ status: 403 });
  await expect(vumiGo.sendMessage({ to_addr: "+27761234567", content: "Hello!" })).rejects.toMatchObject({
    status: 403,
    attempts: 1,
  });
  expect(mocks.requests).toHaveLength(1);
  expect(conversationToken).toHaveBeenCalledTimes(1);
});
