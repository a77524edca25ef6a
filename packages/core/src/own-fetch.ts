import type { CallContext, TransportRequest, TransportResponse } from "./transport.ts";

/** An attempt under way; each of its requests knows it. */
export interface Attempt {
  /** @internal Ends them early. Made when it is needed: a signal costs as much as half of all else that a call does. */
  controller?: AbortController;
  /** @internal Ends the request under way, for a `fetch` of ours: what it sets, the next one replaces. */
  letGo?: () => void;
}

/** What ends the requests of an attempt. */
export const controllerOf = (attempt: Attempt): AbortController => (attempt.controller ??= new AbortController());

/** A `fetch` that may be one of ours. */
export interface OwnFetch {
  (url: string, init: OwnInit): Promise<TransportResponse>;
  /** @internal What it is given holds the attempt in place of a signal. */
  isLazy?: boolean;
}

/** What {@link OwnFetch} is given. */
export interface OwnInit extends RequestInit {
  /** @internal */
  attempt?: Attempt;
}

/** The attempt that a request belongs to: the one under way, unless the request says of which it is. */
export const attemptOf = (request: TransportRequest, context: CallContext): Attempt | undefined =>
  request.attempt ?? (context as { attempt?: Attempt }).attempt;

/** Aborted when the attempt that a request belongs to ends early. */
export function signalOf(request: TransportRequest, context: CallContext): AbortSignal | undefined {
  const attempt = attemptOf(request, context);
  return attempt && controllerOf(attempt).signal;
}
