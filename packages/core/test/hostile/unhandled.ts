import { afterEach, beforeEach, expect } from "vitest";
import { settle } from "../virtual-clock.ts";

/** Each test of the file fails where a promise was rejected and nobody was there to hear it. */
export function expectNothingUnhandled(): void {
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => {
    unhandled.push(reason);
  };
  beforeEach(() => {
    process.on("unhandledRejection", note);
  });
  afterEach(async () => {
    await settle();
    process.off("unhandledRejection", note);
    expect(unhandled.splice(0)).toEqual([]);
  });
}
