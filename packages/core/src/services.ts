import { type Base, type ClientOptions, type ReadServices, readBase } from "./options.ts";

/** Option of clients whose provider has several services that may live apart. */
export interface ServiceOptions {
  /** Base URLs of single services. @default `baseUrl` */
  baseUrls?: Readonly<Record<string, string | undefined>>;
}

/** A client's `services`: where the operations of each are. */
export const servicesApart: ReadServices = (options: ClientOptions & ServiceOptions, where, base) => {
  const bases: Record<string, Base> = {};
  for (const [name, given] of Object.entries(options.baseUrls ?? {}))
    if (given !== undefined) bases[name] = readBase(options, where, `baseUrls.${name}`, given);
  return ({ service = "" }) => bases[service] ?? base;
};
