import { watch } from "node:fs/promises";
import { sep } from "node:path";

/** Calls back with the name of each spec that changes, one after the other; resolves when `signal` aborts. */
export async function watchSpecs(
  folder: string,
  names: readonly string[],
  onChange: (name: string) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const changed = new Set<string>();
  let running: Promise<void> | undefined;
  const work = async (): Promise<void> => {
    // Editors write a file in several steps.
    await new Promise((resolve) => setTimeout(resolve, 100));
    for (const name of changed) {
      changed.delete(name);
      await onChange(name);
    }
    running = changed.size ? work() : undefined;
  };
  try {
    for await (const { filename } of watch(folder, { recursive: true, ...(signal && { signal }) })) {
      const name = filename?.split(sep)[0];
      if (name === undefined || !names.includes(name)) continue;
      changed.add(name);
      running ??= work();
    }
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
  await running;
}
