// All that is public of this entry. Mocks and webhooks have entries of their own, and so has what the client by path loads.

export { type ApiKeyPlace, apiKeyAuth } from "./auth/api-key.ts";
export { type BasicCredentials, basicAuth } from "./auth/basic.ts";
export { bearerAuth } from "./auth/bearer.ts";
export { type Credentials, fixed, type Supply } from "./auth/credentials.ts";
export { type HmacCredentials, hmacAuth } from "./auth/hmac.ts";
export { missingCredentials } from "./auth/missing.ts";
export { checkedOption, credentialOption } from "./auth/option.ts";
export { refreshed } from "./auth/refreshed.ts";
export type { CallOptions, HttpStatus, NoInput, PageOptions, RawResult, RawResults } from "./call.ts";
export {
  atLeastOne,
  atMostOne,
  type Check,
  exactlyOne,
  fits,
  hasItems,
  hasTuples,
  keysFit,
  needs,
  where,
} from "./checks.ts";
export { type ClientDefinition, type ClientParts, createClient } from "./client.ts";
export { type Clock, systemClock } from "./clock.ts";
export {
  booleanText,
  type Codec,
  type Codecs,
  type Decoded,
  decodeAt,
  decoded,
  encodeAt,
  epochSeconds,
  escapedText,
  exactInteger,
  underscoreTime,
} from "./codecs.ts";
export { codesByText } from "./codes-by-text.ts";
export { enveloped, unwrapped } from "./envelope.ts";
export { fromEnvironment } from "./environment.ts";
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
  type Outcome,
  TimeoutError,
  TrunklineError,
  ValidationError,
} from "./errors.ts";
export { exactIntegers } from "./exact-integers.ts";
export { filledUrl } from "./filled-url.ts";
export type { PathClient, PathResponse, PathResult } from "./http/path-client.ts";
export { leaves } from "./leaves.ts";
export { lines } from "./lines.ts";
export { type CreateLog, type Log, type Logger, type LogLevel, logging } from "./log.ts";
export type { OperationRow, OperationRows, PageRow, Provider, Safety, Sensitivity } from "./operation.ts";
export { checkOptions, clientOptionNames, type OptionNames, unknownName } from "./option-names.ts";
export type { ClientOptions, RetryOptions } from "./options.ts";
export { type NumberRow, numbered, type PageFailure, paged, pageFailure } from "./paginate.ts";
export { absoluteUrl, inPath, type ParameterRow, type Parameters, parameters } from "./parameters.ts";
export { checked, encoded, type Prepared } from "./prepare.ts";
export { anywhere, sameOrigin } from "./redirect.ts";
export { type RpcBody, rpcBody, rpcResult } from "./rpc.ts";
export { type ServiceOptions, servicesApart } from "./services.ts";
export { streamed } from "./stream.ts";
export { plainText, type TextReader } from "./text.ts";
export type {
  CallContext,
  Middleware,
  RequestBody,
  Transport,
  TransportRequest,
  TransportResponse,
} from "./transport.ts";
export { wholeClient } from "./whole.ts";
export { binaryBody, formBody, multipartBody, type PairStyle, styledPairs } from "./writers.ts";
