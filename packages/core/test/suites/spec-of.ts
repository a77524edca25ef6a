import { fileURLToPath } from "node:url";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Model } from "../../../../scripts/generate/model.ts";
import type { Document } from "../../../../scripts/generate/openapi.ts";
import { readProvider } from "../../../../scripts/generate/provider.ts";
import { type JsonSchema, validate } from "../../src/schema.ts";
import { inRepository } from "./tested.ts";

/** What the tests ask of a provider's spec: the document itself, not what was generated of it. */
export interface SpecOf {
  document: Document;
  model: Model;
  /** The path of an operation as the client by path takes it, with its fragment. */
  labelOf(operation: string): string;
  /** Whether the spec says anything of such an answer. */
  documents(operation: string, status: number): boolean;
  /** The schema of an answer, or `undefined`: it has no body. Throws where the spec says nothing of such an answer. */
  answerSchema(operation: string, status: number): JsonSchema | undefined;
  /** What is wrong with a value, by our own validator and by another one. */
  problemsOf(schema: JsonSchema, value: unknown): unknown[];
}

const known = new Map<string, SpecOf>();

/** Reads a provider's spec, once. */
export function specOf(name: string): SpecOf {
  const spec = known.get(name) ?? readSpecOf(name);
  known.set(name, spec);
  return spec;
}

function readSpecOf(name: string): SpecOf {
  const { spec, model } = readProvider({ root: fileURLToPath(inRepository("")), name });
  const { document } = spec;
  const toDefinitions = <Value>(value: Value): Value =>
    JSON.parse(JSON.stringify(value).replaceAll("#/components/schemas/", "#/definitions/"));
  // JSON Schema, as the rules of specs have it.
  const definitions = toDefinitions(document.components.schemas) as unknown as Record<string, JsonSchema>;
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "spec", definitions });

  const find = (operation: string) => {
    for (const [label, item] of Object.entries(document.paths))
      for (const method of ["get", "put", "post", "patch", "delete"] as const)
        if (item[method]?.operationId === operation) return { label, found: item[method] };
    throw new Error(`The spec of ${name} has no operation ${operation}.`);
  };
  const secondOpinion = (schema: JsonSchema, value: unknown): ErrorObject[] => {
    const check = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll("#/definitions/", "spec#/definitions/")));
    check(value);
    return check.errors ?? [];
  };
  return {
    document,
    model,
    labelOf: (operation) => find(operation).label,
    documents: (operation, status) => find(operation).found.responses?.[status] !== undefined,
    answerSchema(operation, status) {
      const response = find(operation).found.responses?.[status];
      if (!response) throw new Error(`${operation} documents no ${status}.`);
      const whole =
        "$ref" in response ? document.components.responses[String(response.$ref).split("/").at(-1) ?? ""] : response;
      const [media] = Object.values(whole?.content ?? {});
      return media?.schema && (toDefinitions(media.schema) as unknown as JsonSchema);
    },
    problemsOf: (schema, value) => [...validate(schema, value, definitions), ...secondOpinion(schema, value)],
  };
}
