import type { Safety } from "../../packages/core/src/operation.ts";
import { resolvePart } from "./json-schema.ts";
import type { OperationModel, RowModel } from "./model.ts";
import { readBody } from "./model-body.ts";
import { readChecks } from "./model-check.ts";
import { type CodecTrouble, codecPaths, valueForm } from "./model-codec.ts";
import { inputExample } from "./model-example.ts";
import { readParameters } from "./model-parameter.ts";
import { isSuccess, itemOf, outputOf, repliesOf } from "./model-reply.ts";
import { pascalCase } from "./names.ts";
import type { Document, Method, Operation, Pagination, PathItem } from "./openapi.ts";
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

/** Adds a problem of the operation: the part and field that it is about, what is wrong, and how to mend it. */
export type Complain = (part: object, keys: (string | number)[], what: string, mend: string) => void;

/** Decides how one operation is called, and what its row says. */
export function readOperation(spec: Spec, source: OperationSource): OperationModel {
  const { document } = spec;
  const { operation, method } = source;
  const id = operation.operationId ?? "";
  const complain: Complain = (part, keys, what, mend) => {
    spec.problems.push({ place: spec.place(part, ...keys), subject: id, what, mend });
  };
  const [path = "", presets] = splitPath(source.path);
  const safety = readSafety(operation["x-safety"]);
  const row: RowModel = { http: `${method.toUpperCase()} ${path}` };
  if (safety !== "read") row.safety = safety;

  const given = readParameters(spec.document, source, presets);
  Object.assign(row, given.row);
  const members = [...given.members];

  const body = resolvePart(document.components.requestBodies, operation.requestBody);
  const flat = body && readBody(spec, source, row, body, members, complain);
  if (flat) members.push(...flat.members);
  const envelope = operation["x-envelope"];
  if (envelope?.request && !body)
    complain(
      operation,
      ["x-envelope", "request"],
      "there is no body for the envelope",
      "take `request` out of `x-envelope`",
    );

  const rpc = operation["x-rpc"];
  if (rpc && !body)
    complain(operation, ["x-rpc"], "there is no body for the request", "describe its envelope under `requestBody:`");

  if (rpc) row.settle = "rpcResult";
  else if (envelope?.response) row.unwrap = envelope.response;
  const page = operation["x-pagination"];
  if (page) row.page = pageRow(page);

  const replies = repliesOf(spec, operation);
  const successes = replies.filter(({ status }) => isSuccess(status, replies));
  const streams = successes.some(({ value }) => value === "stream");
  const lines = successes.some(({ value }) => typeof value === "object" && value.lines);
  const typesOf = (answers: typeof replies): string[] => [
    ...new Set(answers.flatMap(({ status, type }) => (type && status !== "204" ? [type] : []))),
  ];
  const types = typesOf(successes);
  // Where no success has a body, an error may still have one.
  const accept = types.length ? types : typesOf(replies);
  // A provider that is asked for anything may write its errors as anything.
  const isAnything = streams && accept.includes("*/*") && replies.some(({ type }) => type && /[/+]json\b/.test(type));
  if (accept.length) row.accept = isAnything ? "application/json, */*;q=0.9" : accept.join(", ");
  if (successes.some(({ status, type }) => status !== "204" && type === undefined)) row.empty = true;
  if (streams || lines) row.stream = lines ? "lines" : "streamed";
  const absent = operation["x-absent"];
  if (absent) row.absent = absent;
  for (const status of absent ?? [])
    if (!replies.some((reply) => reply.status === String(status)))
      complain(operation, ["x-absent"], `the answer ${status} is not documented`, "add it under `responses:`");
  if (operation["x-url"]) row.url = operation["x-url"];
  const auth = authOf(operation.security ?? document.security);
  const { tags: [tag] = [] } = operation;
  if (tag !== undefined && document.tags?.some((one) => one.name === tag && one["x-service"])) row.service = tag;
  if (auth !== undefined && (auth || undefined) !== source.scheme) row.auth = auth;

  const sensitive = sensitiveNames(document, [
    ...given.parameters,
    ...members.filter((member) => member.in === "body").map(({ name, schema }) => ({ name, schema })),
  ]);
  if (Object.keys(sensitive).length) row.sensitive = sensitive;

  const check = readChecks(operation, members, complain);
  const trouble: CodecTrouble = (what, mend) => complain(operation, [], what, mend);
  const encode = codecPaths(
    document,
    members.map(({ name, schema }) => ({ path: name, schema })),
    trouble,
  );
  const isEncoded = Object.keys(encode).length > 0;
  if (check || isEncoded) row.prepare = { ...(check && { check }), ...(isEncoded && { encode }) };
  const parse = codecPaths(
    document,
    replies.flatMap(({ value }) => (typeof value === "object" ? [{ path: "", schema: value.schema }] : [])),
    trouble,
  );
  if (Object.keys(parse).length) row.parse = parse;

  const output = outputOf(spec, operation, successes, complain);
  const item = page && itemOf(spec, operation, output, complain);
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
    parameters: given.parameters.map(({ sensitivity: _, ...parameter }) => parameter),
    body: body && {
      required: body.required === true,
      types: Object.keys(body.content).map((type) => (type.split(";", 1)[0] ?? type).trim().toLowerCase()),
      schema: flat?.media.schema,
    },
    replies,
    output,
    item,
    example: undefined,
  };
  if (members.length) model.example = inputExample(document, model, flat?.media);
  if (isEncoded) {
    // What is shown to users is what they would give.
    const form = (name: string, value: unknown): unknown => valueForm({ [name]: value }, encode)[name];
    for (const member of members)
      Object.assign(member, { example: form(member.name, member.example), default: form(member.name, member.default) });
    if (model.example) model.example = valueForm(model.example, encode);
  }
  return model;
}

/** Its fields in one order, without notes of the spec. */
function pageRow(page: Pagination): Pagination {
  const way =
    page.page === undefined
      ? { ...(page.named && { named: page.named }), next: page.next, params: page.params }
      : {
          page: page.page,
          ...(page.limit !== undefined && { limit: page.limit }),
          size: page.size,
          ...(page.most !== undefined && { most: page.most }),
        };
  return { items: page.items, ...(page.item && { item: page.item }), ...way };
}

/** `/a?b=c#d` -> `/a` and the query that belongs to it; the fragment never reaches the wire. */
export function splitPath(key: string): [path: string, query: Record<string, string>] {
  const [path = "", query = ""] = key.replace(/#.*$/, "").split("?");
  return [path, Object.fromEntries(new URLSearchParams(query))];
}

function readSafety(value: string | undefined): Safety {
  return value === "idempotent" || value === "send" || value === "purchase" ? value : "read";
}

/** The scheme that rows need not name: the root's, or else the one that most operations have. */
export function defaultScheme(document: Document, operations: readonly Operation[]): string | undefined {
  const root = authOf(document.security);
  if (typeof root === "string") return root;
  if (root === false) return undefined;
  const auths = operations.map(({ security = document.security }) => authOf(security));
  return mostFrequent(auths.filter((auth) => typeof auth === "string"));
}

/** One scheme, or several of which the first with credentials is used; `false`: none is needed. */
function authOf(security: Operation["security"]): string | string[] | false | undefined {
  const names = security && [...new Set(security.flatMap((requirement) => Object.keys(requirement)))];
  return names && (names.length > 1 ? names : (names[0] ?? false));
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
