import { ValidationError } from "./errors.ts";

// What the client or the platform sets for credentials and framing.
const reserved =
  /^((proxy-)?authorization|cookie|host|connection|content-length|transfer-encoding|upgrade|te|__proto__)$/;

/** Headers of a user, names in lower case; refused where they could forge or break a request. Messages never repeat a value. */
export function checkHeaders(
  headers: Readonly<Record<string, string>> | undefined,
  where: string,
): Record<string, string> {
  // Headers, maps and pairs have no members of their own that could be read, and must not vanish in silence.
  const given: Readonly<Record<string, string>> = Object(headers);
  if (Symbol.iterator in given) throw new ValidationError(`${where}: headers must be a plain object.`);
  const checked: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    const lower = name.toLowerCase();
    if (reserved.test(lower)) throw new ValidationError(`${where}: the header ${name} is the client's own.`);
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || typeof value !== "string" || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
      throw new ValidationError(
        `${where}: the header ${JSON.stringify(name)} needs a plain name and one line of Latin-1.`,
      );
    checked[lower] = value;
  }
  return checked;
}
