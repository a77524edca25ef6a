import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { validationSchema } from "./json-schema.ts";
import { isObject, type Schema } from "./openapi.ts";
import type { Spec } from "./read-spec.ts";
import { type Visited, visit } from "./shapes.ts";

const definitionsId = "spec";

/** Every example and default of a spec holds to its schema. */
export function checkExamples(spec: Spec): void {
  const { document } = spec;
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    validateFormats: true,
    logger: false,
    code: { optimize: false },
  });
  addFormats.default(ajv);
  ajv.addFormat("binary", true);
  const definitions = Object.entries(document.components.schemas).map(([name, schema]) => [
    name,
    validationSchema(schema),
  ]);
  try {
    ajv.addSchema({ $id: definitionsId, definitions: Object.fromEntries(definitions) });
  } catch (error) {
    // No schema can be relied on; which of them is wrong has a problem of its own.
    if (spec.problems.length === 0) throw error;
    return;
  }
  const compiled = new WeakMap<object, (value: unknown) => readonly ErrorObject[]>();
  let subject: string | undefined;

  const check = (schema: Schema, value: unknown, { node }: Visited, keys: readonly string[], called: string): void => {
    const errors = errorsOf(schema, value);
    for (const { instancePath, message, params, keyword } of errors.slice(0, 5)) {
      const at = instancePath
        .split("/")
        .slice(1)
        .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
      const detail =
        keyword === "additionalProperties"
          ? ` (\`${params.additionalProperty}\`)`
          : keyword === "enum"
            ? ` (${params.allowedValues.join(", ")})`
            : "";
      spec.problems.push({
        place: spec.place(node, ...keys, ...at),
        ...(subject !== undefined && { subject }),
        what: `${called} does not match its schema: ${at.length ? `\`${at.join(".")}\` ` : "it "}${message}${detail}`,
        mend: "correct the one that is not as the provider's real data",
      });
    }
  };
  const errorsOf = (schema: Schema, value: unknown): readonly ErrorObject[] => {
    if (!isObject(schema)) return [];
    let validate = compiled.get(schema);
    if (!validate) {
      const run = compile(schema);
      validate = (given) => (run(given) ? [] : (run.errors ?? []));
      compiled.set(schema, validate);
    }
    return validate(value);
  };
  const compile = (schema: Schema): ReturnType<typeof ajv.compile> => {
    try {
      return ajv.compile(validationSchema(schema, `${definitionsId}#/definitions/`) as object);
    } catch {
      // A broken pattern or reference, which has a problem of its own.
      return ajv.compile({});
    }
  };

  visit(document, (visited) => {
    const { kind, node, path } = visited;
    if (kind === "operation") subject = typeof node.operationId === "string" ? node.operationId : undefined;
    else if (path[0] === "components") subject = path[2];
    const schema = kind === "schema" ? (node as Schema) : (node.schema as Schema | undefined);
    if (schema === undefined || !["schema", "mediaType", "parameter", "header"].includes(kind)) return;
    if (node.example !== undefined) check(schema, node.example, visited, ["example"], "the example");
    if (kind === "schema") {
      if (node.default !== undefined) check(schema, node.default, visited, ["default"], "the default");
      if (Array.isArray(node.examples))
        for (const [index, example] of node.examples.entries())
          check(schema, example, visited, ["examples", String(index)], "the example");
    } else if (isObject(node.examples))
      for (const [name, example] of Object.entries(node.examples))
        if (isObject(example) && "value" in example)
          check(schema, example.value, { ...visited, node: example }, ["value"], `the example \`${name}\``);
  });
}
