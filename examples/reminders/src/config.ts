import type { FlowrouteKeys } from "@trunkline/flowroute";

/** What the environment says. */
export interface Config {
  port: number;
  /** Of the account; without keys the service talks to mocks. */
  keys: FlowrouteKeys | undefined;
  /** The number that the reminders come from. */
  from: string;
  /** Where Flowroute reaches this service. */
  publicUrl: string;
  /** What Flowroute has to know to call us. */
  webhookPassword: string;
  /** What the calendar has to know to call us. */
  apiToken: string;
}

/**
 * Reads the environment.
 *
 * @throws Error when there are keys of an account and something else is missing.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const { FLOWROUTE_ACCESS_KEY: accessKey, FLOWROUTE_SECRET_KEY: secretKey } = env;
  const keys = accessKey && secretKey ? { accessKey, secretKey } : undefined;
  const read = (name: string, withoutAccount: string): string => {
    const value = env[name] ?? (keys ? undefined : withoutAccount);
    if (!value) throw new Error(`Set ${name}: the README says to what.`);
    return value;
  };
  const port = Number(env.PORT ?? 3000);
  return {
    port,
    keys,
    from: read("REMINDERS_FROM", "12012673227"),
    publicUrl: read("REMINDERS_PUBLIC_URL", `http://localhost:${port}`),
    webhookPassword: read("REMINDERS_WEBHOOK_PASSWORD", "only-to-try"),
    apiToken: read("REMINDERS_API_TOKEN", "only-to-try"),
  };
}
