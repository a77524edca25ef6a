import {
  type ClientOptions,
  checkOptions,
  clientOptionNames,
  createClient,
  logging,
  type PathClient,
  refreshed,
  servicesApart,
  wholeClient,
} from "@trunkline/core";
import { readVumiGoOptions, type VumiGoCredentials } from "./auth.ts";
import { operations } from "./generated/operations.ts";
import { provider } from "./generated/provider.ts";
import type { paths } from "./generated/schema.ts";
import type { VumiGoOperations } from "./generated/types.ts";

/** Options of {@link createVumiGo}. */
export interface VumiGoOptions extends ClientOptions, VumiGoCredentials {
  /** Base URLs of single services, where they live elsewhere. @default `baseUrl` */
  baseUrls?: { conversations?: string; account?: string; contacts?: string; metrics?: string; optouts?: string };
}

/** The VumiGo API: a function per operation, and `http`, the client by path. */
export interface VumiGo extends VumiGoOperations {
  http: PathClient<paths>;
}

/**
 * Makes a client of the VumiGo API. It opens nothing and needs no closing.
 *
 * @throws {@link ValidationError} when an option is wrong.
 *
 * @example
 * const vumiGo = createVumiGo({ accountKey, conversationToken, conversationKey });
 * const message = await vumiGo.sendMessage({
 *   to_addr: "+27761234567",
 *   content: "Hello!",
 * });
 */
export function createVumiGo(options: VumiGoOptions = {}): VumiGo {
  const name = "createVumiGo";
  checkOptions(name, options, {
    authToken: true,
    accountKey: true,
    conversationToken: true,
    conversationKey: true,
    baseUrls: { conversations: true, account: true, contacts: true, metrics: true, optouts: true },
    ...clientOptionNames,
  });
  return createClient<VumiGo>({
    name,
    provider,
    operations,
    ...readVumiGoOptions(options ?? {}, name, refreshed),
    whole: wholeClient(() => import("@trunkline/core/http")),
    log: logging,
    services: servicesApart,
    options,
  });
}
