import type { Safety } from "../../packages/core/src/operation.ts";
import { resolvePart } from "./json-schema.ts";
import type { OperationModel, RowModel } from "./model.ts";
import { readBody } from "./model-body.ts";
import { inputExample } from "./model-example.ts";
import { readParameters } from "./model-parameter.ts";
import { isSuccess, itemOf, outputOf, repliesOf } from "./model-reply.ts";
import { pascalCase } from "./names.ts";
import type { Document, Method, Operation, PathItem } from "./openapi.ts";
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

  if (envelope?.response) row.unwrap = envelope.response;
  const page = operation["x-pagination"];
  if (page && page.page === undefined)
    row.page = { items: page.items, ...(page.item && { item: page.item }), next: page.next, params: page.params };

  const replies = repliesOf(spec, operation);
  const successes = replies.filter(({ status }) => isSuccess(status, replies));
  const streams = successes.some(({ value }) => value === "stream");
  const typesOf = (answers: typeof replies): string[] => [
    ...new Set(answers.flatMap(({ status, type }) => (type && status !== "204" ? [type] : []))),
  ];
  const types = typesOf(successes);
  // Where no success has a body, an error may still have one.
  const accept = types.length ? types : typesOf(replies);
  if (accept.length) row.accept = accept.join(", ");
  if (successes.some(({ status, type }) => status !== "204" && type === undefined)) row.empty = true;
  if (streams) row.stream = true;
  if (operation["x-url"]) row.url = operation["x-url"];
  const auth = schemeOf(operation.security);
  if (operation.security && auth !== source.scheme) row.auth = auth ?? false;

  const sensitive = sensitiveNames(document, [
    ...given.parameters,
    ...members.filter((member) => member.in === "body").map(({ name, schema }) => ({ name, schema })),
  ]);
  if (Object.keys(sensitive).length) row.sensitive = sensitive;

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

/** The scheme of operations that name none: the root's, or else the one that most operations name. */
export function defaultScheme(document: Document, operations: readonly Operation[]): string | undefined {
  return document.security
    ? schemeOf(document.security)
    : mostFrequent(operations.flatMap(({ security }) => schemeOf(security) ?? []));
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
