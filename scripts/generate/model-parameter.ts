import { constantOf, dereference, resolvePart } from "./json-schema.ts";
import type { Member, OperationModel, RowModel } from "./model.ts";
import { exampleOf } from "./model-example.ts";
import type { OperationSource } from "./model-operation.ts";
import { parameterStyle } from "./model-style.ts";
import { type Document, isObject, type Parameter, type Schema } from "./openapi.ts";

/** The parameters of an operation: as members of its input, as on the wire, and what its row says of them. */
export interface ParametersModel {
  members: Member[];
  parameters: (OperationModel["parameters"][number] & { sensitivity: string | undefined })[];
  row: Pick<RowModel, "query" | "header" | "fixed" | "encode">;
}

/** Sorts the parameters of an operation; `presets` is a query that its path key has. */
export function readParameters(
  document: Document,
  source: OperationSource,
  presets: Readonly<Record<string, string>>,
): ParametersModel {
  const parameters = parametersOf(document, source);
  const named = (place: string): string[] => parameters.filter((one) => one.in === place).map(({ name }) => name);
  const query = [...Object.keys(presets), ...named("query")];
  const header = named("header");
  const fixed: Record<string, string> = { ...presets };
  const members: Member[] = [];
  const styles: NonNullable<RowModel["encode"]>["query"] = {};
  for (const parameter of parameters) {
    const { name, in: place, required = false } = parameter;
    const schema = schemaOf(parameter);
    const notes = dereference(document, schema);
    const constant = required && place === "query" ? constantOf(document, schema) : undefined;
    if (constant) {
      fixed[name] = String(constant.value);
      continue;
    }
    const style = place === "query" ? parameterStyle(document, parameter) : undefined;
    if (style) styles[name] = style;
    members.push({
      name,
      in: place,
      required: (required || place === "path") && !parameter["x-option"],
      schema,
      description: parameter.description ?? notes.description,
      default: notes.default,
      example: exampleOf(document, parameter) ?? exampleOf(document, schema),
      deprecated: parameter.deprecated === true || notes.deprecated === true,
      ...(parameter["x-option"] && { option: parameter["x-option"].option }),
    });
  }
  return {
    members,
    parameters: [
      ...Object.entries(presets).map(([name, value]) => ({
        name,
        in: "query" as const,
        required: true,
        schema: { const: value },
        sensitivity: undefined,
      })),
      ...parameters.map((parameter) => ({
        name: parameter.name,
        in: parameter.in,
        required: parameter.required === true,
        schema: schemaOf(parameter),
        sensitivity: parameter["x-sensitive"],
      })),
    ],
    row: {
      ...(query.length && { query }),
      ...(header.length && { header }),
      ...(Object.keys(fixed).length && { fixed }),
      ...(Object.keys(styles).length && { encode: { query: styles } }),
    },
  };
}

/** A parameter that is sent. */
export type Sent = Parameter & { in: "path" | "query" | "header" };

const isSent = (parameter: Parameter): parameter is Sent => ["path", "query", "header"].includes(parameter.in);

/** The operation's parameters and those of its path, references resolved; the operation's own win. */
export function parametersOf(
  { components }: Document,
  { item, operation }: Pick<OperationSource, "item" | "operation">,
): Sent[] {
  const found = new Map<string, Sent>();
  for (const part of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = resolvePart(components.parameters, part);
    if (parameter?.name && isSent(parameter)) found.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  // OpenAPI leaves these to the media types and the security schemes.
  return [...found.values()].filter(
    ({ name, in: place }) => !(place === "header" && /^(accept|content-type|authorization)$/i.test(name)),
  );
}

/** What a parameter may be, with the codec that it names. */
export function schemaOf({ schema, content, "x-codec": codec }: Parameter): Schema {
  const own = schema ?? Object.values(content ?? {})[0]?.schema ?? {};
  return codec === undefined || !isObject(own) ? own : { ...own, "x-codec": codec };
}
