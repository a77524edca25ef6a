import { ValidationError } from "../errors.ts";
import { checkOptions } from "../option-names.ts";

/**
 * Remembers which events were handled. Write your own over Redis (`SET key … NX PX`) or a unique index, so that it is
 * shared by all your processes and outlives them.
 */
export interface WebhookStore {
  /**
   * Takes an event on, atomically. `new`: it is yours now; `done`: it was handled; `busy`: someone is at it.
   * A claim must run out after a while, or the event of a process that died is never handled.
   */
  claim(key: string): Claim | Promise<Claim>;
  /** The event was handled. */
  done(key: string): unknown;
  /** The handler failed: the next delivery may try again. */
  release(key: string): unknown;
}

/** What became of an event so far. */
export type Claim = "new" | "done" | "busy";

/** Bounds of a {@link memoryStore}. */
export interface MemoryStoreOptions {
  /** Events remembered at most; the one not seen for longest goes first. @default 10_000 */
  max?: number;
  /** Milliseconds that a handled event is remembered. @default 7 days */
  ttl?: number;
  /** Milliseconds after which an event that was taken on and neither handled nor released may be taken on again. @default 60_000 */
  lease?: number;
}

/**
 * Remembers events in this process's memory.
 *
 * @throws {ValidationError} Where a bound is not above 0, or is none of them.
 * @example createFlowrouteWebhooks({ auth, store: memoryStore() })
 */
export function memoryStore(options: MemoryStoreOptions = {}): WebhookStore {
  checkOptions("memoryStore", options, { max: true, ttl: true, lease: true });
  const { max = 10_000, ttl = 7 * 24 * 3_600_000, lease = 60_000 } = options;
  for (const [name, value] of Object.entries({ max, ttl, lease }))
    if (!(value > 0)) throw new ValidationError(`memoryStore: ${name} must be a number above 0.`);

  // A Map keeps the order of insertion: what is put in again moves to the end, so the first is the stalest.
  const events = new Map<string, { claim: Claim; until: number }>();
  const put = (key: string, claim: Claim, ms: number): void => {
    events.delete(key);
    events.set(key, { claim, until: Date.now() + ms });
    if (events.size <= max) return;
    for (const stalest of events.keys()) return void events.delete(stalest);
  };
  return {
    claim(key) {
      const known = events.get(key);
      if (known && known.until > Date.now()) return known.claim;
      put(key, "busy", lease);
      return "new";
    },
    done: (key) => put(key, "done", ttl),
    release: (key) => events.delete(key),
  };
}
