export {
  AbortError,
  type CallOptions,
  type ClientOptions,
  type Clock,
  ConnectionError,
  HttpError,
  type HttpErrorKind,
  isAbortError,
  isConnectionError,
  isHttpError,
  isTimeoutError,
  isTrunklineError,
  isValidationError,
  type Logger,
  type LogLevel,
  type Outcome,
  type PageOptions,
  pageFailure,
  type RawResult,
  type RetryOptions,
  TimeoutError,
  TrunklineError,
  ValidationError,
} from "@trunkline/core";
export * from "./auth.ts";
export { createTrunkline, type ProviderName, type Trunkline } from "./create-trunkline.ts";
export * from "./generated/index.ts";
export type { ProviderClients, ProviderOptions } from "./generated/providers.ts";
