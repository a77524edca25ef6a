import { createMocks, type MockOptions, type Mocks } from "@trunkline/core/mocks";
import { mockData, type VumiGoMockOverrides } from "./generated/mocks.ts";

export type {
  LoggingFetchOptions,
  MockOptions,
  MockOverride,
  MockOverrideOptions,
  MockReply,
  MockRequest,
  Refusal,
  RefusedMember,
  SentRequest,
} from "@trunkline/core/mocks";
export { type StrictUnhandled, type StrictUnhandledOptions, strictUnhandled } from "@trunkline/core/mocks";
export type { VumiGoMockOverrides } from "./generated/mocks.ts";
export { createVumiGoLoggingFetch } from "./logging-fetch.ts";

/** Mocks of every VumiGo operation. */
export type VumiGoMocks = Mocks<VumiGoMockOverrides>;

/**
 * Mocks every VumiGo operation with the examples of its spec. A request that the spec forbids is refused, and a line in
 * the test's output names the member.
 *
 * @example
 * const mocks = createVumiGoMocks();
 * const vumiGo = createVumiGo({ accountKey: "test", conversationToken: "test", conversationKey: "conv-key-0001", fetch: mocks.fetch });
 *
 * mocks.sendMessage({ error: "network" }, { times: 1 });
 * await vumiGo.sendMessage({ to_addr: "+27761234567", content: "Hello!" });
 */
export function createVumiGoMocks(options: MockOptions = {}): VumiGoMocks {
  return createMocks<VumiGoMockOverrides>(mockData, options);
}
