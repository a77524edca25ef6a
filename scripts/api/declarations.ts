import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A program in which every file of our packages is what its build declares: no bodies, nothing that is `@internal`. */
export function declarationProgram(root: string, entries: readonly string[]): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    customConditions: ["@trunkline/source"],
    allowImportingTsExtensions: true,
    noLib: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const packages = join(root, "packages/");
  // Of what others declare only the names are printed.
  host.getSourceFile = (file, language) =>
    ts.createSourceFile(file, file.startsWith(packages) ? declarationsOf(file) : "export {};", language, true);
  return ts.createProgram(entries, options, host);
}

function declarationsOf(fileName: string): string {
  return ts.transpileDeclaration(readFileSync(fileName, "utf8"), {
    fileName,
    compilerOptions: { stripInternal: true, target: ts.ScriptTarget.ES2022 },
  }).outputText;
}
