import { encodeAt } from "../codecs.ts";
import { ValidationError } from "../errors.ts";
import { checkOptions } from "../option-names.ts";
import { layOver } from "../part.ts";
import type { RequestDraft } from "./auth/auth.ts";
import { setPeer } from "./peer.ts";
import type { Receiver } from "./receiver.ts";
import type { EventShape, SignedEvent, SignInit } from "./types.ts";

/** Builds the request that the provider would send. */
export async function sign<Event extends EventShape>(
  { data, auth, publicUrl }: Receiver<Event>,
  { type, payload }: SignedEvent<Event>,
  init: SignInit = {},
): Promise<Request> {
  checkOptions(`${data.provider} webhooks: sign`, init, { url: true, headers: true, at: true, method: true });
  const { url: target = publicUrl, headers: further = {}, at = new Date(), method = "POST" } = init;
  const fail = (message: string): never => {
    throw new ValidationError(`${data.provider} webhooks: ${message}`);
  };
  const row = Object.hasOwn(data.events, type) ? data.events[type] : undefined;
  if (!row && type !== "unknown")
    fail(`there is no event "${type}", only ${Object.keys(data.events).join(", ")} and unknown.`);
  const isGet = method === "GET";
  if (isGet && row && !row.get) fail(`the event "${type}" does not come by GET.`);
  const whole = row
    ? encodeAt(payload === undefined ? row.example : layOver(row.example, payload), row.codecs ?? {})
    : payload;
  const url = new URL(target);
  // A Request's URL may not hold credentials; a provider sends them as a header.
  url.username = "";
  url.password = "";
  if (isGet) setQuery(url.searchParams, whole, row?.get ?? true);
  const body = new TextEncoder().encode(isGet ? "" : JSON.stringify(whole));
  const contentType = row && row.contentType !== "*/*" ? row.contentType : "application/json";
  const headers = new Headers(isGet ? {} : { "content-type": contentType });
  const draft: RequestDraft = { url, headers, body, at };
  for (const one of auth) await one.sign?.(draft);
  for (const [name, value] of Object.entries(further)) draft.headers.set(name, value);
  const request = new Request(draft.url, { method, headers: draft.headers, ...(!isGet && { body }) });
  setPeer(request, draft.peer);
  return request;
}

/** Writes a payload as JSON into the parameter of that name, or member by member where all are plain. */
function setQuery(query: URLSearchParams, payload: unknown, name: string | true): void {
  const members = isObject(payload) ? Object.entries(payload) : [];
  const values = members.flatMap(([key, value]) => [value].flat().map((one: unknown) => [key, one] as const));
  if (name !== true || values.some(([, value]) => typeof value === "object"))
    return void query.set(name === true ? "payload" : name, JSON.stringify(payload));
  for (const [key, value] of values) query.append(key, String(value));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
