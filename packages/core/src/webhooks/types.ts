import type { Codecs } from "../codecs.ts";
import type { WebhookError } from "../errors.ts";
import type { Sensitivity } from "../operation.ts";
import type { Part } from "../part.ts";
import type { Issue, JsonSchema } from "../schema.ts";
import type { WebhookAuth } from "./auth/auth.ts";
import type { WebhookStore } from "./store.ts";

/** One webhook of a provider as data, generated from the spec. */
export interface WebhookEventRow {
  /** Schema of the payload; the first row in the spec's order that matches decides the event's type. */
  schema: JsonSchema;
  /** The spec's example as on the wire, which `sign` sends. */
  example: unknown;
  /** Media type that the provider sends, or the range of all where no source tells. */
  contentType: string;
  /** Members whose wire form differs from the value that a user gets, by dotted path. */
  codecs?: Codecs;
  /**
   * It may come by GET, too: as JSON in the query parameter of this name, or, where no source tells (`true`), in any or
   * with its members as query parameters.
   */
  get?: true | string;
  /** Status to reply once it is handled. Default: 200. */
  reply?: number;
  /** The provider waits for what the handler returns: as JSON, of this media type, with 200; `undefined`: `reply`. */
  answer?: string;
  /** Dotted path in the payload of the event's (or message's) id; default: the first of `dedupe`, and those called alike. */
  id?: string;
  /** Dotted paths (`x-dedupe`) that are the same in a repeated delivery only; absent: the SHA-256 of the body decides. */
  dedupe?: readonly string[];
}

/** All webhooks of a provider as data, generated from the spec. */
export interface WebhookData {
  /** As in messages and keys: `flowroute`. */
  provider: string;
  /** By event type, in the spec's order: the webhook `onInboundSms` is the event `inboundSms`. */
  events: Readonly<Record<string, WebhookEventRow>>;
  /** What `#/definitions/X` in the schemas refers to. */
  definitions: Readonly<Record<string, JsonSchema>>;
  /** Members that no log and no error may show in full. */
  sensitive: Readonly<Record<string, Sensitivity>>;
}

/** What the generator writes per event: the discriminant and the payload that goes with it. */
export interface EventShape {
  type: string;
  payload: unknown;
}

/** What every event carries besides its type and payload. */
export interface EventMeta {
  /** The provider's id of the event or of the message it is about; absent where the payload names none. */
  id?: string;
  /** The same for every delivery of one event, and for no other event. */
  dedupeKey: string;
  /** `false` only under `insecureNoAuth`. */
  verified: boolean;
  receivedAt: Date;
  /** The body as it came, as text; of a delivery by GET the payload as JSON. */
  raw: string;
}

/** A delivery that none of the documented shapes describes. */
export interface UnknownEvent extends EventMeta {
  type: "unknown";
  payload: unknown;
  /** By event type: why the payload is not that one. Messages never contain a value. */
  issues: Readonly<Record<string, readonly Issue[]>>;
}

/** What `parse` resolves to: a union told apart by `type`. */
export type WebhookEvent<Event extends EventShape> =
  | (Event extends EventShape ? Event & EventMeta : never)
  | UnknownEvent;

/**
 * One function per event type. An event whose type has none is acknowledged and dropped. Where the provider waits for an
 * answer, what the function returns is sent as JSON.
 */
export type WebhookHandlers<Event extends EventShape> = {
  [Type in Event["type"]]?: (event: Extract<Event, { type: Type }> & EventMeta) => unknown;
} & {
  /** Gets what no documented shape describes, so that a change of the provider's never goes unseen. */
  unknown: (event: UnknownEvent) => unknown;
};

/** What `sign` takes: the spec's example of a type, with a {@link Part} of your own laid over it, or anything at all as `unknown`. */
export type SignedEvent<Event extends EventShape> =
  | (Event extends EventShape ? { type: Event["type"]; payload?: Part<Event["payload"]> } : never)
  | { type: "unknown"; payload: unknown };

/** How `sign` builds the request. */
export interface SignInit {
  /** @default `publicUrl`, else a made-up one */
  url?: string;
  /** Further headers; they win over what the authentication sets, so that a wrong one can be tried. */
  headers?: Readonly<Record<string, string>>;
  /** When it is signed. @default now */
  at?: Date;
  /** For events that may come by GET, too. @default "POST" */
  method?: "GET" | "POST";
}

/** Options besides the authentication. */
export interface WebhookSettings<Event extends EventShape> {
  /** Bytes of a body at most. @default 262_144 (256 KiB) */
  maxBytes?: number;
  /** Milliseconds for the body to arrive. @default 10_000 */
  timeout?: number;
  /** Milliseconds for a handler and the checks of its event; then 500 is replied and the event may come again. @default 30_000 */
  handlerTimeout?: number;
  /** Requests handled at once at most, the rest are told to come again (503). @default 1_000 */
  maxInFlight?: number;
  /** The URL given to the provider; what `sign` sends to. It is never rebuilt from the `Host` header. */
  publicUrl?: string;
  /** Makes the handler run once per event, see `memoryStore`. @default none: repeated deliveries are handled again */
  store?: WebhookStore;
  /**
   * Told of every refused or failed request, with the event if there is one; the error's `cause` is what a handler threw.
   *
   * @default `console.error` of the message, for failures on your own side (500) only
   */
  onError?: (error: WebhookError, event?: WebhookEvent<Event>) => unknown;
}

/** Options of a webhook receiver: at least one way to authenticate, or the explicit lack of it. */
export type WebhookOptions<Event extends EventShape> = WebhookSettings<Event> &
  (
    | { auth: WebhookAuth<Event> | readonly WebhookAuth<Event>[]; insecureNoAuth?: never }
    | { insecureNoAuth: true; auth?: never }
  );

/** The body as it came, where something else had to read it. */
export interface ParseInit {
  raw?: string | Uint8Array;
}

/** A webhook receiver. */
export interface Webhooks<Event extends EventShape> {
  /**
   * Authenticates a request and reads the event from it.
   *
   * @throws {WebhookError} With the `status` to reply and the `reason`; nothing else is ever thrown.
   */
  parse(request: Request, init?: ParseInit): Promise<WebhookEvent<Event>>;
  /** Makes the function that receives requests: it replies as the provider expects, and never rejects. Throws where a name is no event's. */
  handler(handlers: WebhookHandlers<Event>): (request: Request) => Promise<Response>;
  /** For tests: builds the request that the provider would send, authenticated as configured. */
  sign(event: SignedEvent<Event>, init?: SignInit): Promise<Request>;
}
