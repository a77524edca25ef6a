import { malformed } from "./answer.ts";
import type { Call } from "./call-state.ts";
import type { OperationRow } from "./operation.ts";
import { getPath, setPath } from "./path.ts";
import type { TransportResponse } from "./transport.ts";

/** A row's `envelop`, where it has `wrap` or `fill`: puts the members of a body into it, and constants beside them. */
export function enveloped({ wrap = "", fill }: OperationRow, value: unknown): unknown {
  const body: Record<string, unknown> = {};
  // Constants stand beside the members, or on the way to them.
  for (const path in fill) setPath(body, path, fill[path]);
  if (!wrap) return Object.assign(body, value);
  const beside = getPath(body, wrap);
  return setPath(body, wrap, beside ? Object.assign({}, beside, value) : value);
}

/** A row's `settle`, where it has `unwrap`: what the user gets of the answer. */
export function unwrapped(data: unknown, response: TransportResponse, call: Call): unknown {
  const { unwrap = "" } = call.row;
  const inner = getPath(data, unwrap);
  if (inner === undefined && data !== undefined) throw malformed(`without "${unwrap}"`, response, call);
  return inner;
}
