import type { Safety } from "../../packages/core/src/operation.ts";
import { getPath } from "../../packages/core/src/path.ts";
import type { PairStyle } from "../../packages/core/src/writers.ts";
import {
  constantOf,
  dereference,
  flatten,
  isComposite,
  resolvePart,
  schemaAt,
  typesOf,
} from "./json-schema.ts";
import { exampleOf, inputExample } from "./model-example.ts";
import type { Member, OperationModel, ReplyModel, RowModel, ValueType } from "./model.ts";
import { pascalCase } from "./names.ts";
import {
  type Document,
  isObject,
  type MediaType,
  type Method,
  type Operation,
  type Parameter,
  type PathItem,
  type RequestBody,
  type Schema,
} from "./openapi.ts";
import type { Spec } from "./read-spec.ts";
import { sensitiveNames } from "./sensitive.ts";

/** An operation where it was found, and what the provider's operations have in common. */
export interface OperationSource {
  path: string;
  method: Method;
  item: PathItem;
  operation: Operation;
  /** Security scheme of operations that name none. */
  scheme: string | undefined;
  /** Media type of JSON bodies. */
  type: string;
}

/** Decides how one operation is called, and what its row says. */
export function readOperation(spec: Spec, source: OperationSource): OperationModel {
  const { document } = spec;
  const { operation, method } = source;
  const id = operation.operationId ?? "";
  const complain = (part: object, keys: (string | number)[], what: string, mend: string): void => {
    spec.problems.push({ place: spec.place(part, ...keys), subject: id, what, mend });
  };
  const [path = "", presets] = splitPath(source.path);
  const safety = readSafety(operation["x-safety"]);
  const row: RowModel = { http: `${method.toUpperCase()} ${path}` };
  if (safety !== "read") row.safety = safety;

  const parameters = parametersOf(spec, source);
  const members: Member[] = [];
  const query: string[] = [];
  const header: string[] = [];
  const fixed: Record<string, string> = { ...presets };
  const styles: Record<string, PairStyle> = {};
  query.push(...Object.keys(presets));
  for (const parameter of parameters) {
    const schema = schemaOf(parameter);
    const place = parameter.in;
    if (place !== "path" && place !== "query" && place !== "header") continue;
    if (place === "query") query.push(parameter.name);
    if (place === "header") header.push(parameter.name);
    const constant = parameter.required ? constantOf(document, schema) : undefined;
    if (constant && place === "query") {
      fixed[parameter.name] = String(constant.value);
      continue;
    }
    const style = place === "query" ? parameterStyle(document, parameter) : undefined;
    if (style) styles[parameter.name] = style;
    members.push({
      name: parameter.name,
      in: place,
      required: place === "path" || parameter.required === true,
      schema,
      description: parameter.description ?? dereference(document, schema).description,
      default: dereference(document, schema).default,
      example: exampleOf(document, parameter) ?? exampleOf(document, schema),
      deprecated: parameter.deprecated === true || dereference(document, schema).deprecated === true,
    });
  }
  if (query.length) row.query = query;
  if (header.length) row.header = header;

  const body = resolvePart(document.components.requestBodies, operation.requestBody);
  const flat = body && readBody(spec, source, row, body, members, complain);
  if (flat) members.push(...flat.members);
  const envelope = operation["x-envelope"];
  if (envelope?.request && !body)
    complain(operation, ["x-envelope", "request"], "there is no body for the envelope", "take `request` out of `x-envelope`");

  if (envelope?.response) row.unwrap = envelope.response;
  if (Object.keys(fixed).length) row.fixed = fixed;
  if (Object.keys(styles).length) row.encode = { query: styles, ...row.encode };
  const page = operation["x-pagination"];
  if (page) row.page = { items: page.items, ...(page.item && { item: page.item }), next: page.next, params: page.params };

  const replies = repliesOf(spec, operation);
  const successes = replies.filter(({ status }) => isSuccess(status, replies));
  const streams = successes.some(({ value }) => value === "stream");
  const types = [...new Set(successes.flatMap(({ status, type }) => (type && status !== "204" ? [type] : [])))];
  if (types.length) row.accept = types.join(", ");
  if (successes.some(({ status, type }) => status !== "204" && type === undefined)) row.empty = true;
  if (streams) row.stream = true;
  if (operation["x-url"]) row.url = operation["x-url"];
  const auth = schemeOf(operation.security);
  if (operation.security && auth !== source.scheme) row.auth = auth ?? false;

  const sensitive = sensitiveNames(document, [
    ...parameters.map((parameter) => ({ name: parameter.name, schema: schemaOf(parameter), sensitivity: parameter["x-sensitive"] })),
    ...members.filter((member) => member.in === "body").map(({ name, schema }) => ({ name, schema })),
  ]);
  if (Object.keys(sensitive).length) row.sensitive = sensitive;

  const output = outputOf(spec, source, successes, complain);
  const item = page && itemOf(spec, source, output, complain);
  const model: OperationModel = {
    id,
    typeName: pascalCase(id),
    method: method.toUpperCase() as Uppercase<Method>,
    path,
    tag: operation.tags?.[0] ?? "default",
    summary: operation.summary ?? "",
    description: operation.description,
    deprecated: operation.deprecated === true,
    safety,
    rateLimit: rateLimitOf(operation),
    row,
    members,
    open: flat?.open ?? false,
    parameters: [
      ...Object.entries(presets).map(([name, value]) => ({ name, in: "query" as const, required: true, schema: { const: value } })),
      ...parameters.flatMap((parameter) => {
        const { name, in: place, required = false } = parameter;
        return place === "query" || place === "header" ? [{ name, in: place, required, schema: schemaOf(parameter) } as const] : [];
      }),
    ],
    body: body && {
      required: body.required === true,
      types: Object.keys(body.content).map(plainType),
      schema: flat?.media.schema,
    },
    replies,
    output,
    item,
    example: undefined,
  };
  if (members.length) model.example = inputExample(document, model, flat?.media);
  return model;
}

