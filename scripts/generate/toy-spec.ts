import type { Model } from "./model.ts";
import { formatProblems, SpecError } from "./problem.ts";
import { checked } from "./provider.ts";
import { readSpec, type Spec } from "./read-spec.ts";

// For tests: specs of a few lines, read from memory.

const base = {
  openapi: "openapi: 3.1.0",
  info: 'info: { title: Toy, version: "1" }',
  servers: "servers: [{ url: https://api.toy.example }]",
  tags: "tags: [{ name: things }]",
};

/** Takes the indentation of the first line off all lines. */
export function dedent(text: string): string {
  const lines = text.replace(/^\n/, "").split("\n");
  const indent = /^ */.exec(lines[0] ?? "")?.[0].length ?? 0;
  return lines.map((line) => line.slice(Math.min(indent, line.length - line.trimStart().length))).join("\n");
}

/** Reads a spec from the given lines; what every spec has is put before them. */
export function toySpec(lines: string, others: Readonly<Record<string, string>> = {}, foreign?: boolean): Spec {
  const text = dedent(lines);
  const missing = Object.entries(base).filter(([key]) => !new RegExp(`^${key}:`, "m").test(text));
  // One line of what is missing comes first, so that the given lines keep their numbers but one.
  const before = text.startsWith("{") || missing.length === 0 ? "" : `${missing.map(([, line]) => line).join("\n")}\n`;
  const files: Record<string, string | undefined> = { "/toy/openapi.yaml": `${before}${text}` };
  for (const [name, content] of Object.entries(others)) files[`/toy/${name}`] = dedent(content);
  return readSpec({
    name: "toy",
    entry: "/toy/openapi.yaml",
    root: "/toy",
    read: (path) => files[path],
    ...(foreign !== undefined && { foreign }),
  });
}

/** The model of a spec that is right. */
export function toyModel(lines: string, others?: Readonly<Record<string, string>>): Model {
  return checked(toySpec(lines, others)).model;
}

/** What the generator says about a spec, line by line. */
export function problemsOf(lines: string, others?: Readonly<Record<string, string>>): string[] {
  const spec = toySpec(lines, others);
  if (spec.problems.length) return formatProblems(spec.problems).split("\n");
  try {
    checked(spec);
    return [];
  } catch (error) {
    if (error instanceof SpecError) return error.message.split("\n");
    throw error;
  }
}

/** An operation with all that our rules ask for; `lines` come last and may replace any of it. */
export function operationLines(lines: string, path = "/things", method = "get"): string {
  const own = dedent(lines);
  const usual = {
    operationId: "operationId: getThing",
    summary: "summary: Get a thing.",
    description: "description: A thing is a thing.",
    tags: "tags: [things]",
    "x-safety": "x-safety: read",
    responses: 'responses: { "204": { description: Done. } }',
  };
  const missing = Object.entries(usual).filter(([key]) => !new RegExp(`^${key}:`, "m").test(own));
  const body = [...missing.map(([, line]) => line), ...own.split("\n")].filter((line) => line.trim() !== "");
  return `paths:\n  ${path}:\n    ${method}:\n${body.map((line) => `      ${line}`).join("\n")}\n`;
}
