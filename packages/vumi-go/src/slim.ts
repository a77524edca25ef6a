import { createClient, fixed, type OperationRow, servicesApart } from "@trunkline/core";
import { readVumiGoOptions } from "./auth.ts";
import type { VumiGoOptions } from "./client.ts";
import { provider } from "./generated/provider.ts";
import type { VumiGoOperations } from "./generated/types.ts";

export * from "./generated/rows.ts";

/**
 * Options of the slim client: all but functions that get credentials, and the log, which your own middleware
 * can write.
 */
export type VumiGoSlimOptions = Omit<VumiGoOptions, "authToken" | "conversationToken" | "logLevel" | "logger"> & {
  [option in "authToken" | "conversationToken"]?: string;
};

/**
 * The same client with only the operations that you name: a bundle then holds nothing of the others, and no log.
 *
 * @throws {@link ValidationError} when an option is wrong.
 *
 * @example
 * import { createVumiGo, sendMessage } from "@trunkline/vumi-go/slim";
 *
 * const vumiGo = createVumiGo({ accountKey, conversationToken, conversationKey }, { sendMessage });
 * const message = await vumiGo.sendMessage({
 *   to_addr: "+27761234567",
 *   content: "Hello!",
 * });
 */
export function createVumiGo<Name extends keyof VumiGoOperations>(
  options: VumiGoSlimOptions,
  operations: Record<Name, OperationRow>,
): Pick<VumiGoOperations, Name> {
  const name = "createVumiGo";
  return createClient<Pick<VumiGoOperations, Name>>({
    name,
    provider,
    operations,
    ...readVumiGoOptions(options ?? {}, name, fixed),
    services: servicesApart,
    options,
  });
}
