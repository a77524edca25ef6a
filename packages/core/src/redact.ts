import type { Sensitivity } from "./operation.ts";

type SensitiveNames = Readonly<Record<string, Sensitivity>>;

/**
 * A stand-in for a value that must not be shown.
 *
 * @example mask("12065551212", "phone") // "1206…12"
 */
export function mask(value: string, how: Sensitivity): string {
  if (how === "content") return `<${value.length} characters>`;
  if (how === "phone" && value.length > 7) return `${value.slice(0, value.length - 7)}…${value.slice(-2)}`;
  return "***";
}

/** A copy of an input for a log: members that the spec calls sensitive are masked, at any depth. */
export function redact(value: unknown, names: SensitiveNames, how?: Sensitivity): unknown {
  if (Array.isArray(value)) return value.map((item) => redact(item, names, how));
  if (isPlain(value)) {
    const copy: [string, unknown][] = Object.keys(value).map((key) => [key, redact(value[key], names, lookUp(names, key) ?? how)]);
    return Object.fromEntries(copy);
  }
  if (how && value !== null && value !== undefined) return mask(String(value), how);
  return typeof value === "object" && value !== null ? `[${value.constructor?.name ?? "object"}]` : value;
}

/** The sensitive texts of an input, each with its stand-in. */
export function sensitiveTexts(value: unknown, names: SensitiveNames, how?: Sensitivity): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((item) => sensitiveTexts(item, names, how));
  if (isPlain(value)) return Object.keys(value).flatMap((key) => sensitiveTexts(value[key], names, lookUp(names, key) ?? how));
  return how && (typeof value === "string" || typeof value === "number") ? [[String(value), mask(String(value), how)]] : [];
}

/** A text without the given texts, in whichever encoding they stand, and without anything that looks like a phone number. */
export function scrub(text: string, hidden: Iterable<readonly [string, string]>): string {
  let clean = text;
  for (const [secret, standIn] of hidden) {
    if (secret.length < 3) continue;
    for (const form of new Set([secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret.toWellFormed())]))
      clean = clean.replaceAll(form, standIn);
  }
  return clean.replace(/\d{7,}/g, (digits) => mask(digits, "phone"));
}

/** A foreign error fit to be a cause: itself where it holds nothing to hide, else a clean copy. */
export function safeCause(error: unknown, hidden: Iterable<readonly [string, string]>, depth = 0): unknown {
  if (!(error instanceof Error)) return typeof error === "string" ? scrub(error, hidden) : undefined;
  const { cause } = error;
  const clean = cause === undefined || depth > 4 ? undefined : safeCause(cause, hidden, depth + 1);
  const text = `${error.message}\n${error.stack}`;
  if (clean === cause && scrub(text, hidden) === text) return error;
  const copy = new Error(scrub(error.message, hidden), { cause: clean });
  const code: unknown = (error as { code?: unknown }).code;
  return Object.assign(copy, { name: error.name, stack: scrub(error.stack ?? "", hidden) }, typeof code === "string" && { code });
}

const lookUp = (names: SensitiveNames, key: string): Sensitivity | undefined => (Object.hasOwn(names, key) ? names[key] : undefined);

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
