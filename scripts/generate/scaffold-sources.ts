import { exampleCall } from "./example-call.ts";
import type { Model, OperationModel } from "./model.ts";
import { apiName, camelCase } from "./names.ts";
import { literal, propertyName, tsdoc } from "./print.ts";
import {
  authFunction,
  credentialsOf,
  exampleOptions,
  hasOwnOptions,
  laterOptions,
  ownOptions,
  testOptions,
} from "./scaffold-auth.ts";

/** `index.ts`: what users of the package import. */
export function indexSource(model: Model): string {
  const { typeName } = model;
  const error = errorType(model);
  const hasAuth = hasOwnOptions(model);
  const code = hasErrorCodes(model) ? `; readonly code: ${typeName}ErrorCode | undefined` : "";
  const codes = ["errorCodes", `type ${typeName}ErrorCode`].join(", ");
  return `// Under another name: where a name is imported as a type, the build would declare its export as a type only, too.
import { type HttpError as AnyHttpError, isHttpError as isAnyHttpError } from "@trunkline/core";
${code ? `import type { ${typeName}ErrorCode } from "./generated/errors.ts";\n` : ""}${error ? `import type { ${error} } from "./generated/types.ts";\n` : ""}
${hasAuth ? `export type { ${typeName}Credentials } from "./auth.ts";\n` : ""}export { create${typeName}, type ${typeName}, type ${typeName}Options } from "./client.ts";
${code ? `export { ${codes} } from "./generated/errors.ts";\n` : ""}export type * from "./generated/types.ts";

export {
  AbortError,
  type CallContext,
  type CallOptions,
  type ClientOptions,
  type Clock,
  ConnectionError,
  HttpError,
  type HttpErrorKind,
  isAbortError,
  isConnectionError,
  isTimeoutError,
  isTrunklineError,
  isValidationError,
  type Logger,
  type LogLevel,
  type Middleware,
  type Outcome,
  type PageOptions,
  pageFailure,
  type RawResult,
  type RetryOptions,
  TimeoutError,
  type Transport,
  type TransportRequest,
  type TransportResponse,
  TrunklineError,
  ValidationError,
} from "@trunkline/core";

/**
 * Whether ${typeName} answered with an error, and, when \`status\` is given, with that status. Its \`data\` is text where a
 * gateway answered instead.
 *
 * @example
 * catch (error) {
 *   if (isHttpError(error, 404)) return undefined;
 *   throw error;
 * }
 */
export function isHttpError<Status extends number = number>(
  error: unknown,
  status?: Status,
): error is AnyHttpError<${error ? `${error} | string | undefined` : "unknown"}> & { readonly status: Status${code} } {
  return isAnyHttpError(error, status);
}
`;
}

function hasErrorCodes({ document }: Model): boolean {
  return document["x-errors"]?.codes !== undefined;
}

