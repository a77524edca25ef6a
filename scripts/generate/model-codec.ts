import {
  booleanText,
  decodeAt,
  epochSeconds,
  escapedText,
  exactInteger,
  underscoreTime,
} from "../../packages/core/src/codecs.ts";
import { referenceName } from "./json-schema.ts";
import { type Document, isObject, type Schema } from "./openapi.ts";

/** The codecs of core that a spec can name (`x-codec`), with the type of the value. */
export const codecTypes = {
  booleanText: "boolean",
  epochSeconds: "Date",
  escapedText: "string",
  exactInteger: "string",
  underscoreTime: "Date",
} as const;
export type CodecName = keyof typeof codecTypes;

/** What a reader must know of a value with each of them, where its type does not say it. */
export const codecNotes: Readonly<Record<CodecName, string>> = {
  booleanText: "",
  epochSeconds: "On the wire: seconds since 1970.",
  escapedText: "",
  exactInteger: "An integer of any length, as text.",
  underscoreTime: "On the wire: `YYYY-MM-DD_hh:mm:ss`, UTC.",
};

/** Dotted path -> codec; `*` is each element of an array, or each member of an object. */
export type CodecPaths = Record<string, CodecName>;

/** The codec that a schema itself names. */
export function codecOf(schema: unknown): CodecName | undefined {
  const name = isObject(schema) ? schema["x-codec"] : undefined;
  return typeof name === "string" && Object.hasOwn(codecTypes, name) ? (name as CodecName) : undefined;
}

/** The codec that a schema, or what it refers to, names. */
export function resolvedCodec(document: Document, schema: Schema): CodecName | undefined {
  const paths = codecPaths(document, [{ path: "", schema }]);
  return paths[""];
}

/** What {@link codecPaths} cannot say. */
export type CodecTrouble = (what: string, mend: string) => void;

/** Where the values of the schemas differ from their wire form. */
export function codecPaths(
  document: Document,
  values: readonly { path: string; schema: Schema | undefined }[],
  complain: CodecTrouble = () => {},
): CodecPaths {
  const found = new Map<string, CodecName>();
  const walk = (path: string, schema: unknown, within: readonly string[]): void => {
    if (!isObject(schema)) return;
    const codec = codecOf(schema);
    if (codec) {
      const other = found.get(path) ?? codec;
      if (other !== codec)
        complain(`\`${path}\` has two codecs, ${other} and ${codec}`, "let all schemas of one member name the same");
      found.set(path, codec);
      return;
    }
    if (typeof schema.$ref === "string") {
      const name = referenceName(schema.$ref);
      const target = document.components.schemas[name];
      if (!within.includes(name)) walk(path, target, [...within, name]);
      else if (reachesCodec(document, target))
        complain(`\`${name}\` contains itself, and a codec`, "take `x-codec` out: such values stay as on the wire");
    }
    for (const part of [schema.allOf, schema.anyOf, schema.oneOf].flat()) walk(path, part, within);
    const at = (key: string | number): string => (path === "" ? String(key) : `${path}.${key}`);
    for (const [key, property] of Object.entries(isObject(schema.properties) ? schema.properties : {}))
      walk(at(key), property, within);
    if (Array.isArray(schema.prefixItems))
      for (const [index, item] of schema.prefixItems.entries()) walk(at(index), item, within);
    walk(at("*"), schema.items, within);
    walk(at("*"), schema.additionalProperties, within);
    for (const pattern of Object.values(isObject(schema.patternProperties) ? schema.patternProperties : {}))
      walk(at("*"), pattern, within);
  };
  for (const { path, schema } of values) walk(path, schema, []);
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const codecs = { booleanText, epochSeconds, escapedText, exactInteger, underscoreTime };

/** Members from the wire as users have them. */
export function valueForm(value: Record<string, unknown>, paths: CodecPaths): Record<string, unknown> {
  const table = Object.fromEntries(Object.entries(paths).map(([path, name]) => [path, codecs[name]]));
  return decodeAt(value, table) as Record<string, unknown>;
}

/** Does any value of the schema, at any depth, differ from its wire form? */
export function reachesCodec(document: Document, schema: unknown, seen: Set<string> = new Set()): boolean {
  if (!isObject(schema)) return false;
  if (codecOf(schema)) return true;
  if (typeof schema.$ref === "string") {
    const name = referenceName(schema.$ref);
    if (!seen.has(name)) {
      seen.add(name);
      if (reachesCodec(document, document.components.schemas[name], seen)) return true;
    }
  }
  const maps = [schema.properties, schema.patternProperties].flatMap((map) =>
    isObject(map) ? Object.values(map) : [],
  );
  const parts = [
    schema.items,
    schema.prefixItems,
    schema.additionalProperties,
    schema.allOf,
    schema.anyOf,
    schema.oneOf,
  ].flat();
  return [...maps, ...parts].some((part) => reachesCodec(document, part, seen));
}
