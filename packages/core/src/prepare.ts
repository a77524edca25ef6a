import { type Codecs, convert } from "./codecs.ts";
import { ValidationError } from "./errors.ts";
import { getPath } from "./path.ts";

type Input = Record<string, unknown>;

/** A check of an input as a spec writes it (`x-check`); `when`: only where these members have these values. */
export type Check = { when?: Readonly<Record<string, unknown>> } & (
  | { required: readonly string[] }
  | { exactlyOne: readonly string[] }
  | { atLeastOne: readonly string[] }
  | { atMostOne: readonly string[] }
  /** Of a text, or of each in a list. `say` ends the message: `must end in .avg`. */
  | { member: string; pattern: string; say: string }
  /** Of the names in an object. */
  | { keysOf: string; pattern: string; say: string }
  /** Fewest and most elements of a list. */
  | { member: string; items: readonly [fewest: number, most: number] }
  /** Each element of a list is a list of exactly these types. */
  | { member: string; tuple: readonly ("string" | "number" | "boolean")[]; say: string }
);

/** What is done with an input before it is written. */
export interface Preparation {
  check?: readonly Check[];
  encode?: Codecs;
}

/** What {@link prepared} makes; the mocks read its tables. */
export interface Prepared extends Preparation {
  (input: Input): Input;
}

/**
 * Makes a row's `prepare`: checks of the input, then codecs at some of its paths. Both leave the input as it is.
 *
 * @example
 * prepared({
 *   check: [{ exactlyOne: ["area_code", "in_region"], when: { type: "local" } }],
 *   encode: { from: underscoreTime },
 * })
 */
export function prepared({ check = [], encode = {} }: Preparation): Prepared {
  const prepare = (input: Input): Input => {
    for (const one of check) {
      const when = Object.entries(one.when ?? {});
      if (!when.every(([member, value]) => input[member] === value)) continue;
      const trouble = troubleOf(one, input);
      const where = when.map(([member, value]) => ` where "${member}" is ${JSON.stringify(value)}`).join(" and");
      if (trouble) throw new ValidationError(`${trouble}${where}.`);
    }
    return convert(input, encode, (codec, value, path) => {
      const wire = codec.encode(value);
      if (wire === undefined) throw new ValidationError(`"${path.join(".")}" must be ${codec.takes}.`);
      return wire;
    }) as Input;
  };
  return Object.assign(prepare, { check, encode });
}

/** What is wrong, without the value: it may be private. */
function troubleOf(check: Check, input: Input): string | undefined {
  if ("required" in check) {
    const missing = check.required.find((member) => getPath(input, member) === undefined);
    return missing === undefined ? undefined : `it needs "${missing}"`;
  }
  if ("exactlyOne" in check)
    return countOf(check.exactlyOne, input) === 1 ? undefined : `it needs exactly one of ${quoted(check.exactlyOne)}`;
  if ("atLeastOne" in check)
    return countOf(check.atLeastOne, input) > 0 ? undefined : `it needs at least one of ${quoted(check.atLeastOne)}`;
  if ("atMostOne" in check)
    return countOf(check.atMostOne, input) < 2 ? undefined : `it takes at most one of ${quoted(check.atMostOne)}`;
  if ("items" in check) {
    const { length } = Object(getPath(input, check.member));
    const [fewest, most] = check.items;
    return length < fewest || length > most
      ? `"${check.member}" must have ${fewest} to ${most} elements, not ${length}`
      : undefined;
  }
  if ("tuple" in check) {
    const { member, tuple, say } = check;
    const list = getPath(input, member);
    const index = Array.isArray(list) ? list.findIndex((one) => !isTuple(one, tuple)) : -1;
    return index < 0 ? undefined : `"${member}.${index}" ${say}`;
  }
  const { pattern, say } = check;
  const fits = (text: unknown): boolean => typeof text === "object" || RegExp(pattern, "u").test(String(text));
  if ("keysOf" in check) {
    const wrong = Object.keys(Object(getPath(input, check.keysOf))).find((name) => !fits(name));
    return wrong === undefined ? undefined : `the name ${JSON.stringify(wrong)} in "${check.keysOf}" ${say}`;
  }
  const value = getPath(input, check.member) ?? [];
  if (!Array.isArray(value)) return fits(value) ? undefined : `"${check.member}" ${say}`;
  const index = value.findIndex((one) => !fits(one));
  return index < 0 ? undefined : `"${check.member}.${index}" ${say}`;
}

const countOf = (members: readonly string[], input: Input): number =>
  members.filter((member) => getPath(input, member) !== undefined).length;

const isTuple = (value: unknown, types: readonly string[]): boolean =>
  Array.isArray(value) &&
  value.length === types.length &&
  types.every((type, index) => typeof value[index] === type && (type !== "number" || Number.isFinite(value[index])));

const quoted = (members: readonly string[]): string => members.map((member) => `"${member}"`).join(", ");
