import { exampleCall } from "./example-call.ts";
import type { Model, OperationModel, RowModel } from "./model.ts";
import { type CheckCall, checkCall, checkNames, checkText } from "./model-check.ts";
import { type CodecPaths, codecTypes } from "./model-codec.ts";
import { code, header, importTypes, literal, propertyName, prose, tsdoc } from "./print.ts";

/** `operations.ts`: the table that the functions of the client are made from. */
export function emitOperations(model: Model): string {
  const name = `${model.typeName}Operations`;
  const ids = model.operations.map(({ id }) => id);
  return [
    header(model.name),
    importTypes(["OperationRow"], "@trunkline/core"),
    `import { ${[...ids].sort().join(", ")} } from "./rows.ts";\n`,
    importTypes([name], "./types.ts"),
    `\n/** How each operation is called. */\n`,
    `export const operations: Readonly<Record<keyof ${name}, OperationRow>> = {\n${ids.map((id) => `  ${id},\n`).join("")}};\n`,
  ].join("");
}

/** The functions of the client as an interface, for `types.ts`: beside the types that it names, none has to be imported. */
export function operationsText(model: Model): string {
  const functions = model.operations.map((operation) => signature(model, operation)).join("\n");
  return `/** The operations of ${model.title}. */\nexport interface ${model.typeName}Operations {\n${functions}}\n`;
}

/** `rows.ts`: one constant per operation, so that a bundle holds only those that are used. */
export function emitRows(model: Model): string {
  const rows = model.operations.map(
    ({ id, row, summary }) => `${tsdoc([prose(summary)])}export const ${id}: OperationRow = ${rowText(model, row)};\n`,
  );
  const text = rows.join("\n");
  const bare = text.replace(/\/\*\*.*?\*\/|"(?:[^"\\]|\\.)*"/gs, '""');
  const used = named.filter((one) => new RegExp(`\\b${one}\\b(?!:)`).test(bare));
  return `${header(model.name)}import { ${["type OperationRow", ...used].join(", ")} } from "@trunkline/core";\n\n${text}`;
}

/** Is any of the credentials that it may be sent with a signature of the request? */
function isSigned({ schemes, provider }: Model, { auth = provider.auth ?? false }: RowModel): boolean {
  const names = auth === false ? [] : typeof auth === "string" ? [auth] : auth;
  return names.some((name) => schemes[name]?.scheme?.toLowerCase() === "hmac");
}

/** Functions of core that rows name. */
const named = [
  "absoluteUrl",
  "anywhere",
  "binaryBody",
  ...checkNames,
  "checked",
  ...Object.keys(codecTypes),
  "decoded",
  "encoded",
  "enveloped",
  "exactIntegers",
  "formBody",
  "inPath",
  "lines",
  "multipartBody",
  "numbered",
  "paged",
  "parameters",
  "plainText",
  "rpcBody",
  "rpcResult",
  "sameOrigin",
  "streamed",
  "styledPairs",
  "unwrapped",
].sort();

/** `provider.ts`: what all operations share. */
export function emitProvider({ name, provider }: Model): string {
  const { nested, derive, ...errors } = provider.errors;
  const parts = {
    ...(nested && { tell: code("leaves") }),
    ...(derive && { derive: code(`/* @__PURE__ */ codesByText(${literal(derive)})`) }),
  };
  const names = [...(derive ? ["codesByText"] : []), ...(nested ? ["leaves"] : [])];
  const imports = names.length > 0 ? `import { ${names.join(", ")}, type Provider }` : "import type { Provider }";
  return [
    header(name),
    `${imports} from "@trunkline/core";\n`,
    `\n/** What all operations share. */\nexport const provider: Provider = ${literal({ ...provider, errors: { ...errors, ...parts } })};\n`,
  ].join("");
}

function signature(model: Model, operation: OperationModel): string {
  const { typeName, members, item, id } = operation;
  const input =
    members.length === 0
      ? "input?: NoInput"
      : `input${members.some(({ required }) => required) ? "" : "?"}: ${typeName}Input`;
  const call = `(${input}, options?: CallOptions)`;
  const lines = [`${call}: Promise<${typeName}Output>;`, `raw${call}: Promise<${typeName}Result>;`];
  if (item) {
    const list = `(${input}, options?: PageOptions)`;
    lines.push(`items${list}: AsyncGenerator<${typeName}Item, void, undefined>;`);
    lines.push(`pages${list}: AsyncGenerator<${typeName}Output, void, undefined>;`);
  }
  const comment = tsdoc(
    [
      prose(operation.summary),
      prose(operation.description),
      answerNotes(operation).join(" "),
      `${httpText(operation)}, ${safetyNote[operation.safety]}.${operation.rateLimit ? ` At most ${operation.rateLimit}.` : ""}`,
      operation.deprecated && "@deprecated",
      `@example\n\`\`\`ts\n${exampleCall(model, operation)}\n\`\`\``,
    ],
    2,
  );
  return `${comment}  ${propertyName(id)}: {\n${lines.map((line) => `    ${line}\n`).join("")}  };\n`;
}

