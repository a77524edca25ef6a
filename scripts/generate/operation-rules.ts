import { dereference, resolvePart, typesOf } from "./json-schema.ts";
import { type Document, isObject, type Operation, type Parameter, type PathItem, type Schema } from "./openapi.ts";
import { isPattern } from "./pattern.ts";
import type { Spec } from "./read-spec.ts";
import type { Complain } from "./rules.ts";
import { visit } from "./shapes.ts";

/** What the fields of an operation say must fit the rest of it. */
export function checkOperation(
  { document }: Spec,
  { item, operation }: { item: PathItem; operation: Operation },
  complain: Complain,
): void {
  const subject = operation.operationId;
  const say = (keys: (string | number)[], what: string, mend: string): void =>
    complain(operation, keys, what, mend, subject);
  const { responses = {}, "x-absent": absent = [], "x-pagination": page, "x-stream": stream } = operation;
  for (const [index, status] of absent.entries())
    if (!responses[status])
      say(["x-absent", index], `\`${status}\` is no documented answer`, "add it to `responses`, or take it out");
  if (page && page.page !== undefined) {
    const known = parameterNames(document, item, operation);
    for (const key of ["page", "limit"] as const) {
      const name = page[key];
      if (name !== undefined && !known.includes(name))
        say(["x-pagination", key], `no query parameter is called \`${name}\``, "name the one that the operation takes");
    }
    if (page.most !== undefined && page.most < page.size)
      say(["x-pagination", "most"], `\`most\` is less than the usual size, ${page.size}`, "correct one of them");
  }
  if (stream !== undefined) {
    if (page) say(["x-stream"], "a stream has no pages", "take out `x-stream` or `x-pagination`");
    if (operation["x-envelope"]?.response) say(["x-stream"], "a stream has no envelope", "describe one line of it");
  }
  if (operation["x-body"] !== undefined && !operation.requestBody)
    say(["x-body"], "there is no body", "take out `x-body`");
  if (operation["x-rpc"] && operation["x-envelope"])
    say(["x-envelope"], "`x-rpc` says already what its envelope is", "take out `x-envelope`");
  for (const [index, { pattern, items }] of (operation["x-check"] ?? []).entries()) {
    if (pattern !== undefined && !isPattern(pattern))
      say(
        ["x-check", index, "pattern"],
        `the pattern \`${pattern}\` is no regular expression`,
        "correct it; it is read with the flag `u`",
      );
    if (items && items[0] > items[1])
      say(["x-check", index, "items"], `${items[0]} is more than ${items[1]}`, "write the least first");
  }
}

function parameterNames({ components }: Document, item: PathItem, operation: Operation): string[] {
  return [...(item.parameters ?? []), ...(operation.parameters ?? [])].flatMap((part) => {
    const parameter = resolvePart(components.parameters, part);
    return parameter?.in === "query" ? [parameter.name] : [];
  });
}

const codecTypes: Readonly<Record<string, readonly string[]>> = {
  epochSeconds: ["number", "integer"],
  underscoreTime: ["string"],
  booleanText: ["string", "boolean"],
  escapedText: ["string"],
  exactInteger: ["integer"],
};

/** A codec fits the type of the wire, and a delimiter stands between the elements of an array. */
export function checkWireForms({ document }: Spec, complain: Complain): void {
  visit(document, ({ kind, node, member }) => {
    if (kind !== "schema" && kind !== "parameter") return;
    const { "x-codec": codec, "x-delimiter": delimiter } = node;
    const parameter = kind === "parameter" ? (node as unknown as Parameter) : undefined;
    const subject = parameter?.name ?? member;
    const schema = parameter ? parameter.schema : (node as Schema);
    const types = typesOf(isObject(schema) ? dereference(document, schema) : {}).filter((type) => type !== "null");
    const fitting = codecTypes[String(codec)];
    const wrong = fitting && types.find((type) => !fitting.includes(type));
    if (wrong !== undefined)
      complain(
        node,
        ["x-codec"],
        `\`${codec}\` is for ${fitting?.join(" or ")}, and the type is ${wrong}`,
        "describe the value as it is on the wire",
        subject,
      );
    if (delimiter === undefined) return;
    if (parameter && parameter.in !== "query")
      complain(
        node,
        ["x-delimiter"],
        `a parameter in \`${parameter.in}\` has no delimiter of its own`,
        "take it out",
        subject,
      );
    if (types.some((type) => type !== "array"))
      complain(node, ["x-delimiter"], "only an array has a delimiter", "take it out, or make it an array", subject);
  });
}
