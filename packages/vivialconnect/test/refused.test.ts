import { expect, test } from "vitest";
import { createVivialConnect, isValidationError } from "../src/index.ts";
import { createVivialConnectMocks } from "../src/mocks.ts";

const mocks = createVivialConnectMocks();
const vivialConnect = createVivialConnect({ apiKey: "k", apiSecret: "s", accountId: 12345, fetch: mocks.fetch });
const search = { country_code: "US", number_type: "local" } as const;
const bulk = { from_number: "+16164320123", body: "We open at nine." };

test.each<[name: string, call: () => Promise<unknown>, says: string]>([
  ["a local search for nothing", () => vivialConnect.listAvailableNumbers(search), "exactly one of"],
  [
    "a local search for two places",
    () => vivialConnect.listAvailableNumbers({ ...search, area_code: "913", in_region: "KS" }),
    "exactly one of",
  ],
  ["a bulk message to nobody", () => vivialConnect.sendBulkMessages({ ...bulk, to_numbers: [] }), "1 to 100"],
  [
    "a bulk message to 101",
    () => vivialConnect.sendBulkMessages({ ...bulk, to_numbers: Array(101).fill("+16165444547") }),
    "1 to 100",
  ],
  [
    "a bulk message without recipients",
    // @ts-expect-error
    () => vivialConnect.sendBulkMessages(bulk),
    'it needs "to_numbers"',
  ],
  [
    "a bulk message to a text",
    // @ts-expect-error
    () => vivialConnect.sendBulkMessages({ ...bulk, to_numbers: "+16165444547" }),
    "must be a list",
  ],
])("%s is refused before anything is sent", async (_, call, says) => {
  const error: unknown = await call().catch((reason: unknown) => reason);
  expect(isValidationError(error)).toBe(true);
  expect(String(error)).toContain(says);
  expect(mocks.requests).toEqual([]);
});

test("a toll-free search needs no place", async () => {
  const { phone_numbers } = await vivialConnect.listAvailableNumbers({ ...search, number_type: "tollfree" });
  expect(phone_numbers).not.toEqual([]);
});
