import { createMocks, type MockOptions, type Mocks } from "@trunkline/core/mocks";
import { mockData, type VivialConnectMockOverrides } from "./generated/mocks.ts";

export type {
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
export type { VivialConnectMockOverrides } from "./generated/mocks.ts";

/** Mocks of every VivialConnect operation. */
export type VivialConnectMocks = Mocks<VivialConnectMockOverrides>;

/**
 * Mocks every VivialConnect operation with the examples of its spec. A request that the spec forbids is refused, and a line in
 * the test's output names the member.
 *
 * @example
 * const mocks = createVivialConnectMocks();
 * const vivialConnect = createVivialConnect({ apiKey: "test", apiSecret: "test", accountId: "12345", fetch: mocks.fetch });
 *
 * mocks.sendMessage({ error: "network" }, { times: 1 });
 * await vivialConnect.sendMessage({
 *   to_number: "+11234567890",
 *   from_number: "+19132597591",
 *   body: "Howdy, from Vivial Connect!",
 * });
 */
export function createVivialConnectMocks(options: MockOptions = {}): VivialConnectMocks {
  return createMocks<VivialConnectMockOverrides>(mockData, options);
}
