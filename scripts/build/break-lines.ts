import ts from "typescript";

/**
 * Begins a line with each statement and member of a module without white space: Node.js shows the line that threw, and
 * that must not be all of it.
 */
export function breakLines(code: string): string {
  const file = ts.createSourceFile("module.mjs", code, ts.ScriptTarget.Latest, true);
  let broken = "";
  let end = 0;
  const visit = (node: ts.Node): void => {
    const start = node.getStart(file);
    if (start > end && begins(node)) {
      broken += `${code.slice(end, start)}\n`;
      end = start;
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return broken + code.slice(end);
}

const begins = (node: ts.Node): boolean =>
  ts.isClassElement(node) ||
  (ts.isStatement(node) &&
    (ts.isSourceFile(node.parent) || ts.isBlock(node.parent) || ts.isCaseOrDefaultClause(node.parent)));
