import { ValidationError, WebhookError } from "../errors.ts";
import type { WebhookAuth } from "./auth/auth.ts";
import type { WebhookStore } from "./store.ts";
import type { EventShape, WebhookData, WebhookEvent, WebhookOptions } from "./types.ts";

/** The options of a receiver after their checks, every default filled in. */
export interface Receiver<Event extends EventShape> {
  data: WebhookData;
  auth: readonly WebhookAuth<Event>[];
  maxBytes: number;
  timeout: number;
  handlerTimeout: number;
  maxInFlight: number;
  publicUrl: string;
  store: WebhookStore | undefined;
  onError: (error: WebhookError, event?: WebhookEvent<Event>) => unknown;
}

/** Checks the options and fills in the defaults. */
export function readReceiver<Event extends EventShape>(
  data: WebhookData,
  options: WebhookOptions<Event>,
): Receiver<Event> {
  const fail = (message: string): never => {
    throw new ValidationError(`${data.provider} webhooks: ${message}`, { provider: data.provider });
  };
  const auth: readonly WebhookAuth<Event>[] = [options.auth ?? []].flat();
  if (options.insecureNoAuth === true && auth.length > 0)
    fail("give either auth or insecureNoAuth: true, they contradict each other.");
  if (options.insecureNoAuth !== true && auth.length === 0)
    fail("give auth (basicWebhookAuth, pathToken, queryToken, headerAuth, hmac, …), or anyone can send you events.");
  if (auth.length > 0 && auth.every((one) => one.weak))
    fail(`${auth[0]?.scheme} alone is too weak; give a second way to authenticate beside it.`);

  const positive = (name: "maxBytes" | "timeout" | "handlerTimeout" | "maxInFlight", preset: number): number => {
    const { [name]: value = preset } = options;
    return Number.isInteger(value) && value > 0 && value < 2 ** 31
      ? value
      : fail(`${name} must be a positive integer.`);
  };
  const { publicUrl = `https://example.com/${data.provider}`, onError = logFailure } = options;
  if (!URL.canParse(publicUrl)) fail("publicUrl must be an absolute URL, such as https://example.com/hooks.");
  return {
    data,
    auth,
    maxBytes: positive("maxBytes", 262_144),
    timeout: positive("timeout", 10_000),
    handlerTimeout: positive("handlerTimeout", 30_000),
    maxInFlight: positive("maxInFlight", 1000),
    publicUrl,
    store: options.store,
    onError,
  };
}

/** Only what is wrong on our own side: the rest anyone on the internet could fill a log with. */
function logFailure(error: WebhookError): void {
  if (error.status === 500) console.error(error.message);
}

/** A refusal; `message` goes on after "flowroute webhook refused with 401: " and holds nothing of what was sent. */
export function refusal(
  provider: string,
  status: number,
  reason: string,
  message: string,
  cause?: unknown,
): WebhookError {
  return new WebhookError(`${provider} webhook refused with ${status}: ${message}`, {
    provider,
    status,
    reason,
    cause,
  });
}
