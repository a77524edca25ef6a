import { operationsText } from "./emit-operations.ts";
import { limitsOf } from "./limits.ts";
import type { Member, Model, OperationModel, ReplyModel, RowModel, ValueType } from "./model.ts";
import { codecNotes, resolvedCodec } from "./model-codec.ts";
import { pascalCase, takeName } from "./names.ts";
import { isObject } from "./openapi.ts";
import type { TypePrinter } from "./openapi-typescript.ts";
import { header, importTypes, literal, namesIn, propertyName, prose, tsdoc } from "./print.ts";

/** `types.ts`: every schema by its name, per operation its input, output, result and item, and the client's functions. */
export function emitTypes(model: Model, printer: TypePrinter): string {
  const schemas = Object.entries(model.document.components.schemas).map(([name, schema]) => {
    const notes = isObject(schema) ? schema : {};
    const comment = tsdoc([prose(notes.description), notes.deprecated && "@deprecated"]);
    return `${comment}export type ${name} = ${printer.type(schema)};\n`;
  });
  const shared = sharedMembers(model, printer);
  const operations = model.operations.map((operation) => operationTypes(model, operation, printer, shared));
  const members = [...shared].map(([text, name]) => `interface ${name} {\n${text}}\n`);
  const body = [...schemas, ...members, ...operations, operationsText(model)].join("\n");
  const used = namesIn(body);
  const core = ofCore.filter((name) => used.has(name));
  return `${header(model.name)}${importTypes(core, "@trunkline/core")}\n${helpersOf(body)}${body}`;
}

/** What of core the types of operations name. */
const ofCore = ["CallOptions", "HttpStatus", "NoInput", "PageOptions", "RawResult", "RawResults"];

/** Declares what the type printer takes for granted. */
export const helpersOf = (text: string): string =>
  /\bWithRequired\b/.test(text) ? "type WithRequired<T, K extends keyof T> = T & { [P in K]-?: T[P] };\n\n" : "";

/** Members that three inputs or more have, word for word, each with the name of the interface that declares it for all. */
function sharedMembers(model: Model, printer: TypePrinter): Map<string, string> {
  const uses = new Map<string, string[]>();
  for (const operation of model.operations)
    for (const member of operation.members) {
      const text = memberLine(model, operation, member, printer);
      uses.set(text, [...(uses.get(text) ?? []), member.name]);
    }
  const taken = new Set(Object.keys(model.document.components.schemas));
  const shared = new Map<string, string>();
  for (const [text, [first = "", ...others]] of uses) {
    if (others.length < 2 || text.length < 80) continue;
    shared.set(text, takeName(`${pascalCase(first)}Member`, taken));
  }
  return shared;
}

function operationTypes(
  model: Model,
  operation: OperationModel,
  printer: TypePrinter,
  shared: ReadonlyMap<string, string>,
): string {
  const { typeName, members } = operation;
  const of = `\`${operation.id}\``;
  const parts: string[] = [];
  if (members.length) {
    const lines = members.map((member) => memberLine(model, operation, member, printer));
    const rest = operation.open ? "  /** Members that the spec does not name. */\n  [member: string]: unknown;\n" : "";
    const bases = lines.flatMap((line) => shared.get(line) ?? []);
    const inherited = bases.length > 0 ? ` extends ${bases.join(", ")}` : "";
    const own = lines.filter((line) => !shared.has(line));
    parts.push(
      `${tsdoc([`Input of ${of}.`])}export interface ${typeName}Input${inherited} {\n${own.join("")}${rest}}\n`,
    );
  }
  parts.push(
    `${tsdoc([`What ${of} resolves to.`])}export type ${typeName}Output = ${union(operation.output, printer)};\n`,
  );
  if (operation.item)
    parts.push(
      `${tsdoc([`One element of ${of}.`])}export type ${typeName}Item = ${valueText(operation.item, printer)};\n`,
    );
  parts.push(
    `${tsdoc([`What \`${operation.id}.raw\` resolves to.`])}export type ${typeName}Result = ${resultText(operation.replies, printer)};\n`,
  );
  return parts.join("\n");
}

function memberLine(model: Model, { row }: OperationModel, member: Member, printer: TypePrinter): string {
  const limits = limitsOf(model.document, member.schema);
  const codec = resolvedCodec(model.document, member.schema);
  const comment = tsdoc(
    [
      prose([member.description?.trim(), codec && codecNotes[codec]].filter(Boolean).join(" ")),
      limits && `Limits: ${limits}.`,
      member.deprecated && "@deprecated",
      member.option !== undefined && `@default the client's option \`${member.option}\``,
      member.default !== undefined && `@default ${literal(member.default, 0, Number.POSITIVE_INFINITY)}`,
      member.example !== undefined && `@example ${literal(member.example, 0, Number.POSITIVE_INFINITY)}`,
    ],
    2,
  );
  return `${comment}  ${propertyName(member.name)}${member.required ? "" : "?"}: ${memberType(row, member, printer)};\n`;
}

