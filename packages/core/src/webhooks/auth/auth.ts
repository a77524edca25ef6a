import type { EventShape, WebhookEvent } from "../types.ts";

/**
 * One way to tell that a request comes from the provider. All that a receiver is given must agree.
 * Each check answers `false` to refuse; what a check throws counts as a failure on our own side (500).
 */
export interface WebhookAuth<Event extends EventShape = EventShape> {
  /** As in error messages: `basic authentication`. */
  readonly scheme: string;
  /** Too weak to be the only one. */
  readonly weak?: true;
  /** Status of a refusal. @default 401 */
  readonly status?: 401 | 403;
  /** Before the body is read. */
  checkRequest?(request: Request): boolean | Promise<boolean>;
  /** With the body as it came. */
  checkBody?(request: Request, body: Uint8Array<ArrayBuffer>): boolean | Promise<boolean>;
  /** With the event, once everything else has agreed. */
  checkEvent?(event: WebhookEvent<Event>): boolean | Promise<boolean>;
  /** For the test signer: puts on what the checks look for. */
  sign?(draft: RequestDraft): void | Promise<void>;
}

/** A request that the test signer is about to build. */
export interface RequestDraft {
  url: URL;
  headers: Headers;
  body: Uint8Array<ArrayBuffer>;
  at: Date;
  /** Address that the request seems to come from. */
  peer?: string;
}
