/** A JSON Schema (2020-12) as a spec holds it, annotations and `x-` fields included. */
export type Schema = boolean | SchemaObject;

/** The keywords that the generator looks at; all others are carried along. */
export interface SchemaObject {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  description?: string;
  default?: unknown;
  examples?: unknown[];
  deprecated?: boolean;
  readOnly?: boolean;
  format?: string;
  pattern?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema;
  patternProperties?: Record<string, Schema>;
  items?: Schema;
  prefixItems?: Schema[];
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  [keyword: string]: unknown;
}

/** A `$ref` into `components` of the bundled document. */
export interface Reference {
  $ref: string;
}

export interface Example {
  summary?: string;
  value?: unknown;
}

export interface MediaType {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, Example>;
  encoding?: Record<string, { contentType?: string; style?: string; explode?: boolean }>;
}

export interface Parameter {
  name: string;
  in: string;
  description?: string;
  required?: boolean;
  deprecated?: boolean;
  schema?: Schema;
  content?: Record<string, MediaType>;
  style?: string;
  explode?: boolean;
  example?: unknown;
  examples?: Record<string, Example>;
  "x-option"?: OptionSource;
  "x-codec"?: string;
  "x-delimiter"?: string;
  "x-sensitive"?: string;
}

export interface RequestBody {
  description?: string;
  required?: boolean;
  content: Record<string, MediaType>;
}

export interface Response {
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, MediaType>;
}

/** Scheme names with their scopes; an empty one means that no credentials are needed. */
export type SecurityRequirement = Record<string, string[]>;

export interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  deprecated?: boolean;
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses?: Record<string, Response | Reference>;
  security?: SecurityRequirement[];
  servers?: Server[];
  externalDocs?: { url?: string };
  "x-assumed"?: string;
  "x-safety"?: string;
  "x-pagination"?: Pagination;
  "x-envelope"?: { request?: string; response?: string };
  "x-rpc"?: { params: string[] };
  "x-stream"?: string;
  "x-absent"?: number[];
  "x-check"?: Check[];
  "x-body"?: string;
  "x-rate-limit"?: { requests: number; seconds: number; per?: string };
  "x-url"?: string;
  "x-dedupe"?: string[];
  "x-get"?: true | string;
}

/** Where an answer has the next page, or which parameters number the pages. */
export type Pagination = PaginationByNext | PaginationByNumber;

export interface PaginationByNext {
  items: string;
  item?: string;
  /** Member that takes an element's name, where a page may also be an object of elements by name, or a bare array. */
  named?: string;
  next: string;
  params: string[];
  page?: never;
}

export interface PaginationByNumber {
  items: string;
  item?: string;
  /** Query parameter that has the number of the page. */
  page: string;
  /** Query parameter that sets how many elements a page has. */
  limit?: string;
  /** How many elements a page has where nothing is asked for. */
  size: number;
  /** How many elements a page has at most. */
  most?: number;
}

/** What must hold before a request is sent: one of the kinds, each with an optional `when`. */
export interface Check {
  /** Members and the values that they must have for the check to count. */
  when?: Record<string, unknown>;
  required?: string[];
  exactlyOne?: string[];
  atLeastOne?: string[];
  atMostOne?: string[];
  member?: string;
  keysOf?: string;
  pattern?: string;
  say?: string;
  items?: [least: number, most: number];
  tuple?: string[];
}

export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;
export type Method = (typeof methods)[number];

export type PathItem = { parameters?: (Parameter | Reference)[]; servers?: Server[] } & {
  [method in Method]?: Operation;
};

export interface Server {
  url: string;
  description?: string;
  variables?: Record<string, ServerVariable>;
}

export interface ServerVariable {
  default?: string;
  "x-option"?: OptionSource;
}

/** A client option that stands in for a parameter or for a part of the server's URL. */
export interface OptionSource extends Credential {
  /** What the value must look like. */
  pattern?: string;
}

export interface SecurityScheme {
  type: string;
  scheme?: string;
  name?: string;
  in?: string;
  description?: string;
  "x-credentials"?: Credentials;
  "x-refused"?: readonly number[];
}

/** The parts of a scheme's credentials. */
export type Credentials = { [part in CredentialPart]?: Credential | { compose: string } } & {
  /** What the names in a `compose` stand for. */
  options?: Record<string, Omit<OptionSource, "option">>;
};

export type CredentialPart = "username" | "password" | "token" | "key" | "secret";

/** Where one part of the credentials comes from. */
export interface Credential {
  /** Name of the client's option. */
  option: string;
  /** Environment variable that is read where the option is not given. */
  env: string;
  description: string;
}

/** How the provider writes errors: where its parts are, and bodies for the mocks' refusals. */
export interface ErrorFormat {
  message?: string[];
  code?: string[];
  requestId?: string[];
  /** Messages are objects with texts at their leaves. */
  nested?: true;
  /** Of several, the first whose tags fit the operation, or that has none. */
  bodies?: Partial<Record<"invalid" | "unauthorized" | "notFound", Refusal | Refusal[]>>;
  /** Documented codes, and what each means. */
  codes?: Record<string, string>;
  derive?: { code: string; status: number; text: string }[];
}

/** How the mocks refuse. */
export interface Refusal {
  /** Tags of the operations that are refused so. */
  when?: string[];
  status: number;
  contentType?: string;
  body: unknown;
}

/** One OpenAPI 3.1 document in one piece: all references lead into its own `components`. */
export interface Document {
  openapi: string;
  info: { title: string; version: string; description?: string; "x-name"?: string };
  servers?: Server[];
  security?: SecurityRequirement[];
  tags?: { name: string; description?: string; "x-service"?: boolean; "x-covers"?: string[] }[];
  paths: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components: Components;
  "x-errors"?: ErrorFormat;
  /** A document that someone else wrote: our own rules (examples, safety, …) do not hold for it. */
  "x-foreign"?: boolean;
}

export interface Components {
  schemas: Record<string, Schema>;
  responses: Record<string, Response>;
  parameters: Record<string, Parameter>;
  requestBodies: Record<string, RequestBody>;
  headers: Record<string, unknown>;
  securitySchemes: Record<string, SecurityScheme>;
}

/** Is it a reference, rather than the thing itself? */
export function isReference(value: unknown): value is Reference {
  return isObject(value) && typeof value.$ref === "string";
}

/** Plain objects only: no arrays, no `null`. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
