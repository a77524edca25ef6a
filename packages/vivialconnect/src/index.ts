// Under another name: where a name is imported as a type, the build would declare its export as a type only, too.
import { type HttpError as AnyHttpError, isHttpError as isAnyHttpError } from "@trunkline/core";
import type { VivialConnectErrorCode } from "./generated/errors.ts";
import type { ErrorBody } from "./generated/types.ts";

export {
  AbortError,
  type CallContext,
  type CallOptions,
  type ClientOptions,
  type Clock,
  ConnectionError,
  HttpError,
  type HttpErrorKind,
  isAbortError,
  isConnectionError,
  isTimeoutError,
  isTrunklineError,
  isValidationError,
  type Logger,
  type LogLevel,
  type Middleware,
  type Outcome,
  type PageOptions,
  pageFailure,
  type RawResult,
  type RetryOptions,
  TimeoutError,
  type Transport,
  type TransportRequest,
  type TransportResponse,
  TrunklineError,
  ValidationError,
} from "@trunkline/core";
export type { VivialConnectCredentials } from "./auth.ts";
export { createVivialConnect, type VivialConnect, type VivialConnectOptions } from "./client.ts";
export { errorCodes, type VivialConnectErrorCode } from "./generated/errors.ts";
export type * from "./generated/types.ts";
export { isOptedOut } from "./opted-out.ts";
export { logTime, parseTime } from "./times.ts";

/**
 * Whether VivialConnect answered with an error, and, when `status` is given, with that status. Its `data` is text where a
 * gateway answered instead.
 *
 * @example
 * catch (error) {
 *   if (isHttpError(error, 404)) return undefined;
 *   throw error;
 * }
 */
export function isHttpError<Status extends number = number>(
  error: unknown,
  status?: Status,
): error is AnyHttpError<ErrorBody | string | undefined> & {
  readonly status: Status;
  readonly code: VivialConnectErrorCode | undefined;
} {
  return isAnyHttpError(error, status);
}
