import {
  basicAuth,
  type ClientDefinition,
  type Credentials,
  checkedOption,
  fromEnvironment,
  missingCredentials,
  type Supply,
} from "@trunkline/core";

/** Where the credentials come from, and what stands in for parameters. */
export interface AculabCredentials {
  /**
   * The id of the account's cloud region, such as `1-2-0`, from the provider's console.
   *
   * @default ACULAB_CLOUD_ID of the environment, or else "1-2-0"
   */
  cloudId?: string;
  /**
   * The user name of the account, as a rule an email address. It cannot have a colon.
   *
   * @default ACULAB_USERNAME of the environment
   */
  username?: string;
  /**
   * The API access key, from the provider's console. Accounts from before there were such keys use the
   * console's password. May be a function that gets it, called again after an answer of 401.
   *
   * @default ACULAB_API_ACCESS_KEY of the environment
   */
  apiAccessKey?: Credentials<string>;
  /**
   * The name of the outbound service to start. It cannot have a colon.
   *
   * @default ACULAB_SERVICE_NAME of the environment
   */
  serviceName?: string;
  /**
   * The password in the configuration of the outbound service (`service_password`). May be a function that
   * gets it, called again after an answer of 401.
   *
   * @default ACULAB_SERVICE_PASSWORD of the environment
   */
  servicePassword?: Credentials<string>;
  /**
   * The key of a user group for voice biometrics, as createVoiceUserGroupKey gives it. May be a function that
   * gets it, called again after an answer of 401.
   *
   * @default ACULAB_USER_GROUP_KEY of the environment
   */
  userGroupKey?: Credentials<string>;
}

/**
 * The middleware of each security scheme of the spec, or what to say where its credentials are missing, and
 * what stands in for parameters.
 */
export function readAculabOptions(
  options: AculabCredentials,
  where: string,
  supply: Supply,
): Pick<ClientDefinition, "auth" | "defaults"> {
  const cloudId = checkedOption(
    where,
    "cloudId",
    options.cloudId ?? fromEnvironment("ACULAB_CLOUD_ID"),
    /^\d+-\d+-\d+$/u,
  );
  const username = checkedOption(where, "username", options.username ?? fromEnvironment("ACULAB_USERNAME"), /^[^:]+$/u);
  const apiAccessKey = options.apiAccessKey ?? fromEnvironment("ACULAB_API_ACCESS_KEY");
  const serviceName = checkedOption(
    where,
    "serviceName",
    options.serviceName ?? fromEnvironment("ACULAB_SERVICE_NAME"),
    /^[^:]+$/u,
  );
  const servicePassword = options.servicePassword ?? fromEnvironment("ACULAB_SERVICE_PASSWORD");
  const userGroupKey = options.userGroupKey ?? fromEnvironment("ACULAB_USER_GROUP_KEY");
  return {
    auth: {
      account:
        cloudId && username && apiAccessKey
          ? supply(apiAccessKey, (password) =>
              basicAuth(
                { username: `${cloudId}/${username}`, password },
                { username: `${where}: cloudId or username`, password: `${where}: apiAccessKey` },
              ),
            )
          : missingCredentials(where, [
              ["cloudId", "ACULAB_CLOUD_ID", cloudId],
              ["username", "ACULAB_USERNAME", username],
              ["apiAccessKey", "ACULAB_API_ACCESS_KEY", apiAccessKey],
            ]),
      outboundService:
        cloudId && username && serviceName && servicePassword
          ? supply(servicePassword, (password) =>
              basicAuth(
                { username: `${cloudId}/${username}/${serviceName}`, password },
                { username: `${where}: cloudId or username or serviceName`, password: `${where}: servicePassword` },
              ),
            )
          : missingCredentials(where, [
              ["cloudId", "ACULAB_CLOUD_ID", cloudId],
              ["username", "ACULAB_USERNAME", username],
              ["serviceName", "ACULAB_SERVICE_NAME", serviceName],
              ["servicePassword", "ACULAB_SERVICE_PASSWORD", servicePassword],
            ]),
      userGroupKey:
        cloudId && username && userGroupKey
          ? supply(userGroupKey, (password) =>
              basicAuth(
                { username: `${cloudId}/${username}`, password },
                { username: `${where}: cloudId or username`, password: `${where}: userGroupKey` },
              ),
            )
          : missingCredentials(where, [
              ["cloudId", "ACULAB_CLOUD_ID", cloudId],
              ["username", "ACULAB_USERNAME", username],
              ["userGroupKey", "ACULAB_USER_GROUP_KEY", userGroupKey],
            ]),
    },
    defaults: { cloudId: cloudId ?? "1-2-0" },
  };
}
