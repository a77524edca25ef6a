import { createMocks, type MockOptions, type Mocks } from "@trunkline/core/mocks";
import { type AculabMockOverrides, mockData } from "./generated/mocks.ts";

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
export type { AculabMockOverrides } from "./generated/mocks.ts";

/** Mocks of every Aculab operation. */
export type AculabMocks = Mocks<AculabMockOverrides>;

/**
 * Mocks every Aculab operation with the examples of its spec. A request that the spec forbids is refused, and a line in
 * the test's output names the member.
 *
 * @example
 * const mocks = createAculabMocks();
 * const aculab = createAculab({ cloudId: "1-2-0", username: "test", serviceName: "test", servicePassword: "test", fetch: mocks.fetch });
 *
 * mocks.startRestService({ error: "network" }, { times: 1 });
 * await aculab.startRestService({ rest_calls: { to: "441908273800", from: "15552341234" } });
 */
export function createAculabMocks(options: MockOptions = {}): AculabMocks {
  return createMocks<AculabMockOverrides>(mockData, options);
}
