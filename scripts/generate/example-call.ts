import type { Model, OperationModel } from "./model.ts";
import { camelCase, isIdentifier, reservedOperations } from "./names.ts";
import { literal, width } from "./print.ts";

/** A call of the operation that runs as it stands, built from the spec's examples. */
export function exampleCall(model: Model, operation: OperationModel, room: number = width - 8): string {
  const client = camelCase(model.typeName);
  const input = operation.example === undefined ? "" : literal(operation.example, 0, room - 60);
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
