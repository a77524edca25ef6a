import { readData, toHttpError } from "./answer.ts";
import type { CallOptions, RawResult } from "./call.ts";
import { type Call, requestIdOf, type Target } from "./call-state.ts";
import { checkHeaders } from "./headers.ts";
import type { CreateLog } from "./log.ts";
import type { OperationRow, OperationRows, Provider } from "./operation.ts";
import { type ClientOptions, type ReadServices, readOptions, type Settings } from "./options.ts";
import { createPerform, type Perform } from "./perform.ts";
import { copyInput, splitInput } from "./serialize.ts";
import type { Middleware, TransportRequest, TransportResponse } from "./transport.ts";

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
  /** The client by path, where it is wanted: `pathClient(() => import("@trunkline/core/http"))`. */
  http?: (parts: ClientParts) => unknown;
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
  /** Turns an answer into data, or into a stream where the operation hands one over. */
  read: (response: TransportResponse, call: Call) => unknown;
}

/**
 * Makes a client: one function per operation, and `http`, the client by path. Both share one pipeline.
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
  const read: ClientParts["read"] = (response, call) =>
    call.row.stream && response.ok ? call.row.stream(response, call, settings) : readData(response, call);
  const parts: ClientParts = { provider, operations, defaults, settings, perform, read };
  const client: Record<string, unknown> = {};
  if (definition.http) client.http = definition.http(parts);
  for (const name in operations)
    client[name] = bind({ name, label: `${provider.name}.${name}`, row: operations[name] as OperationRow }, parts);
  // The one place where generated types meet generated data: both come from the same spec, and tests hold them together.
  return client as Client;
}

type Input = Readonly<Record<string, unknown>>;

/** The function of an operation, with `.raw`, and for lists `.pages` and `.items`. */
function bind(target: Target, { provider, defaults, settings, perform, read }: ClientParts): unknown {
  const { label, row } = target;
  const [method, path] = row.http.split(" ") as [string, string];
  const url = row.params?.url;
  // They may hold a credential of the API's, and a signed URL leads elsewhere.
  const standing = { accept: row.accept ?? provider.accept, ...(!url && settings.headers) };
  const base = url ? "" : settings.baseOf(row).baseUrl;

  const build = (input: Input, options: CallOptions): TransportRequest => {
    const split = splitInput(row, path, row.type ?? provider.type, input, defaults);
    const headers: Record<string, string> = { ...standing, ...split.headers };
    if (split.mediaType) headers["content-type"] = split.mediaType;
    if (options.headers) Object.assign(headers, checkHeaders(options.headers, "options"));
    return { method, url: base + split.path, headers, body: split.body };
  };
  const run = <Result>(
    input: unknown,
    given: CallOptions | undefined,
    settle: (response: TransportResponse, data: unknown, call: Call) => Result,
  ): Promise<Result> => {
    const options = given ?? {};
    return perform(target, input, options, async (send, call) => {
      const copy = copyInput(input);
      call.input = copy;
      const response = await send(build(copy, options), call);
      return settle(response, await read(response, call), call);
    });
  };
  const operation = (input: unknown = {}, options?: CallOptions): Promise<unknown> =>
    run(input, options, (response, data, call) => {
      if (row.absent?.includes(response.status)) return undefined;
      if (!response.ok) throw toHttpError(response, data, call);
      return row.settle ? row.settle(data, response, call) : data;
    });
  const raw = (input: unknown = {}, options?: CallOptions): Promise<RawResult<number, unknown>> =>
    run(input, options, ({ status, headers }, data, call) => ({
      status,
      data,
      headers,
      attempts: call.attempts,
      requestId: requestIdOf(call),
    }));
  return Object.assign(operation, { raw }, row.page?.walk(row.page, label, operation));
}
