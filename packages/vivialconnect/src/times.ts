import { ValidationError } from "@trunkline/core";

/**
 * A time of an answer as a `Date`, whichever of the vendor's forms it has: ISO 8601 with a zone or without, the digits of a
 * log's `log_timestamp`, also where they are cut to a unit of time, and the form with the name of the day in the details
 * of transactions. A missing zone means UTC. What is finer than a millisecond is cut off.
 *
 * @throws {@link ValidationError} when it has none of these forms.
 *
 * @example
 * parseTime("2020-10-27T15:58:53"); // 2020-10-27T15:58:53.000Z, wherever your computer is
 * parseTime("20181128140457996000"); // 2018-11-28T14:04:57.996Z
 */
export function parseTime(text: string): Date {
  const named = /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/.test(text);
  const date = new Date(named ? text : isoTime(/^\d+$/.test(text) ? ofDigits(text) : text));
  if (Number.isNaN(date.getTime()))
    throw new ValidationError("parseTime: must be one of the vendor's times, such as 2020-10-27T15:58:53.");
  return date;
}

/**
 * The form in which `start_time` and `end_time` of the log operations want a time: `YYYYMMDDThhmmssZ`, in UTC. What is
 * finer than a second is cut off.
 *
 * @throws {RangeError} when the date is invalid.
 *
 * @example
 * vivialConnect.listLogs.items({ start_time: logTime(yesterday), end_time: logTime(new Date()) });
 */
export function logTime(date: Date): string {
  return date.toISOString().replace(/\.\d+|[-:]/g, "");
}

/** With at most three digits after the seconds, the most that all engines read, and a zone; or what is no time. */
function isoTime(text: string): string {
  const [, seconds = "", fraction = "", zone = "Z"] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,3})?\d*(Z|[+-]\d\d:\d\d)?$/.exec(text) ?? [];
  return seconds + fraction + zone;
}

/** Year, then perhaps month, day, hour, minute, second, and microseconds. */
function ofDigits(text: string): string {
  if (!/^(\d{4}(\d\d){0,5}|\d{20})$/.test(text)) return "";
  const whole = text + "00000101000000000000".slice(text.length);
  return whole.replace(/^(....)(..)(..)(..)(..)(..)/, "$1-$2-$3T$4:$5:$6.");
}
