import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The repository's folder. */
export const root: string = join(import.meta.dirname, "../..");

/** What is written for people to read, but for changelogs. */
export const documents: string[] = globSync(
  ["*.md", "{docs,specs}/**/*.md", "examples/**/README.md", "packages/*/*.md"],
  { cwd: root, exclude: (path) => /node_modules|CHANGELOG\.md$/.test(path) },
).sort();

/** A ```ts block of a document. */
export interface Block {
  /** The file that it would be: the document's, the number of the line before it, and `.ts`. */
  file: string;
  /** On the lines that it has in the document. */
  code: string;
}

/** The ```ts blocks of a document. */
export function blocksOf(document: string): Block[] {
  const text = readFileSync(join(root, document), "utf8");
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(({ 1: code = "", index }) => {
    const above = text.slice(0, index).split("\n").length;
    return { file: join(root, `${document}.${above}.ts`), code: `${"\n".repeat(above)}${code}\nexport {};\n` };
  });
}

/** The block of a file that is none. */
export function blockIn(file: string): Block | undefined {
  const [, document] = /^(.*\.md)\.\d+\.ts$/.exec(file.slice(root.length + 1)) ?? [];
  return document && file.startsWith(root) ? blocksOf(document).find((block) => block.file === file) : undefined;
}
