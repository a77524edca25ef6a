import { createMocks, type MockOptions, type Mocks } from "@trunkline/core/mocks";
import { type FlowrouteMockOverrides, mockData } from "./generated/mocks.ts";

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
export type { FlowrouteMockOverrides } from "./generated/mocks.ts";

/** Mocks of every Flowroute operation. */
export type FlowrouteMocks = Mocks<FlowrouteMockOverrides>;

/**
 * Mocks every Flowroute operation with the examples of its spec. A request that the spec forbids gets Flowroute's own
 * error, and a line in the test's output that names the member.
 *
 * @example
 * const mocks = createFlowrouteMocks();
 * const flowroute = createFlowroute({ accessKey: "test", secretKey: "test", fetch: mocks.fetch });
 *
 * mocks.sendMessage(({ input }) => (input.to === "12065550100" ? { status: 403 } : undefined));
 * await flowroute.sendMessage({ to: "12065551212", from: "12065550000", body: "hello" });
 * expect(mocks.requests).toMatchObject([{ operation: "sendMessage", input: { to: "12065551212" }, status: 202 }]);
 */
export function createFlowrouteMocks(options: MockOptions = {}): FlowrouteMocks {
  return createMocks<FlowrouteMockOverrides>(mockData, options);
}
