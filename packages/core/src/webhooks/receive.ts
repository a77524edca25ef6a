import { isWebhookError, type WebhookError } from "../errors.ts";
import type { WebhookAuth } from "./auth/auth.ts";
import { readBody } from "./read-body.ts";
import { readEvent } from "./read-event.ts";
import { readJson } from "./read-json.ts";
import { readQuery } from "./read-query.ts";
import { type Receiver, refusal } from "./receiver.ts";
import type { EventShape, ParseInit, WebhookData, WebhookEvent } from "./types.ts";

/** Reads the event from a request, up to what only a look at the event itself can tell ({@link confirmEvent}). */
export async function receive<Event extends EventShape>(
  receiver: Receiver<Event>,
  request: Request,
  { raw }: ParseInit = {},
): Promise<WebhookEvent<Event>> {
  const { data, auth } = receiver;
  checkMethod(request, receiver);
  for (const one of auth) await agree(one, data.provider, () => !one.checkRequest || one.checkRequest(request));
  if (request.method === "GET") {
    const { search, searchParams } = new URL(request.url);
    if (search.length > receiver.maxBytes) throw tooLarge("query", receiver);
    return readEvent(data, (row) => readQuery(searchParams, row, data.definitions), auth.length > 0);
  }
  checkContent(request, data);
  const body = raw === undefined ? await readBody(request, receiver) : readRaw(raw, receiver);
  for (const one of auth) await agree(one, data.provider, () => !one.checkBody || one.checkBody(request, body));
  const text = isForm(request) ? new TextDecoder().decode(body) : "{";
  // Some senders call JSON a form.
  if (!/^\s*\{/.test(text))
    return readEvent(data, (row) => readQuery(new URLSearchParams(text), row, data.definitions), auth.length > 0);
  const json = readJson(body, data.provider);
  return readEvent(data, () => json, auth.length > 0);
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

function checkMethod<Event extends EventShape>(request: Request, receiver: Receiver<Event>): void {
  const { provider } = receiver.data;
  if (typeof request?.headers?.get !== "function") {
    const message =
      "this is no Fetch Request; for node:http and Express, wrap the handler: toNode(webhooks.handler(…)).";
    throw refusal(provider, 500, "no_request", message);
  }
  if (request.method === "POST" || (request.method === "GET" && takesGet(receiver))) return;
  throw refusal(provider, 405, "method_not_allowed", "events come by POST.");
}

/** Whether events may come by GET. A signature of the body says nothing about a query. */
export function takesGet<Event extends EventShape>({ data, auth }: Receiver<Event>): boolean {
  return Object.values(data.events).some(({ get }) => get) && !auth.some(({ checkBody }) => checkBody);
}

function checkContent({ headers }: Request, { provider, events }: WebhookData): void {
  const type = mediaType(headers);
  const isOpen = Object.values(events).some(({ contentType }) => contentType === "*/*");
  if (type && !isOpen && !/^[^/]+\/(json|[^/]*\+json)$/.test(type))
    throw refusal(provider, 415, "unsupported_media_type", "the content type is not JSON.");
  const encoding = headers.get("content-encoding")?.trim().toLowerCase();
  if (encoding && encoding !== "identity")
    throw refusal(provider, 415, "unsupported_media_type", "the body is compressed.");
}

/** Only a provider whose content type is open gets as far as here with a form; its members are those of a query. */
const isForm = ({ headers }: Request): boolean => mediaType(headers) === "application/x-www-form-urlencoded";

const mediaType = (headers: Headers): string | undefined =>
  headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();

function readRaw(raw: string | Uint8Array, limits: Limits): Uint8Array<ArrayBuffer> {
  const body = typeof raw === "string" ? new TextEncoder().encode(raw) : new Uint8Array(raw);
  if (body.byteLength > limits.maxBytes) throw tooLarge("body", limits);
  return body;
}

type Limits = Pick<Receiver<EventShape>, "data" | "maxBytes">;

function tooLarge(what: string, { data, maxBytes }: Limits): WebhookError {
  const message = `the ${what} is larger than ${maxBytes} bytes; maxBytes sets the limit.`;
  return refusal(data.provider, 413, "too_large", message);
}
