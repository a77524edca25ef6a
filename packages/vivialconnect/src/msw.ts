import { mswHandlers } from "@trunkline/core/mocks";
import { type HttpHandler, http } from "msw";
import { createVivialConnectMocks as createMocks, type MockOptions, type VivialConnectMocks } from "./mocks.ts";

export * from "./mocks.ts";

/** Mocks of every VivialConnect operation, and their handlers for MSW. */
export type VivialConnectMswMocks = VivialConnectMocks & { handlers: HttpHandler[] };

/**
 * The mocks of `@trunkline/vivialconnect/mocks` with handlers for MSW 2 and 3.
 *
 * @example
 * const mocks = createVivialConnectMocks();
 * const server = setupServer(...mocks.handlers);
 *
 * beforeAll(() => server.listen(strictUnhandled()));
 * afterEach(() => mocks.reset());
 * afterAll(() => server.close());
 */
export function createVivialConnectMocks(options: MockOptions = {}): VivialConnectMswMocks {
  const mocks = createMocks(options);
  return Object.assign(mocks, { handlers: mswHandlers(http, mocks) });
}
