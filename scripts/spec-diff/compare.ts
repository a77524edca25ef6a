import { errorCodesOf } from "../generate/emit-errors.ts";
import type { Model, OperationModel, WebhookModel } from "../generate/model.ts";
import { isObject } from "../generate/openapi.ts";
import { sensitiveNames } from "../generate/sensitive.ts";
import { compareOperations, compareSensitive } from "./compare-operation.ts";
import { compareSchemas } from "./compare-schema.ts";
import { arrow } from "./limits.ts";
import { type Projected, whatElse } from "./projection.ts";
import type { Finding, Report, RuleName } from "./rules.ts";

/** Everything that differs between two states of a provider's spec; `undefined`: there is, or was, none. */
export function compareModels(before: Model | undefined, after: Model | undefined): Finding[] {
  const findings: Finding[] = [];
  const about =
    (subject: string): Report =>
    (rule, detail) => {
      // A value that may be of several kinds has the same limits for each of them.
      const isTold = findings.some((one) => one.subject === subject && one.rule === rule && one.detail === detail);
      if (!isTold) findings.push({ subject, rule, ...(detail !== undefined && { detail }), from: "spec" });
    };
  if (!before || !after) {
    if (before || after) about("client")(after ? "provider-added" : "provider-removed");
    return findings;
  }
  /** What no rule has a name for must not be lost. */
  const net = (subject: string, was: unknown, is: unknown): void => {
    if (findings.some((finding) => finding.subject === subject)) return;
    const rule = whatElse(project(before, was), project(after, is));
    if (rule) about(subject)(rule);
  };

  compareClients(before, after, about("client"));
  net("client", clientOf(before), clientOf(after));

  both(
    before.operations,
    after.operations,
    ({ id }) => id,
    (id, was, is) => {
      if (!was) return about(id)("operation-added");
      if (!is) {
        const heir = after.operations.find(({ row }) => row.http === was.row.http);
        return about(id)("operation-removed", heir && `${was.row.http} is ${heir.id} now`);
      }
      compareOperations({ model: before, operation: was }, { model: after, operation: is }, about(id));
      net(id, wholeRow(before, was), wholeRow(after, is));
    },
  );

  both(
    before.webhooks,
    after.webhooks,
    ({ type }) => type,
    (type, was, is) => {
      const subject = `webhook ${type}`;
      if (!was || !is) return about(subject)(is ? "webhook-added" : "webhook-removed");
      compareWebhooks({ model: before, webhook: was }, { model: after, webhook: is }, about(subject));
      net(subject, was, is);
    },
  );
  return findings;
}

/** Calls `each` for every name, with what has it before and after. */
function both<Value>(
  olds: readonly Value[],
  news: readonly Value[],
  nameOf: (value: Value) => string,
  each: (name: string, was: Value | undefined, is: Value | undefined) => void,
): void {
  const [before, after] = [olds, news].map((values) => new Map(values.map((value) => [nameOf(value), value])));
  for (const name of new Set([...olds, ...news].map(nameOf))) each(name, before?.get(name), after?.get(name));
}

const project = ({ document }: Model, part: unknown): Projected => ({ part, schemas: document.components.schemas });

/** An operation with what its row leaves to the provider's defaults, which depend on all the others. */
function wholeRow({ provider }: Model, operation: OperationModel): unknown {
  const { auth = provider.auth, accept = provider.accept, type = provider.type, ...row } = operation.row;
  return { ...operation, row: { ...row, auth, accept, ...(operation.body && { type }) } };
}

/** What all operations share, beyond what has a rule of its own. */
function clientOf({ title, description, provider, schemes, errors, document }: Model): unknown {
  // Only what rows leave out, and what follows from the rest.
  const { auth: _, type: __, accept: ___, ...rest } = provider;
  return { title, description, provider: rest, schemes, tags: document.tags, errors, format: document["x-errors"] };
}

function compareClients(before: Model, after: Model, report: Report): void {
  if (before.typeName !== after.typeName) report("name-changed", arrow(before.typeName, after.typeName));
  if (before.provider.baseUrl !== after.provider.baseUrl)
    report("base-url-changed", arrow(before.provider.baseUrl, after.provider.baseUrl));
  const codes = [before, after].map((model) => errorCodesOf(model));
  both(
    codes[0] ?? [],
    codes[1] ?? [],
    ({ code }) => code,
    (code, was, is) => {
      if (!was || !is) report(is ? "error-code-added" : "error-code-removed", code);
    },
  );
  const schemes = [before, after].map((model) => Object.entries(model.schemes));
  both(
    schemes[0] ?? [],
    schemes[1] ?? [],
    ([name]) => name,
    (name, was, is) => {
      if (!was || !is) return report(is ? "credentials-added" : "credentials-changed", name);
      const [old, now] = [useOf(was[1]), useOf(is[1])];
      const [gone, came] = [old.filter((line) => !now.includes(line)), now.filter((line) => !old.includes(line))];
      const detail = `${name}: ${arrow(gone.join(", ") || "none", came.join(", ") || "none")}`;
      if (gone.length || came.length) report("credentials-changed", detail);
    },
  );
  both(
    before.options,
    after.options,
    ({ option }) => option,
    (option, was, is) => {
      if (!was || !is) return report(is ? "option-added" : "option-removed", option);
      for (const key of ["env", "pattern", "default"] as const)
        if (was[key] !== is[key]) report("option-changed", `${option}: ${key} ${arrow(was[key], is[key])}`);
    },
  );
}

/** Of a scheme: how it is sent, and what its options are called and read from. */
function useOf(part: unknown, path = ""): string[] {
  if (!isObject(part)) return [`${path.slice(1)} ${part}`];
  return Object.entries(part).flatMap(([key, inner]) =>
    key === "description" || key === "x-refused" ? [] : useOf(inner, key === "x-credentials" ? path : `${path}.${key}`),
  );
}

function compareWebhooks(before: WebhookSide, after: WebhookSide, report: Report): void {
  const [was, is] = [before.webhook, after.webhook];
  const differ = (key: keyof WebhookModel): boolean => JSON.stringify(was[key]) !== JSON.stringify(is[key]);
  const say = (key: keyof WebhookModel, rule: RuleName): void => {
    if (differ(key)) report(rule, arrow(was[key], is[key]));
  };
  say("answer", "webhook-answer-changed");
  say("dedupe", "webhook-dedupe-changed");
  for (const key of ["contentType", "get", "reply"] as const) say(key, "webhook-delivery-changed");
  const [old, now] = [before, after].map(({ model: { document }, webhook: { schema } }) => ({ document, schema }));
  if (!old || !now) return;
  compareSchemas(old, now, { direction: "response", at: "payload", report, seen: new Set() });
  const [masked, masks] = [old, now].map(({ document, schema }) =>
    sensitiveNames(document, [{ name: undefined, schema }]),
  );
  compareSensitive(masked, masks, report);
}

interface WebhookSide {
  model: Model;
  webhook: WebhookModel;
}
