/**
 * Milliseconds that a `Retry-After` header asks to wait: seconds, or a date read against the answer's own `Date`.
 * What is malformed, negative or beyond a timer's reach counts as absent.
 *
 * @see RFC 9110, 10.2.3
 */
export function readRetryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (!value) return undefined;
  const wait = /^\d{1,7}(\.\d{1,6})?$/.test(value) ? Math.ceil(Number(value) * 1000) : untilDate(value, headers, now);
  return wait >= 0 && wait < 2 ** 31 ? wait : undefined;
}

function untilDate(value: string, headers: Headers, now: number): number {
  // Only the three date forms of the RFC: Date.parse alone would take nearly anything.
  if (!/^[A-Z][a-z]+,? .*\d{2}:\d{2}:\d{2}( GMT| \d{4})$/.test(value)) return Number.NaN;
  const at = Date.parse(/ GMT$/.test(value) ? value : `${value} GMT`);
  const sent = Date.parse(headers.get("date") ?? "");
  return at - (Number.isNaN(sent) ? now : sent);
}
