// Clients
export { createClient, type ClientDefinition } from "./client.ts";
export type { CallOptions, HttpStatus, NoInput, PageOptions, RawResult } from "./call.ts";
export type { ClientOptions, RetryOptions } from "./options.ts";
export type { PathClient, PathResponse, PathResult } from "./path-client.ts";
export { type PageFailure, pageFailure } from "./paginate.ts";
export type { OperationRow, OperationRows, PageRow, Provider, Safety, Sensitivity } from "./operation.ts";

// Credentials
export { type ApiKeyPlace, apiKeyAuth } from "./auth/api-key.ts";
export { type BasicCredentials, basicAuth } from "./auth/basic.ts";
export { bearerAuth } from "./auth/bearer.ts";
export { type Credentials, type Sign, signedAuth } from "./auth/credentials.ts";
export { fromEnvironment } from "./environment.ts";

// Middleware
export type { CallContext, Middleware, RequestBody, Transport, TransportRequest, TransportResponse } from "./transport.ts";
export type { Logger, LogLevel } from "./log.ts";
export { type Clock, systemClock } from "./clock.ts";

// Errors
export {
  AbortError,
  ConnectionError,
  type ErrorDetails,
  HttpError,
  type HttpErrorKind,
  isAbortError,
  isConnectionError,
  isHttpError,
  isTimeoutError,
  isTrunklineError,
  isValidationError,
  isWebhookError,
  type Outcome,
  TimeoutError,
  TrunklineError,
  ValidationError,
  WebhookError,
} from "./errors.ts";