/** The schema that most error answers have. */
function errorType({ operations }: Model): string | undefined {
  const counts = new Map<string, number>();
  for (const { replies } of operations)
    for (const { status, value } of replies) {
      const reference = typeof value === "object" && typeof value.schema === "object" ? value.schema.$ref : undefined;
      const name = reference?.split("/").at(-1);
      if (name !== undefined && /^[45]/.test(status)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** The operation that shows best what the provider is for: a send, else whatever comes first. */
export function showcase({ operations }: Model): OperationModel | undefined {
  return operations.find(({ safety }) => safety === "send") ?? operations[0];
}

/** `client.ts`: the client with all operations. */
export function clientSource(model: Model): string {
  const { typeName } = model;
  const variable = camelCase(typeName);
  const hasAuth = hasOwnOptions(model);
  const shown = showcase(model);
  const call = shown ? ` * ${exampleCall(model, shown).replaceAll("\n", "\n * ").replaceAll("*/", "*\\/")}\n` : "";
  const parents = ["ClientOptions", ...(hasAuth ? [`${typeName}Credentials`] : [])];
  return `import { type ClientOptions, checkOptions, clientOptionNames, createClient, logging, type PathClient${hasAuth ? ", refreshed" : ""}${partImports(model)}, wholeClient } from "@trunkline/core";
${hasAuth ? `import { type ${typeName}Credentials, ${authFunction(model)} } from "./auth.ts";\n` : ""}import { operations } from "./generated/operations.ts";
import { provider } from "./generated/provider.ts";
import type { paths } from "./generated/schema.ts";
import type { ${typeName}Operations } from "./generated/types.ts";

/** Options of {@link create${typeName}}. */
export interface ${typeName}Options extends ${parents.join(", ")} {${servicesText(model)}}

/** The ${apiName(typeName)}: a function per operation, and \`http\`, the client by path. */
export interface ${typeName} extends ${typeName}Operations {
  http: PathClient<paths>;
}

/**
 * Makes a client of the ${apiName(typeName)}. It opens nothing and needs no closing.
 *
 * @throws {@link ValidationError} when an option is wrong${missingText(model)}.
 *
 * @example
 * const ${variable} = create${typeName}(${exampleOptions(model, shown)});
${call} */
export function create${typeName}(options: ${typeName}Options${needsOptions(model) ? "" : " = {}"}): ${typeName} {
  const name = "create${typeName}";
  checkOptions(name, options, ${nameText(model)});
${definitionText(model, typeName, "refreshed", 'whole: wholeClient(() => import("@trunkline/core/http")), log: logging, ')}}
`;
}

/** The last line of a function that makes a client. */
function definitionText(model: Model, type: string, supply: string, more: string): string {
  const read = `${authFunction(model)}(options ?? {}, name, ${supply})`;
  const auth = model.options.length > 0 ? `...${read}` : `auth: ${hasOwnOptions(model) ? read : "{}"}`;
  const parts = partsOf(model).map(([part, made]) => `${part}: ${made}, `);
  return `  return createClient<${type}>({ name, provider, operations, ${auth}, ${parts.join("")}${more}options });\n`;
}

/** Functions of core for what only some providers have. */
function partsOf({ provider, services }: Model): [part: string, made: string][] {
  return [
    ...(provider.baseUrl.includes("{") ? [["baseUrl", "filledUrl"] as [string, string]] : []),
    ...(services.length > 0 ? [["services", "servicesApart"] as [string, string]] : []),
  ];
}

function partImports(model: Model): string {
  return partsOf(model)
    .map(([, made]) => `, ${made}`)
    .join("");
}

function needsOptions(model: Model): boolean {
  const all = credentialsOf(model);
  return all.length === 1 && all[0]?.way === "custom";
}

/** Of several schemes none is needed before an operation asks for it. */
function missingText(model: Model): string {
  return credentialsOf(model).length === 1 ? " or a credential is missing" : "";
}

/** The option for services that may live elsewhere, by their names. */
function servicesText({ services }: Model): string {
  if (services.length === 0) return "";
  const members = services.map((name) => `${propertyName(name)}?: string`);
  return `\n  /** Base URLs of single services, where they live elsewhere. @default \`baseUrl\` */\n  baseUrls?: { ${members.join("; ")} };\n`;
}

/** Names of options, as `checkOptions` of core takes them. */
function nameText(model: Model): string {
  const members = (names: readonly string[]): string => names.map((name) => `${propertyName(name)}: true, `).join("");
  const bases = model.services.length > 0 ? `baseUrls: { ${members(model.services)}}, ` : "";
  return `{ ${members(ownOptions(model))}${bases}...clientOptionNames }`;
}

/** `slim.ts`: the client with only the operations that the user names. */
export function slimSource(model: Model): string {
  const { typeName, name } = model;
  const variable = camelCase(typeName);
  const hasAuth = hasOwnOptions(model);
  const shown = showcase(model);
  const id = shown?.id ?? "operation";
  const call = shown ? ` * ${exampleCall(model, shown).replaceAll("\n", "\n * ").replaceAll("*/", "*\\/")}\n` : "";
  return `import { createClient${hasAuth ? ", fixed" : ""}, type OperationRow${partImports(model)} } from "@trunkline/core";
${hasAuth ? `import { ${authFunction(model)} } from "./auth.ts";\n` : ""}import type { ${typeName}Options } from "./client.ts";
import { provider } from "./generated/provider.ts";
import type { ${typeName}Operations } from "./generated/types.ts";

export * from "./generated/rows.ts";

${slimOptions(model)}
/**
 * The same client with only the operations that you name: a bundle then holds nothing of the others, and no log.
 *
 * @throws {@link ValidationError} when an option is wrong${missingText(model)}.
 *
 * @example
 * import { create${typeName}, ${id} } from "@trunkline/${name}/slim";
 *
 * const ${variable} = create${typeName}(${exampleOptions(model, shown) || "{}"}, { ${id} });
${call} */
export function create${typeName}<Name extends keyof ${typeName}Operations>(
  options: ${typeName}SlimOptions,
  operations: Record<Name, OperationRow>,
): Pick<${typeName}Operations, Name> {
  const name = "create${typeName}";
${definitionText(model, `Pick<${typeName}Operations, Name>`, "fixed", "")}}
`;
}

/** All options but the log and functions that get credentials: the code for them is in no slim bundle. */
function slimOptions(model: Model): string {
  const { typeName } = model;
  const later = laterOptions(model);
  const left = [...later, "logger", "logLevel"].sort().map((name) => JSON.stringify(name));
  const names = later.filter((name) => name !== "credentials").map((name) => JSON.stringify(name));
  const plain = names.length ? ` & { [option in ${names.join(" | ")}]?: string }` : "";
  const what = later.length ? "functions that get credentials, and the log" : "the log";
  return `${tsdoc([`Options of the slim client: all but ${what}, which your own middleware can write.`])}export type ${typeName}SlimOptions = Omit<${typeName}Options, ${left.join(" | ")}>${plain};\n`;
}

/** `mocks.ts`: the mocks without MSW. */
export function mocksSource(model: Model): string {
  const { typeName } = model;
  const variable = camelCase(typeName);
  const shown = showcase(model);
  const input =
    shown?.example === undefined
      ? ""
      : literal(shown.example, 0, 60).replaceAll("\n", "\n * ").replaceAll("*/", "*\\/");
  const example = shown
    ? ` * mocks.${shown.id}({ error: "network" }, { times: 1 });\n * await ${variable}.${shown.id}(${input});\n`
    : "";
  return `import { createMocks, type MockOptions, type Mocks } from "@trunkline/core/mocks";
import { mockData, type ${typeName}MockOverrides } from "./generated/mocks.ts";

export type {
  MockOptions,
  MockOverride,
  MockOverrideOptions,
  MockReply,
  MockRequest,
  RefusedMember,
  Refusal,
  SentRequest,
} from "@trunkline/core/mocks";
export { type StrictUnhandled, type StrictUnhandledOptions, strictUnhandled } from "@trunkline/core/mocks";
export type { ${typeName}MockOverrides } from "./generated/mocks.ts";

/** Mocks of every ${typeName} operation. */
export type ${typeName}Mocks = Mocks<${typeName}MockOverrides>;

/**
 * Mocks every ${typeName} operation with the examples of its spec. A request that the spec forbids is refused, and a line in
 * the test's output names the member.
 *
 * @example
 * const mocks = create${typeName}Mocks();
 * const ${variable} = create${typeName}(${testOptions(model, shown, "fetch: mocks.fetch")});
 *
${example} */
export function create${typeName}Mocks(options: MockOptions = {}): ${typeName}Mocks {
  return createMocks<${typeName}MockOverrides>(mockData, options);
}
`;
}

/** `limits.ts`: limits of the client's own, on what leaves it. */
export const limitsSource = 'export * from "@trunkline/core/limits";\n';

/** `node.ts`: the transport for Node.js, which users could not import from a package that they did not install. */
export const nodeSource = 'export { type NodeFetchOptions, nodeFetch } from "@trunkline/core/node";\n';

/** `msw.ts`: the mocks with handlers for MSW. */
export function mswSource({ typeName, name }: Model): string {
  return `import { mswHandlers } from "@trunkline/core/mocks";
import { type HttpHandler, http } from "msw";
import { create${typeName}Mocks as createMocks, type MockOptions, type ${typeName}Mocks } from "./mocks.ts";

export * from "./mocks.ts";

/** Mocks of every ${typeName} operation, and their handlers for MSW. */
export type ${typeName}MswMocks = ${typeName}Mocks & { handlers: HttpHandler[] };

/**
 * The mocks of \`@trunkline/${name}/mocks\` with handlers for MSW 2 and 3.
 *
 * @example
 * const mocks = create${typeName}Mocks();
 * const server = setupServer(...mocks.handlers);
 *
 * beforeAll(() => server.listen(strictUnhandled()));
 * afterEach(() => mocks.reset());
 * afterAll(() => server.close());
 */
export function create${typeName}Mocks(options: MockOptions = {}): ${typeName}MswMocks {
  const mocks = createMocks(options);
  return Object.assign(mocks, { handlers: mswHandlers(http, mocks) });
}
`;
}

/** `webhooks.ts`: the receiver of what the provider sends. */
export function webhooksSource({ typeName, name, webhooks }: Model): string {
  const handlers = webhooks.slice(0, 2).map(({ type }) => ` *   ${type}: (event) => save(event.payload),\n`);
  return `import { createWebhooks, type WebhookEvent, type WebhookOptions, type Webhooks } from "@trunkline/core/webhooks";
import { type ${typeName}Event, webhookData } from "./generated/webhooks.ts";

export {
  type BasicPair,
  basicWebhookAuth,
  correlation,
  type EventMeta,
  type HmacOptions,
  headerAuth,
  hmac,
  type IpAllowOptions,
  ipAllow,
  isWebhookError,
  type MemoryStoreOptions,
  memoryStore,
  pathToken,
  queryToken,
  type SignedEvent,
  type SignInit,
  toNode,
  type UnknownEvent,
  verifyByFetch,
  type WebhookAuth,
  WebhookError,
  type WebhookEvent,
  type WebhookHandlers,
  type WebhookOptions,
  type WebhookStore,
  type Webhooks,
} from "@trunkline/core/webhooks";
export type { ${typeName}Event } from "./generated/webhooks.ts";

/** What \`parse\` resolves to: one of the documented shapes, or \`unknown\`, told apart by \`type\`. */
export type ${typeName}WebhookEvent = WebhookEvent<${typeName}Event>;

/**
 * Makes a receiver of what ${typeName} calls your server with.
 *
 * @throws {ValidationError} Where neither \`auth\` nor \`insecureNoAuth: true\` is given, and where an option makes no sense.
 *
 * @example
 * const webhooks = create${typeName}Webhooks({
 *   auth: basicWebhookAuth({ username: "${name}", password }),
 * });
 * export const POST = webhooks.handler({
${handlers.join("")} *   unknown: (event) => report(event.issues),
 * });
 */
export function create${typeName}Webhooks(options: WebhookOptions<${typeName}Event>): Webhooks<${typeName}Event> {
  return createWebhooks(webhookData, options);
}
`;
}
