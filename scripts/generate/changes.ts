import ts from "typescript";
import type { Files } from "./output.ts";

/** What differs between two states of a package, by name. */
export interface Changes {
  added: string[];
  removed: string[];
  changed: string[];
}

/** The operations that came, went, or differ in their call, types or documentation. */
export function operationChanges(before: Files, after: Files): Changes {
  return compare(operationTexts(before), operationTexts(after));
}

/** The same for the named schemas. */
export function schemaChanges(before: Files, after: Files): Changes {
  return compare(schemaTexts(before), schemaTexts(after));
}

function compare(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Changes {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return {
    added: names.filter((name) => !before.has(name)),
    removed: names.filter((name) => !after.has(name)),
    changed: names.filter((name) => before.has(name) && after.has(name) && before.get(name) !== after.get(name)),
  };
}

/** All that is generated of each operation, as one text. */
function operationTexts(files: Files): Map<string, string> {
  const texts = new Map<string, string>();
  const add = (name: string, text: string): void => void texts.set(name, `${texts.get(name) ?? ""}\n${text}`);
  const types = new Map<string, string>();
  const statements = statementsOf(files, "src/generated/types.ts");
  for (const statement of statements)
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
      types.set(statement.name.text, statement.getFullText());

  for (const member of statements.find(isOfOperations)?.members ?? []) {
    const name = member.name && nameOf(member.name);
    if (!name) continue;
    add(name, member.getFullText());
    for (const [type] of member.getText().matchAll(typesOfOperations)) {
      const text = types.get(type) ?? "";
      add(name, text);
      for (const [inherited] of text.matchAll(/\b\w+Member\d*\b/g)) add(name, types.get(inherited) ?? "");
    }
  }
  for (const statement of statementsOf(files, "src/generated/rows.ts"))
    if (ts.isVariableStatement(statement))
      for (const row of statement.declarationList.declarations) add(row.name.getText(), row.getText());
  return texts;
}

function schemaTexts(files: Files): Map<string, string> {
  const statements = statementsOf(files, "src/generated/types.ts");
  const ofOperations = new Set(statements.find(isOfOperations)?.getText().match(typesOfOperations));
  const texts = new Map<string, string>();
  for (const statement of statements)
    if (ts.isTypeAliasDeclaration(statement) && statement.modifiers && !ofOperations.has(statement.name.text))
      texts.set(statement.name.text, statement.getFullText());
  return texts;
}

/** Schemas are no interfaces, and inputs end otherwise. */
const isOfOperations = (statement: ts.Statement): statement is ts.InterfaceDeclaration =>
  ts.isInterfaceDeclaration(statement) && statement.name.text.endsWith("Operations");

const typesOfOperations = /\b\w+(?:Input|Output|Result|Item)\b/g;

function statementsOf(files: Files, name: string): readonly ts.Statement[] {
  return ts.createSourceFile(name, files.get(name) ?? "", ts.ScriptTarget.ESNext, true).statements;
}

function nameOf(name: ts.PropertyName): string {
  return ts.isStringLiteral(name) || ts.isIdentifier(name) ? name.text : name.getText();
}