/** What a user must know of a call, whatever the provider says of it. */
export function answerNotes({ row }: OperationModel): string[] {
  const { absent, prepare, stream } = row;
  const notes: string[] = [];
  if (prepare?.check) notes.push(`Checked before it is sent: ${prepare.check.map(checkText).join("; ")}.`);
  if (absent) notes.push(`Resolves to \`undefined\` where the provider answers ${absent.join(" or ")}.`);
  if (stream === "lines")
    notes.push("Resolves to an async iterable, which ends with the answer, the loop or `signal`.");
  return notes;
}

/** What is called: a path, or the URL that a member of the input has. */
export function httpText({ method, path, row: { url, fill, rpc } }: OperationModel): string {
  if (url !== undefined) return `\`${method}\` of the URL in \`${url}\``;
  return rpc && fill?.method ? `\`${method} ${path}\` with the method \`${fill.method}\`` : `\`${method} ${path}\``;
}

/** What each word of `x-safety` means to a reader. */
export const safetyNote = {
  read: "safety `read`: it may be repeated",
  idempotent: "safety `idempotent`: it may be repeated without further effect",
  send: "safety `send`: never repeated when it may have worked",
  purchase: "safety `purchase`: costs money, never repeated when it may have worked",
} as const;

/** A function of core that makes a part of a row, so that a bundle without the row holds neither. */
function styled(name: string, ...values: unknown[]): string {
  return `/* @__PURE__ */ ${name}(${values.flatMap((value) => (value === undefined ? [] : [literal(value)])).join(", ")})`;
}

/** Checks first, then codecs. */
function prepareText({ check, encode }: NonNullable<RowModel["prepare"]>): string {
  const checked = check && styled("checked", ...check.map((one) => code(callText(checkCall(one)))));
  return encode ? styled("encoded", tableOf(encode), checked && code(checked)) : (checked ?? "");
}

function callText({ name, values, inner }: CheckCall): string {
  return styled(name, ...values, inner && code(callText(inner)));
}

/** A row as code: what only some operations need is a function of core that the row names. */
function rowText(model: Model, row: RowModel): string {
  const { wrap, fill = {} } = row;
  const { prepare, body, rpc, encode, parse, settle, page, stream, url, query, header: headers, fixed, ...rest } = row;
  const writers = {
    json: `"json"`,
    form: styled("formBody", encode?.form),
    multipart: "multipartBody",
    binary: "binaryBody",
    rpc: styled("rpcBody", rpc),
  };
  const paramsText = (): string | undefined => {
    const data = { ...(query && { query }), ...(fixed && { fixed }), ...(headers && { header: headers }) };
    const pairs = encode?.query && `pairs: ${styled("styledPairs", encode.query)}`;
    const members = [
      ...Object.entries(data).map(([key, value]) => `${key}: ${literal(value)}`),
      ...(pairs ? [pairs] : []),
    ];
    if (members.length > 0) return `/* @__PURE__ */ parameters({ ${members.join(", ")} })`;
    return row.http.includes("{") ? "inPath" : undefined;
  };
  // A signature covers the path, so that of a redirected request could not be right.
  const isFollowed = !row.safety && row.http.startsWith("GET ") && !isSigned(model, row);
  // `JSON.parse` would round them.
  const isExact = Object.values(parse ?? {}).includes("exactInteger");
  const parts: Record<string, string | undefined> = {
    ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, literal(value)])),
    body: body && writers[body],
    prepare: prepare && prepareText(prepare),
    parse: parse && styled("decoded", tableOf(parse), isExact ? code("exactIntegers") : undefined),
    envelop: wrap !== undefined || Object.keys(fill).length > 0 ? "enveloped" : undefined,
    text: stream === undefined && !(row.accept ?? model.provider.accept).includes("json") ? "plainText" : undefined,
    settle: settle ?? (row.unwrap === undefined ? undefined : "unwrapped"),
    page: page && styled("page" in page ? "numbered" : "paged", page),
    stream,
    follow: isFollowed ? (url === undefined ? "sameOrigin" : "anywhere") : undefined,
    params: url === undefined ? paramsText() : `/* @__PURE__ */ absoluteUrl(${JSON.stringify(url)})`,
  };
  return `{ ${order.flatMap((key) => (parts[key] === undefined ? [] : [`${key}: ${parts[key]}`])).join(", ")} }`;
}

/** Paths with the codecs of core themselves. */
export function tableOf(paths: CodecPaths): Record<string, unknown> {
  return Object.fromEntries(Object.entries(paths).map(([path, name]) => [path, code(name)]));
}

const order = [
  "http",
  "safety",
  "prepare",
  "params",
  "body",
  "type",
  "whole",
  "wrap",
  "fill",
  "envelop",
  "accept",
  "parse",
  "text",
  "unwrap",
  "settle",
  "absent",
  "page",
  "empty",
  "stream",
  "follow",
  "service",
  "auth",
  "sensitive",
] as const;
