import type { RetryOptions } from "./options.ts";

/** Options of one call; what is not given comes from the client. */
export interface CallOptions {
  /** Ends the call; the reason is the `cause` of the {@link AbortError}. */
  signal?: AbortSignal;
  /** Milliseconds for everything: credentials, all attempts, waiting between them, body and parsing. `false`: no limit. @default the client's, 30_000 */
  timeout?: number | false;
  /** Attempts in all, or parts of the policy; `false`: one attempt. @default the client's, 3 */
  retry?: number | false | RetryOptions;
  /** Further request headers; none may replace what the client itself sets for credentials and framing. */
  headers?: Readonly<Record<string, string>>;
}

/** Options of `.items()` and `.pages()`. */
export interface PageOptions extends CallOptions {
  /** Pages to read at most. @default 10_000, and then an error */
  maxPages?: number;
}

/** Input of an operation that takes none. */
export type NoInput = Readonly<Record<string, never>>;

/** Every status an answer may have in practice; what the spec does not document is typed `unknown`. */
export type HttpStatus =
  | 200
  | 201
  | 202
  | 203
  | 204
  | 205
  | 206
  | 207
  | 208
  | 226
  | 300
  | 301
  | 302
  | 303
  | 304
  | 307
  | 308
  | 400
  | 401
  | 402
  | 403
  | 404
  | 405
  | 406
  | 407
  | 408
  | 409
  | 410
  | 411
  | 412
  | 413
  | 414
  | 415
  | 416
  | 417
  | 418
  | 421
  | 422
  | 423
  | 424
  | 425
  | 426
  | 428
  | 429
  | 431
  | 451
  | 500
  | 501
  | 502
  | 503
  | 504
  | 505
  | 506
  | 507
  | 508
  | 510
  | 511
  | 520
  | 521
  | 522
  | 523
  | 524
  | 525
  | 526
  | 529
  | 530;

/** What `.raw()` resolves to: the answer as it came, whatever its status. */
export interface RawResult<Status extends number, Data> {
  status: Status;
  /** The parsed body as on the wire, envelope included; `undefined` where there was none. */
  data: Data;
  headers: Headers;
  /** Requests made. */
  attempts: number;
  /** The provider's own id of the request, where it names one. */
  requestId: string | undefined;
}

/** What `.raw()` resolves to where two kinds of bodies are documented, mostly that of success and that of failures. */
export type RawResults<Statuses extends number, Data, OtherStatuses extends number, OtherData> =
  | RawResult<InOrder<Statuses>, Data>
  | RawResult<InOrder<OtherStatuses>, OtherData>
  | RawResult<Exclude<HttpStatus, Statuses | OtherStatuses>, unknown>;

/** The type itself. Hovers of TypeScript 7 show the parts in their order only where each names an alias. */
type InOrder<Type> = Type;
