import { mswHandlers } from "@trunkline/core/mocks";
import { type HttpHandler, http } from "msw";
import { createVumiGoMocks as createMocks, type MockOptions, type VumiGoMocks } from "./mocks.ts";

export * from "./mocks.ts";

/** Mocks of every VumiGo operation, and their handlers for MSW. */
export type VumiGoMswMocks = VumiGoMocks & { handlers: HttpHandler[] };

/**
 * The mocks of `@trunkline/vumi-go/mocks` with handlers for MSW 2 and 3.
 *
 * @example
 * const mocks = createVumiGoMocks();
 * const server = setupServer(...mocks.handlers);
 *
 * beforeAll(() => server.listen(strictUnhandled()));
 * afterEach(() => mocks.reset());
 * afterAll(() => server.close());
 */
export function createVumiGoMocks(options: MockOptions = {}): VumiGoMswMocks {
  const mocks = createMocks(options);
  return Object.assign(mocks, { handlers: mswHandlers(http, mocks) });
}
