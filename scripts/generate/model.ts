import type { OperationRow, Provider, Safety } from "../../packages/core/src/operation.ts";
import type { ParameterRow } from "../../packages/core/src/parameters.ts";
import type { PairStyle } from "../../packages/core/src/writers.ts";
import type { CodecPaths } from "./model-codec.ts";
import { defaultScheme, mostFrequent, readOperation } from "./model-operation.ts";
import { type OptionModel, optionsOf } from "./model-option.ts";
import { readWebhooks } from "./model-webhook.ts";
import { pascalCase } from "./names.ts";
import {
  type Check,
  type Document,
  type ErrorFormat,
  type Method,
  methods,
  type Operation,
  type Pagination,
  type PathItem,
  type Schema,
  type SecurityScheme,
  type Server,
} from "./openapi.ts";
import type { Problem } from "./problem.ts";
import type { Spec } from "./read-spec.ts";
import { visit } from "./shapes.ts";

/** All that is printed, decided: the emitters read nothing else. */
export interface Model {
  /** Name of the folder and of the package: `flowroute`. */
  name: string;
  /** Name in code: `Flowroute`. */
  typeName: string;
  title: string;
  description: string | undefined;
  foreign: boolean;
  document: Document;
  provider: ProviderModel;
  operations: OperationModel[];
  webhooks: WebhookModel[];
  tags: { name: string; description: string | undefined; covers: readonly string[] }[];
  schemes: Record<string, SecurityScheme>;
  /** Options that stand in for parameters or fill the URL. */
  options: OptionModel[];
  /** Tags whose operations may live elsewhere. */
  services: string[];
  errors: NonNullable<ErrorFormat["bodies"]>;
  /** What no source settles, and what it is about. */
  assumptions: { subjects: string[]; text: string }[];
}

/** What all operations share, as plain data. */
export interface ProviderModel extends Omit<Provider, "errors"> {
  errors: Omit<Provider["errors"], "tell" | "derive"> & Pick<ErrorFormat, "nested" | "derive">;
}

/** A row of the table as plain data; where the printed row names a function of core, this says what the function is for. */
export interface RowModel
  extends Omit<
      OperationRow,
      "prepare" | "params" | "body" | "envelop" | "parse" | "text" | "settle" | "page" | "stream" | "follow"
    >,
    Omit<ParameterRow, "pairs"> {
  /** Checks of the input, and codecs of its members. */
  prepare?: { check?: Check[]; encode?: CodecPaths };
  body?: "json" | "form" | "multipart" | "binary" | "rpc";
  /** Names of the elements of a JSON-RPC request's `params`. */
  rpc?: string[];
  /** Query members and form fields that are not written as `name=a&name=b`. */
  encode?: { query?: Record<string, PairStyle>; form?: Record<string, PairStyle> };
  /** Codecs of the answers, whatever their status. */
  parse?: CodecPaths;
  settle?: "rpcResult";
  page?: Pagination;
  stream?: "streamed" | "lines";
}

/** One member of an operation's flat input. */
export interface Member {
  name: string;
  in: "path" | "query" | "header" | "body";
  required: boolean;
  schema: Schema;
  description: string | undefined;
  default: unknown;
  example: unknown;
  deprecated: boolean;
  /** The client's option that stands in where it is not given. */
  option?: string;
}

/** A value as a type: a schema, or what has none. */
export type ValueType = { schema: Schema; lines?: true } | "undefined" | "unknown" | "stream" | "string";

/** One documented answer. */
export interface ReplyModel {
  status: string;
  description: string;
  /** Media type; `undefined`: no body. */
  type: string | undefined;
  value: ValueType;
  example: unknown;
}

export interface OperationModel {
  id: string;
  /** Beginning of the names of its types: `SendMessage`. */
  typeName: string;
  method: Uppercase<Method>;
  /** Path as on the wire, without a fragment. */
  path: string;
  tag: string;
  summary: string;
  description: string | undefined;
  deprecated: boolean;
  safety: Safety;
  rateLimit: string | undefined;
  row: RowModel;
  /** What the user gives; constants are not among them. */
  members: Member[];
  /** May the input have members that are not listed? */
  open: boolean;
  /** Parameters as on the wire, constants included. */
  parameters: { name: string; in: "path" | "query" | "header"; required: boolean; schema: Schema }[];
  body: { required: boolean; types: string[]; schema: Schema | undefined } | undefined;
  replies: ReplyModel[];
  /** What the plain call resolves to: a union where several successes differ. */
  output: ValueType[];
  /** Element of a list. */
  item: ValueType | undefined;
  /** An input that the spec's examples give; `undefined`: it takes none. */
  example: Record<string, unknown> | undefined;
}

export interface WebhookModel {
  /** Event type: the webhook `onInboundSms` is the event `inboundSms`. */
  type: string;
  summary: string;
  description: string | undefined;
  contentType: string;
  schema: Schema;
  /** On the wire. */
  example: unknown;
  codecs: CodecPaths;
  dedupe: string[] | undefined;
  /** It may come by GET as well: its members in the query, or as JSON in the member of this name. */
  get: true | string | undefined;
  /** The status that the provider wants, where it is not 200. */
  reply: number | undefined;
  /** The provider waits for an answer of this media type. */
  answer: string | undefined;
}

