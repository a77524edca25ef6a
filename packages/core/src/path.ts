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

/** What stands at the first of these paths that leads to something. */
export function firstOf(value: unknown, paths: readonly string[] = []): unknown {
  for (const path of paths) {
    const found = getPath(value, path);
    if (found !== undefined && found !== null && found !== "") return found;
  }
  return undefined;
}

/**
 * Writes at a dotted path and makes the objects on the way. Paths come from specs, never from users.
 *
 * @example setPath({}, "data.type", "message") // { data: { type: "message" } }
 */
export function setPath(target: Record<string, unknown>, path: string, value: unknown): Record<string, unknown> {
  const keys = path.split(".");
  const last = `${keys.pop()}`;
  let here = target;
  for (const key of keys) {
    const next = here[key];
    here = here[key] = isObject(next) ? next : {};
  }
  here[last] = value;
  return target;
}
