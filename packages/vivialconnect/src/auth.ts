import {
  type ClientDefinition,
  checkedOption,
  credentialOption,
  fromEnvironment,
  type HmacCredentials,
  hmacAuth,
  type Supply,
} from "@trunkline/core";

/** Where the credentials come from, and what stands in for parameters. */
export interface VivialConnectCredentials {
  /**
   * The API key of a user's credential, from the vendor's dashboard or createUserCredential.
   *
   * @default VIVIALCONNECT_API_KEY of the environment
   */
  apiKey?: string;
  /**
   * The API secret, shown only once, when the credential is created.
   *
   * @default VIVIALCONNECT_API_SECRET of the environment
   */
  apiSecret?: string;
  /**
   * Gets them when they are first needed, and again after an answer of 401; instead of `apiKey` and
   * `apiSecret`.
   */
  credentials?: () => HmacCredentials | Promise<HmacCredentials>;
  /**
   * Id of the account, a number, from the vendor's dashboard. Stands in for `account_id` and
   * `acting_account_id` where a call omits it.
   *
   * @default VIVIALCONNECT_ACCOUNT_ID of the environment
   */
  accountId?: string | number;
}

/** The middleware of each security scheme of the spec, and what stands in for parameters. */
export function readVivialConnectOptions(
  options: VivialConnectCredentials,
  where: string,
  supply: Supply,
): Pick<ClientDefinition, "auth" | "defaults"> {
  const names = { key: `${where}: apiKey`, secret: `${where}: apiSecret` };
  const credentials = options.credentials ?? {
    key: credentialOption(where, "apiKey", options.apiKey, "VIVIALCONNECT_API_KEY"),
    secret: credentialOption(where, "apiSecret", options.apiSecret, "VIVIALCONNECT_API_SECRET"),
  };
  const accountId = checkedOption(
    where,
    "accountId",
    options.accountId ?? fromEnvironment("VIVIALCONNECT_ACCOUNT_ID"),
    /^[0-9]+$/u,
  );
  return {
    auth: { hmacAuth: supply(credentials, (pair) => hmacAuth(pair, names)) },
    defaults: {
      get account_id() {
        return credentialOption(where, "accountId", accountId, "VIVIALCONNECT_ACCOUNT_ID");
      },
      get acting_account_id() {
        return this.account_id;
      },
    },
  };
}
