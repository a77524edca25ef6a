import { createClient, fixed, type OperationRow } from "@trunkline/core";
import { readVivialConnectOptions } from "./auth.ts";
import type { VivialConnectOptions } from "./client.ts";
import { provider } from "./generated/provider.ts";
import type { VivialConnectOperations } from "./generated/types.ts";

export * from "./generated/rows.ts";

/**
 * Options of the slim client: all but functions that get credentials, and the log, which your own middleware
 * can write.
 */
export type VivialConnectSlimOptions = Omit<VivialConnectOptions, "credentials" | "logLevel" | "logger">;

/**
 * The same client with only the operations that you name: a bundle then holds nothing of the others, and no log.
 *
 * @throws {@link ValidationError} when an option is wrong or a credential is missing.
 *
 * @example
 * import { createVivialConnect, sendMessage } from "@trunkline/vivialconnect/slim";
 *
 * const vivialConnect = createVivialConnect({ apiKey, apiSecret, accountId }, { sendMessage });
 * const message = await vivialConnect.sendMessage({
 *   to_number: "+11234567890",
 *   from_number: "+19132597591",
 *   body: "Howdy, from Vivial Connect!",
 * });
 */
export function createVivialConnect<Name extends keyof VivialConnectOperations>(
  options: VivialConnectSlimOptions,
  operations: Record<Name, OperationRow>,
): Pick<VivialConnectOperations, Name> {
  const name = "createVivialConnect";
  return createClient<Pick<VivialConnectOperations, Name>>({
    name,
    provider,
    operations,
    ...readVivialConnectOptions(options ?? {}, name, fixed),
    options,
  });
}
