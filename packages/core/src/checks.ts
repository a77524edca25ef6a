import { getPath } from "./path.ts";

/** What is wrong with an input, if anything: without its values, which may be private, and without a full stop. */
export type Check = (input: Readonly<Record<string, unknown>>) => string | undefined;

// One function for each kind of check that a spec may ask for (`x-check`): a bundle holds those that its rows name.

/** Members that must be given; `null` is given. */
export const needs =
  (...members: readonly string[]): Check =>
  (input) => {
    const missing = members.find((member) => getPath(input, member) === undefined);
    return missing === undefined ? undefined : `it needs "${missing}"`;
  };

/** One of the members, and no more. */
export const exactlyOne =
  (...members: readonly string[]): Check =>
  (input) =>
    countOf(members, input) === 1 ? undefined : `it needs exactly one of ${quoted(members)}`;

/** One of the members, or more. */
export const atLeastOne =
  (...members: readonly string[]): Check =>
  (input) =>
    countOf(members, input) > 0 ? undefined : `it needs at least one of ${quoted(members)}`;

/** One of the members, or none. */
export const atMostOne =
  (...members: readonly string[]): Check =>
  (input) =>
    countOf(members, input) < 2 ? undefined : `it takes at most one of ${quoted(members)}`;

/** Fewest and most elements of a list, where it is given. */
export const hasItems =
  (member: string, fewest: number, most: number): Check =>
  (input) =>
    ofList(input, member, ({ length }) =>
      length < fewest || length > most
        ? `"${member}" must have ${fewest} to ${most} elements, not ${length}`
        : undefined,
    );

/** Each element of a list, where it is given, is a list of exactly these types. */
export const hasTuples =
  (member: string, types: readonly ("string" | "number" | "boolean")[], say: string): Check =>
  (input) =>
    ofList(input, member, (list) => {
      const index = list.findIndex((one) => !isTuple(one, types));
      return index < 0 ? undefined : `"${member}.${index}" ${say}`;
    });

/** Of a text, or of each in a list. `say` ends the message: `must end in .avg`. */
export const fits =
  (member: string, pattern: RegExp, say: string): Check =>
  (input) => {
    const value = getPath(input, member) ?? [];
    if (!Array.isArray(value)) return isLike(value, pattern) ? undefined : `"${member}" ${say}`;
    const index = value.findIndex((one) => !isLike(one, pattern));
    return index < 0 ? undefined : `"${member}.${index}" ${say}`;
  };

/** Of the names in an object. */
export const keysFit =
  (member: string, pattern: RegExp, say: string): Check =>
  (input) => {
    const wrong = Object.keys(Object(getPath(input, member))).find((name) => !isLike(name, pattern));
    return wrong === undefined ? undefined : `the name ${JSON.stringify(wrong)} in "${member}" ${say}`;
  };

/** A check that holds only where these members have these values. */
export const where =
  (when: Readonly<Record<string, unknown>>, check: Check): Check =>
  (input) => {
    const entries = Object.entries(when);
    const trouble = entries.every(([member, value]) => input[member] === value) ? check(input) : undefined;
    const place = entries.map(([member, value]) => `"${member}" is ${JSON.stringify(value)}`).join(" and ");
    return trouble && `${trouble} where ${place}`;
  };

function ofList(
  input: object,
  member: string,
  check: (list: readonly unknown[]) => string | undefined,
): string | undefined {
  const list = getPath(input, member);
  if (list === undefined) return undefined;
  return Array.isArray(list) ? check(list) : `"${member}" must be a list`;
}

const countOf = (members: readonly string[], input: object): number =>
  members.filter((member) => getPath(input, member) !== undefined).length;

const isTuple = (value: unknown, types: readonly string[]): boolean =>
  Array.isArray(value) &&
  value.length === types.length &&
  types.every((type, index) => typeof value[index] === type && (type !== "number" || Number.isFinite(value[index])));

const isLike = (text: unknown, pattern: RegExp): boolean => typeof text === "object" || pattern.test(String(text));

const quoted = (members: readonly string[]): string => members.map((member) => `"${member}"`).join(", ");
