import { ValidationError, WebhookError } from "../errors.ts";
import { checkOptions } from "../option-names.ts";
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
  checkOptions(`${data.provider} webhooks`, options, {
    auth: true,
    insecureNoAuth: true,
    store: true,
    publicUrl: true,
    onError: true,
    maxBytes: true,
    timeout: true,
    handlerTimeout: true,
    maxInFlight: true,
  });
  const {
    auth: given = [],
    insecureNoAuth,
    store,
    publicUrl = `https://example.com/${data.provider}`,
    onError = logFailure,
    maxBytes = 262_144,
    timeout = 10_000,
    handlerTimeout = 30_000,
    maxInFlight = 1000,
  } = options ?? {};
  const auth: readonly WebhookAuth<Event>[] = [given ?? []].flat();
  if (insecureNoAuth === true && auth.length > 0)
    fail("give either auth or insecureNoAuth: true, they contradict each other.");
  if (insecureNoAuth !== true && auth.length === 0)
    fail("give auth (basicWebhookAuth, pathToken, queryToken, headerAuth, hmac, …), or anyone can send you events.");
  // One without any check would let everybody in.
  if (!auth.every((one) => checks.some((check) => typeof one?.[check] === "function")))
    fail(
      "auth must be made by basicWebhookAuth or the like, or have a checkRequest, checkBody or checkEvent of yours.",
    );
  if (auth.length > 0 && auth.every((one) => one.weak))
    fail(`${auth[0]?.scheme} alone is too weak; give a second way to authenticate beside it.`);

  const limits = { maxBytes, timeout, handlerTimeout, maxInFlight };
  for (const [name, value] of Object.entries(limits))
    if (!(Number.isInteger(value) && value > 0 && value < 2 ** 31)) fail(`${name} must be a positive integer.`);
  if (!URL.canParse(publicUrl)) fail("publicUrl must be an absolute URL, such as https://example.com/hooks.");
  if (store && !operations.every((operation) => typeof store[operation] === "function"))
    fail("store must have the functions claim, done and release, as memoryStore() has.");
  if (typeof onError !== "function") fail("onError must be a function.");
  return { data, auth, ...limits, publicUrl, store, onError };
}

const checks = ["checkRequest", "checkBody", "checkEvent"] as const;
const operations = ["claim", "done", "release"] as const;

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
