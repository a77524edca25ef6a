import { schemaAt } from "../generate/json-schema.ts";
import type { Model, OperationModel, ReplyModel, ValueType } from "../generate/model.ts";
import { checkText } from "../generate/model-check.ts";
import { type Check, isObject } from "../generate/openapi.ts";
import type { Side } from "./alternatives.ts";
import { type Comparison, compareNeedsOf, compareSchemas } from "./compare-schema.ts";
import { arrow, compareDefaults } from "./limits.ts";
import type { Report } from "./rules.ts";

/** What is looked at: one operation, and the model that it is part of. */
export interface OperationSide {
  model: Model;
  operation: OperationModel;
}

/** Reports every way in which calling an operation, or what comes of it, differs. */
export function compareOperations(before: OperationSide, after: OperationSide, report: Report): void {
  const [was, is] = [before.operation, after.operation];
  if (is.deprecated && !was.deprecated) report("operation-deprecated");
  if (was.row.http !== is.row.http) report("path-changed", arrow(was.row.http, is.row.http));
  if (was.safety !== is.safety) report("safety-changed", arrow(was.safety, is.safety));
  if (was.rateLimit !== is.rateLimit) report("x-rate-limit-changed", arrow(was.rateLimit, is.rateLimit));
  compareAuth(authOf(before), authOf(after), report);
  compareRows(was, is, report);
  const gone = was.members.filter(({ name }) => is.members.every((member) => member.name !== name));
  const marks = { ...was.row.sensitive };
  for (const { name } of gone) if (is.row.sensitive?.[name] === undefined) delete marks[name];
  compareSensitive(marks, is.row.sensitive, report);
  compareInputs(before, after, report);
  compareReplies(before, after, report);
}

/** Schemes of which one is enough; none: no credentials are needed. */
function authOf({ model, operation }: OperationSide): string[] {
  const auth = operation.row.auth ?? model.provider.auth ?? false;
  return auth === false ? [] : typeof auth === "string" ? [auth] : [...auth];
}

function compareAuth(was: string[], is: string[], report: Report): void {
  if (was.join() === is.join()) return;
  const said = arrow(was.join(" or ") || "none", is.join(" or ") || "none");
  const isEnough = is.length === 0 || (was.length > 0 && was.every((scheme) => is.includes(scheme)));
  report(isEnough ? "auth-widened" : "auth-required", said);
}

function compareRows({ row: was }: OperationModel, { row: is }: OperationModel, report: Report): void {
  if (differ(was.page, is.page))
    report(
      was.page === undefined
        ? "x-pagination-added"
        : is.page === undefined
          ? "x-pagination-removed"
          : "x-pagination-changed",
      was.page && is.page && arrow(was.page, is.page),
    );
  if (was.wrap !== is.wrap) report("x-envelope-request-changed", arrow(was.wrap, is.wrap));
  if (was.unwrap !== is.unwrap || was.settle !== is.settle)
    report("x-envelope-response-changed", arrow(was.unwrap ?? was.settle, is.unwrap ?? is.settle));
  if (was.stream !== is.stream) report("x-stream-changed", arrow(was.stream, is.stream));
  if (differ(was.absent, is.absent)) report("x-absent-changed", arrow(was.absent, is.absent));
  if (was.url !== is.url) report("x-url-changed", arrow(was.url, is.url));
  if (was.service !== is.service)
    report(is.service === undefined ? "service-removed" : "service-added", is.service ?? was.service);
  const missing = (checks: Check[] = [], others: Check[] = []): string[] =>
    checks.filter((check) => others.every((other) => differ(check, other))).map(checkText);
  for (const check of missing(is.prepare?.check, was.prepare?.check)) report("x-check-added", check);
  for (const check of missing(was.prepare?.check, is.prepare?.check)) report("x-check-removed", check);
}

const strength: Readonly<Record<string, number>> = { content: 1, phone: 2, secret: 3 };

/** Reports the names of members whose values are masked, or are no longer. */
export function compareSensitive(
  was: Readonly<Record<string, string>> | undefined,
  is: Readonly<Record<string, string>> | undefined,
  report: Report,
): void {
  for (const name of new Set([was, is].flatMap((marks) => Object.keys(marks ?? {})))) {
    const [old, now] = [was?.[name], is?.[name]];
    if (old === now) continue;
    const isLess = (strength[now ?? ""] ?? 0) < (strength[old ?? ""] ?? 0);
    report(isLess ? "sensitive-mark-removed" : "sensitive-mark-added", `${name}: ${arrow(old, now)}`);
  }
}

function compareInputs(before: OperationSide, after: OperationSide, report: Report): void {
  const seen = new Set<string>();
  const news = new Map(after.operation.members.map((member) => [member.name, member]));
  for (const was of before.operation.members) {
    const is = news.get(was.name);
    news.delete(was.name);
    if (!is) {
      report("request-member-removed", was.name);
      continue;
    }
    const at = was.name;
    if (was.required && !is.required) report("request-member-became-optional", at);
    if (!was.required && is.required) report("request-member-became-required", at);
    const sides = [before, after].map(({ model: { document } }, index) => ({
      document,
      schema: (index ? is : was).schema,
    }));
    compareBoth(sides, { direction: "request", at, report, seen });
    // A parameter's own default is that of its schema.
    if (sides.every(({ schema }) => isObject(schema) && schema.$ref !== undefined))
      compareDefaults(was.default, is.default, at, report);
  }
  for (const { name, required } of news.values())
    report(required ? "request-member-added-required" : "request-member-added", name);
  const [old, now] = [before, after].map(bodyOf);
  if (old && now) compareNeedsOf(old, now, { direction: "request", at: "input", report, seen });
  if (!before.operation.open && after.operation.open) report("request-opened");
  if (before.operation.open && !after.operation.open) report("request-closed");
}

/** The object whose members are those of the input. */
function bodyOf({ model: { document }, operation: { body, row } }: OperationSide): Side | undefined {
  const found = schemaAt(document, body?.schema, row.wrap ?? "");
  return found && { document, schema: found.schema };
}

function compareBoth([before, after]: Parameters<typeof compareSchemas>[0][], comparison: Comparison): void {
  if (before && after) compareSchemas(before, after, comparison);
}

function compareReplies(before: OperationSide, after: OperationSide, report: Report): void {
  const seen = new Set<string>();
  const news = new Map(after.operation.replies.map((reply) => [reply.status, reply]));
  for (const was of before.operation.replies) {
    const is = news.get(was.status);
    news.delete(was.status);
    if (!is) {
      report("response-status-removed", was.status);
      continue;
    }
    if (was.type !== is.type && form(was) !== form(is))
      report("response-media-type-changed", `${was.status}: ${arrow(was.type, is.type)}`);
    const [old, now] = [schemaOf(was.value), schemaOf(is.value)];
    if (old !== undefined && now !== undefined)
      compareSchemas(
        { document: before.model.document, schema: old },
        { document: after.model.document, schema: now },
        { direction: "response", at: was.status, report, seen },
      );
    else if (form(was) === form(is) && old !== now)
      report(now === undefined ? "response-type-widened" : "response-type-narrowed", was.status);
  }
  for (const status of news.keys()) report("response-status-added", status);
}

const schemaOf = (value: ValueType) => (typeof value === "object" ? value.schema : undefined);

/** What a reader gets: text, bytes, nothing, or data, whatever the media type is called. */
const form = ({ value }: ReplyModel): string => (typeof value === "object" || value === "unknown" ? "data" : value);

const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);
