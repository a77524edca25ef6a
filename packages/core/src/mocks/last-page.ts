import type { OperationRow } from "../operation.ts";
import { nextInput } from "../paginate.ts";
import { setPath } from "../path.ts";
import { usualStatus } from "./reply.ts";
import type { MockRule } from "./types.ts";

/**
 * What answers a request for a page after the spec's example: an empty page, the last one. The example itself names a
 * next page for ever. `undefined`: another request.
 */
export function lastPage(row: OperationRow, rule: MockRule, input: Readonly<Record<string, unknown>>): unknown {
  const { page, http } = row;
  if (!page) return undefined;
  const { example } = rule.replies[usualStatus(rule)] ?? {};
  const empty = () => setPath(structuredClone(example) as Record<string, unknown>, page.items, []);
  if ("page" in page) return Number(input[page.page]) > 1 ? empty() : undefined;
  const next = nextInput(page, http, example, {});
  if (!next || !Object.entries(next).every(([name, value]) => String(input[name]) === String(value))) return undefined;
  return setPath(empty(), page.next, rule.last);
}
