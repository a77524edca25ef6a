import { dereference, flatten, resolvePart, schemaAt } from "./json-schema.ts";
import type { ReplyModel, ValueType } from "./model.ts";
import { exampleOf } from "./model-example.ts";
import type { Complain } from "./model-operation.ts";
import type { Document, MediaType, Operation, Schema } from "./openapi.ts";
import type { Spec } from "./read-spec.ts";

/** The documented answers of an operation. */
export function repliesOf({ document }: Spec, operation: Operation): ReplyModel[] {
  return Object.entries(operation.responses ?? {}).map(([status, part]) => {
    const response = resolvePart(document.components.responses, part);
    const content = response?.content ?? {};
    const types = Object.keys(content);
    const type = types.find((one) => /[/+]json\b/.test(one)) ?? types[0];
    const media = type === undefined ? undefined : content[type];
    return {
      status,
      description: response?.description ?? "",
      type,
      value: type === undefined || !media ? "undefined" : bodyValue(document, operation, status, type, media),
      example: media && exampleOf(document, media),
    };
  });
}

/** Of a stream the schema describes one line; an error is never one. */
function bodyValue(
  document: Document,
  operation: Operation,
  status: string,
  type: string,
  media: MediaType,
): ValueType {
  const lines = operation["x-stream"] === "lines" && /^2/.test(status);
  return lines && media.schema !== undefined ? { schema: media.schema, lines } : typeOfBody(document, type, media);
}

function typeOfBody(document: Document, type: string, { schema }: MediaType): ValueType {
  if (/[/+]json\b/.test(type)) return schema === undefined ? "unknown" : { schema };
  if (type === "text/event-stream") return "stream";
  if (type.startsWith("text/") || /[/+](xml|yaml|javascript|x-www-form-urlencoded)\b/.test(type)) return "string";
  const node = dereference(document, schema);
  if (type.includes("*")) return node.format === "binary" ? "stream" : schema === undefined ? "unknown" : { schema };
  return "stream";
}

/** Is the status one that the plain call resolves for? `default` is, where no 2xx is documented. */
export function isSuccess(status: string, replies: readonly { status: string }[]): boolean {
  return /^2/.test(status) || (status === "default" && !replies.some((reply) => /^2/.test(reply.status)));
}

/** What the plain call resolves to, per success. */
export function outputOf(spec: Spec, operation: Operation, successes: ReplyModel[], complain: Complain): ValueType[] {
  const rpc = operation["x-rpc"];
  const unwrap = rpc ? "result" : operation["x-envelope"]?.response;
  const values = successes.map(({ status, value }): ValueType => {
    if (unwrap === undefined || typeof value === "string") return value;
    const whole = rpc ? withResult(spec.document, value.schema) : value.schema;
    const inner = schemaAt(spec.document, whole, unwrap);
    if (inner) return { schema: inner.schema };
    complain(
      operation,
      rpc ? ["x-rpc"] : ["x-envelope", "response"],
      `the answer ${status} has no \`${unwrap}\``,
      rpc ? "describe the member in its schema" : "name a path that the schema of every success has",
    );
    return "unknown";
  });
  if (operation["x-absent"]) values.push("undefined");
  return values.length ? values : ["unknown"];
}

/** The alternatives of a JSON-RPC answer that have a result for sure: the others are faults. */
function withResult(document: Document, schema: Schema): Schema {
  const { anyOf, oneOf } = dereference(document, schema);
  const answers = (anyOf ?? oneOf ?? []).filter((one) => flatten(document, one)?.properties.get("result")?.required);
  return answers.length ? { anyOf: answers } : schema;
}

/** The type of one element of a list. */
export function itemOf(
  spec: Spec,
  operation: Operation,
  output: ValueType[],
  complain: Complain,
): ValueType | undefined {
  const page = operation["x-pagination"];
  const list = output.find((value) => typeof value !== "string");
  if (!page || typeof list !== "object") {
    complain(operation, ["x-pagination"], "the answer has no schema to find pages in", "give the success a schema");
    return undefined;
  }
  const found = schemaAt(spec.document, list.schema, page.items);
  const array = found && dereference(spec.document, found.schema);
  if (!array || !("items" in array)) {
    complain(
      operation,
      ["x-pagination", "items"],
      `\`${page.items}\` is no array in the answer`,
      "name the path of the array",
    );
    return undefined;
  }
  if (page.page === undefined && !schemaAt(spec.document, list.schema, page.next))
    complain(
      operation,
      ["x-pagination", "next"],
      `the answer has no \`${page.next}\``,
      "name the path of the next page's URL or cursor",
    );
  const element = array.items ?? {};
  if (page.item === undefined) return { schema: element };
  const inner = schemaAt(spec.document, element, page.item);
  if (!inner)
    complain(
      operation,
      ["x-pagination", "item"],
      `the elements have no \`${page.item}\``,
      "name the path inside of each element",
    );
  return inner && { schema: inner.schema };
}
