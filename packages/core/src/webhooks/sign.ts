import { ValidationError } from "../errors.ts";
import type { RequestDraft } from "./auth/auth.ts";
import { setPeer } from "./peer.ts";
import type { Receiver } from "./receiver.ts";
import type { EventShape, SignedEvent, SignInit } from "./types.ts";

/** Builds the request that the provider would send. */
export async function sign<Event extends EventShape>(
  { data, auth, publicUrl }: Receiver<Event>,
  { type, payload }: SignedEvent<Event>,
  { url: target = publicUrl, headers: further = {}, at = new Date() }: SignInit = {},
): Promise<Request> {
  const row = Object.hasOwn(data.events, type) ? data.events[type] : undefined;
  if (!row && type !== "unknown") {
    const known = Object.keys(data.events).join(", ");
    throw new ValidationError(`${data.provider} webhooks: there is no event "${type}", only ${known} and unknown.`);
  }
  const body = new TextEncoder().encode(JSON.stringify(row ? merge(row.example, payload) : payload));
  const url = new URL(target);
  // A Request's URL may not hold credentials; a provider sends them as a header.
  url.username = "";
  url.password = "";
  const draft: RequestDraft = {
    url,
    headers: new Headers({ "content-type": row?.contentType ?? "application/json" }),
    body,
    at,
  };
  for (const one of auth) await one.sign?.(draft);
  for (const [name, value] of Object.entries(further)) draft.headers.set(name, value);
  const request = new Request(draft.url, { method: "POST", headers: draft.headers, body });
  setPeer(request, draft.peer);
  return request;
}

/** The base with the overrides put on, at any depth; arrays are replaced whole, and neither side is changed. */
function merge(base: unknown, overrides: unknown): unknown {
  if (overrides === undefined) return base;
  if (!isObject(base) || !isObject(overrides)) return overrides;
  const own = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(overrides))
    own.set(key, value === undefined ? value : merge(own.get(key), value));
  return Object.fromEntries(own);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
