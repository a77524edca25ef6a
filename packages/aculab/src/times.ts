import { epochSeconds, underscoreTime, ValidationError } from "@trunkline/core";
import type { TimeAsSent, UtcTimeText } from "./generated/types.ts";

/**
 * The time in an answer whose form is not documented: seconds since 1970, or `YYYY-MM-DD_hh:mm:ss` in UTC. `undefined`
 * for what is neither, and for what is not there.
 *
 * @example readTime(1767323045) // 2026-01-02T03:04:05.000Z
 * @example readTime("2026-01-02_03:04:05") // the same
 */
export function readTime(time: TimeAsSent | null | undefined): Date | undefined {
  if (time === undefined || time === null) return undefined;
  const sent = typeof time === "string" && /^\d+(\.\d+)?$/.test(time) ? Number(time) : time;
  const read = (typeof sent === "number" ? epochSeconds : underscoreTime).decode(sent);
  return read instanceof Date ? read : undefined;
}

/**
 * A time as the provider writes it, for members that take text: `YYYY-MM-DD_hh:mm:ss` in UTC. Fractions of a second are
 * cut off.
 *
 * @throws {@link ValidationError} where it is no valid date before the year 10000.
 *
 * @example writeTime(new Date("2026-01-02T03:04:05Z")) // "2026-01-02_03:04:05"
 */
export function writeTime(time: Date): UtcTimeText {
  const text = underscoreTime.encode(time);
  if (typeof text !== "string") throw new ValidationError(`writeTime: it must be ${underscoreTime.takes}.`);
  return text;
}
