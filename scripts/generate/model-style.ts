import type { PairStyle } from "../../packages/core/src/writers.ts";
import { dereference, flatten, isComposite, typesOf } from "./json-schema.ts";
import { type Document, isObject, type MediaType, type Parameter, type Schema } from "./openapi.ts";

/** How a query parameter is written, where it is not `name=a&name=b`. */
export function parameterStyle(document: Document, parameter: Parameter): PairStyle | undefined {
  if (parameter.content) return "json";
  const delimiter = delimiterOf(parameter) ?? delimiterOf(dereference(document, parameter.schema));
  if (delimiter) return delimiter;
  return isComposite(document, parameter.schema) ? styleOf(parameter) : undefined;
}

/** The character between the elements of an array (`x-delimiter`). */
function delimiterOf(part: object): PairStyle | undefined {
  const delimiter = "x-delimiter" in part && part["x-delimiter"];
  return delimiter === "/" || delimiter === "," || delimiter === " " || delimiter === "|" ? delimiter : undefined;
}

function styleOf({
  style = "form",
  explode = style === "form",
}: {
  style?: string;
  explode?: boolean;
}): PairStyle | undefined {
  if (style === "deepObject") return "deep";
  if (explode) return undefined;
  return style === "spaceDelimited" ? " " : style === "pipeDelimited" ? "|" : ",";
}

/** The same for a member of a form; objects are JSON unless the spec says otherwise. */
export function formStyle(document: Document, name: string, schema: Schema, media: MediaType): PairStyle | undefined {
  const delimiter = isObject(schema) && delimiterOf({ ...dereference(document, schema), ...schema });
  if (delimiter) return delimiter;
  const encoding = media.encoding?.[name];
  if (encoding && (encoding.style !== undefined || encoding.explode !== undefined)) return styleOf(encoding);
  if (encoding?.contentType && /[/+]json\b/.test(encoding.contentType)) return "json";
  return typesOf(dereference(document, schema)).includes("object") || flatten(document, schema)?.properties.size
    ? "json"
    : undefined;
}
