import { dereference, typesOf } from "./json-schema.ts";
import { exampleOf } from "./model-example.ts";
import type { Document, OptionSource, Parameter, Schema, ServerVariable } from "./openapi.ts";
import { visit } from "./shapes.ts";

/** An option of the client that stands in for what an input omits, or fills the URL of the server. */
export interface OptionModel extends OptionSource {
  /** Parameters and variables of the URL that it stands in for. */
  names: string[];
  /** What the URL has where the option is not given. */
  default: string | undefined;
  isNumber: boolean;
  example: string | undefined;
}

/** All `x-option` of a document, each option once. */
export function optionsOf(document: Document): OptionModel[] {
  const found = new Map<string, OptionModel>();
  const add = (name: string, source: OptionSource, more: Omit<OptionModel, "names" | keyof OptionSource>): void => {
    const known = found.get(source.option);
    if (known === undefined) found.set(source.option, { ...source, ...more, names: [name] });
    else {
      if (!known.names.includes(name)) known.names.push(name);
      known.default ??= more.default;
      known.example ??= more.example;
    }
  };
  visit(document, ({ kind, node, path }) => {
    if (kind === "parameter") {
      const parameter = node as unknown as Parameter;
      const { name, schema = {}, "x-option": source } = parameter;
      if (!source) return;
      const example = exampleOf(document, parameter) ?? exampleOf(document, schema);
      add(name, source, {
        default: undefined,
        isNumber: isNumber(document, schema),
        example: example === undefined ? undefined : String(example),
      });
    }
    if (kind === "serverVariable" && path[0] === "servers" && path[1] === "0") {
      const { default: value, "x-option": source } = node as ServerVariable;
      if (source) add(path[3] ?? "", source, { default: value, isNumber: false, example: value });
    }
  });
  return [...found.values()];
}

function isNumber(document: Document, schema: Schema): boolean {
  return typesOf(dereference(document, schema)).some((type) => type === "integer" || type === "number");
}
