import { errorCodesOf } from "./emit-errors.ts";
import { answerNotes, httpText } from "./emit-operations.ts";
import { exampleCall } from "./example-call.ts";
import { limitsOf } from "./limits.ts";
import type { Member, Model, OperationModel, RowModel, ValueType } from "./model.ts";
import { codecNotes, resolvedCodec } from "./model-codec.ts";
import type { TypePrinter } from "./openapi-typescript.ts";
import { literal, paragraphs } from "./print.ts";
import { credentialsOf } from "./scaffold-auth.ts";

/** `API.md`: every operation for readers, and what no source confirms. */
export function emitApiMd(model: Model, printer: TypePrinter): string {
  const { name, title } = model;
  const sections = model.tags.map((tag) => {
    const operations = model.operations.filter((operation) => operation.tag === tag.name);
    const rows = operations.map((operation) => {
      const { id, safety, summary } = operation;
      return [link(id), httpText(operation), safety, summary];
    });
    return [
      `## ${tag.name}`,
      tag.description,
      table(["Operation", "HTTP", "Safety", "What it does"], rows),
      ...operations.map((operation) => operationText(model, operation, printer)),
    ];
  });
  const blocks = [
    `<!-- Generated from specs/${name}/ by \`pnpm generate ${name}\`. Do not edit. -->`,
    `# ${title}: all operations`,
    model.description,
    "Safety says what a repeated request does: `read` changes nothing, `idempotent` may be repeated without further effect, `send` reaches a person or creates something, `purchase` costs money. The last two are never sent again when they may have worked.",
    ...sections.flat(),
    ...webhookText(model, printer),
    ...codeText(model),
    ...assumptionText(model),
  ];
  return `${blocks.filter((block) => block !== undefined && block !== "").join("\n\n")}\n`;
}

function operationText(model: Model, operation: OperationModel, printer: TypePrinter): string {
  const { id, row } = operation;
  const members = operation.members.map((member) =>
    memberRow(model, member, member.name === row.url ? "URL" : member.in, printer),
  );
  const answers = operation.replies.map(({ status, value, description }) => [
    status,
    typeCell(value, printer),
    description,
  ]);
  // Where there are several schemes, a reader wants to know it of the usual one, too.
  const auth = row.auth ?? (credentialsOf(model).length > 1 ? model.provider.auth : undefined);
  const facts = [
    row.auth === false && "Sent without credentials.",
    auth &&
      `Credentials: ${[auth]
        .flat()
        .map((scheme) => `\`${scheme}\``)
        .join(", or else ")}.`,
    operation.rateLimit && `Rate limit: ${operation.rateLimit}.`,
    row.unwrap !== undefined && `The plain call resolves to \`${row.unwrap}\` of the answer, \`.raw\` to all of it.`,
    row.rpc && "The plain call resolves to `result` of the answer, `.raw` to all of it; a fault is an `HttpError`.",
    ...answerNotes(operation),
    row.page && pageText(row.page),
    row.stream === "streamed" && "Resolves to a stream of bytes.",
  ];
  return [
    `### ${id}`,
    operation.deprecated ? "**Deprecated.**" : "",
    operation.summary,
    paragraphs(operation.description),
    `${httpText(operation)} · safety \`${operation.safety}\``,
    facts.filter(Boolean).join(" "),
    members.length ? table(["Member", "Type", "Required", "Limits", "Meaning"], members) : "Takes no input.",
    table(["Answer", "Type", "Meaning"], answers),
    `\`\`\`ts\n${exampleCall(model, operation)}\n\`\`\``,
  ]
    .filter(Boolean)
    .join("\n\n");
}

function pageText(page: NonNullable<RowModel["page"]>): string {
  if ("next" in page)
    return `Paged: \`.items()\` and \`.pages()\` go on with ${page.params.map((param) => `\`${param}\``).join(" and ")} of \`${page.next}\`.`;
  const count = [
    page.limit === undefined ? String(page.size) : `\`${page.limit}\` (else ${page.size})`,
    page.most !== undefined && `at most ${page.most}`,
  ];
  return `Paged: \`.items()\` and \`.pages()\` go on with the next \`${page.page}\` until a page has fewer elements than ${count.filter(Boolean).join(", ")}.`;
}

function memberRow(model: Model, member: Member, place: string, printer: TypePrinter): string[] {
  const codec = resolvedCodec(model.document, member.schema);
  const notes = [
    member.description,
    codec && codecNotes[codec],
    member.option !== undefined && `Default: the client's option \`${member.option}\`.`,
    member.default !== undefined && `Default: \`${literal(member.default, 0, Number.POSITIVE_INFINITY)}\`.`,
    member.deprecated && "Deprecated.",
  ];
  return [
    `\`${member.name}\` (${place})`,
    code(printer.type(member.schema)),
    member.required ? "yes" : "",
    limitsOf(model.document, member.schema),
    notes.filter(Boolean).join(" "),
  ];
}

function typeCell(value: ValueType, printer: TypePrinter): string {
  if (typeof value === "object")
    return code(value.lines ? `AsyncIterable<${printer.type(value.schema)}>` : printer.type(value.schema));
  return value === "undefined" ? "no body" : code(value === "stream" ? "ReadableStream<Uint8Array>" : value);
}

function webhookText(model: Model, printer: TypePrinter): (string | undefined)[] {
  if (model.webhooks.length === 0) return [];
  return [
    "## Events for your server",
    table(
      ["Event", "Payload", "When"],
      model.webhooks.map(({ type, schema, summary }) => [`\`${type}\``, code(printer.type(schema)), summary]),
    ),
    ...model.webhooks.map(({ type, description }) => description && `**\`${type}\`**: ${description}`),
  ];
}

function codeText(model: Model): string[] {
  const rows = errorCodesOf(model).map(({ code: name, meaning }) => [`\`${name}\``, meaning]);
  if (rows.length === 0) return [];
  return ["## Codes of errors", "The `code` of an `HttpError`; there may be others.", table(["Code", "Meaning"], rows)];
}

function assumptionText({ assumptions }: Model): string[] {
  if (assumptions.length === 0) return [];
  return [
    "## Not confirmed by any source",
    "No document or sample of the provider settles these; they are taken to be so until one does.",
    table(
      ["About", "What is assumed"],
      assumptions.map(({ subjects, text }) => [subjects.map((subject) => `\`${subject}\``).join(", "), text]),
    ),
  ];
}

/** A table; cells are one line each, and bars in them do not end a cell. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), `| ${head.map(() => "---").join(" | ")} |`, ...rows.map(line)].join("\n");
}

function cell(text: string): string {
  return text.replace(/\s+/g, " ").replaceAll("|", "\\|").trim();
}

/** A type as code; long ones are cut, since the sources have them in full. */
function code(type: string): string {
  const text = type
    .replace(/\/\*\*.*?\*\//gs, "")
    .replace(/\s+/g, " ")
    .trim();
  return `\`${text.length > 120 ? `${text.slice(0, 117)}...` : text}\``;
}

function link(id: string): string {
  return `[${id}](#${id.toLowerCase()})`;
}
