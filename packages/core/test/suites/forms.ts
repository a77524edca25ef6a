import { inspect } from "node:util";
import type { Sensitivity } from "../../src/operation.ts";
import { encode } from "../../src/parameters.ts";

/** A text in all the ways in which it might be shown: as it is, escaped, encoded. */
export const formsOf = (text: string): readonly string[] => [
  ...new Set([...wireFormsOf(text), inspect(text).slice(1, -1)]),
];

/** A text in the ways in which a server might repeat it. */
export function wireFormsOf(text: string): readonly string[] {
  const base64 = Buffer.from(text).toString("base64");
  return [
    text,
    JSON.stringify(text).slice(1, -1),
    encodeURIComponent(text.toWellFormed()),
    encode(text),
    base64,
    base64.replace(/=+$/, ""),
    Buffer.from(text).toString("base64url"),
  ];
}

/** All that a user or a log may come to see of an error and of lines of a log. */
export function shown(error: unknown, lines: readonly unknown[] = []): string {
  const { message, stack } = Object(error) as Partial<Error>;
  return [
    message,
    String(error),
    stack,
    JSON.stringify(error),
    inspect(error, { depth: 10 }),
    inspect(error, { depth: 10, showProxy: true, getters: true }),
    inspect(lines, { depth: 10 }),
    JSON.stringify(lines),
  ].join("\n");
}

/** The texts in an input that nothing may show: those of sensitive members, at any depth. */
export function valuesIn(
  value: unknown,
  sensitive: Readonly<Record<string, Sensitivity>>,
  inside = false,
): readonly string[] {
  if (typeof value === "string") return inside && value.length > 3 ? [value] : [];
  if (typeof value === "number") return inside && value > 9999 ? [String(value)] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    valuesIn(member, sensitive, inside || Object.hasOwn(sensitive, name)),
  );
}
