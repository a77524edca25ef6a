import { ValidationError } from "./errors.ts";

// What the client or the platform sets for credentials and framing.
const reserved = /^(authorization|proxy-authorization|cookie|host|connection|content-length|transfer-encoding|upgrade|te)$/;

/** Headers of a user, names in lower case; refused where they could forge or break a request. */
export function checkHeaders(headers: Readonly<Record<string, string>> | undefined, where: string): Record<string, string> {
  const checked: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (value === undefined) continue;
    const lower = name.toLowerCase();
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new ValidationError(`${where}: ${JSON.stringify(name)} is no header name.`);
    if (reserved.test(lower)) throw new ValidationError(`${where}: the header ${name} is the client's own; leave it out.`);
    checked[lower] = checkHeaderValue(name, value, where);
  }
  return checked;
}

/** A header value without line breaks, NUL or characters beyond Latin-1; the message never repeats it. */
export function checkHeaderValue(name: string, value: unknown, where: string): string {
  if (typeof value !== "string" || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
    throw new ValidationError(`${where}: the value of the header ${name} must be a string without line breaks or characters beyond Latin-1.`);
  return value;
}
