import { isWebhookError, type WebhookError } from "../errors.ts";
import type { WebhookAuth } from "./auth/auth.ts";
import { readBody } from "./read-body.ts";
import { readEvent } from "./read-event.ts";
import { readJson } from "./read-json.ts";
import { type Receiver, refusal } from "./receiver.ts";
import type { EventShape, ParseInit, WebhookEvent } from "./types.ts";

/** Reads the event from a request, up to what only a look at the event itself can tell ({@link confirmEvent}). */
export async function receive<Event extends EventShape>(
  receiver: Receiver<Event>,
  request: Request,
  { raw }: ParseInit = {},
): Promise<WebhookEvent<Event>> {
  const { data, auth } = receiver;
  checkMethod(request, data.provider);
  for (const one of auth) await agree(one, data.provider, () => !one.checkRequest || one.checkRequest(request));
  checkContent(request, data.provider);
  const body = raw === undefined ? await readBody(request, receiver) : readRaw(raw, receiver);
  for (const one of auth) await agree(one, data.provider, () => !one.checkBody || one.checkBody(request, body));
  return readEvent(data, readJson(body, data.provider), auth.length > 0);
}

/** The checks that need the event: they may ask a database or the provider, so they come last. */
export async function confirmEvent<Event extends EventShape>(
  { data, auth }: Receiver<Event>,
  event: WebhookEvent<Event>,
): Promise<void> {
  for (const one of auth)
    await agree(one, data.provider, () => !one.checkEvent || one.checkEvent(event), "unconfirmed");
}

/** Whatever was thrown, as an error with a status to reply. */
export function toWebhookError(error: unknown, provider: string, what: string): WebhookError {
  return isWebhookError(error) ? error : failure(provider, what, error);
}

/** Something of the user's own went wrong; what it threw is for `onError` only. */
export function failure(provider: string, what: string, cause: unknown): WebhookError {
  return refusal(
    provider,
    500,
    "failed",
    `${what} failed; onError gets the error, and what was thrown as its cause.`,
    cause,
  );
}

async function agree(
  { scheme, status = 401 }: Pick<WebhookAuth, "scheme" | "status">,
  provider: string,
  check: () => boolean | Promise<boolean>,
  reason: string = status === 401 ? "unauthorized" : "forbidden",
): Promise<void> {
  const answer = await Promise.resolve()
    .then(check)
    .catch((error: unknown) => {
      throw toWebhookError(error, provider, `the check of the ${scheme}`);
    });
  if (answer === true) return;
  throw refusal(provider, status, reason, `the ${scheme} does not agree.`);
}

function checkMethod(request: Request, provider: string): void {
  if (typeof request?.headers?.get !== "function") {
    const message =
      "this is no Fetch Request; for node:http and Express, wrap the handler: toNode(webhooks.handler(…)).";
    throw refusal(provider, 500, "no_request", message);
  }
  if (request.method !== "POST") throw refusal(provider, 405, "method_not_allowed", "events come by POST.");
}

function checkContent({ headers }: Request, provider: string): void {
  const type = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type && !/^[^/]+\/(json|[^/]*\+json)$/.test(type))
    throw refusal(provider, 415, "unsupported_media_type", "the content type is not JSON.");
  const encoding = headers.get("content-encoding")?.trim().toLowerCase();
  if (encoding && encoding !== "identity")
    throw refusal(provider, 415, "unsupported_media_type", "the body is compressed.");
}

function readRaw(raw: string | Uint8Array, { data, maxBytes }: Pick<Receiver<EventShape>, "data" | "maxBytes">) {
  const body = typeof raw === "string" ? new TextEncoder().encode(raw) : new Uint8Array(raw);
  if (body.byteLength > maxBytes)
    throw refusal(
      data.provider,
      413,
      "too_large",
      `the body is larger than ${maxBytes} bytes; maxBytes sets the limit.`,
    );
  return body;
}
