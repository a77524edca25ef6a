import { runInNewContext } from "node:vm";
import { afterEach, expect, test, vi } from "vitest";
import { type Dispatcher, findDispatcher } from "./undici.ts";

// Node.js makes its dispatcher when `fetch` is used for the first time.
await fetch("data:,");

const keys = [1, 2].map((count) => Symbol.for(`undici.globalDispatcher.${count}`));
// What undici puts there has no types.
const globals = globalThis as unknown as Record<symbol, Dispatcher | undefined>;
const before = keys.map((key) => globals[key]);
const platform = globalThis.fetch;

afterEach(() => {
  for (const [index, key] of keys.entries()) globals[key] = before[index];
});

class DispatcherBase implements Dispatcher {
  dispatch(): boolean {
    return true;
  }
}
class Agent extends DispatcherBase {}

/** Puts this in the place of the dispatchers that there are. */
function place(one: unknown): void {
  for (const key of keys) globals[key] = one as Dispatcher;
}

/** A process that says it has this undici, with a `fetch` that comes of it. */
function pretend(version: string | undefined): void {
  vi.stubGlobal("process", { versions: { undici: version } });
  vi.stubGlobal("fetch", function fetch() {
    return "internal/deps/undici/undici";
  });
}

test("of Node.js' own fetch it is the agent that Node.js made for it", () => {
  expect(findDispatcher()?.constructor.name).toBe("Agent");
});

test("there is none before fetch was used", () => {
  for (const key of keys) globals[key] = undefined;
  expect(findDispatcher()).toBeUndefined();
});

test.each<[string, () => unknown]>([
  ["a mock", () => vi.fn(platform)],
  ["what wraps it", () => (url: string) => platform(url)],
  ["what is bound to it", () => platform.bind(globalThis)],
  ["a proxy of it", () => new Proxy(platform, {})],
  ["what says it is it", () => Object.assign(() => {}, { toString: () => `${platform}` })],
  [
    "what prints as it",
    () => {
      const wrapper = Object.assign((url: string) => platform(url), { original: platform });
      const print = Function.prototype.toString;
      vi.spyOn(Function.prototype, "toString").mockImplementation(function (this: unknown) {
        return print.call(this === wrapper ? platform : this);
      });
      return wrapper;
    },
  ],
  ["what cannot say what it is", () => Object.assign(() => {}, { toString: null })],
  ["what throws when it is asked", () => Object.assign(() => {}, { [Symbol.toPrimitive]: null })],
  ["one of another realm", () => runInNewContext("() => 'internal/deps/undici/undici'")],
  ["text", () => `${platform}`],
  ["nothing", () => undefined],
])("there is none while %s has the place of fetch", (_, make) => {
  vi.stubGlobal("fetch", make());
  expect(findDispatcher()).toBeUndefined();
  vi.unstubAllGlobals();
  expect(findDispatcher()).toBeDefined();
});

const named = (name: string): object => new (({ [name]: class extends DispatcherBase {} })[name] as new () => object)();
const other = { dispatch: () => true };

test.each<[string, unknown]>([
  ...["MockAgent", "ProxyAgent", "EnvHttpProxyAgent", "RetryAgent", "Dispatcher1Wrapper", "Pool"].map(
    (name): [string, unknown] => [`a ${name}`, named(name)],
  ),
  ["an agent of somebody's own", new { Agent: class extends Agent {} }.Agent()],
  [
    "one with an interceptor",
    new Proxy(new Agent(), { get: (agent, key) => Reflect.get({ ...other, constructor: agent.constructor }, key) }),
  ],
  ["one that is watched", Object.assign(new Agent(), other)],
  ["one without a class", Object.assign(Object.create(null), other)],
  [
    "one that cannot be looked at",
    {
      get constructor() {
        throw new Error("no");
      },
    },
  ],
])("there is none while %s has the place of Node.js' agent", (_, one) => {
  place(one);
  expect(findDispatcher()).toBeUndefined();
});

test.each([
  ["6.24.1", 0],
  ["7.29.1", 0],
  ["8.10.2", 1],
])("undici %s has its own place for it", (version, index) => {
  pretend(version);
  const placed = keys.map((key) => (globals[key] = new Agent()));
  expect(findDispatcher()).toBe(placed[index]);
});

test.each(["5.29.0", "9.0.0", "next", undefined])("of undici %s nothing is known", (version) => {
  pretend(version);
  place(new Agent());
  expect(findDispatcher()).toBeUndefined();
});
