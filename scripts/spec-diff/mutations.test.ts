import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { providers } from "../generate/cli.ts";
import { dereference, resolvePart } from "../generate/json-schema.ts";
import { type Model, operationsOf, readModel } from "../generate/model.ts";
import { type Document, methods, type Operation, type PathItem } from "../generate/openapi.ts";
import { readProvider } from "../generate/provider.ts";
import { compareModels } from "./compare.ts";
import { type Finding, highest, type Level, type RuleName, rules } from "./rules.ts";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

/** Changes an operation for the worse or the better, and says by which rule; `undefined`: it has nothing of the kind. */
type Mutation = (
  operation: Operation,
  document: Document,
  item: PathItem,
) => [there: RuleName, back: RuleName] | undefined;

const extra = { name: "mutated", in: "query", description: "More.", schema: { type: "string" } };

const mutations: Mutation[] = [
  (operation, _, item) => {
    for (const method of methods) if (item[method] === operation) delete item[method];
    return ["operation-removed", "operation-added"];
  },
  (operation) => {
    operation["x-safety"] = operation["x-safety"] === "read" ? "send" : "read";
    return ["safety-changed", "safety-changed"];
  },
  (operation) => {
    operation.parameters = [...(operation.parameters ?? []), { ...extra, required: true }];
    return ["request-member-added-required", "request-member-removed"];
  },
  (operation) => {
    operation.parameters = [...(operation.parameters ?? []), extra];
    return ["request-member-added", "request-member-removed"];
  },
  ({ responses = {} }) => {
    const status = Object.keys(responses).find((one) => /^4/.test(one));
    if (status === undefined) return undefined;
    delete responses[status];
    return ["response-status-removed", "response-status-added"];
  },
  (operation, document) => {
    const isOpen = (operation.security ?? document.security ?? []).length === 0;
    operation.security = isOpen ? [{ [Object.keys(document.components.securitySchemes)[0] ?? ""]: [] }] : [];
    return isOpen ? ["auth-required", "auth-widened"] : ["auth-widened", "auth-required"];
  },
  (operation) => {
    operation.description = `${operation.description} Really.`;
    return ["documentation-changed", "documentation-changed"];
  },
  ({ responses = {} }, document) => {
    const [status, part] = Object.entries(responses).find(([one]) => one.startsWith("2")) ?? [];
    const response = structuredClone(resolvePart(document.components.responses, part));
    const media = Object.values(response?.content ?? {})[0];
    const schema = structuredClone(dereference(document, media?.schema));
    // What pages and envelopes are read from is not taken away: the whole would change.
    const name = Object.keys(schema.properties ?? {}).find(
      (one) => !["data", "links", "items", "result"].includes(one),
    );
    if (!status || !response || !media || name === undefined) return undefined;
    delete schema.properties?.[name];
    media.schema = schema;
    responses[status] = response;
    return ["response-member-removed", "response-member-added"];
  },
];

const specs = new Map<string, ReturnType<typeof readProvider>>();

function read(name: string): ReturnType<typeof readProvider> {
  const found = specs.get(name) ?? readProvider({ root, name });
  specs.set(name, found);
  return found;
}

/** The provider as it is, as it would be if every operation had changed in one way, and what was done to each. */
function mutated(name: string): { before: Model; after: Model; done: Map<string, [RuleName, RuleName]> } {
  const { spec, model } = read(name);
  const document = structuredClone(spec.document);
  const done = new Map<string, [RuleName, RuleName]>();
  for (const [index, { operation, item }] of operationsOf(document.paths).entries())
    for (let turn = 0; turn < mutations.length && !done.has(operation.operationId ?? ""); turn += 1) {
      const rule = mutations[(index + turn) % mutations.length]?.(operation, document, item);
      if (rule) done.set(operation.operationId ?? "", rule);
    }
  return { before: model, after: readModel({ ...spec, document, problems: [] }), done };
}

test.each(providers(root))(
  "%s: whatever is done to its operations is told, there and back, and nothing else is",
  (name) => {
    const { before, after, done } = mutated(name);
    expect(done.size).toBe(before.operations.length);
    const levelsBySubject = (findings: readonly Finding[]): Record<string, Level | undefined> =>
      Object.fromEntries([...done.keys()].map((id) => [id, highest(findings.filter(({ subject }) => subject === id))]));
    for (const [index, findings] of [compareModels(before, after), compareModels(after, before)].entries()) {
      const want = [...done].map(([id, both]): [string, Level] => [id, rules[both[index === 0 ? 0 : 1]].level]);
      expect(levelsBySubject(findings)).toEqual(Object.fromEntries(want));
      for (const [subject, both] of done)
        expect(findings).toContainEqual(expect.objectContaining({ subject, rule: both[index === 0 ? 0 : 1] }));
      expect(findings.filter(({ subject }) => !done.has(subject))).toEqual([]);
    }
  },
);

test.each(providers(root))("%s, compared with itself, has not changed", (name) => {
  const { spec, model } = read(name);
  expect(compareModels(model, readModel({ ...spec, document: structuredClone(spec.document) }))).toEqual([]);
});
