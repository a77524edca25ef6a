import { afterAll, expect, vi } from "vitest";

// Test files share processes, for the sources to be loaded once in each. So that their order makes no difference, a file
// fails if the next one would see what it has left behind.

const before = state();

afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  const after = state();
  const names = Object.keys({ ...before, ...after });
  // By name only: an environment may hold secrets.
  expect(names.filter((name) => before[name] !== after[name])).toEqual([]);
});

function state(): Record<string, unknown> {
  const environment = Object.entries(process.env).map(([name, value]) => [`process.env.${name}`, value]);
  const listeners = process.eventNames().map((name) => [`process.on ${String(name)}`, process.listenerCount(name)]);
  const prototype = Reflect.ownKeys(Object.prototype).map((key) => [`Object.prototype.${String(key)}`, true]);
  // Registries of libraries begin with two underscores.
  const globals = Object.keys(globalThis).filter((name) => !name.startsWith("__"));
  return {
    ...Object.fromEntries([...environment, ...listeners, ...prototype, ...globals.map((name) => [name, true])]),
    ...{ fetch, Request, Response, Headers, crypto, Date, setTimeout, clearTimeout },
    "process.cwd()": process.cwd(),
  };
}
