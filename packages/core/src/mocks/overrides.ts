import { orAborted } from "./delay.ts";
import type { LooseReply } from "./reply.ts";
import type { MockOverrideOptions, MockRequest } from "./types.ts";

/** What an override answers with, without the types of its operation. */
export type AnyReply = (LooseReply & { delay?: number }) | { error: "network"; delay?: number } | Response;
type AnyReplier = (request: MockRequest<unknown>) => AnyReply | undefined | Promise<AnyReply | undefined>;

/** Adds an override of one operation. */
export type AddOverride = (reply: AnyReply | AnyReplier, options?: MockOverrideOptions) => void;

/** The overrides of all operations, and how often each operation was asked. */
export interface Overrides {
  of(operation: string): AddOverride;
  /** Asks the newest override first; `undefined`: none wants to answer. */
  ask(
    operation: string,
    request: (call: number) => MockRequest<unknown>,
    signal: AbortSignal | undefined,
  ): Promise<AnyReply | undefined>;
  reset(): void;
}

/** Starts without any. */
export function createOverrides(): Overrides {
  const overrides = new Map<string, { reply: AnyReply | AnyReplier; left: number }[]>();
  const calls = new Map<string, number>();
  return {
    of(operation) {
      return (reply, { times = Number.POSITIVE_INFINITY } = {}) => {
        overrides.set(operation, [{ reply, left: times }, ...(overrides.get(operation) ?? [])]);
      };
    },
    async ask(operation, request, signal) {
      const call = (calls.get(operation) ?? 0) + 1;
      calls.set(operation, call);
      for (const override of overrides.get(operation) ?? []) {
        if (override.left <= 0) continue;
        // Taken before it is asked, and given back: another request may come while it thinks.
        override.left--;
        const given = typeof override.reply === "function" ? override.reply(request(call)) : override.reply;
        const reply = given instanceof Promise ? await orAborted(given, signal) : given;
        if (reply !== undefined) return reply;
        override.left++;
      }
      return undefined;
    },
    reset() {
      overrides.clear();
      calls.clear();
    },
  };
}
