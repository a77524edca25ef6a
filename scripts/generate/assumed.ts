import { dereference } from "./json-schema.ts";
import type { Document } from "./openapi.ts";
import { visit } from "./shapes.ts";

/** Says in the descriptions what is assumed, so that whoever shows a description shows that, too. */
export function sayAssumptions(document: Document): void {
  visit(document, ({ kind, node }) => {
    const text = node["x-assumed"];
    if (typeof text !== "string" || !["operation", "parameter", "schema"].includes(kind)) return;
    const named = kind === "schema" ? dereference(document, node).description : undefined;
    const given = String(node.description ?? named ?? "").trim();
    const [source = ""] = /\s+Source: [^\n]*$/.exec(given) ?? [];
    const parts = [given.slice(0, given.length - source.length), assumedNote(text), source.trim()];
    node.description = parts.filter(Boolean).join(" ");
  });
}

/** `x-assumed` as a sentence for users. */
export function assumedNote(text: string): string {
  return `Not confirmed by the provider: ${text.trim().replace(/\.?$/, ".")}`;
}
