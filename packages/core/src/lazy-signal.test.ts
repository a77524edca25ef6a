import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createToy, failure } from "../test/toy.ts";
import { systemClock } from "./clock.ts";
import type { ClientOptions } from "./options.ts";

let made = 0;

beforeEach(() => {
  made = 0;
  const Platform = AbortController;
  vi.stubGlobal(
    "AbortController",
    class extends Platform {
      constructor() {
        super();
        made++;
      }
    },
  );
});
afterEach(() => void vi.unstubAllGlobals());

const answer = (): Response => Response.json({ data: { id: "m1" } });
const hang = (): Promise<Response> => new Promise(() => {});

/** A client whose requests' `init` is looked at as `fetch` got it. */
function withFetch(fetch: (init: RequestInit) => Promise<Response>, options: ClientOptions = {}) {
  return createToy([], { ...options, fetch: (_, init) => fetch(init) }).toy;
}

test("no signal is made for a fetch that never looks at it", async () => {
  const toy = withFetch(async () => answer());
  await toy.getMessage({ id: "m1" });
  await toy.sendMessage({ body: "hello" });
  expect(made).toBe(0);
});

test.each<[string, (init: RequestInit) => RequestInit]>([
  ["as it is", (init) => init],
  ["in a copy", (init) => ({ ...init, keepalive: true })],
  ["in a copy by Object.assign", (init) => Object.assign({}, init)],
  ["by who destructures it", ({ signal }) => ({ signal: signal ?? null })],
])("%s, the signal is the attempt's, and aborted at its end", async (_, read) => {
  let signal: AbortSignal | null | undefined;
  const toy = withFetch(
    (init) => {
      ({ signal } = read(init));
      expect(signal?.aborted).toBe(false);
      return hang();
    },
    { timeout: 5 },
  );
  expect(await failure(toy.getMessage({ id: "m1" }))).toHaveProperty("name", "TimeoutError");
  expect(signal).toBeInstanceOf(AbortSignal);
  expect(signal?.aborted).toBe(true);
  expect(made).toBe(1);
});

test("a signal that is looked at only after the attempt's end is aborted", async () => {
  let late: RequestInit = {};
  const toy = withFetch(
    (init) => {
      late = init;
      return hang();
    },
    { timeout: 5 },
  );
  await failure(toy.getMessage({ id: "m1" }));
  expect(late.signal?.aborted).toBe(true);
});

test("a signal that is looked at after a success is not", async () => {
  let late: RequestInit = {};
  const toy = withFetch(async (init) => {
    late = init;
    return answer();
  });
  await toy.getMessage({ id: "m1" });
  expect(late.signal?.aborted).toBe(false);
});

test("each attempt has a signal of its own", async () => {
  const signals: unknown[] = [];
  const toy = withFetch(
    async ({ signal }) => {
      signals.push(signal);
      return signals.length < 2 ? new Response("{}", { status: 503 }) : answer();
    },
    { clock: { ...systemClock, random: () => 0 } },
  );
  await toy.getMessage({ id: "m1" });
  expect(signals).toHaveLength(2);
  expect(signals[0]).not.toBe(signals[1]);
});

test("a fetch may put another signal in its place", async () => {
  const own = AbortSignal.abort("mine");
  const toy = withFetch(async (init) => {
    init.signal = own;
    expect(init.signal).toBe(own);
    init.signal = null;
    expect(init.signal).toBe(null);
    return answer();
  });
  await expect(toy.getMessage({ id: "m1" })).resolves.toMatchObject({ data: { id: "m1" } });
});
