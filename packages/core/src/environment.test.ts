import { expect, test, vi } from "vitest";
import { fromEnvironment } from "./environment.ts";

function within<Value>(process: unknown, look: () => Value): Value {
  vi.stubGlobal("process", process);
  try {
    return look();
  } finally {
    vi.unstubAllGlobals();
  }
}

test.each<[where: string, process: unknown, want: string | undefined]>([
  ["Node.js", { env: { KEY: "value" } }, "value"],
  ["Node.js, empty", { env: { KEY: "" } }, undefined],
  ["a browser", undefined, undefined],
  [
    "Deno without --allow-env, which throws",
    {
      get env() {
        throw new Error('Requires env access to "KEY", run again with the --allow-env flag');
      },
    },
    undefined,
  ],
])("the environment of %s", (_, process, want) => {
  expect(within(process, () => fromEnvironment("KEY"))).toBe(want);
});
