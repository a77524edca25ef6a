import { expect, test } from "vitest";
import { createVumiGo, isValidationError } from "../src/index.ts";
import { createVumiGoMocks } from "../src/mocks.ts";

const mocks = createVumiGoMocks();
const keys = { authToken: "t", accountKey: "a", conversationToken: "c", conversationKey: "k" };
const vumiGo = createVumiGo({ ...keys, fetch: mocks.fetch });

test.each<[name: string, call: () => Promise<unknown>, says: string]>([
  ["a metric without aggregator", () => vumiGo.fireMetrics({ metrics: { signups: 3 } }), 'the name "signups"'],
  ["a series without aggregator", () => vumiGo.getMetrics({ m: ["a.sum", "a.agg"] }), '"m.1" must end in .avg'],
  [
    "a value that is no number",
    () => vumiGo.fireConversationMetrics({ metrics: [["signups", Number.NaN, "sum"]] }),
    '"metrics.0" must be [name, finite number, aggregator]',
  ],
  [
    "a metric that is no list of metrics",
    // @ts-expect-error
    () => vumiGo.fireStreamingConversationMetrics({ metrics: { "signups.sum": 3 } }),
    '"metrics" must be a list',
  ],
  [
    "no metric at all",
    // @ts-expect-error
    () => vumiGo.fireConversationMetrics({}),
    'it needs "metrics"',
  ],
  [
    "a message without content",
    // @ts-expect-error
    () => vumiGo.sendMessage({ to_addr: "+27761234567" }),
    'it needs "content"',
  ],
  [
    "an address with a slash",
    () => vumiGo.getOptOut({ address_type: "msisdn", address: "+27/1" }),
    '"address" must not contain a slash',
  ],
  [
    "a type of address with a slash",
    () => vumiGo.deleteOptOut({ address_type: "msisdn/", address: "+27761234567" }),
    '"address_type" must not contain a slash',
  ],
])("%s is refused before anything is sent", async (_, call, says) => {
  const error: unknown = await call().catch((reason: unknown) => reason);
  expect(isValidationError(error)).toBe(true);
  expect(String(error)).toContain(says);
  expect(mocks.requests).toEqual([]);
});
