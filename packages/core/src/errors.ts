/**
 * What became of a send or a purchase that failed.
 *
 * - `not_sent`: proved not to have been carried out: it did not reach the provider's application, or was refused for now;
 *   sending again is safe
 * - `rejected`: the provider said no; sending the same again is pointless
 * - `unknown`: it may have been carried out; look before you send again
 */
export type Outcome = "not_sent" | "rejected" | "unknown";

/** The nature of an HTTP failure, by status, or `redirect`, `malformed` and `fault` (of JSON-RPC) where the status is not the trouble. */
export type HttpErrorKind =
  | "bad_request"
  | "unauthorized"
  | "payment_required"
  | "forbidden"
  | "not_found"
  | "conflict"
  | "too_large"
  | "invalid"
  | "rate_limited"
  | "client"
  | "server"
  | "redirect"
  | "malformed"
  | "fault";

/** What an error tells besides its message; which of it, each class says. */
export interface ErrorDetails {
  /** Provider's name: `flowroute`. */
  provider?: string | undefined;
  /** Operation's name: `sendMessage`. */
  operation?: string | undefined;
  /** Requests made before it failed. */
  attempts?: number | undefined;
  /** The provider's own id of the request. */
  requestId?: string | undefined;
  /** On sends and purchases only. */
  outcome?: Outcome | undefined;
  /** With `unknown`: the provider had already answered with success when something failed. */
  likely?: "accepted" | undefined;
  cause?: unknown;
  status?: number | undefined;
  kind?: HttpErrorKind | undefined;
  code?: string | undefined;
  retryAfter?: number | undefined;
  data?: unknown;
  headers?: Headers | undefined;
  timeout?: number | undefined;
  reason?: string | undefined;
}

/** Base of all errors of Trunkline. Its message never holds a secret, a whole phone number or a message text. */
export class TrunklineError extends Error {
  declare readonly provider?: string;
  declare readonly operation?: string;
  declare readonly attempts?: number;
  declare readonly requestId?: string;
  declare readonly outcome?: Outcome;
  declare readonly likely?: "accepted";

  constructor(message: string, { cause, data, headers, ...details }: ErrorDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    for (const [name, value] of Object.entries(details))
      if (value !== undefined) Object.assign(this, { [name]: value });
    // They may repeat what was sent: hidden from JSON.stringify, console.log and test reporters.
    if (headers) Object.defineProperties(this, { data: { value: data }, headers: { value: headers } });
  }

  override get name(): string {
    return "TrunklineError";
  }

  /** What the guards look for, instead of the class: two copies of this package may be installed. */
  get trunkline(): true {
    return true;
  }
}

/** The provider answered, and not as hoped. */
export class HttpError<Data = unknown> extends TrunklineError {
  declare readonly status: number;
  declare readonly kind: HttpErrorKind;
  /** The provider's own code, as it spells it. */
  declare readonly code?: string;
  /** Milliseconds to wait, where the provider said so. */
  declare readonly retryAfter?: number;
  /** The parsed error body. Not enumerable: it may repeat what was sent. */
  declare readonly data: Data;
  /** Not enumerable. */
  declare readonly headers: Headers;

  override get name(): "HttpError" {
    return "HttpError";
  }
}

/** No whole answer came: connection, TLS, DNS, or a body that broke off. */
export class ConnectionError extends TrunklineError {
  /** The platform's code where it has one: `ECONNREFUSED`. */
  declare readonly code?: string;

  override get name(): "ConnectionError" {
    return "ConnectionError";
  }
}

/** The deadline of the call (`timeout`) or of one attempt (`attemptTimeout`) passed. */
export class TimeoutError extends TrunklineError {
  /** The limit that passed, in milliseconds. */
  declare readonly timeout: number;

  override get name(): "TimeoutError" {
    return "TimeoutError";
  }
}

/** The caller's signal ended the call; `cause` is the signal's reason. */
export class AbortError extends TrunklineError {
  override get name(): "AbortError" {
    return "AbortError";
  }
}

/** Bad input, refused before anything was sent. */
export class ValidationError extends TrunklineError {
  override get name(): "ValidationError" {
    return "ValidationError";
  }
}

/** A webhook that was not accepted. */
export class WebhookError extends TrunklineError {
  /** HTTP status to answer with. */
  declare readonly status: number;
  /** Short and stable: `unauthorized`, `too_large`, `not_json`. */
  declare readonly reason: string;

  override get name(): "WebhookError" {
    return "WebhookError";
  }
}

/** Whether it is an error of Trunkline, from whichever copy of the package. */
export function isTrunklineError(error: unknown): error is TrunklineError {
  return error instanceof Error && "trunkline" in error;
}

/**
 * Whether the provider answered with an error, and, when `status` is given, with that status.
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
): error is HttpError & { readonly status: Status } {
  return named<HttpError>(error, "HttpError") && (status === undefined || error.status === status);
}

/** Whether no whole answer came. */
export function isConnectionError(error: unknown): error is ConnectionError {
  return named(error, "ConnectionError");
}

/** Whether a deadline passed. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return named(error, "TimeoutError");
}

/** Whether the caller's own signal ended the call. */
export function isAbortError(error: unknown): error is AbortError {
  return named(error, "AbortError");
}

/** Whether the input was refused before anything was sent. */
export function isValidationError(error: unknown): error is ValidationError {
  return named(error, "ValidationError");
}

/** Whether a webhook was not accepted. */
export function isWebhookError(error: unknown): error is WebhookError {
  return named(error, "WebhookError");
}

function named<Type extends TrunklineError>(error: unknown, name: Type["name"]): error is Type {
  return isTrunklineError(error) && error.name === name;
}
