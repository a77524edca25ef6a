import { rearm } from "../attempt.ts";
import { type Call, expire } from "../call-state.ts";
import { signalOf } from "../own-fetch.ts";
import type { TransportRequest } from "../transport.ts";

/** Attempts that wait their turn, first come, first served; one that ends by deadline or abort leaves at once. */
export interface Line {
  size(): number;
  /** Whose turn is next. */
  first(): Call | undefined;
  /** Resolves when it is this attempt's turn. */
  join(request: TransportRequest, call: Call): Promise<void>;
  /** Lets the first go whose deadline has not passed; whether there was one. */
  admit(): boolean;
}

interface Place {
  call: Call;
  go: () => void;
  giveUp: () => void;
  before: Place | undefined;
  after: Place | undefined;
}

/** Makes a line; `onLeave` is told when somebody has left without having had a turn. */
export function createLine(onLeave: () => void = () => {}): Line {
  // Linked, so that leaving costs the same however long the line is.
  let head: Place | undefined;
  let tail: Place | undefined;
  let size = 0;
  const unlink = ({ before, after }: Place): void => {
    if (before) before.after = after;
    else head = after;
    if (after) after.before = before;
    else tail = before;
    size--;
  };
  return {
    size: () => size,
    first: () => head?.call,
    join: (request, call) =>
      new Promise((resolve, reject) => {
        const signal = signalOf(request, call);
        signal?.throwIfAborted();
        // The caller was told already: nobody would end the waiting of an attempt that begins only now.
        if (call.failure) throw call.failure;
        const remove = (): void => {
          signal?.removeEventListener("abort", leave);
          unlink(place);
        };
        const leave = (): void => {
          remove();
          reject(signal?.reason);
          onLeave();
        };
        const go = (): void => {
          remove();
          rearm(call, call.attemptTimeout);
          resolve();
        };
        // Its own timer may come later in this very moment.
        const giveUp = (): void => {
          remove();
          expire(call);
          reject(signal?.reason);
        };
        const place: Place = { call, go, giveUp, before: tail, after: undefined };
        if (tail) tail.after = place;
        else head = place;
        tail = place;
        size++;
        signal?.addEventListener("abort", leave);
        // Waiting is under the deadline, and no part of what one attempt may take.
        rearm(call, Number.POSITIVE_INFINITY);
      }),
    admit: () => {
      while (head && head.call.now() >= head.call.deadline) head.giveUp();
      const first = head;
      first?.go();
      return first !== undefined;
    },
  };
}