/** Decides everything about a spec; mistakes are added to its problems. */
export function readModel(spec: Spec): Model {
  const { document, name } = spec;
  const found = operationsOf(document.paths);
  const scheme = defaultScheme(
    document,
    found.map(({ operation }) => operation),
  );
  const type = mostFrequent(found.flatMap(({ operation }) => jsonTypes(document, operation))) ?? "application/json";
  const problems: Problem[] = spec.problems;

  const operations = found.map(({ path, method, item, operation }) =>
    readOperation(spec, { path, method, item, operation, scheme, type }),
  );
  // Rows say only what differs, so the default is decided when all are known.
  const accept = mostFrequent(operations.flatMap(({ row }) => row.accept ?? [])) ?? "application/json";
  for (const { row } of operations) if (row.accept === accept) delete row.accept;

  const server = document.servers?.[0];
  const provider: ProviderModel = {
    name,
    baseUrl: serverUrl(spec, server, problems),
    ...(scheme !== undefined && { auth: scheme }),
    type,
    accept,
    errors: errorPaths(document["x-errors"] ?? {}),
  };
  const tags = document.tags ?? [];
  const used = new Set(operations.map(({ tag }) => tag));
  return {
    name,
    typeName: document.info["x-name"] ?? pascalCase(name),
    title: document.info.title,
    description: document.info.description,
    foreign: spec.foreign,
    document,
    provider,
    operations,
    webhooks: readWebhooks(spec),
    tags: [
      ...tags
        .filter((tag) => used.has(tag.name))
        .map(({ name, description, "x-covers": covers = [] }) => ({ name, description, covers })),
      ...[...used]
        .filter((tag) => !tags.some((known) => known.name === tag))
        .map((tag) => ({ name: tag, description: undefined, covers: [] })),
    ],
    schemes: document.components.securitySchemes,
    options: optionsOf(document),
    services: tags.filter((tag) => tag["x-service"] && used.has(tag.name)).map((tag) => tag.name),
    errors: document["x-errors"]?.bodies ?? {},
    assumptions: assumptionsOf(document),
  };
}

/** All operations in the order of the spec. */
export function operationsOf(
  paths: Readonly<Record<string, PathItem>>,
): { path: string; method: Method; item: PathItem; operation: Operation }[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    (Object.keys(item) as (keyof PathItem)[]).flatMap((key) => {
      const method = methods.find((known) => known === key);
      const operation = method && item[method];
      return method && operation ? [{ path, method, item, operation }] : [];
    }),
  );
}

function jsonTypes(document: Document, operation: Operation): string[] {
  const body = operation.requestBody;
  const content = body && "$ref" in body ? document.components.requestBodies[body.$ref.split("/").at(-1) ?? ""] : body;
  return Object.keys(content?.content ?? {}).filter((type) => /[/+]json\b/.test(type));
}

function serverUrl(spec: Spec, server: Server | undefined, problems: Problem[]): string {
  const given = server?.url ?? "/";
  const { variables = {} } = server ?? {};
  const fill = (keep: boolean): string =>
    given.replace(/\{([^}]*)\}/g, (text, name: string) =>
      keep && variables[name]?.["x-option"] ? text : (variables[name]?.default ?? ""),
    );
  const url = fill(false);
  if (URL.canParse(url) && /^https?:/.test(url))
    return fill(true)
      .replace(/[?#].*$/, "")
      .replace(/\/+$/, "");
  if (spec.foreign) {
    const guess = `http://localhost/${url}`.replace(/(?<!:)\/{2,}/g, "/").replace(/\/+$/, "");
    spec.note(
      `\`servers\` has no absolute URL, so the default base URL is ${guess}: give baseUrl when you create the client.`,
    );
    return guess;
  }
  problems.push({
    place: spec.place(server ?? spec.document, server ? "url" : "servers"),
    what: server ? `the URL \`${server.url}\` is not absolute` : "`servers` is missing",
    mend: "name the provider's base URL, such as https://api.example.com",
  });
  return "";
}

/** Where the parts of an error are; its message stands at the usual places where the document does not say. */
function errorPaths({ message, code, requestId, nested, derive }: ErrorFormat): ProviderModel["errors"] {
  return {
    message: message ?? ["message", "error.message", "error"],
    ...(code && { code }),
    ...(requestId && { requestId }),
    ...(nested && { nested }),
    ...(derive && { derive }),
  };
}

/** Every `x-assumed` once, in the order of the document, with names for what it stands beside. */
function assumptionsOf(document: Document): Model["assumptions"] {
  const found = new Map<string, Set<string>>();
  let operation = "";
  visit(document, ({ kind, node, path, member }) => {
    if (path[0] !== "paths" && path[0] !== "webhooks") operation = "";
    if (kind === "operation") operation = String(node.operationId ?? "");
    const text = node["x-assumed"];
    if (typeof text !== "string") return;
    const [section, , component] = path;
    const outer = operation || (section === "components" && component) || document.info.title;
    const own = typeof node.name === "string" ? node.name : member;
    const status = path[path.indexOf("responses") + 1];
    const inComponent = section === "components" && !["schemas", "responses"].includes(path[1] ?? "");
    const subject = inComponent
      ? (own ?? outer)
      : [outer, own ?? (operation && path.includes("responses") ? status : undefined)].filter(Boolean).join(".");
    found.set(
      text.trim(),
      (found.get(text.trim()) ?? new Set()).add(kind === "requestBody" ? `${subject} (body)` : subject),
    );
  });
  return [...found].map(([text, subjects]) => ({ subjects: [...subjects], text }));
}
