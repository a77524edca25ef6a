/**
 * A value of the environment where there is one (Node, Bun, Deno); `undefined` where it is empty, in a browser, and where
 * Deno's permissions keep it back.
 *
 * @example fromEnvironment("FLOWROUTE_ACCESS_KEY")
 */
export function fromEnvironment(name: string): string | undefined {
  try {
    return (globalThis as { process?: NodeProcess }).process?.env?.[name] || undefined;
  } catch {
    return undefined;
  }
}

interface NodeProcess {
  env?: Record<string, string | undefined>;
}
