import type { OperationRow } from "../operation.ts";
import { nextInput } from "../paginate.ts";
import { setPath } from "../path.ts";
import { usualStatus } from "./reply.ts";
import type { MockRule } from "./types.ts";

type Input = Readonly<Record<string, unknown>>;

/**
 * What answers a request for a page after the spec's example: an empty page, the last one. The example itself names a
 * next page for ever. `undefined`: another request.
 */
export function createLastPage({ page, http }: OperationRow, rule: MockRule): (input: Input) => unknown {
  if (!page) return () => undefined;
  const { example } = rule.replies[usualStatus(rule)] ?? {};
  const empty = () => setPath(structuredClone(example) as Record<string, unknown>, page.items, []);
  if ("page" in page) return (input) => (Number(input[page.page]) > 1 ? empty() : undefined);
  const next = Object.entries(nextInput(page, http, example, {}) ?? {});
  return (input) =>
    next.length > 0 && next.every(([name, value]) => String(input[name]) === String(value))
      ? setPath(empty(), page.next, rule.last)
      : undefined;
}
