import { dereference, reachableDefinitions, schemaAt, typesOf, validationSchema } from "./json-schema.ts";
import type { Model, OperationModel, ReplyModel } from "./model.ts";
import type { Schema } from "./openapi.ts";
import { header, importTypes, literal, tsdoc } from "./print.ts";
import { sample } from "./sample.ts";
import { credentialsOf } from "./scaffold-auth.ts";

/** `mocks.ts`: what a request may be and what it is answered with, and the overrides by operation. */
export function emitMocks(model: Model): string {
  const { operations } = model;
  const reached = new Set<string>();
  const rules = Object.fromEntries(operations.map((operation) => [operation.id, ruleOf(model, operation, reached)]));
  const definitions = reachableDefinitions(model.document, reached);
  const places = credentialPlaces(model);
  const credentials = Object.keys(places).length ? `  credentials: ${literal(places, 2)},\n` : "";
  const name = `${model.typeName}Operations`;
  return [
    header(model.name),
    importTypes(["MockData", "MockOverrides"], "@trunkline/core/mocks"),
    `import { operations } from "./operations.ts";\nimport { provider } from "./provider.ts";\n`,
    importTypes([name], "./types.ts"),
    `\n${tsdoc(["One override per operation."])}export interface ${model.typeName}MockOverrides extends MockOverrides<${name}> {}\n`,
    `\n${tsdoc(["What the mocks know of the provider."])}export const mockData: MockData = {\n  provider,\n  operations,\n`,
    `  definitions: ${literal(definitions, 2)},\n  errors: ${literal(model.errors, 2)},\n${credentials}  rules: ${literal(rules, 2)},\n};\n`,
  ].join("");
}

const prefixes = { basic: "Basic", bearer: "Bearer", hmac: "HMAC" };

/** Where the credentials of each scheme are, if not in the header `authorization` that is theirs alone. */
function credentialPlaces(model: Model): Record<string, { in: string; name: string; prefix?: string } | false> {
  const places: ReturnType<typeof credentialPlaces> = {};
  const credentials = credentialsOf(model);
  const ways = new Set(credentials.map(({ way }) => way).filter((way) => way in prefixes));
  for (const { name: id, way, scheme } of credentials) {
    if (way === "custom") places[id] = false;
    else if (way === "apiKey") places[id] = { in: scheme.in ?? "", name: scheme.name ?? "" };
    else if (ways.size > 1) places[id] = { in: "header", name: "authorization", prefix: prefixes[way] };
  }
  return places;
}

function ruleOf(model: Model, operation: OperationModel, reached: Set<string>): Record<string, unknown> {
  const rule = (schema: Schema): Schema => validationSchema(schema, "#/definitions/", reached);
  const paths = operation.members
    .filter((member) => member.in === "path")
    .map(({ name, schema }) => [name, rule(schema)]);
  const given = (place: "query" | "header"): Record<string, unknown> =>
    Object.fromEntries(
      operation.parameters
        .filter((parameter) => parameter.in === place)
        .map(({ name, schema, required }) => [name, { schema: rule(schema), ...(required && { required: true }) }]),
    );
  const query = given("query");
  const headers = given("header");
  const { body, row } = operation;
  return {
    ...(isTold(model) && { tag: operation.tag }),
    ...(paths.length && { path: Object.fromEntries(paths) }),
    ...(Object.keys(query).length && { query }),
    ...(Object.keys(headers).length && { header: headers }),
    ...(body && {
      body: {
        ...(body.required && { required: true }),
        types: body.types,
        ...(body.schema !== undefined && { schema: rule(body.schema) }),
      },
    }),
    ...(row.encode && { encode: { ...row.encode.query, ...row.encode.form } }),
    replies: Object.fromEntries(operation.replies.map((reply) => [reply.status, replyOf(model, reply)])),
    ...lastPage(model, operation),
    ...(row.url !== undefined && { url: operation.members.find(({ name }) => name === row.url)?.example }),
  };
}

/** Are error bodies told apart by the operation's tag? */
function isTold({ errors }: Model): boolean {
  return Object.values(errors)
    .flat()
    .some(({ when }) => when !== undefined);
}

/** What the last page of a list has in place of the next one. */
function lastPage({ document }: Model, { row, output }: OperationModel): { last?: null } {
  const [list] = output;
  if (!row.page || !("next" in row.page) || typeof list !== "object") return {};
  const next = schemaAt(document, list.schema, row.page.next);
  const isNull = next && !next.optional && typesOf(dereference(document, next.schema)).includes("null");
  return isNull ? { last: null } : {};
}

function replyOf({ document, foreign }: Model, { type, example, value }: ReplyModel): Record<string, unknown> {
  if (type === undefined) return {};
  const lines = typeof value === "object" && value.lines;
  const invented = foreign && typeof value === "object" ? sample(document, value.schema) : undefined;
  // Text that is empty would be no answer to a client.
  const shown = example ?? invented ?? (value === "string" ? "text" : value === "stream" ? "" : undefined);
  return { type, ...(shown !== undefined && { example: shown }), ...(lines && { lines }) };
}
