export { isWebhookError, WebhookError } from "../errors.ts";
export type { Part } from "../part.ts";
export type { RequestDraft, WebhookAuth } from "./auth/auth.ts";
export { type BasicPair, basicWebhookAuth } from "./auth/basic.ts";
export { correlation, verifyByFetch } from "./auth/confirm.ts";
export { headerAuth } from "./auth/header.ts";
export { type HmacOptions, hmac } from "./auth/hmac.ts";
export { type IpAllowOptions, ipAllow } from "./auth/ip-allow.ts";
export { pathToken, queryToken } from "./auth/token.ts";
export { createWebhooks } from "./create-webhooks.ts";
export { type Claim, type MemoryStoreOptions, memoryStore, type WebhookStore } from "./store.ts";
export { type NodeRequest, type NodeResponse, toNode } from "./to-node.ts";
export type {
  EventMeta,
  EventShape,
  ParseInit,
  SignedEvent,
  SignInit,
  UnknownEvent,
  WebhookData,
  WebhookEvent,
  WebhookEventRow,
  WebhookHandlers,
  WebhookOptions,
  WebhookSettings,
  Webhooks,
} from "./types.ts";
