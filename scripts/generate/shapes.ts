import extensionSchema from "./extensions.schema.json" with { type: "json" };
import { type Document, isObject, isReference } from "./openapi.ts";

/** The parts of an OpenAPI document that this generator tells apart. */
export type Kind =
  | "document"
  | "info"
  | "server"
  | "serverVariable"
  | "tag"
  | "components"
  | "pathItem"
  | "operation"
  | "parameter"
  | "header"
  | "requestBody"
  | "response"
  | "mediaType"
  | "example"
  | "schema"
  | "securityScheme";

/** What a field holds: a scalar, strings, anything (`data`), or further parts. `drop`: known, but of no use here. */
export type Field =
  | "string"
  | "boolean"
  | "number"
  | "strings"
  | "data"
  | "drop"
  | Kind
  | { map: Kind }
  | { list: Kind };

/** Where the bundled document keeps what others refer to; all other references are replaced by what they refer to. */
export const sections: {
  readonly [kind in Kind]?: "schemas" | "responses" | "parameters" | "requestBodies" | "headers";
} = {
  schema: "schemas",
  response: "responses",
  parameter: "parameters",
  requestBody: "requestBodies",
  header: "headers",
};

const parameterFields: Record<string, Field> = {
  description: "string",
  required: "boolean",
  deprecated: "boolean",
  allowEmptyValue: "drop",
  allowReserved: "drop",
  style: "string",
  explode: "boolean",
  schema: "schema",
  content: { map: "mediaType" },
  example: "data",
  examples: { map: "example" },
};

const operation: Field = "operation";

/** The fields of each part (OpenAPI 3.1 and 3.0). */
export const fields: Readonly<Record<Kind, Readonly<Record<string, Field>>>> = {
  document: {
    openapi: "string",
    jsonSchemaDialect: "drop",
    info: "info",
    servers: { list: "server" },
    security: "data",
    tags: { list: "tag" },
    externalDocs: "drop",
    paths: { map: "pathItem" },
    webhooks: { map: "pathItem" },
    components: "components",
  },
  info: {
    title: "string",
    version: "string",
    summary: "string",
    description: "string",
    termsOfService: "drop",
    contact: "drop",
    license: "drop",
  },
  server: { url: "string", description: "string", variables: { map: "serverVariable" } },
  serverVariable: { default: "string", description: "string", enum: "strings" },
  tag: { name: "string", description: "string", externalDocs: "drop" },
  components: {
    schemas: { map: "schema" },
    securitySchemes: { map: "securityScheme" },
    // What is used of these arrives by way of its references.
    responses: "drop",
    parameters: "drop",
    requestBodies: "drop",
    headers: "drop",
    examples: "drop",
    links: "drop",
    callbacks: "drop",
    pathItems: "drop",
  },
  pathItem: {
    summary: "drop",
    description: "drop",
    servers: { list: "server" },
    parameters: { list: "parameter" },
    get: operation,
    put: operation,
    post: operation,
    delete: operation,
    options: operation,
    head: operation,
    patch: operation,
    trace: operation,
  },
  operation: {
    operationId: "string",
    summary: "string",
    description: "string",
    tags: "strings",
    deprecated: "boolean",
    externalDocs: "data",
    parameters: { list: "parameter" },
    requestBody: "requestBody",
    responses: { map: "response" },
    security: "data",
    servers: { list: "server" },
    callbacks: "drop",
  },
  parameter: { name: "string", in: "string", ...parameterFields },
  header: parameterFields,
  requestBody: { description: "string", required: "boolean", content: { map: "mediaType" } },
  response: { description: "string", headers: { map: "header" }, content: { map: "mediaType" }, links: "drop" },
  mediaType: { schema: "schema", example: "data", examples: { map: "example" }, encoding: "data" },
  example: { summary: "string", description: "string", value: "data", externalValue: "drop" },
  securityScheme: {
    type: "string",
    description: "string",
    name: "string",
    in: "string",
    scheme: "string",
    bearerFormat: "drop",
    flows: "drop",
    openIdConnectUrl: "drop",
  },
  schema: {
    title: "string",
    description: "string",
    type: "data",
    enum: "data",
    const: "data",
    default: "data",
    example: "data",
    examples: "data",
    deprecated: "boolean",
    readOnly: "boolean",
    writeOnly: "boolean",
    format: "string",
    pattern: "string",
    minLength: "number",
    maxLength: "number",
    minimum: "data",
    maximum: "data",
    exclusiveMinimum: "data",
    exclusiveMaximum: "data",
    multipleOf: "number",
    minItems: "number",
    maxItems: "number",
    uniqueItems: "boolean",
    minProperties: "number",
    maxProperties: "number",
    required: "strings",
    dependentRequired: "data",
    contentMediaType: "string",
    contentEncoding: "string",
    contentSchema: "drop",
    nullable: "boolean",
    discriminator: "drop",
    xml: "drop",
    externalDocs: "drop",
    $comment: "drop",
    $schema: "drop",
    $id: "drop",
    $defs: "drop",
    properties: { map: "schema" },
    patternProperties: { map: "schema" },
    dependentSchemas: { map: "schema" },
    additionalProperties: "schema",
    unevaluatedProperties: "schema",
    unevaluatedItems: "schema",
    propertyNames: "schema",
    items: "schema",
    contains: "schema",
    minContains: "number",
    maxContains: "number",
    prefixItems: { list: "schema" },
    allOf: { list: "schema" },
    anyOf: { list: "schema" },
    oneOf: { list: "schema" },
    not: "schema",
    if: "schema",
    // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
    then: "schema",
    else: "schema",
  },
};

