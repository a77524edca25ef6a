import type { OperationRow } from "../operation.ts";
import { nextInput } from "../paginate.ts";
import { setPath } from "../path.ts";
import { usualStatus } from "./reply.ts";
import type { MockRule } from "./types.ts";

/**
 * What answers a request for the page after the spec's example: an empty page, the last one. The example itself names a
 * next page for ever. `undefined`: another request.
 */
export function lastPage(row: OperationRow, rule: MockRule, input: Readonly<Record<string, unknown>>): unknown {
  const { page } = row;
  const { example } = rule.replies[usualStatus(rule)] ?? {};
  const next = page && nextInput(page, row.http, example, {});
  if (!next || !Object.entries(next).every(([name, value]) => String(input[name]) === String(value))) return undefined;
  const last = structuredClone(example) as Record<string, unknown>;
  setPath(last, page.items, []);
  return setPath(last, page.next, undefined);
}
