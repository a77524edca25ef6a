import {
  type ClientOptions,
  checkOptions,
  clientOptionNames,
  createClient,
  logging,
  type PathClient,
  refreshed,
  wholeClient,
} from "@trunkline/core";
import { readVivialConnectOptions, type VivialConnectCredentials } from "./auth.ts";
import { operations } from "./generated/operations.ts";
import { provider } from "./generated/provider.ts";
import type { paths } from "./generated/schema.ts";
import type { VivialConnectOperations } from "./generated/types.ts";

/** Options of {@link createVivialConnect}. */
export interface VivialConnectOptions extends ClientOptions, VivialConnectCredentials {}

/** The VivialConnect API: a function per operation, and `http`, the client by path. */
export interface VivialConnect extends VivialConnectOperations {
  http: PathClient<paths>;
}

/**
 * Makes a client of the VivialConnect API. It opens nothing and needs no closing.
 *
 * @throws {@link ValidationError} when an option is wrong or a credential is missing.
 *
 * @example
 * const vivialConnect = createVivialConnect({ apiKey, apiSecret, accountId });
 * const message = await vivialConnect.sendMessage({
 *   to_number: "+11234567890",
 *   from_number: "+19132597591",
 *   body: "Howdy, from Vivial Connect!",
 * });
 */
export function createVivialConnect(options: VivialConnectOptions = {}): VivialConnect {
  const name = "createVivialConnect";
  checkOptions(name, options, {
    apiKey: true,
    apiSecret: true,
    credentials: true,
    accountId: true,
    ...clientOptionNames,
  });
  return createClient<VivialConnect>({
    name,
    provider,
    operations,
    ...readVivialConnectOptions(options ?? {}, name, refreshed),
    whole: wholeClient(() => import("@trunkline/core/http")),
    log: logging,
    options,
  });
}
