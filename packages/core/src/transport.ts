import type { Safety } from "./operation.ts";
import type { Attempt } from "./own-fetch.ts";

/** Bodies that a transport can send; all but streams can be sent again. */
export type RequestBody = string | Uint8Array<ArrayBuffer> | ArrayBuffer | Blob | FormData | ReadableStream<Uint8Array>;

/**
 * A request as plain data: it can be signed, logged and sent again without cloning. A copy, `{ ...request, headers }`,
 * belongs to its attempt: it is not sent once that is over.
 */
export interface TransportRequest {
  method: string;
  url: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  body?: RequestBody | undefined;
  /** @internal The attempt that it belongs to; what middleware makes of a request keeps it. */
  attempt?: Attempt | undefined;
}

/** What a transport answers with: any `Response` is one. */
export type TransportResponse = Pick<Response, "status" | "statusText" | "ok" | "headers" | "body" | "text">;

/** What middleware may know of the call that a request belongs to. */
export interface CallContext {
  /** `flowroute` */
  readonly provider: string;
  /** `sendMessage`, or `POST /v2.1/messages` for a path that is no operation. */
  readonly operation: string;
  readonly safety: Safety;
  /** Requests made so far in this call. */
  readonly attempts: number;
  /**
   * Aborted when the attempt or the call ends early; pass it to whatever waits. `undefined` before the first attempt, and
   * without middleware.
   */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds since 1970, by the client's clock. */
  now(): number;
  /** Names texts that no message and no log of this call may show: for auth of your own. */
  hide(...secrets: string[]): void;
}

/** Sends a request and resolves to its answer, or throws. */
export type Transport = (request: TransportRequest, context: CallContext) => Promise<TransportResponse>;

/**
 * Wraps a transport: look at the request, change it, call `next` (or not), look at the answer.
 *
 * @example
 * const timed: Middleware = (next) => async (request, context) => {
 *   const start = performance.now();
 *   const response = await next(request, context);
 *   console.log(context.operation, response.status, performance.now() - start);
 *   return response;
 * };
 */
export type Middleware = (next: Transport) => Transport;
