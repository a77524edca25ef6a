/**
 * Part of a value, which is laid over an example of it: what is not given is the example's. A list has as many items as
 * are given, each laid over the example's item at its place, or over the example's last. `undefined` leaves a member out.
 */
export type Part<Value> = Value extends string | Date // an open list of names is `string & {}`, an object to TypeScript
  ? Value
  : Value extends AsyncIterable<infer Item> | readonly (infer Item)[]
    ? readonly Part<Item>[]
    : Value extends object
      ? { [Member in keyof Value]?: Part<Value[Member]> | undefined }
      : Value;

/** The example with a {@link Part} laid over it; neither is changed. */
export function layOver(example: unknown, part: unknown): unknown {
  if (Array.isArray(part)) {
    const items: unknown[] = Array.isArray(example) ? example : [];
    return part.map((item, index) => layOver(items[Math.min(index, items.length - 1)], item));
  }
  if (!isRecord(part)) return part;
  const own = new Map(isRecord(example) ? Object.entries(example) : []);
  for (const [key, value] of Object.entries(part)) own.set(key, layOver(own.get(key), value));
  return Object.fromEntries(own);
}

// By its tag, since Jest's objects are of another realm; a `Date` is no record.
function isRecord(value: unknown): value is object {
  return Object.prototype.toString.call(value) === "[object Object]";
}
