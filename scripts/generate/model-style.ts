import type { PairStyle } from "../../packages/core/src/writers.ts";
import { dereference, flatten, isComposite, typesOf } from "./json-schema.ts";
import type { Document, MediaType, Parameter, Schema } from "./openapi.ts";

/** How a query parameter is written, where it is not `name=a&name=b`. */
export function parameterStyle(document: Document, parameter: Parameter): PairStyle | undefined {
  if (parameter.content) return "json";
  return isComposite(document, parameter.schema) ? styleOf(parameter) : undefined;
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
  const encoding = media.encoding?.[name];
  if (encoding && (encoding.style !== undefined || encoding.explode !== undefined)) return styleOf(encoding);
  if (encoding?.contentType && /[/+]json\b/.test(encoding.contentType)) return "json";
  return typesOf(dereference(document, schema)).includes("object") || flatten(document, schema)?.properties.size
    ? "json"
    : undefined;
}
