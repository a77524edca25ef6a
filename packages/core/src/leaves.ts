import { isObject } from "./path.ts";

/** A provider's `errors.tell`, where messages are objects: their leaves, each with where it stands, down to where no sense is left. */
export function leaves(detail: unknown, at = "", depth = 0): string {
  if (!isObject(detail)) return detail === undefined ? "" : (at && `${at}: `) + String(detail);
  return Object.entries(depth > 9 ? {} : detail)
    .slice(0, 10)
    .map(([key, value]) => leaves(value, Array.isArray(detail) ? at : at ? `${at}.${key}` : key, depth + 1))
    .join("; ");
}
