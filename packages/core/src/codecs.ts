/** A value whose form on the wire is another one. Neither way throws. */
export interface Codec {
  /** The value of what came; what cannot be read stays as it came. */
  decode(wire: unknown): unknown;
  /** What is sent for a value; `undefined` for what is no such value. */
  encode(value: unknown): unknown;
  /** What a value must be, for messages: `a valid Date`. */
  takes: string;
  /** Reads a number beyond 2^53 by its digits, where {@link decoded} has them. */
  exact?: true;
}

/** Codecs by dotted path; `*` stands for each element of an array, and for each member of an object. */
export type Codecs = Readonly<Record<string, Codec>>;

const validTime = (value: unknown): number => (value instanceof Date ? value.getTime() : Number.NaN);

/** Seconds since 1970, a number with or without a fraction: `Date`. */
export const epochSeconds: Codec = {
  decode: (wire) => {
    const date = new Date(typeof wire === "number" ? Math.round(wire * 1000) : Number.NaN);
    return Number.isNaN(date.getTime()) ? wire : date;
  },
  encode: (value) => {
    const time = validTime(value);
    return Number.isNaN(time) ? undefined : time / 1000;
  },
  takes: "a valid Date",
};

/** `YYYY-MM-DD_hh:mm:ss` in UTC: `Date`. Fractions of a second are cut off. */
export const underscoreTime: Codec = {
  decode: (wire) => {
    const date = new Date(typeof wire === "string" ? `${wire.replace("_", "T")}Z` : Number.NaN);
    // Only what would be written the same: no 30th of February, no other form.
    return underscoreTime.encode(date) === wire ? date : wire;
  },
  encode: (value) => {
    const iso = Number.isNaN(validTime(value)) ? "" : (value as Date).toISOString();
    // A year of more than four digits has no such form.
    return iso.length === 24 ? iso.slice(0, 19).replace("T", "_") : undefined;
  },
  takes: "a valid Date before the year 10000",
};

/** The texts `true` and `false`: `boolean`. */
export const booleanText: Codec = {
  decode: (wire) => (wire === "true" ? true : wire === "false" ? false : wire),
  encode: (value) => (typeof value === "boolean" ? String(value) : undefined),
  takes: "a boolean",
};

/** Text whose characters beyond ASCII travel as `\uXXXX`: `string`. */
export const escapedText: Codec = {
  decode: (wire) =>
    typeof wire === "string"
      ? wire.replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
      : wire,
  encode: (value) =>
    typeof value === "string"
      ? value.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      : undefined,
  takes: "a string",
};

/** A JSON integer of any length: a `string` of its digits; beyond 2^53 with the help of {@link exactIntegers}. */
export const exactInteger: Codec = {
  decode: (wire) => (Number.isSafeInteger(wire) ? String(wire) : wire),
  encode: (value) => {
    if (typeof value !== "string" || !/^-?(0|[1-9]\d*)$/.test(value)) return undefined;
    return Number.isSafeInteger(Number(value)) ? Number(value) : BigInt(value);
  },
  takes: "a string of digits",
  exact: true,
};

/** A copy with each value at a path of the table converted; what leads nowhere, and `null`, stays. */
export function convert(
  value: unknown,
  codecs: Codecs,
  change: (codec: Codec, value: unknown, path: readonly string[]) => unknown,
): unknown {
  let result = value;
  for (const path in codecs)
    result = at(result, path.split("."), [], (one, keys) => change(codecs[path] as Codec, one, keys));
  return result;
}

type Change = (value: unknown, path: readonly string[]) => unknown;

function at(value: unknown, [key, ...rest]: readonly string[], path: readonly string[], change: Change): unknown {
  if (value === undefined || value === null) return value;
  if (key === undefined) return change(value, path);
  if (typeof value !== "object") return value;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  for (const name of key === "*" ? Object.keys(copy) : [key])
    if (Object.hasOwn(copy, name)) copy[name] = at(copy[name], rest, [...path, name], change);
  return copy;
}

/**
 * The values of a body that came in its wire form.
 *
 * @example decodeAt({ at: "2026-01-02_03:04:05" }, { at: underscoreTime }) // { at: Date }
 */
export const decodeAt = (body: unknown, codecs: Codecs): unknown =>
  convert(body, codecs, (codec, wire) => codec.decode(wire));

/** The wire form of a body that is in either form. */
export const encodeAt = (body: unknown, codecs: Codecs): unknown =>
  convert(body, codecs, (codec, value) => codec.encode(value) ?? value);

/** What {@link decoded} makes; the mocks read the codecs. */
export interface Decoded {
  (text: string): unknown;
  codecs?: Codecs;
}

/**
 * Makes a row's `parse`: JSON, with codecs at some paths.
 *
 * @param exactly Where integers beyond 2^53 are to stay exact: {@link exactIntegers}.
 *
 * @example decoded({ "calls.*.start_time": epochSeconds })
 * @example decoded({ "log_items.*.log_timestamp": exactInteger }, exactIntegers)
 */
export function decoded(codecs: Codecs, exactly: (text: string) => unknown = JSON.parse): Decoded {
  const parse = (text: string): unknown => {
    const exact = exactly(text);
    return convert(JSON.parse(text), codecs, (codec, wire, path) =>
      codec.decode(codec.exact ? path.reduce((here, key) => Reflect.get(Object(here), key), exact) : wire),
    );
  };
  return Object.assign(parse, { codecs });
}
