import { getPath } from "../../packages/core/src/path.ts";
import type { PairStyle } from "../../packages/core/src/writers.ts";
import { constantOf, dereference, type Flat, flatten } from "./json-schema.ts";
import type { Member, RowModel } from "./model.ts";
import { exampleOf, named } from "./model-example.ts";
import type { Complain, OperationSource } from "./model-operation.ts";
import { formStyle } from "./model-style.ts";
import { type Document, isObject, type MediaType, type RequestBody, type Schema } from "./openapi.ts";
import type { Spec } from "./read-spec.ts";

/** What of a body the user gives. */
export interface FlatBody {
  media: MediaType;
  members: Member[];
  open: boolean;
}

/** How the body is written, and the members that go into it; sets the row. */
export function readBody(
  spec: Spec,
  source: OperationSource,
  row: RowModel,
  body: RequestBody,
  others: readonly Member[],
  complain: Complain,
): FlatBody | undefined {
  const { document } = spec;
  const types = Object.keys(body.content);
  const type = types.find((one) => /[/+]json\b/.test(one)) ?? types[0];
  const media = type === undefined ? undefined : body.content[type];
  if (type === undefined || !media) {
    complain(body, ["content"], "the request body has no content", "name its media type under `content:`");
    return undefined;
  }
  const kind = bodyKind(document, type, media.schema);
  row.body = kind;
  const isText = /^text\/|[/+]xml\b/.test(type);
  const usual = { json: source.type, form: "application/x-www-form-urlencoded", multipart: type, binary: "" };
  if (type !== usual[kind] && !(kind === "json" && type.includes("*")))
    row.type = type.includes("*") ? "application/octet-stream" : type;

  const { "x-rpc": rpc, "x-body": wholeName = "body" } = source.operation;
  const wrap = rpc ? "params" : source.operation["x-envelope"]?.request;
  const fill: Record<string, unknown> = {};
  const inner = wrap === undefined ? media.schema : openEnvelope(spec, source, media.schema, wrap, fill, complain);
  if (rpc) Object.assign(row, { body: "rpc", rpc: rpc.params });
  const flat =
    kind === "binary"
      ? undefined
      : rpc
        ? flattenParams(spec, source, rpc.params, inner, complain)
        : flatten(document, inner);
  const taken = new Map(others.map((member) => [member.name, member]));
  const clash = flat && [...flat.properties.keys()].find((name) => taken.has(name));
  if (clash !== undefined && !spec.foreign)
    complain(
      body,
      [],
      `\`${clash}\` is the name of a ${taken.get(clash)?.in} parameter and of a member of the body`,
      "give the path parameter another name (it is only a label), so that the input can be flat",
    );
  if (wrap !== undefined) row.wrap = wrap;
  const whole = (): FlatBody => {
    row.whole = wholeName;
    const member: Member = {
      name: wholeName,
      in: "body",
      required: body.required === true,
      schema: kind !== "binary" ? (inner ?? {}) : isText ? { type: "string" } : { type: "string", format: "binary" },
      description: body.description ?? dereference(document, inner).description,
      default: undefined,
      example: undefined,
      deprecated: false,
    };
    if (taken.has(wholeName))
      complain(
        body,
        [],
        `a parameter and the body are both called \`${wholeName}\``,
        "rename the parameter where it is a path parameter",
      );
    return { media, members: [member], open: false };
  };
  const isWhole = source.operation["x-body"] !== undefined || !flat || flat.properties.size === 0;
  if ((isWhole && !rpc) || !flat || clash !== undefined) return whole();

  const example = exampleOf(document, media);
  const inside = wrap === undefined ? example : getPath(example, wrap);
  const shown = isObject(inside) ? inside : rpc && Array.isArray(inside) ? named(rpc.params, inside) : {};
  const members: Member[] = [];
  const encode: Record<string, PairStyle> = {};
  for (const [name, { schema, required }] of flat.properties) {
    const node = dereference(document, schema);
    if (node.readOnly === true || (isObject(schema) && schema.readOnly === true)) continue;
    const constant = required && !rpc ? constantOf(document, schema) : undefined;
    if (constant) {
      fill[wrap === undefined ? name : `${wrap}.${name}`] = constant.value;
      continue;
    }
    const style = kind === "form" || kind === "multipart" ? formStyle(document, name, schema, media) : undefined;
    if (style && kind === "form") encode[name] = style;
    const own = isObject(schema) ? schema : {};
    members.push({
      name,
      in: "body",
      required: required && body.required === true,
      schema,
      description: own.description ?? node.description,
      default: own.default ?? node.default,
      // What the example of the whole body has is closer to the matter than what a shared schema shows.
      example: exampleOf(document, { ...own, $ref: "" }) ?? shown[name] ?? exampleOf(document, schema),
      deprecated: own.deprecated === true || node.deprecated === true,
    });
  }
  // Even empty it makes the client send a body where no member is given.
  const mayBeEmpty =
    (kind === "json" || kind === "form") && body.required === true && !members.some(({ required }) => required);
  if (mayBeEmpty || Object.keys(fill).length) row.fill = fill;
  if (Object.keys(encode).length) row.encode = { ...row.encode, form: encode };
  return { media, members, open: flat.open };
}

/** The elements of a JSON-RPC request's `params`, by the names that `x-rpc` gives them. */
function flattenParams(
  { document }: Spec,
  { operation }: OperationSource,
  names: readonly string[],
  schema: Schema | undefined,
  complain: Complain,
): Flat {
  const { prefixItems = [], minItems } = dereference(document, schema);
  if (prefixItems.length !== names.length)
    complain(
      operation,
      ["x-rpc", "params"],
      `it has ${names.length} names for ${prefixItems.length} elements of \`params\``,
      "describe each element under `prefixItems`, and name each here",
    );
  const least = typeof minItems === "number" ? minItems : 0;
  return {
    open: false,
    properties: new Map(
      names.map((name, index) => [name, { schema: prefixItems[index] ?? true, required: index < least }]),
    ),
  };
}

/** How a body of a media type is written. */
export function bodyKind(
  document: Document,
  type: string,
  schema: Schema | undefined,
): Exclude<RowModel["body"], "rpc" | undefined> {
  if (/[/+]json\b/.test(type)) return "json";
  if (type.startsWith("application/x-www-form-urlencoded")) return "form";
  if (type.startsWith("multipart/")) return "multipart";
  if (type === "*/*" && flatten(document, schema)) return "json";
  return "binary";
}

/** Goes down the envelope; the constants on the way are filled in, anything else required is a mistake. */
function openEnvelope(
  spec: Spec,
  { operation }: OperationSource,
  schema: Schema | undefined,
  wrap: string,
  fill: Record<string, unknown>,
  complain: Complain,
): Schema | undefined {
  let here = schema;
  const way: string[] = [];
  for (const key of wrap.split(".")) {
    const flat = flatten(spec.document, here);
    const next = flat?.properties.get(key);
    if (!flat || !next) {
      complain(
        operation,
        ["x-envelope", "request"],
        `the body has no \`${[...way, key].join(".")}\``,
        "name a path that the body's schema has",
      );
      return undefined;
    }
    for (const [name, member] of flat.properties) {
      if (name === key || !member.required) continue;
      const constant = constantOf(spec.document, member.schema);
      if (constant) fill[[...way, name].join(".")] = constant.value;
      else
        complain(
          operation,
          ["x-envelope", "request"],
          `\`${[...way, name].join(".")}\` is required beside the envelope's \`${key}\`, and nobody could give it`,
          "make it a `const`, or end the envelope above it",
        );
    }
    way.push(key);
    here = next.schema;
  }
  return here;
}
