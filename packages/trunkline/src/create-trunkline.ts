import { unknownName, ValidationError } from "@trunkline/core";
import { creators, type ProviderClients, type ProviderOptions } from "./generated/providers.ts";

/** What a provider is called here: `flowroute`, `vumiGo`. */
export type ProviderName = keyof ProviderClients;

/** The clients of the providers that were named, and no others. */
export type Trunkline<Name extends ProviderName> = Pick<ProviderClients, Name>;

/**
 * Makes one object of several clients: those whose options are given, and no others. Empty options will do where the
 * credentials are in the environment.
 *
 * @throws {@link ValidationError} when there is no provider of a name, and whatever the function of a provider throws.
 *
 * @example
 * const trunkline = createTrunkline({ flowroute: { accessKey, secretKey }, aculab: {} });
 * await trunkline.flowroute.sendMessage({ to: "12065551212", from: "12065550000", body: "hello" });
 */
export function createTrunkline<Name extends ProviderName>(
  // For editors, which offer the names of a `Partial` while `Name` is not known yet.
  options: Pick<ProviderOptions, Name> & Partial<ProviderOptions>,
): Trunkline<Name> {
  const given = Object.entries(Object(options));
  if (given.length === 0)
    throw new ValidationError("createTrunkline: give it the options of each provider, such as { flowroute: {} }.");
  const clients = given.map(([name, own]) => [name, creatorOf(name, own)(own as never)]);
  return Object.fromEntries(clients) as Trunkline<Name>;
}

function creatorOf(name: string, options: unknown): (typeof creators)[ProviderName] {
  if (Object.hasOwn(creators, name)) {
    // With `undefined` it would depend on the environment whether there is a client.
    if (options === Object(options)) return creators[name as ProviderName];
    throw new ValidationError(`createTrunkline: the options of ${name} must be an object.`);
  }
  throw new ValidationError(`createTrunkline: ${unknownName("provider", name, Object.keys(creators))}`);
}
