/**
 * Milliseconds that a `Retry-After` header asks to wait: seconds, or a date read against the answer's own `Date`.
 * What is malformed, negative or beyond a timer's reach counts as absent.
 *
 * @see RFC 9110, 10.2.3
 */
export function readRetryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get("retry-after")?.trim() ?? "";
  const wait = /^\d{1,7}(\.\d{1,6})?$/.test(value)
    ? Math.ceil(+value * 1000)
    : // Only the three date forms of the RFC: Date.parse alone would take nearly anything.
      /^[A-Z][a-z]+,? .*\d\d:\d\d:\d\d( GMT| \d{4})$/.test(value)
      ? Date.parse(value.replace(/( GMT)?$/, " GMT")) - (Date.parse(`${headers.get("date")}`) || now)
      : NaN;
  return wait >= 0 && wait < 2 ** 31 ? wait : undefined;
}
