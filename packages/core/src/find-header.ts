/** The first value of a header, whose name is given in lower case, among names and values in turn: texts, or their bytes. */
export function findHeader(raw: readonly HeaderText[], name: string): string | undefined {
  for (let at = 0; at < raw.length; at += 2)
    // Most names are told apart by their length.
    if (raw[at]?.length === name.length && raw[at]?.toString().toLowerCase() === name) return raw[at + 1]?.toString();
  return undefined;
}

/** A text, or what `toString` makes one of. */
export interface HeaderText {
  readonly length: number;
  toString(): string;
}
