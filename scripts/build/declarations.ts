import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";

/**
 * The declarations of some source files and of all that these import, file by file, by the name of their place: those of
 * `generated/types.ts` are in `generated-types.d.mts`. Bundled, they would be a third longer: every name is listed again
 * wherever it passes.
 */
export function declarations(folder: string, entries: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const sources = new Set(entries.map((entry) => posix.normalize(entry)));
  for (const source of sources) {
    const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(join(folder, source), "utf8"), {
      fileName: source,
      compilerOptions: { stripInternal: true, newLine: ts.NewLineKind.LineFeed },
      reportDiagnostics: true,
    });
    if (diagnostics[0])
      throw new Error(`${source}: ${ts.flattenDiagnosticMessageText(diagnostics[0].messageText, " ")}`);
    const text = outputText
      .replace(/^(?: {4})+/gm, (indent) => "\t".repeat(indent.length / 4))
      .replace(/ from "(\..*)"/g, (_, path: string) => {
        const target = posix.join(posix.dirname(source), path);
        sources.add(target);
        return ` from "./${nameOf(target)}.mjs"`;
      });
    found.set(`${nameOf(source)}.d.mts`, dense(text));
  }
  return found;
}

/** Without what takes room and says nothing: lines of comments without words, `declare` beside `export`, `;` before a new line. */
function dense(text: string): string {
  return text
    .replace(/^export declare /gm, "export ")
    .replace(/\/\*\*\n\s*\* (?=\S)/g, "/** ")
    .replace(/\n\s*\*(?=\n\s*\* @)/g, "")
    .replace(/\n\s*\*\/$/gm, " */")
    .replace(/^(?!\s*\/?\*)(.+);$/gm, "$1");
}

/** `generated-types` for `src/generated/types.ts` */
const nameOf = (source: string): string =>
  source
    .replace(/^src\//, "")
    .replace(/\.ts$/, "")
    .replaceAll("/", "-");
