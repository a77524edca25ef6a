import { type HttpError, isHttpError } from "@trunkline/core";
import type { ConversationStatus } from "./generated/types.ts";

/**
 * Whether a message was refused because its recipient has opted out; nothing was sent. Replies go through all the same.
 *
 * @example
 * catch (error) {
 *   if (!isOptedOut(error)) throw error;
 *   console.log(error.data.reason);
 * }
 */
export function isOptedOut(
  error: unknown,
): error is HttpError<ConversationStatus> & { readonly status: 400; readonly code: "opted_out" } {
  return isHttpError(error, 400) && error.code === "opted_out";
}
