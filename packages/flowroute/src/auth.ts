import { basicAuth, credentialOption, type Middleware } from "@trunkline/core";

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
export function flowrouteAuth(options: FlowrouteCredentials, where: string): Record<string, Middleware> {
  const { credentials } = options;
  const names = { username: `${where}: accessKey`, password: `${where}: secretKey` };
  const toBasic = ({ accessKey, secretKey }: FlowrouteKeys) => ({ username: accessKey, password: secretKey });
  if (credentials) return { basicAuth: basicAuth(async () => toBasic(await credentials()), names) };
  const keys = {
    accessKey: credentialOption(where, "accessKey", options.accessKey, "FLOWROUTE_ACCESS_KEY"),
    secretKey: credentialOption(where, "secretKey", options.secretKey, "FLOWROUTE_SECRET_KEY"),
  };
  return { basicAuth: basicAuth(toBasic(keys), names) };
}
