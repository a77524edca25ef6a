import { createClient, type OperationRow } from "@trunkline/core";
import { flowrouteAuth } from "./auth.ts";
import type { FlowrouteOptions } from "./client.ts";
import { provider } from "./generated/provider.ts";
import type { FlowrouteOperations } from "./generated/types.ts";

export * from "./generated/rows.ts";

/** Options of the slim client: all but the log, which your own middleware can write, and keys from a function. */
export type FlowrouteSlimOptions = Omit<FlowrouteOptions, "credentials" | "logger" | "logLevel">;

/**
 * The same client with only the operations that you name: a bundle then holds nothing of the others, no log, and no
 * way to get keys anew.
 *
 * @throws {@link ValidationError} when a key is missing or an option is wrong.
 *
 * @example
 * import { createFlowroute, sendMessage } from "@trunkline/flowroute/slim";
 *
 * const flowroute = createFlowroute({ accessKey, secretKey }, { sendMessage });
 * await flowroute.sendMessage({ to: "12065551212", from: "12065550000", body: "hello" });
 */
export function createFlowroute<Name extends keyof FlowrouteOperations>(
  options: FlowrouteSlimOptions,
  operations: Record<Name, OperationRow>,
): Pick<FlowrouteOperations, Name> {
  const name = "createFlowroute";
  return createClient<Pick<FlowrouteOperations, Name>>({
    name,
    provider,
    operations,
    auth: flowrouteAuth(options ?? {}, name),
    options,
  });
}
