/**
 * A value of the environment where there is one (Node, Bun, Deno with `--allow-env`); `undefined` where it is empty, and in a
 * browser.
 *
 * @example fromEnvironment("FLOWROUTE_ACCESS_KEY")
 */
export function fromEnvironment(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[name] || undefined;
}
