import type { Sensitivity } from "./operation.ts";
import { encode } from "./parameters.ts";
import { isObject } from "./path.ts";

type SensitiveNames = Readonly<Record<string, Sensitivity>>;
/** A text that must not be shown, and what to show for it. */
export type Hidden = [text: string, standIn: string];

/**
 * A stand-in for a value that must not be shown.
 *
 * @example mask("12065551212", "phone") // "1206…12"
 */
export function mask(value: string, how: Sensitivity): string {
  if (how === "content") return `<${value.length} characters>`;
  return how === "phone" && value[7] ? `${value.slice(0, -7)}…${value.slice(-2)}` : "***";
}

/** Puts into `found` what an input holds at members that the spec calls sensitive, at any depth. */
export function findSensitive(value: unknown, names: SensitiveNames, found: Hidden[], how?: Sensitivity): void {
  if (isObject(value) && !(value instanceof Date)) {
    if (!ArrayBuffer.isView(value))
      for (const [key, member] of Object.entries(value)) findSensitive(member, names, found, names[key] ?? how);
  } else if (how && value !== undefined && value !== null) found.push([String(value), mask(String(value), how)]);
}

/** A copy of an input for a log: members that the spec calls sensitive are masked, at any depth. */
export function redact(value: unknown, names: SensitiveNames = {}, how?: Sensitivity): unknown {
  if (Array.isArray(value)) return value.map((item) => redact(item, names, how));
  if (typeof value === "object" && value !== null && !(value instanceof Date)) {
    if (ArrayBuffer.isView(value)) return "[bytes]";
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [
        key,
        redact(member, names, Object.hasOwn(names, key) ? names[key] : how),
      ]),
    );
  }
  return !how || value === undefined || value === null ? value : mask(String(value), how);
}

/** A text without the given texts, in whichever encoding they stand, and without anything that looks like a phone number. */
export function scrub(text: string, hidden: readonly Hidden[]): string {
  let clean = text;
  // The longest first: one may be part of another.
  for (const [secret, standIn] of [...hidden].sort(([one], [other]) => other.length - one.length))
    if (secret[2]) {
      const percent = encodeURIComponent(secret.toWellFormed());
      const base64 = btoa(unescape(percent)).replace(/=/g, "");
      // As it is, in JSON, in a URL or form (as others write them, and as we do), and in either Base64.
      for (const form of [
        secret,
        JSON.stringify(secret).slice(1, -1),
        percent,
        encode(secret),
        base64,
        base64.replace(/\+/g, "-").replace(/\//g, "_"),
      ])
        clean = clean.replaceAll(form, () => standIn);
    }
  // As people write them, too: +1 (206) 555-1212.
  return clean.replace(/\d([ ()-]{0,2}\d){6,}/g, (found) => mask(found.replace(/\D/g, ""), "phone"));
}

/** A foreign error fit to be a cause: a copy of its clean words, with its code and causes; one of ours as it is. */
export function safeCause(error: unknown, hidden: readonly Hidden[], depth = 0): Error | undefined {
  if (!(error instanceof Error) || depth > 8) return undefined;
  if ("trunkline" in error) return error;
  const known: { stack?: unknown; code?: unknown } = error;
  const cause = safeCause(error.cause, hidden, depth + 1);
  const copy: typeof known = new Error(scrub(error.message, hidden), cause && { cause });
  if (known.code) copy.code = scrub(`${known.code}`, hidden);
  if (known.stack) copy.stack = scrub(`${known.stack}`, hidden);
  return copy as Error;
}
