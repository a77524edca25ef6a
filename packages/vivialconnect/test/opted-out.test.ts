import { expect, test } from "vitest";
import { createVivialConnect, isOptedOut } from "../src/index.ts";
import { createVivialConnectMocks } from "../src/mocks.ts";

const message = { to_number: "+11234567890", from_number: "+19132597591", body: "Howdy" };

test.for([
  { error_code: 10005, message: "to_number is opted out for messages from from_number", want: true },
  { error_code: 10008, message: "from_number invalid, inactive, or not owned", want: false },
])("whether a recipient has opted out is told by the code $error_code", async ({ want, ...data }) => {
  const mocks = createVivialConnectMocks();
  const vivialConnect = createVivialConnect({
    apiKey: "key",
    apiSecret: "secret",
    accountId: 12345,
    fetch: mocks.fetch,
  });
  mocks.sendMessage({ status: 400, data }, { times: 1 });
  const error: unknown = await vivialConnect.sendMessage(message).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ status: 400, code: `${data.error_code}`, outcome: "rejected" });
  expect(isOptedOut(error)).toBe(want);
});

test("what is no answer of the provider is no recipient that opted out", () => {
  for (const error of [undefined, null, "10005", new Error("10005"), { code: "10005" }])
    expect(isOptedOut(error)).toBe(false);
});
