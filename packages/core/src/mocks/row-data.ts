import { type Codecs, decodeAt, encodeAt } from "../codecs.ts";
import type { OperationRow } from "../operation.ts";

// What the functions of core that a row names were made with: they carry it, and the mocks go the other way with it.

/** Names of the elements of an array of positional parameters. */
export function positionsOf({ body }: OperationRow): readonly string[] {
  return carried<readonly string[]>(body, "params") ?? [];
}

/** An input as on the wire in the form that the user gives: with a `Date` for a time. */
export function decodeInput({ prepare }: OperationRow, input: Record<string, unknown>): Record<string, unknown> {
  const codecs = carried<Codecs>(prepare, "encode");
  return codecs ? (decodeAt(input, codecs) as Record<string, unknown>) : input;
}

/** An answer, or one line of it, in either form as on the wire. */
export function encodeAnswer({ parse }: OperationRow, answer: unknown): unknown {
  const codecs = carried<Codecs>(parse, "codecs");
  return codecs ? encodeAt(answer, codecs) : answer;
}

function carried<Data>(made: unknown, name: string): Data | undefined {
  // Rows may also hold functions of the user's own, that carry nothing.
  return typeof made === "function" ? (Reflect.get(made, name) as Data | undefined) : undefined;
}
