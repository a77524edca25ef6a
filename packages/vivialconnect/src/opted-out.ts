import { isHttpError } from "@trunkline/core";

/**
 * Whether a message was refused because its recipient has sent `STOP` to the number that it was to come from. Nothing
 * can be sent from that number until the recipient sends `UNSTOP`.
 *
 * @example
 * catch (error) {
 *   if (!isOptedOut(error)) throw error;
 *   await forget(recipient);
 * }
 */
export function isOptedOut(error: unknown): boolean {
  return isHttpError(error) && error.code === "10005";
}
