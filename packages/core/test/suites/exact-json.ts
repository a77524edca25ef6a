/** What every Node.js that runs our tests has of JSON, and the types do not know yet. */
interface ExactJson {
  parse(text: string, reviver: (name: string, value: unknown, context: { source?: string }) => unknown): unknown;
  rawJSON(text: string): object;
}
const exact = JSON as unknown as ExactJson;

/** Parses JSON; integers that a number cannot hold become bigints. */
export function exactParse(text: string): unknown {
  return exact.parse(text, (_, value, { source }) =>
    Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(source ?? "")
      ? BigInt(source ?? "")
      : value,
  );
}

/** Writes JSON; a bigint becomes an integer of that many digits. */
export function exactText(value: unknown): string {
  return JSON.stringify(value, (_, member) => (typeof member === "bigint" ? exact.rawJSON(String(member)) : member));
}
