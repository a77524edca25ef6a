import type { Model, OperationModel } from "./model.ts";
import { camelCase, isIdentifier, reservedOperations } from "./names.ts";
import { isObject } from "./openapi.ts";
import { literal, width } from "./print.ts";

/** A call of the operation that runs as it stands, built from the spec's examples. */
export function exampleCall(model: Model, operation: OperationModel, room: number = width - 8): string {
  const client = camelCase(model.typeName);
  const input = operation.example === undefined ? "" : withFiles(operation, literal(operation.example, 0, room - 60));
  const access = isIdentifier(operation.id) ? `.${operation.id}` : `[${JSON.stringify(operation.id)}]`;
  if (operation.item) {
    const name = variable(itemName(operation), "item");
    return `for await (const ${name} of ${client}${access}.items(${input})) console.log(${name});`;
  }
  const call = `await ${client}${access}(${input});`;
  if (operation.row.stream === "lines") return `for await (const item of ${call.slice(0, -1)}) console.log(item);`;
  const [value, ...others] = operation.output;
  if (value === "undefined" && others.every((other) => other === value)) return call;
  const name = value === "stream" ? "stream" : variable(nounOf(operation.id), "result");
  return `const ${name} = ${call}`;
}

/** Files of a form are no texts, as which the spec's example shows them. */
function withFiles({ row, members, example = {} }: OperationModel, text: string): string {
  if (row.body !== "multipart") return text;
  const files = members.filter(({ schema }) => isBinary(schema) || (isObject(schema) && isBinary(schema.items)));
  const texts = new Set(files.flatMap(({ name }) => [example[name]].flat()));
  return [...texts].reduce<string>(
    (code, file) => code.replaceAll(JSON.stringify(file), `new Blob([${JSON.stringify(file)}])`),
    text,
  );
}

const isBinary = (schema: unknown): boolean => isObject(schema) && schema.format === "binary";

/** `getMessage` -> `message` */
function nounOf(id: string): string {
  return camelCase(id.replace(/^[a-z\d]+(?=[A-Z])/, ""));
}

function itemName({ item }: OperationModel): string {
  const reference = typeof item === "object" && typeof item.schema === "object" ? item.schema.$ref : undefined;
  return reference ? camelCase(reference.split("/").at(-1) ?? "item") : "item";
}

function variable(name: string, otherwise: string): string {
  return isIdentifier(name) && !reservedOperations.has(name) ? name : otherwise;
}
