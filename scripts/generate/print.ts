import { isIdentifier } from "./names.ts";

/** Longest line of what is printed. */
export const width: number = 110;

const codeKey = Symbol("code");

/** An expression among the values of a literal, printed as it stands. */
export function code(text: string): unknown {
  return { [codeKey]: text };
}

/** A value as a TypeScript literal: on one line where it fits, else one member per line. */
export function literal(value: unknown, indent = 0, room: number = width): string {
  const flat = oneLine(value);
  if (flat.length + indent <= room || typeof value !== "object" || value === null || isWhole(value)) return flat;
  const pad = " ".repeat(indent + 2);
  const end = `\n${" ".repeat(indent)}`;
  if (Array.isArray(value))
    return `[\n${value.map((item) => `${pad}${literal(item, indent + 2, room)},`).join("\n")}${end}]`;
  const lines = Object.entries(value).map(
    ([key, member]: [string, unknown]) => `${pad}${propertyName(key)}: ${literal(member, indent + 2, room)},`,
  );
  return `{\n${lines.join("\n")}${end}}`;
}

const isWhole = (value: object): boolean => value instanceof Date || codeKey in value;

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  if (value instanceof Date) return `new Date(${JSON.stringify(value)})`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  if (codeKey in value) return String(value[codeKey]);
  const members = Object.entries(value).map(
    ([key, member]: [string, unknown]) => `${propertyName(key)}: ${oneLine(member)}`,
  );
  return members.length ? `{ ${members.join(", ")} }` : "{}";
}

/** A member's name, in quotes where it needs them. */
export function propertyName(name: string): string {
  if (name === "__proto__") return `["__proto__"]`; // In quotes it would set the prototype.
  return isIdentifier(name) ? name : JSON.stringify(name);
}

/** A TSDoc comment, ready to stand before a line with the given indent; paragraphs are kept, long lines wrapped. */
export function tsdoc(blocks: readonly (string | undefined | false)[], indent = 0): string {
  const texts = blocks.filter((block): block is string => typeof block === "string" && block.trim() !== "").map(safe);
  const pad = " ".repeat(indent);
  const [only] = texts;
  if (only === undefined) return "";
  if (texts.length === 1 && !only.includes("\n") && only.length + indent + 7 <= width) return `${pad}/** ${only} */\n`;
  const lines = texts.flatMap((text, index) => {
    const glued = text.startsWith("@") && texts[index - 1]?.startsWith("@");
    return [
      ...(index > 0 && !glued ? [""] : []),
      ...text.split("\n").flatMap((line) => wrap(line, width - indent - 3)),
    ];
  });
  return `${pad}/**\n${lines.map((line) => `${pad} *${line ? ` ${line}` : ""}\n`).join("")}${pad} */\n`;
}

function safe(text: string): string {
  return text.replaceAll("\r", "").replaceAll("*/", "*\\/").trim();
}

/** Breaks a line at spaces; code and tags are left as they are. */
export function wrap(line: string, room: number): string[] {
  if (line.length <= room || /^(@example|\s|```)/.test(line)) return [line];
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current && current.length + word.length + 1 > room) {
      lines.push(current);
      current = word;
    } else current = current ? `${current} ${word}` : word;
  }
  return [...lines, current];
}

/** Text from a spec, in which an `@` or a code fence must not begin a line of a comment. */
export function prose(text: string | undefined): string | undefined {
  return paragraphs(text)
    ?.trim()
    .replace(/^(\s*)@/gm, "$1\\@")
    .replace(/[ \t]+$/gm, "");
}

/** Sets what is assumed, and the source that a description ends with, apart. */
export function paragraphs(text: string | undefined): string | undefined {
  return text?.trim().replace(/\s+(Not confirmed by the provider: |Source: (?=[^\n]*\s*$))/g, "\n\n$1");
}

/** First line of every generated file. */
export function header(name: string): string {
  return `// Generated from specs/${name}/ by \`pnpm generate ${name}\`. Do not edit.\n`;
}

/** `import type { A, B } from "…";`, or nothing for no names. */
export function importTypes(names: Iterable<string>, from: string): string {
  const sorted = [...new Set(names)].sort((a, b) => (a < b ? -1 : 1));
  return sorted.length ? `import type { ${sorted.join(", ")} } from ${JSON.stringify(from)};\n` : "";
}

/** The names that code uses. */
export const namesIn = (code: string): Set<string> =>
  new Set([...code.replace(/\/\*[\s\S]*?\*\/|"[^"]*"/g, "").matchAll(/\w+/g)].map(([name]) => name));
