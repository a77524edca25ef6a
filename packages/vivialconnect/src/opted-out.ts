import { type HttpError, isHttpError } from "@trunkline/core";
import type { ErrorBody } from "./generated/types.ts";

/**
 * Whether a message was refused because its recipient has sent `STOP` to the number that it was to come from. Nothing
 * can be sent from that number until the recipient sends `UNSTOP`.
 *
 * @example
 * catch (error) {
 *   if (!isOptedOut(error)) throw error;
 *   await forget(recipient, error.data.message);
 * }
 */
export function isOptedOut(
  error: unknown,
): error is HttpError<ErrorBody> & { readonly status: 400; readonly code: "10005" } {
  return isHttpError(error, 400) && error.code === "10005";
}
