export type { Part } from "../part.ts";
export { createMocks } from "./create-mocks.ts";
export { type LoggingFetchOptions, loggingFetch } from "./logging-fetch.ts";
export { type MswHttp, mswHandlers } from "./msw.ts";
export {
  type StrictUnhandled,
  type StrictUnhandledOptions,
  strictUnhandled,
  type UnhandledFrame,
} from "./strict-unhandled.ts";
export type {
  CredentialPlace,
  MockBase,
  MockBody,
  MockData,
  MockErrorBody,
  MockOptions,
  MockOverride,
  MockOverrideOptions,
  MockOverrides,
  MockParameter,
  MockPatch,
  MockReplier,
  MockReply,
  MockReplyRule,
  MockRequest,
  MockRule,
  Mocks,
  Refusal,
  RefusedMember,
  SentRequest,
  SentRequestOf,
} from "./types.ts";
