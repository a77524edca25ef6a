import { toHttpError } from "./answer.ts";
import type { CallOptions, RawResult } from "./call.ts";
import { requestIdOf, type Target } from "./call-state.ts";
import { checkHeaders } from "./headers.ts";
import type { CreateLog } from "./log.ts";
import type { OperationRow, OperationRows, Provider } from "./operation.ts";
import { type ClientOptions, type ReadServices, readOptions, type Settings } from "./options.ts";
import { type Ask, createPerform, type Perform, type Settle } from "./perform.ts";
import { copyInput, splitInput } from "./serialize.ts";
import type { Middleware } from "./transport.ts";

/** What makes a client of generated data. */
export interface ClientDefinition {
  /** Begins the messages about wrong options: `createFlowroute`. */
  name: string;
  provider: Provider;
  operations: OperationRows;
  /**
   * By security scheme of the spec, made by `basicAuth`, `bearerAuth`, `apiKeyAuth` or `hmacAuth`; where the user gave no
   * credentials, what to say to an operation that needs them (`missingCredentials`).
   */
  auth: Readonly<Record<string, Middleware | string>>;
  /** What stands in for parameters that the input omits. */
  defaults?: Readonly<Record<string, unknown>>;
  /** Fills in the provider's base URL, where it has names in braces: `filledUrl`. */
  baseUrl?: (url: string, defaults: Readonly<Record<string, unknown>>) => string;
  /** Where single services are, where the provider has several: `servicesApart`. */
  services?: ReadServices;
  /** The log of its calls, where it is wanted: `logging`. */
  log?: CreateLog;
  /** What only whole clients have: `wholeClient(() => import("@trunkline/core/http"))`. It may change the parts. */
  whole?: (parts: ClientParts) => object;
  options: ClientOptions;
}

/** A client's parts, as the functions that make calls need them. */
export interface ClientParts {
  provider: Provider;
  operations: OperationRows;
  defaults: Readonly<Record<string, unknown>>;
  /** @internal */
  settings: Settings;
  /** @internal */
  perform: Perform;
}

/**
 * Makes a client: one function per operation, and `http`, the client by path, where it is whole. Both share one pipeline.
 *
 * @throws {@link ValidationError} for a wrong option.
 *
 * @example
 * const flowroute = createClient<FlowrouteOperations>({
 *   name: "createFlowroute",
 *   provider,
 *   operations,
 *   auth: { basicAuth: basicAuth({ username: accessKey, password: secretKey }) },
 *   options: { timeout: 10_000 },
 * });
 */
export function createClient<Client extends object>(definition: ClientDefinition): Client {
  const { provider, operations, defaults = {} } = definition;
  const baseUrl = definition.baseUrl?.(provider.baseUrl, defaults) ?? provider.baseUrl;
  const settings = readOptions(definition.options ?? {}, baseUrl, definition.name, definition.services);
  const log = definition.log?.(definition.options ?? {}, settings, definition.name);
  const perform = createPerform(provider, settings, definition.auth, log);
  const parts: ClientParts = { provider, operations, defaults, settings, perform };
  const client: Record<string, unknown> = { ...definition.whole?.(parts) };
  for (const name in operations)
    client[name] = bind({ name, label: `${provider.name}.${name}`, row: operations[name] as OperationRow }, parts);
  // The one place where generated types meet generated data: both come from the same spec, and tests hold them together.
  return client as Client;
}

/** The function of an operation, with `.raw`, and for lists `.pages` and `.items`. */
function bind(target: Target, { provider, defaults, settings, perform }: ClientParts): unknown {
  const { label, row } = target;
  const [method, path] = row.http.split(" ") as [string, string];
  const url = row.params?.url;
  // They may hold a credential of the API's, and a signed URL leads elsewhere.
  const standing = { accept: row.accept ?? provider.accept, ...(!url && settings.headers) };
  const template = url ? path : settings.baseOf(row).baseUrl + path;

  const ask: Ask = (send, call, input, options) => {
    const copy = copyInput(input);
    call.input = copy;
    const headers: Record<string, string> = { ...standing };
    const request = splitInput(row, method, template, row.type ?? provider.type, copy, headers, defaults);
    Object.assign(headers, checkHeaders(options.headers, "options"));
    return send(request, call);
  };
  const carryOut =
    (settle: Settle) =>
    (input: unknown = none, options?: CallOptions): Promise<unknown> =>
      perform(target, input, options ?? none, ask, settle);
  const operation = carryOut(settle);
  return Object.assign(operation, { raw: carryOut(settleRaw) }, row.page?.walk(row.page, label, operation));
}

/** The options of a call that has none. */
export const none = {};

const settle: Settle = (response, data, call) => {
  const { row } = call;
  if (row.absent?.includes(response.status)) return undefined;
  if (!response.ok) throw toHttpError(response, data, call);
  return row.settle ? row.settle(data, response, call) : data;
};

const settleRaw: Settle = ({ status, headers }, data, call): RawResult<number, unknown> => ({
  status,
  data,
  headers,
  attempts: call.attempts,
  requestId: requestIdOf(call),
});
