import { createClient, filledUrl, fixed, type OperationRow } from "@trunkline/core";
import { readAculabOptions } from "./auth.ts";
import type { AculabOptions } from "./client.ts";
import { provider } from "./generated/provider.ts";
import type { AculabOperations } from "./generated/types.ts";

export * from "./generated/rows.ts";

/**
 * Options of the slim client: all but functions that get credentials, and the log, which your own middleware
 * can write.
 */
export type AculabSlimOptions = Omit<
  AculabOptions,
  "apiAccessKey" | "logLevel" | "logger" | "servicePassword" | "userGroupKey"
> & { [option in "apiAccessKey" | "servicePassword" | "userGroupKey"]?: string };

/**
 * The same client with only the operations that you name: a bundle then holds nothing of the others, and no log.
 *
 * @throws {@link ValidationError} when an option is wrong.
 *
 * @example
 * import { createAculab, startRestService } from "@trunkline/aculab/slim";
 *
 * const aculab = createAculab({ cloudId, username, serviceName, servicePassword }, { startRestService });
 * const restService = await aculab.startRestService({
 *   rest_calls: {
 *     to: "441908273800",
 *     from: "15552341234",
 *   },
 * });
 */
export function createAculab<Name extends keyof AculabOperations>(
  options: AculabSlimOptions,
  operations: Record<Name, OperationRow>,
): Pick<AculabOperations, Name> {
  const name = "createAculab";
  return createClient<Pick<AculabOperations, Name>>({
    name,
    provider,
    operations,
    ...readAculabOptions(options ?? {}, name, fixed),
    baseUrl: filledUrl,
    options,
  });
}
