import { askBelow } from "./below-fetch.ts";
import { type Attempt, controllerOf, type OwnFetch } from "./own-fetch.ts";

/** A `fetch` over the one given, or the platform's, that makes no signal where nobody looks at it: stubs, mocks, `nodeFetch`. */
export function lazySignal(given: OwnFetch | undefined): OwnFetch {
  if (given?.isLazy) return given;
  const fetch: OwnFetch = (url, init) => {
    const own = given ?? globalThis.fetch;
    return (!given && askBelow(url, init)) || own(url, Object.defineProperty(init, "signal", lazy));
  };
  fetch.isLazy = true;
  return fetch;
}

// A member of its own, so that copies have it; one getter for all, since one for each would cost half a signal.
const lazy: PropertyDescriptor & ThisType<{ attempt: Attempt }> = {
  configurable: true,
  enumerable: true,
  get() {
    return controllerOf(this.attempt).signal;
  },
  set(value: unknown) {
    Object.defineProperty(this, "signal", { value, writable: true });
  },
};
