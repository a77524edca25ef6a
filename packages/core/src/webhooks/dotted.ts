/** The value at a dotted path (`data.attributes.0.id`), of own members only; `undefined` where there is none. */
export function valueAt(value: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((at, name) => {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, name)) return undefined;
    return Object.getOwnPropertyDescriptor(at, name)?.value;
  }, value);
}
