/**
 * A value of the environment where there is one (Node, Bun, Deno); `undefined` where it is empty, in a browser, and where
 * Deno's permissions keep it back.
 *
 * @example fromEnvironment("FLOWROUTE_ACCESS_KEY")
 */
export function fromEnvironment(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  try {
    return process?.env?.[name] || undefined;
  } catch {
    return undefined;
  }
}