/** Our own fields: where each may and must stand; `extensions.schema.json` says it, with the schema of each value. */
export const extensions: Readonly<Record<string, { where: readonly string[]; required?: boolean }>> = {
  ...extensionSchema.extensions,
  "x-foreign": { where: ["document"] },
};

/** The `x-` fields that a part may have. */
export function extensionsOf(kind: Kind): string[] {
  return Object.keys(extensions).filter((name) =>
    extensions[name]?.where.some((where) => where === kind || where === "*"),
  );
}

/** What the visitor of {@link visit} is told about a part. */
export interface Visited {
  kind: Kind;
  node: Record<string, unknown>;
  /** Keys from the root of the bundled document. */
  path: readonly string[];
  /** Name of the property or parameter that the part describes. */
  member: string | undefined;
}

/** Visits every part of a bundled document that is an object, each once, outer parts first; references are not followed. */
export function visit(document: Document, visitor: (visited: Visited) => void): void {
  const step = (kind: Kind, node: unknown, path: readonly string[], member: string | undefined): void => {
    if (!isObject(node)) return;
    visitor({ kind, node, path, member });
    if (isReference(node)) return;
    for (const [name, value] of Object.entries(node)) {
      const field = kind === "components" && name !== "securitySchemes" ? componentField(name) : fields[kind][name];
      if (typeof field === "string") {
        if (field in fields) step(field as Kind, value, [...path, name], memberOf(field as Kind, node, member));
      } else if (field && "map" in field) {
        const isProperty = kind === "schema" && name === "properties";
        for (const [key, child] of Object.entries(isObject(value) ? value : {}))
          step(field.map, child, [...path, name, key], isProperty ? key : memberOf(field.map, node, member));
      } else if (field && Array.isArray(value)) {
        value.forEach((child, index) => {
          step(field.list, child, [...path, name, String(index)], memberOf(field.list, node, member));
        });
      }
    }
  };
  step("document", document, [], undefined);
}

/** A parameter's schema describes the parameter; items and alternatives describe what their schema describes. */
function memberOf(kind: Kind, parent: Record<string, unknown>, member: string | undefined): string | undefined {
  if (kind !== "schema") return undefined;
  return typeof parent.name === "string" && typeof parent.in === "string" ? parent.name : member;
}

function componentField(name: string): Field | undefined {
  const kind = (Object.keys(sections) as Kind[]).find((key) => sections[key] === name);
  return kind && { map: kind };
}

/** A copy of one part in which every part was replaced by what `change` makes of it, inner parts first. */
export function mapParts(
  kind: Kind,
  node: unknown,
  change: (kind: Kind, node: Record<string, unknown>) => unknown,
): unknown {
  if (!isObject(node)) return node;
  const result: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(node)) {
    const field = kind === "components" && name !== "securitySchemes" ? componentField(name) : fields[kind][name];
    if (typeof field === "string") result[name] = field in fields ? mapParts(field as Kind, value, change) : value;
    else if (field && "map" in field && isObject(value))
      result[name] = Object.fromEntries(
        Object.entries(value).map(([key, child]) => [key, mapParts(field.map, child, change)]),
      );
    else if (field && "list" in field && Array.isArray(value))
      result[name] = value.map((child) => mapParts(field.list, child, change));
    else result[name] = value;
  }
  return change(kind, result);
}
