import { decodeAt, encodeAt } from "../codecs.ts";
import type { OperationRow } from "../operation.ts";
import type { RpcBody } from "../rpc.ts";

// What the functions of core that a row names were made with: they carry it, and the mocks go the other way with it.

/** Names of the elements of an array of positional parameters. */
export function positionsOf({ body }: OperationRow): readonly string[] {
  return typeof body === "function" && "params" in body ? (body as RpcBody).params : [];
}

/** An input as on the wire in the form that the user gives: with a `Date` for a time. */
export function decodeInput({ prepare }: OperationRow, input: Record<string, unknown>): Record<string, unknown> {
  return decodeAt(input, prepare?.encode ?? {}) as Record<string, unknown>;
}

/** An answer, or one line of it, in either form as on the wire. */
export function encodeAnswer({ parse }: OperationRow, answer: unknown): unknown {
  return encodeAt(answer, parse?.codecs ?? {});
}