function memberType({ whole }: RowModel, member: Member, printer: TypePrinter): string {
  const bytes = member.name === whole && isObject(member.schema) && member.schema.format === "binary";
  // What the client can write as a body; a schema has no word for it.
  return bytes
    ? "Blob | Uint8Array<ArrayBuffer> | ArrayBuffer | ReadableStream<Uint8Array> | string"
    : printer.type(member.schema);
}

function valueText(value: ValueType, printer: TypePrinter): string {
  if (typeof value === "object")
    return value.lines ? `AsyncIterable<${printer.type(value.schema)}>` : printer.type(value.schema);
  // With its buffer, or TypeScript lets it through no DecompressionStream.
  return value === "stream" ? "ReadableStream<Uint8Array<ArrayBuffer>>" : value;
}

function union(values: readonly ValueType[], printer: TypePrinter): string {
  const texts = [...new Set(values.map((value) => valueText(value, printer)))];
  if (texts.includes("unknown")) return "unknown";
  return texts.sort((a, b) => Number(a === "undefined") - Number(b === "undefined")).join(" | ");
}

/** One part per kind of body, and the last one for every status that nobody documents. */
function resultText(replies: readonly ReplyModel[], printer: TypePrinter): string {
  const byBody = new Map<string, string[]>();
  const known = replies.flatMap(({ status }) => (/^\d{3}$/.test(status) ? [status] : []));
  let rest = "unknown";
  for (const { status, value } of replies) {
    const stream = value === "stream" && !/^2/.test(status);
    const text = stream ? "unknown" : valueText(value, printer);
    const statuses = /^\d{3}$/.test(status) ? [status] : rangeOf(status).filter((one) => !known.includes(one));
    if (status === "default") rest = text === "undefined" ? "undefined" : text;
    byBody.set(text, [...(byBody.get(text) ?? []), ...statuses]);
    if (!/^\d{3}$/.test(status)) known.push(...statuses);
  }
  const parts = [...byBody].flatMap(([text, statuses]) =>
    statuses.length ? [`${statuses.join(" | ")}, ${text}`] : [],
  );
  if (parts.length === 2 && rest === "unknown") return `RawResults<${parts.join(", ")}>`;
  const others = known.length ? `Exclude<HttpStatus, ${known.join(" | ")}>` : "HttpStatus";
  return [...parts, `${others}, ${rest}`].map((part) => `\n  | RawResult<${part}>`).join("");
}

// The statuses of `HttpStatus` in core.
const statuses = {
  "1": [],
  "2": [200, 201, 202, 203, 204, 205, 206, 207, 208, 226],
  "3": [300, 301, 302, 303, 304, 307, 308],
  "4": [
    400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424,
    425, 426, 428, 429, 431, 451,
  ],
  "5": [500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511, 520, 521, 522, 523, 524, 525, 526, 529, 530],
};

/** `4XX` -> every status that begins with 4 */
function rangeOf(status: string): string[] {
  const first = status.charAt(0);
  const isRange = /^[1-5]XX$/i.test(status);
  return isRange && (first === "2" || first === "3" || first === "4" || first === "5")
    ? statuses[first].map(String)
    : [];
}
