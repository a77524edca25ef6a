import {
  type ClientOptions,
  checkOptions,
  clientOptionNames,
  createClient,
  filledUrl,
  logging,
  type PathClient,
  refreshed,
  wholeClient,
} from "@trunkline/core";
import { type AculabCredentials, readAculabOptions } from "./auth.ts";
import { operations } from "./generated/operations.ts";
import { provider } from "./generated/provider.ts";
import type { paths } from "./generated/schema.ts";
import type { AculabOperations } from "./generated/types.ts";

/** Options of {@link createAculab}. */
export interface AculabOptions extends ClientOptions, AculabCredentials {}

/** The Aculab API: a function per operation, and `http`, the client by path. */
export interface Aculab extends AculabOperations {
  http: PathClient<paths>;
}

/**
 * Makes a client of the Aculab API. It opens nothing and needs no closing.
 *
 * @throws {@link ValidationError} when an option is wrong.
 *
 * @example
 * const aculab = createAculab({ cloudId, username, serviceName, servicePassword });
 * const restService = await aculab.startRestService({
 *   rest_calls: {
 *     to: "441908273800",
 *     from: "15552341234",
 *   },
 * });
 */
export function createAculab(options: AculabOptions = {}): Aculab {
  const name = "createAculab";
  checkOptions(name, options, {
    cloudId: true,
    username: true,
    apiAccessKey: true,
    serviceName: true,
    servicePassword: true,
    userGroupKey: true,
    ...clientOptionNames,
  });
  return createClient<Aculab>({
    name,
    provider,
    operations,
    ...readAculabOptions(options ?? {}, name, refreshed),
    whole: wholeClient(() => import("@trunkline/core/http")),
    log: logging,
    baseUrl: filledUrl,
    options,
  });
}
