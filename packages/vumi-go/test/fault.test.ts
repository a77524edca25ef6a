import { expect, test } from "vitest";
import { createVumiGo, isFault, type RpcFault } from "../src/index.ts";
import { createVumiGoMocks } from "../src/mocks.ts";

const mocks = createVumiGoMocks();
const vumiGo = createVumiGo({ authToken: "t", fetch: mocks.fetch });
const failure = (): Promise<unknown> =>
  vumiGo.listChannels({ campaign_id: "acc-key-0001" }).catch((error: unknown) => error);

const older: RpcFault = { fault: "GoApiError", faultCode: 404, faultString: "Unknown campaign key." };
const newer: RpcFault = { code: 404, message: "Unknown campaign key.", data: "" };

test.each([
  ["an older installation", { result: null, error: older, id: null }],
  ["a newer installation", { jsonrpc: "2.0", error: newer, id: 0 }],
] as const)("a fault of %s is told, with its code and all that came", async (_, data) => {
  mocks.reset();
  mocks.listChannels({ status: 200, data });
  const error = await failure();
  if (!isFault(error)) throw error;
  expect(error).toMatchObject({ status: 200, kind: "fault", code: "404" });
  expect(error.data.error).toEqual(data.error);
});

test.each([
  ["a wrong token", () => mocks.listChannels({ status: 401 })],
  ["an answer that is no JSON", () => mocks.listChannels(new Response("OK"))],
  ["a broken connection", () => mocks.listChannels({ error: "network" })],
])("%s is no fault", async (_, override) => {
  mocks.reset();
  override();
  const error = await failure();
  expect(error).toBeInstanceOf(Error);
  expect(isFault(error)).toBe(false);
});
