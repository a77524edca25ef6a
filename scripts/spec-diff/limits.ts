import type { SchemaObject } from "../generate/openapi.ts";
import type { Report } from "./rules.ts";

/** What the values of a schema may be. */
export type Kind = "null" | "boolean" | "number" | "string" | "array" | "object";
export const kinds: readonly Kind[] = ["null", "boolean", "number", "string", "array", "object"];

/** The limits of each kind of values. */
export const limits: Readonly<Record<Kind, readonly string[]>> = {
  null: [],
  boolean: [],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"],
  string: ["minLength", "maxLength", "pattern", "format"],
  array: ["minItems", "maxItems", "uniqueItems"],
  object: ["minProperties", "maxProperties", "dependentRequired", "patternProperties", "propertyNames"],
};
/** What else may hold for values of any kind. */
export const conditions: readonly string[] = ["not", "if", "then", "else"];

/** Where a comparison is, and who takes what it finds. */
export interface Place {
  /** Who reads it: the provider what users send, or users what the provider sends. */
  direction: "request" | "response";
  /** Path of the value, for the reader. */
  at: string;
  report: Report;
}

/** Limits, and what else stands beside the type. */
export function compareNotes(kind: Kind, was: SchemaObject, is: SchemaObject, { direction, at, report }: Place): void {
  for (const name of [...limits[kind], ...conditions]) {
    const [old, now] = [was[name], is[name]];
    if (JSON.stringify(old) === JSON.stringify(now)) continue;
    // Of all but numbers nobody can say which of two is narrower.
    const isNumber = typeof old === "number" && typeof now === "number";
    const isLooser =
      now === undefined ||
      (isNumber &&
        ((/^(min|exclusiveMin)/.test(name) && now < old) || (/^(max|exclusiveMax)/.test(name) && now > old)));
    const detail = `${at}: ${name} ${arrow(old, now)}`;
    if (direction === "response") report("response-limit-changed", detail);
    else report(isLooser ? "request-limit-loosened" : "request-limit-tightened", detail);
  }
  if (was["x-codec"] !== is["x-codec"]) report("x-codec-changed", `${at}: ${arrow(was["x-codec"], is["x-codec"])}`);
  if (direction === "request") compareDefaults(was.default, is.default, at, report);
}

/** What holds where nothing is given. */
export function compareDefaults(old: unknown, now: unknown, at: string, report: Report): void {
  if (JSON.stringify(old) === JSON.stringify(now)) return;
  const isNews = old === undefined || now === undefined;
  report(isNews ? "request-default-documented" : "request-default-changed", `${at}: ${arrow(old, now)}`);
}

/** `10 → 5`; long values are cut. */
export function arrow(old: unknown, now: unknown): string {
  const text = (value: unknown): string => {
    const whole = value === undefined ? "none" : typeof value === "string" ? value : JSON.stringify(value);
    return whole.length > 80 ? `${whole.slice(0, 79)}…` : whole;
  };
  return `${text(old)} → ${text(now)}`;
}
