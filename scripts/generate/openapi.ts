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
  "x-safety"?: string;
  "x-pagination"?: Pagination;
  "x-envelope"?: { request?: string; response?: string };
  "x-rate-limit"?: { requests: number; seconds: number; per?: string };
  "x-url"?: string;
  "x-dedupe"?: string[];
}

export interface Pagination {
  items: string;
  item?: string;
  next: string;
  params: string[];
}

export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;
export type Method = (typeof methods)[number];

export type PathItem = { parameters?: (Parameter | Reference)[]; servers?: Server[] } & {
  [method in Method]?: Operation;
};

export interface Server {
  url: string;
  description?: string;
  variables?: Record<string, { default: string }>;
}

export interface SecurityScheme {
  type: string;
  scheme?: string;
  name?: string;
  in?: string;
  description?: string;
  "x-credentials"?: Record<string, Credential>;
}

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
  bodies?: Partial<
    Record<"invalid" | "unauthorized" | "notFound", { status: number; contentType?: string; body: unknown }>
  >;
}

/** One OpenAPI 3.1 document in one piece: all references lead into its own `components`. */
export interface Document {
  openapi: string;
  info: { title: string; version: string; description?: string; "x-name"?: string };
  servers?: Server[];
  security?: SecurityRequirement[];
  tags?: { name: string; description?: string }[];
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
