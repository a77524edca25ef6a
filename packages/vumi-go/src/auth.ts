import {
  basicAuth,
  bearerAuth,
  type ClientDefinition,
  type Credentials,
  credentialOption,
  fromEnvironment,
  missingCredentials,
  type Supply,
} from "@trunkline/core";

/** Where the credentials come from, and what stands in for parameters. */
export interface VumiGoCredentials {
  /**
   * The access token of the account, from the people who run the installation. May be a function that gets
   * it, called again after an answer of 401 or 403.
   *
   * @default VUMI_GO_AUTH_TOKEN of the environment
   */
  authToken?: Credentials<string>;
  /**
   * The account key, at the bottom of the account's details page.
   *
   * @default VUMI_GO_ACCOUNT_KEY of the environment
   */
  accountKey?: string;
  /**
   * The token that was entered in the conversation's configuration. May be a function that gets it, called
   * again after an answer of 401.
   *
   * @default VUMI_GO_CONVERSATION_TOKEN of the environment
   */
  conversationToken?: Credentials<string>;
  /**
   * Key of the conversation, at the end of its URL in the web interface. Stands in for `conversation_key`
   * where a call omits it.
   *
   * @default VUMI_GO_CONVERSATION_KEY of the environment
   */
  conversationKey?: string;
}

/**
 * The middleware of each security scheme of the spec, or what to say where its credentials are missing, and
 * what stands in for parameters.
 */
export function readVumiGoOptions(
  options: VumiGoCredentials,
  where: string,
  supply: Supply,
): Pick<ClientDefinition, "auth" | "defaults"> {
  const authToken = options.authToken ?? fromEnvironment("VUMI_GO_AUTH_TOKEN");
  const accountKey = options.accountKey ?? fromEnvironment("VUMI_GO_ACCOUNT_KEY");
  const conversationToken = options.conversationToken ?? fromEnvironment("VUMI_GO_CONVERSATION_TOKEN");
  const conversationKey = options.conversationKey ?? fromEnvironment("VUMI_GO_CONVERSATION_KEY");
  return {
    auth: {
      bearerAuth: authToken
        ? supply(authToken, (token) => bearerAuth(token, `${where}: authToken`), [401, 403])
        : missingCredentials(where, [["authToken", "VUMI_GO_AUTH_TOKEN", authToken]]),
      basicAuth:
        accountKey && conversationToken
          ? supply(conversationToken, (password) =>
              basicAuth(
                { username: accountKey, password },
                { username: `${where}: accountKey`, password: `${where}: conversationToken` },
              ),
            )
          : missingCredentials(where, [
              ["accountKey", "VUMI_GO_ACCOUNT_KEY", accountKey],
              ["conversationToken", "VUMI_GO_CONVERSATION_TOKEN", conversationToken],
            ]),
    },
    defaults: {
      get conversation_key() {
        return credentialOption(where, "conversationKey", conversationKey, "VUMI_GO_CONVERSATION_KEY");
      },
    },
  };
}
