// A string, closed or not (else each quote in it would be tried anew), or what outside of one can only be a number.
const token = /"[^"\\]*(?:\\.[^"\\]*)*"?|[-\d][-+.\dEe]*/g;

/**
 * `JSON.parse`, with integers beyond 2^53 as strings of their digits, which a number cannot hold.
 *
 * @throws SyntaxError for what is no JSON.
 *
 * @example exactIntegers('{"at":20181128140457996123}') // { at: "20181128140457996123" }
 */
export const exactIntegers = (text: string): unknown =>
  JSON.parse(text.replace(token, (found) => (isBeyond(found) ? `"${found}"` : found)));

const isBeyond = (found: string): boolean => /^-?\d{16,}$/.test(found) && !Number.isSafeInteger(Number(found));
