import { type HttpError, isHttpError } from "@trunkline/core";
import type { RpcFaultAnswer } from "./generated/types.ts";

/**
 * Whether the account service said no, which it does inside an answer of status 200. `code` is the fault's code as text;
 * older installations name the fault in `data.error.fault`.
 *
 * @example
 * catch (error) {
 *   if (!isFault(error)) throw error;
 *   console.log(error.code, error.data.error.fault);
 * }
 */
export function isFault(
  error: unknown,
): error is HttpError<RpcFaultAnswer> & { readonly status: 200; readonly kind: "fault" } {
  return isHttpError(error, 200) && error.kind === "fault";
}
