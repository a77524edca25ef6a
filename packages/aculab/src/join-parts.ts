import { ValidationError } from "@trunkline/core";
import type { InboundMessage } from "./generated/types.ts";

/** What of a message tells which part of a text it has. */
export type MessagePart = Pick<
  InboundMessage,
  "from" | "to" | "content" | "multipart_uid" | "multipart_pos" | "multipart_count"
>;

/**
 * Joins the parts of a long text, which come one by one: `undefined` as long as one is missing. They may be in any order,
 * and a part may be there twice. A message that came in one piece is joined already.
 *
 * @param parts What has come of one text: the messages with the same `multipart_uid`, `from` and `to`.
 * @throws {@link ValidationError} where they are of different texts.
 *
 * @example
 * const text = joinParts(await partsOf(payload.multipart_uid));
 * if (text !== undefined) await save(text);
 */
export function joinParts(parts: readonly MessagePart[]): string | undefined {
  const [first] = parts;
  if (!first) return undefined;
  for (const member of ["multipart_uid", "from", "to", "multipart_count"] as const)
    if (parts.some((part) => part[member] !== first[member]))
      throw new ValidationError(`joinParts: the parts must be of one text, but differ in ${member}.`);
  const texts = new Map(parts.map(({ multipart_pos = 1, content = "" }) => [multipart_pos, content]));
  const count = first.multipart_count ?? 1;
  // Before any position is counted out: the number comes from outside.
  if (texts.size < count) return undefined;
  const positions = Array.from({ length: count }, (_, index) => index + 1);
  return positions.every((position) => texts.has(position))
    ? positions.map((position) => texts.get(position)).join("")
    : undefined;
}
