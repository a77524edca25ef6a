// Generated from specs/aculab/ by `pnpm generate aculab`. Do not edit.

/** A `code` of Aculab Cloud's errors: one of those that are documented, or any other. */
export type AculabErrorCode =
  | "0001"
  | "0002"
  | "0003"
  | "0004"
  | "0005"
  | "0006"
  | "0105"
  | "0402"
  | "0405"
  | "0406"
  | "0505"
  | (string & {});

/** What each documented code means. */
export const errorCodes: Readonly<Record<AculabErrorCode, string>> = {
  "0001": "a mandatory parameter is missing; the text names it",
  "0002": "a parameter is malformed",
  "0003": "a parameter that has one value was sent more than once",
  "0004": "a numeric parameter is zero, and must be 1 or more",
  "0005": "numbers of this country need a regulation address; create one in the console, and give its name",
  "0006": "the regulation address does not fit the country and region; some ask for a local or a national one",
  "0105": "listed by the provider; see the text of the error",
  "0402": "listed by the provider; see the text of the error",
  "0405": "the token is invalid, lapsed or unidentified",
  "0406": "listed by the provider; see the text of the error",
  "0505": "listed by the provider; see the text of the error",
};
