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
import { type FlowrouteCredentials, flowrouteAuth } from "./auth.ts";
import { operations } from "./generated/operations.ts";
import { provider } from "./generated/provider.ts";
import type { paths } from "./generated/schema.ts";
import type { FlowrouteOperations } from "./generated/types.ts";

/** Options of {@link createFlowroute}. */
export interface FlowrouteOptions extends ClientOptions, FlowrouteCredentials {}

/** The Flowroute API: a function per operation, and `http`, the client by path. */
export interface Flowroute extends FlowrouteOperations {
  http: PathClient<paths>;
}

/**
 * Makes a client of the Flowroute API. It opens nothing and needs no closing.
 *
 * @throws {@link ValidationError} when a key is missing or an option is wrong.
 *
 * @example
 * const flowroute = createFlowroute({ accessKey, secretKey });
 * const sent = await flowroute.sendMessage({ to: "12065551212", from: "12065550000", body: "hello" });
 */
export function createFlowroute(options: FlowrouteOptions = {}): Flowroute {
  const name = "createFlowroute";
  checkOptions(name, options, { accessKey: true, secretKey: true, credentials: true, ...clientOptionNames });
  return createClient<Flowroute>({
    name,
    provider,
    operations,
    auth: flowrouteAuth(options ?? {}, name, refreshed),
    whole: wholeClient(() => import("@trunkline/core/http")),
    log: logging,
    options,
  });
}
