import { basicAuth, credentialOption, fixed, type Middleware } from "@trunkline/core";

/** The two keys of an account: Manage portal, Preferences, API Control. */
export interface FlowrouteKeys {
  /** Equals the account's tech prefix: 8 digits. */
  accessKey: string;
  secretKey: string;
}

/** Where the keys come from. */
export interface FlowrouteCredentials {
  /** @default FLOWROUTE_ACCESS_KEY of the environment */
  accessKey?: string;
  /** @default FLOWROUTE_SECRET_KEY of the environment */
  secretKey?: string;
  /** Gets both keys when they are first needed, and again after the provider answered 401; instead of the two above. */
  credentials?: () => FlowrouteKeys | Promise<FlowrouteKeys>;
}

/** The middleware of each security scheme of the spec. */
export function flowrouteAuth(
  options: FlowrouteCredentials,
  where: string,
  supply: typeof fixed = fixed,
): Record<string, Middleware> {
  const keys = options.credentials ?? {
    accessKey: credentialOption(where, "accessKey", options.accessKey, "FLOWROUTE_ACCESS_KEY"),
    secretKey: credentialOption(where, "secretKey", options.secretKey, "FLOWROUTE_SECRET_KEY"),
  };
  const names = { username: `${where}: accessKey`, password: `${where}: secretKey` };
  return {
    basicAuth: supply(keys, ({ accessKey, secretKey }) =>
      basicAuth({ username: accessKey, password: secretKey }, names),
    ),
  };
}
