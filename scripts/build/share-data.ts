import ts from "typescript";

/**
 * The same module, in which equal parts of its data are written once: `const $0={type:"string"}`. Whoever reads such data
 * must leave it as it is.
 *
 * @param code A module without white space.
 */
export function shareData(code: string): string {
  const file = ts.createSourceFile("data.mjs", code, ts.ScriptTarget.Latest, true);
  const uses = new Map<string, number>();
  const textOf = (node: ts.Node): string => node.getText(file);
  const isShared = (node: ts.Node): boolean =>
    isData(node) && textOf(node).length > 6 && (uses.get(textOf(node)) ?? 0) > 1;

  // What is inside of a shared part is used once, however often that part is.
  const count = (node: ts.Node): void => {
    const known = uses.get(textOf(node)) ?? 0;
    if (isData(node)) uses.set(textOf(node), known + 1);
    if (known === 0) ts.forEachChild(node, count);
  };
  const declared: string[] = [];
  const names = new Map<string, string>();
  const print = (node: ts.Node): string => {
    if (!isShared(node)) return printInside(node);
    const text = textOf(node);
    const known = names.get(text);
    if (known) return known;
    const value = printInside(node);
    const name = `$${names.size.toString(36)}`;
    names.set(text, name);
    declared.push(`${name}=${value}`);
    return name;
  };
  const printInside = (node: ts.Node): string => {
    let printed = "";
    let end = node.getStart(file);
    ts.forEachChild(node, (child) => {
      printed += code.slice(end, child.getStart(file)) + print(child);
      end = child.end;
    });
    return printed + code.slice(end, node.end);
  };
  const [data] = file.statements.filter(ts.isVariableStatement);
  if (!data) throw new Error("The module declares no data.");
  count(data);
  const printed = print(data);
  const shared = declared.length > 0 ? `const ${declared.join()};` : "";
  return code.slice(0, data.getStart(file)) + shared + printed + code.slice(data.end);
}

/** A value that is written as it is: no name in it, and no function. */
function isData(node: ts.Node): boolean {
  if (ts.isPropertyAssignment(node.parent) && node.parent.name === node) return false;
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isPlain);
  if (!ts.isObjectLiteralExpression(node)) return ts.isStringLiteralLike(node);
  return node.properties.every((one) => ts.isPropertyAssignment(one) && isPlain(one.initializer));
}

const isPlain = (node: ts.Node): boolean =>
  isData(node) ||
  ts.isNumericLiteral(node) ||
  ts.isPrefixUnaryExpression(node) ||
  [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(node.kind);
