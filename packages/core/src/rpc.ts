import { malformed } from "./answer.ts";
import { type Call, callError, hiddenOf } from "./call-state.ts";
import { HttpError, ValidationError } from "./errors.ts";
import { scrub } from "./redact.ts";
import { type BodyWriter, writeJson } from "./serialize.ts";
import type { TransportResponse } from "./transport.ts";

/** What {@link rpcBody} makes; the mocks read the names. */
export interface RpcBody extends BodyWriter {
  /** Names of the parameters, by position. */
  params: readonly string[];
}

/**
 * Makes the `body` of a row for JSON-RPC with parameters by position: the members at `params` become a list.
 *
 * @example
 * const row = {
 *   http: "POST /api/",
 *   body: rpcBody(["campaign_id"]),
 *   wrap: "params",
 *   fill: { jsonrpc: "2.0", id: 0, method: "channels" },
 *   envelop: enveloped,
 *   settle: rpcResult,
 * };
 */
export function rpcBody(names: readonly string[]): RpcBody {
  const write: BodyWriter = (value, type) => {
    const { params } = value as { params: unknown };
    // By path, the user gives the wire's own list.
    return {
      body: writeJson(Array.isArray(params) ? value : { ...(value as object), params: list(params) }),
      mediaType: type,
    };
  };
  const list = (members: unknown): unknown[] => {
    const params: unknown[] = [];
    for (const [name, member] of Object.entries(Object(members))) {
      const index = names.indexOf(name);
      if (member === undefined) continue;
      if (index < 0) throw new ValidationError(`it takes no ${JSON.stringify(name)}.`);
      params[index] = member;
    }
    return params;
  };
  return Object.assign(write, { params: names });
}

/** A row's `settle` for JSON-RPC: the result, or an {@link HttpError} of kind `fault`, in either envelope that servers have. */
export function rpcResult(data: unknown, response: TransportResponse, call: Call): unknown {
  const { error, result } = Object(data) as { error?: unknown; result?: unknown };
  if (error !== undefined && error !== null) throw toFault(error, data, response, call);
  if (result === undefined) throw malformed('without "result"', response, call);
  return result;
}

function toFault(error: unknown, data: unknown, { status, headers }: TransportResponse, call: Call): HttpError {
  const known = Object(error) as Readonly<Record<string, unknown>>;
  const code = known.faultCode ?? known.code;
  const message = known.faultString ?? known.message ?? (typeof error === "string" ? error : undefined);
  // The provider said no, unless an earlier request of this call may have come through.
  if (!call.doubt) call.outcome = "rejected";
  const hidden = hiddenOf(call);
  const said = [`${known.fault ?? "fault"}${code === undefined ? "" : ` ${code}`}`, message ?? "no reason given"].join(
    ": ",
  );
  return callError(
    HttpError,
    call,
    `failed: ${scrub(said, hidden)
      .slice(0, 500)
      .replace(/[.!?]?$/, ".")}`,
    {
      status,
      kind: "fault",
      code: code === undefined ? undefined : scrub(String(code), hidden),
      likely: undefined,
      data,
      headers,
    },
  );
}
