/** The first value of a header, whose name is given in lower case, among names and values in turn. */
export function findHeader(raw: readonly string[], name: string): string | undefined {
  for (let at = 0; at < raw.length; at += 2)
    // Most names are told apart by their length.
    if (raw[at]?.length === name.length && raw[at]?.toLowerCase() === name) return raw[at + 1];
  return undefined;
}
