// Under another name: where a name is imported as a type, the build would declare its export as a type only, too.
import { type HttpError as AnyHttpError, isHttpError as isAnyHttpError } from "@trunkline/core";
import type { AculabErrorCode } from "./generated/errors.ts";
import type { ErrorDocument } from "./generated/types.ts";

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
export { applicationStatusToText } from "./application-status-text.ts";
export type { AculabCredentials } from "./auth.ts";
export { channelTypeDescription } from "./channel-type.ts";
export { type Aculab, type AculabOptions, createAculab } from "./client.ts";
export { fileSpec } from "./file-spec.ts";
export { filesOf } from "./files-of.ts";
export { type AculabErrorCode, errorCodes } from "./generated/errors.ts";
export type * from "./generated/types.ts";
export { joinParts, type MessagePart } from "./join-parts.ts";
export { readTime, writeTime } from "./times.ts";
export { voiceAnswerToText } from "./voice-answer-text.ts";

/**
 * Whether Aculab answered with an error, and, when `status` is given, with that status. Its `data` is text where a
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
): error is AnyHttpError<ErrorDocument | string | undefined> & {
  readonly status: Status;
  readonly code: AculabErrorCode | undefined;
} {
  return isAnyHttpError(error, status);
}
