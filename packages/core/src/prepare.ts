import type { Check } from "./checks.ts";
import { type Codecs, convert } from "./codecs.ts";
import { ValidationError } from "./errors.ts";

type Input = Readonly<Record<string, unknown>>;

/** What is done with an input before it is written; it leaves the input as it is. */
export interface Prepared {
  (input: Input): Input;
  /** The codecs at its paths; the mocks read them. */
  encode?: Codecs;
}

/**
 * Makes a row's `prepare`: checks of the input.
 *
 * @example checked(where({ type: "local" }, exactlyOne("area_code", "in_region")))
 */
export const checked =
  (...checks: readonly Check[]): Prepared =>
  (input) => {
    for (const check of checks) {
      const trouble = check(input);
      if (trouble) throw new ValidationError(`${trouble}.`);
    }
    return input;
  };

/**
 * Makes a row's `prepare`: codecs at some paths of the input.
 *
 * @param before What is done first: {@link checked}.
 *
 * @example encoded({ from: underscoreTime }, checked(needs("from")))
 */
export function encoded(encode: Codecs, before: Prepared = (input) => input): Prepared {
  const prepare = (input: Input): Input =>
    convert(before(input), encode, (codec, value, path) => {
      const wire = codec.encode(value);
      if (wire === undefined) throw new ValidationError(`"${path.join(".")}" must be ${codec.takes}.`);
      return wire;
    }) as Input;
  return Object.assign(prepare, { encode });
}
