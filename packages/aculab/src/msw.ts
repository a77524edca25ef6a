import { mswHandlers } from "@trunkline/core/mocks";
import { type HttpHandler, http } from "msw";
import { type AculabMocks, createAculabMocks as createMocks, type MockOptions } from "./mocks.ts";

export * from "./mocks.ts";

/** Mocks of every Aculab operation, and their handlers for MSW. */
export type AculabMswMocks = AculabMocks & { handlers: HttpHandler[] };

/**
 * The mocks of `@trunkline/aculab/mocks` with handlers for MSW 2 and 3.
 *
 * @example
 * const mocks = createAculabMocks();
 * const server = setupServer(...mocks.handlers);
 *
 * beforeAll(() => server.listen(strictUnhandled()));
 * afterEach(() => mocks.reset());
 * afterAll(() => server.close());
 */
export function createAculabMocks(options: MockOptions = {}): AculabMswMocks {
  const mocks = createMocks(options);
  return Object.assign(mocks, { handlers: mswHandlers(http, mocks) });
}