/** `/a?b=c#d` -> `/a` and the query that belongs to it; the fragment never reaches the wire. */
export function splitPath(key: string): [path: string, query: Record<string, string>] {
  const [path = "", query = ""] = key.replace(/#.*$/, "").split("?");
  return [path, Object.fromEntries(new URLSearchParams(query))];
}

function readSafety(value: string | undefined): Safety {
  return value === "idempotent" || value === "send" || value === "purchase" ? value : "read";
}

/** The operation's parameters and those of its path, references resolved; the operation's own win. */
function parametersOf(spec: Spec, { item, operation }: OperationSource): Parameter[] {
  const home = spec.document.components.parameters;
  const found = new Map<string, Parameter>();
  for (const part of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = resolvePart(home, part);
    if (parameter?.name) found.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  // OpenAPI leaves these to the media types and the security schemes.
  return [...found.values()].filter(
    ({ name, in: place }) => !(place === "header" && /^(accept|content-type|authorization)$/i.test(name)),
  );
}

function schemaOf({ schema, content }: Parameter): Schema {
  return schema ?? Object.values(content ?? {})[0]?.schema ?? {};
}

function parameterStyle(document: Document, parameter: Parameter): PairStyle | undefined {
  if (parameter.content) return "json";
  return isComposite(document, parameter.schema) ? styleOf(parameter) : undefined;
}

function styleOf({ style = "form", explode = style === "form" }: { style?: string; explode?: boolean }): PairStyle | undefined {
  if (style === "deepObject") return "deep";
  if (explode) return undefined;
  return style === "spaceDelimited" ? " " : style === "pipeDelimited" ? "|" : ",";
}

interface FlatBody {
  media: MediaType;
  members: Member[];
  open: boolean;
}

type Complain = (part: object, keys: (string | number)[], what: string, mend: string) => void;

/** How the body is written, and the members that go into it; sets the row. */
function readBody(
  spec: Spec,
  source: OperationSource,
  row: RowModel,
  body: RequestBody,
  others: readonly Member[],
  complain: Complain,
): FlatBody | undefined {
  const { document } = spec;
  const types = Object.keys(body.content);
  const type = types.find((one) => /[/+]json\b/.test(one)) ?? types[0];
  const media = type === undefined ? undefined : body.content[type];
  if (type === undefined || !media) {
    complain(body, ["content"], "the request body has no content", "name its media type under `content:`");
    return undefined;
  }
  const kind = bodyKind(document, type, media.schema);
  row.body = kind;
  const isText = /^text\/|[/+]xml\b/.test(type);
  const usual = { json: source.type, form: "application/x-www-form-urlencoded", multipart: type, binary: "" };
  if (type !== usual[kind] && !(kind === "json" && type.includes("*"))) row.type = type.includes("*") ? "application/octet-stream" : type;

  const wrap = source.operation["x-envelope"]?.request;
  const fill: Record<string, unknown> = {};
  const inner = wrap === undefined ? media.schema : openEnvelope(spec, source, media.schema, wrap, fill, complain);
  const flat = kind === "binary" ? undefined : flatten(document, inner);
  const taken = new Map(others.map((member) => [member.name, member]));
  const clash = flat && [...flat.properties.keys()].find((name) => taken.has(name));
  if (clash !== undefined && !spec.foreign)
    complain(
      body,
      [],
      `\`${clash}\` is the name of a ${taken.get(clash)?.in} parameter and of a member of the body`,
      "give the path parameter another name (it is only a label), so that the input can be flat",
    );
  if (wrap !== undefined) row.wrap = wrap;
  const whole = (): FlatBody => {
    row.whole = true;
    const member: Member = {
      name: "body",
      in: "body",
      required: body.required === true,
      schema: kind !== "binary" ? (inner ?? {}) : isText ? { type: "string" } : { type: "string", format: "binary" },
      description: body.description ?? dereference(document, inner).description,
      default: undefined,
      example: undefined,
      deprecated: false,
    };
    if (taken.has("body"))
      complain(body, [], "a parameter and the body are both called `body`", "rename the parameter where it is a path parameter");
    return { media, members: [member], open: false };
  };
  if (!flat || flat.properties.size === 0 || clash !== undefined) return whole();

  const example = exampleOf(document, media);
  const inside = wrap === undefined ? example : getPath(example, wrap);
  const shown = isObject(inside) ? inside : {};
  const members: Member[] = [];
  const encode: Record<string, PairStyle> = {};
  for (const [name, { schema, required }] of flat.properties) {
    const node = dereference(document, schema);
    if (node.readOnly === true || (isObject(schema) && schema.readOnly === true)) continue;
    const constant = required ? constantOf(document, schema) : undefined;
    if (constant) {
      fill[wrap === undefined ? name : `${wrap}.${name}`] = constant.value;
      continue;
    }
    const style = kind === "form" || kind === "multipart" ? formStyle(document, name, schema, media) : undefined;
    if (style && kind === "form") encode[name] = style;
    const own = isObject(schema) ? schema : {};
    members.push({
      name,
      in: "body",
      required: required && body.required === true,
      schema,
      description: own.description ?? node.description,
      default: own.default ?? node.default,
      // What the example of the whole body has is closer to the matter than what a shared schema shows.
      example: exampleOf(document, { ...own, $ref: "" }) ?? shown[name] ?? exampleOf(document, schema),
      deprecated: own.deprecated === true || node.deprecated === true,
    });
  }
  if (Object.keys(fill).length) row.fill = fill;
  if (Object.keys(encode).length) row.encode = { form: encode };
  return { media, members, open: flat.open };
}

/** How a body of a media type is written. */
export function bodyKind(document: Document, type: string, schema: Schema | undefined): NonNullable<RowModel["body"]> {
  if (/[/+]json\b/.test(type)) return "json";
  if (type.startsWith("application/x-www-form-urlencoded")) return "form";
  if (type.startsWith("multipart/")) return "multipart";
  if (type === "*/*" && flatten(document, schema)) return "json";
  return "binary";
}

function formStyle(document: Document, name: string, schema: Schema, media: MediaType): PairStyle | undefined {
  const encoding = media.encoding?.[name];
  if (encoding && (encoding.style !== undefined || encoding.explode !== undefined)) return styleOf(encoding);
  if (encoding?.contentType && /[/+]json\b/.test(encoding.contentType)) return "json";
  return typesOf(dereference(document, schema)).includes("object") || flatten(document, schema)?.properties.size ? "json" : undefined;
}

/** Goes down the envelope; the constants on the way are filled in, anything else required is a mistake. */
function openEnvelope(
  spec: Spec,
  { operation }: OperationSource,
  schema: Schema | undefined,
  wrap: string,
  fill: Record<string, unknown>,
  complain: Complain,
): Schema | undefined {
  let here = schema;
  const way: string[] = [];
  for (const key of wrap.split(".")) {
    const flat = flatten(spec.document, here);
    const next = flat?.properties.get(key);
    if (!flat || !next) {
      complain(
        operation,
        ["x-envelope", "request"],
        `the body has no \`${[...way, key].join(".")}\``,
        "name a path that the body's schema has",
      );
      return undefined;
    }
    for (const [name, member] of flat.properties) {
      if (name === key || !member.required) continue;
      const constant = constantOf(spec.document, member.schema);
      if (constant) fill[[...way, name].join(".")] = constant.value;
      else
        complain(
          operation,
          ["x-envelope", "request"],
          `\`${[...way, name].join(".")}\` is required beside the envelope's \`${key}\`, and nobody could give it`,
          "make it a `const`, or end the envelope above it",
        );
    }
    way.push(key);
    here = next.schema;
  }
  return here;
}

function plainType(type: string): string {
  return type.split(";", 1)[0]?.trim().toLowerCase() ?? type;
}

function repliesOf({ document }: Spec, operation: Operation): ReplyModel[] {
  return Object.entries(operation.responses ?? {}).map(([status, part]) => {
    const response = resolvePart(document.components.responses, part);
    const content = response?.content ?? {};
    const types = Object.keys(content);
    const type = types.find((one) => /[/+]json\b/.test(one)) ?? types[0];
    const media = type === undefined ? undefined : content[type];
    return {
      status,
      description: response?.description ?? "",
      type,
      value: type === undefined || !media ? "undefined" : valueOf(document, type, media),
      example: media && exampleOf(document, media),
    };
  });
}

function valueOf(document: Document, type: string, { schema }: MediaType): ValueType {
  if (/[/+]json\b/.test(type)) return schema === undefined ? "unknown" : { schema };
  if (type === "text/event-stream") return "stream";
  if (type.startsWith("text/") || /[/+](xml|yaml|javascript|x-www-form-urlencoded)\b/.test(type)) return "string";
  const node = dereference(document, schema);
  if (type.includes("*")) return node.format === "binary" ? "stream" : schema === undefined ? "unknown" : { schema };
  return "stream";
}

/** Is the status one that the plain call resolves for? `default` is, where no 2xx is documented. */
export function isSuccess(status: string, replies: readonly { status: string }[]): boolean {
  return /^2/.test(status) || (status === "default" && !replies.some((reply) => /^2/.test(reply.status)));
}

function outputOf(spec: Spec, { operation }: OperationSource, successes: ReplyModel[], complain: Complain): ValueType[] {
  const unwrap = operation["x-envelope"]?.response;
  const values = successes.map(({ status, value }): ValueType => {
    if (unwrap === undefined || typeof value === "string") return value;
    const inner = schemaAt(spec.document, value.schema, unwrap);
    if (inner) return { schema: inner.schema };
    complain(
      operation,
      ["x-envelope", "response"],
      `the answer ${status} has no \`${unwrap}\``,
      "name a path that the schema of every success has",
    );
    return "unknown";
  });
  return values.length ? values : ["unknown"];
}

function itemOf(spec: Spec, { operation }: OperationSource, output: ValueType[], complain: Complain): ValueType | undefined {
  const page = operation["x-pagination"];
  const list = output.find((value) => typeof value !== "string");
  if (!page || typeof list !== "object") {
    complain(operation, ["x-pagination"], "the answer has no schema to find pages in", "give the success a schema");
    return undefined;
  }
  const found = schemaAt(spec.document, list.schema, page.items);
  const array = found && dereference(spec.document, found.schema);
  if (!array || !("items" in array)) {
    complain(operation, ["x-pagination", "items"], `\`${page.items}\` is no array in the answer`, "name the path of the array");
    return undefined;
  }
  if (!schemaAt(spec.document, list.schema, page.next))
    complain(operation, ["x-pagination", "next"], `the answer has no \`${page.next}\``, "name the path of the next page's URL or cursor");
  const element = array.items ?? {};
  if (page.item === undefined) return { schema: element };
  const inner = schemaAt(spec.document, element, page.item);
  if (!inner)
    complain(operation, ["x-pagination", "item"], `the elements have no \`${page.item}\``, "name the path inside of each element");
  return inner && { schema: inner.schema };
}

/** The scheme of operations that name none: the root's, or else the one that most operations name. */
export function defaultScheme(document: Document, operations: readonly Operation[]): string | undefined {
  return document.security ? schemeOf(document.security) : mostFrequent(operations.flatMap(({ security }) => schemeOf(security) ?? []));
}

function schemeOf(security: Operation["security"]): string | undefined {
  return security?.flatMap((requirement) => Object.keys(requirement))[0];
}

/** The value that comes most often; among equals, the first. */
export function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function rateLimitOf({ "x-rate-limit": limit }: Operation): string | undefined {
  if (!limit) return undefined;
  const time = limit.seconds === 1 ? "second" : `${limit.seconds} seconds`;
  return `${limit.requests} requests per ${time}${limit.per ? `, counted per ${limit.per}` : ""}`;
}
