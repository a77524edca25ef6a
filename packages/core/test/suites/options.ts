import { expect, test, vi } from "vitest";
import { operationOf } from "./tested.ts";

/** Ways to make a client, and the credentials without which it cannot call. */
export interface OptionsOf {
  create: Readonly<Record<"the whole client" | "the slim client", (options: never) => object>>;
  /** What the environment has: the client works with it. */
  env: Readonly<Record<string, string>>;
  /** One of them, and how the client says that it is missing. */
  missing: { env: string; says: string };
  /** An operation of the clients, an input, and the credentials that it sends. */
  operation: string;
  input: object;
  authorization: string | RegExp;
}

/** Clients that are made without options, and with some that there are not. */
export function optionsSuite({ create, env, missing, operation, input, authorization }: OptionsOf): void {
  test.each(Object.entries(create))(
    "%s without options takes its keys from the environment, or says which is missing",
    async (_, make) => {
      const fetch = vi.fn(async (_: string, __: RequestInit) => new Response(null, { status: 204 }));
      vi.stubGlobal("fetch", fetch);
      for (const [name, value] of Object.entries(env)) vi.stubEnv(name, name === missing.env ? undefined : value);
      // Where other operations have other credentials, only the call can tell.
      const call = async (options: unknown): Promise<unknown> =>
        operationOf(make(options as never), operation)({ ...input });
      for (const options of [undefined, null]) await expect(call(options)).rejects.toThrow(missing.says);
      expect(fetch).not.toHaveBeenCalled();

      vi.stubEnv(missing.env, env[missing.env]);
      for (const options of [undefined, null]) await call(options);
      for (const [, { headers }] of fetch.mock.calls)
        expect(headers).toHaveProperty("authorization", expect.stringMatching(authorization));
      expect(fetch).toHaveBeenCalledTimes(2);
    },
  );

  test("the whole client refuses an option that there is not, of its own and of a call, and nothing is sent", async () => {
    const fetch = vi.fn();
    vi.stubGlobal("fetch", fetch);
    const make = (options: object): object => create["the whole client"](options as never);
    const want = 'unknown option "timeOut"; did you mean "timeout"?';
    // Before it misses the credentials whose name may be misspelt.
    expect(() => make({ timeOut: 5 })).toThrow(want);

    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    const call = operationOf(make({}), operation);
    const refused = { name: "ValidationError", message: expect.stringContaining(want), outcome: "not_sent" };
    await expect(call({ ...input }, { timeOut: 5 })).rejects.toMatchObject(refused);
    expect(fetch).not.toHaveBeenCalled();
  });
}
