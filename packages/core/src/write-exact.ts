/** JSON in which a bigint is an integer of any length; `JSON.stringify` refuses one. */
export function writeExact(value: unknown): string {
  const text = JSON.stringify(value, (_, member: unknown) =>
    typeof member === "bigint" ? `\u0001bigint:${member}` : member,
  );
  return text.replace(/"\\u0001bigint:(-?\d+)"/g, "$1");
}
