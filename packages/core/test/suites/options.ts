import { expect, test, vi } from "vitest";

/** Ways to make a client, and the credentials without which none can be made. */
export interface OptionsOf {
  /** Of the whole client and of the slim one. */
  create: Readonly<Record<string, (options: never) => unknown>>;
  /** What the environment has: the client works with it. */
  env: Readonly<Record<string, string>>;
  /** One of them, and how the client says that it is missing. */
  missing: { env: string; says: string };
  /** An operation of the clients. */
  operation: string;
}

/** Clients that are made without options. */
export function optionsSuite({ create, env, missing, operation }: OptionsOf): void {
  test.each(Object.entries(create))(
    "%s without options takes its keys from the environment, or says which is missing",
    (_, make) => {
      for (const [name, value] of Object.entries(env)) vi.stubEnv(name, name === missing.env ? undefined : value);
      for (const options of [undefined, null]) expect(() => make(options as never)).toThrow(missing.says);
      vi.stubEnv(missing.env, env[missing.env]);
      for (const options of [undefined, null]) expect(make(options as never)).toHaveProperty(operation);
    },
  );
}
