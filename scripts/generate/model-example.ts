import { getPath } from "../../packages/core/src/path.ts";
import { dereference } from "./json-schema.ts";
import type { OperationModel, RowModel } from "./model.ts";
import { type Document, type Example, isObject, type MediaType, type Schema } from "./openapi.ts";
import { sample } from "./sample.ts";

/** The (first) example that stands beside a schema, a parameter or a media type. */
export function exampleOf(
  document: Document,
  part: Schema | MediaType | { $ref?: string; example?: unknown; examples?: Record<string, Example> },
): unknown {
  if (!isObject(part)) return undefined;
  if (part.example !== undefined) return part.example;
  if (Array.isArray(part.examples)) return part.examples[0];
  if (isObject(part.examples)) {
    const [first] = Object.values(part.examples);
    if (isObject(first) && "value" in first) return first.value;
  }
  return "$ref" in part && part.$ref ? exampleOf(document, dereference(document, { $ref: part.$ref })) : undefined;
}

/** An input as the user would give it: the body's example without its envelope, and what else is required. */
export function inputExample(
  document: Document,
  operation: OperationModel,
  media: MediaType | undefined,
): Record<string, unknown> {
  const { members, row } = operation;
  const body = media && exampleOf(document, media);
  const wrapped = row.wrap === undefined ? body : getPath(body, row.wrap);
  const inner = row.rpc && Array.isArray(wrapped) ? named(row.rpc, wrapped) : wrapped;
  const input: Record<string, unknown> = {};
  for (const member of members) {
    if (member.in === "body" && row.whole) {
      if (body !== undefined || member.required) input[member.name] = inner ?? sample(document, member.schema);
    } else if (member.in === "body" && isObject(inner)) {
      if (Object.hasOwn(inner, member.name)) input[member.name] = inner[member.name];
    } else if (member.required) input[member.name] = member.example ?? sample(document, member.schema);
  }
  // What is checked before it is sent is needed as well.
  for (const { required = [], exactlyOne = [], atLeastOne = [], when = {} } of row.prepare?.check ?? []) {
    if (!Object.entries(when).every(([name, value]) => input[name] === value)) continue;
    const [first = ""] = [...exactlyOne, ...atLeastOne];
    const hasOne = [...exactlyOne, ...atLeastOne].some((name) => name in input);
    for (const name of hasOne ? required : [...required, first]) {
      const member = members.find((one) => one.name === name);
      if (member && !(name in input)) input[name] = member.example ?? sample(document, member.schema);
    }
  }
  if (Object.keys(input).length > 0) return input;
  // Nothing is required: one member shows how the input looks.
  const shown =
    members.find(({ example, name }) => example !== undefined && !pageMembers(row.page).includes(name)) ??
    members.find(({ example }) => example !== undefined);
  return shown ? { [shown.name]: shown.example } : {};
}

/** The elements of a list by the names of their places. */
export function named(names: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(names.flatMap((name, index) => (index < values.length ? [[name, values[index]]] : [])));
}

/** The members that lead from page to page. */
export function pageMembers(page: RowModel["page"]): readonly string[] {
  if (!page) return [];
  return "next" in page ? page.params : [page.page, ...(page.limit === undefined ? [] : [page.limit])];
}
