import type { Model } from "./model.ts";
import { header, tsdoc } from "./print.ts";

/** `errors.ts`: the documented codes of errors; only where the spec has some. */
export function emitErrors(model: Model): string | undefined {
  const codes = errorCodesOf(model);
  if (codes.length === 0) return undefined;
  const { name, typeName, title } = model;
  const names = codes.map(({ code }) => `\n  | ${JSON.stringify(code)}`).join("");
  return [
    header(name),
    `\n${tsdoc([`A \`code\` of ${title}'s errors: one of those that are documented, or any other.`])}`,
    `export type ${typeName}ErrorCode =${names}\n  | (string & {});\n\n`,
    `/** What each documented code means. */\nexport const errorCodes: Readonly<Record<${typeName}ErrorCode, string>> = {\n`,
    codes.map(({ code, meaning }) => `  ${JSON.stringify(code)}: ${JSON.stringify(meaning)},\n`).join(""),
    "};\n",
  ].join("");
}

/** Documented codes, and those that are derived from the texts of errors. */
export function errorCodesOf({ document }: Model): { code: string; meaning: string }[] {
  const { codes, derive = [] } = document["x-errors"] ?? {};
  if (!codes) return [];
  const derived = derive.filter(({ code }) => !Object.hasOwn(codes, code));
  return [
    ...Object.entries(codes).map(([code, meaning]) => ({ code, meaning: meaning.replace(/\s+/g, " ").trim() })),
    ...derived.map(({ code, status, text }) => ({
      code,
      meaning: `A ${status} whose message has the text "${text}".`,
    })),
  ];
}
