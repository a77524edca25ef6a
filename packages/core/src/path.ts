export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/**
 * Reads a dotted path; numbers index arrays.
 *
 * @example getPath({ errors: [{ detail: "no" }] }, "errors.0.detail") // "no"
 */
export function getPath(value: unknown, path: string): unknown {
  let here = value;
  for (const key of path.split(".")) {
    if (!isObject(here) || !Object.hasOwn(here, key)) return undefined;
    here = here[key];
  }
  return here;
}

/**
 * Writes at a dotted path and makes the objects on the way. Paths come from specs, never from users.
 *
 * @example setPath({}, "data.type", "message") // { data: { type: "message" } }
 */
export function setPath(target: Record<string, unknown>, path: string, value: unknown): Record<string, unknown> {
  const keys = path.split(".");
  let here = target;
  keys.forEach((key, index) => {
    const next = here[key];
    here[key] = index === keys.length - 1 ? value : isObject(next) ? next : {};
    here = here[key] as Record<string, unknown>;
  });
  return target;
}
