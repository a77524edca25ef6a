import { mswHandlers } from "@trunkline/core/mocks";
import { type HttpHandler, http } from "msw";
import { createFlowrouteMocks as createMocks, type FlowrouteMocks, type MockOptions } from "./mocks.ts";

export * from "./mocks.ts";

/** Mocks of every Flowroute operation, and their handlers for MSW. */
export type FlowrouteMswMocks = FlowrouteMocks & {
  /** One for the API, and one for the storage that exports are downloaded from. */
  handlers: HttpHandler[];
};

/**
 * The mocks of `@trunkline/flowroute/mocks` with handlers for MSW 2 and 3.
 *
 * @example
 * const mocks = createFlowrouteMocks();
 * const server = setupServer(...mocks.handlers);
 *
 * beforeAll(() => server.listen(strictUnhandled()));
 * afterEach(() => mocks.reset());
 * afterAll(() => server.close());
 */
export function createFlowrouteMocks(options: MockOptions = {}): FlowrouteMswMocks {
  const mocks = createMocks(options);
  return Object.assign(mocks, { handlers: mswHandlers(http, mocks) });
}
