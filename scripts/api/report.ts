import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import ts from "typescript";
import { declarationProgram } from "./declarations.ts";

/** Ends a report of sources that do not compile. */
export class UnreadableApi extends Error {
  override name = "UnreadableApi";
}

interface Package {
  name: string;
  folder: string;
  /** Name by which users import it -> file. */
  entries: ReadonlyMap<string, string>;
}

/** The report of every package that is published, by its file: all names that users can import, with their types. */
export function apiReports(root: string): Map<string, string> {
  const packages = packagesIn(root);
  const files = packages.flatMap(({ entries }) => [...entries.values()]);
  const program = declarationProgram(root, files);
  return new Map(packages.map((one) => [`api/${basename(one.folder)}.md`, reportPackage(program, one, packages)]));
}

function packagesIn(root: string): Package[] {
  return globSync("packages/*/package.json", { cwd: root })
    .sort()
    .flatMap((file) => {
      const folder = join(root, dirname(file));
      const { name, exports, ...manifest } = JSON.parse(readFileSync(join(root, file), "utf8")) as {
        name: string;
        private?: boolean;
        exports: Record<string, string | { "@trunkline/source": string }>;
      };
      const entries = Object.entries(exports).flatMap(([entry, target]) =>
        typeof target === "string" ? [] : [[join(name, entry), join(folder, target["@trunkline/source"])] as const],
      );
      return manifest.private ? [] : [{ name, folder, entries: new Map(entries) }];
    });
}

function reportPackage(program: ts.Program, one: Package, all: readonly Package[]): string {
  const checker = program.getTypeChecker();
  const resolve = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const exported = new Map(
    [...one.entries].map(([entry, file]) => {
      const source = program.getSourceFile(file);
      const module = source && checker.getSymbolAtLocation(source);
      if (!module) throw new UnreadableApi(`${file} exports nothing`);
      const names = checker.getExportsOfModule(module).map((symbol) => [symbol.name, resolve(symbol)] as const);
      return [entry, names.sort(([a], [b]) => (a < b ? -1 : 1))];
    }),
  );
  const reported = new Set([...exported.values()].flatMap((names) => names.map(([, symbol]) => symbol)));
  // What the type of something exported names is part of the API, too, whether it is exported or not.
  const also: ts.Symbol[] = [];
  const text = (symbol: ts.Symbol): string[] => {
    const nodes = (symbol.declarations ?? []).map(statementOf);
    for (const found of nodes.flatMap((node) => namesIn(node, checker)).map(resolve)) {
      if (reported.has(found) || !isOwn(found, one)) continue;
      reported.add(found);
      also.push(found);
    }
    return [...new Set(nodes)].map(print);
  };
  const line = (name: string, symbol: ts.Symbol, from: string): string[] => {
    const file = symbol.declarations?.[0]?.getSourceFile().fileName;
    if (file === undefined) throw new UnreadableApi(`${one.name} exports ${name}, which is declared nowhere`);
    const owner = all.find(({ folder }) => file.startsWith(`${folder}/`));
    const isGenerated = file.includes("/generated/");
    const origin = owner === one && isGenerated ? file.slice(file.indexOf("generated/")) : (owner?.name ?? file);
    if (symbol.flags & ts.SymbolFlags.ValueModule) return [`export * as ${name} from "${origin}";`];
    if (owner !== one) return [`export ${from.includes("/generated/") ? "…" : `{ ${name} }`} from "${origin}";`];
    if (isGenerated) return [`export … from "${origin}";`];
    const renamed = name === symbol.name ? [] : [`export { ${symbol.name} as ${name} };`];
    return [...renamed, ...text(symbol).map((declared) => `export ${declared}`)];
  };
  const entries = [...exported].map(([entry, names]) => {
    const lines = names.flatMap(([name, symbol]) => line(name, symbol, one.entries.get(entry) ?? ""));
    return `## ${entry}\n\n\`\`\`ts\n${[...new Set(lines)].join("\n")}\n\`\`\`\n`;
  });
  const named: string[] = [];
  for (const symbol of also) named.push(...text(symbol));
  if (named.length > 0)
    entries.push(`## Not exported, but named by the above\n\n\`\`\`ts\n${named.join("\n")}\n\`\`\`\n`);
  return [`# ${one.name}\n`, preface, ...entries].join("\n");
}

const preface = `What users of the package can import, and its types. \`pnpm api\` writes this page, and \`pnpm check\` fails where the
package is other than it: so whoever changes an API sees it, and means it. Of what is generated only the file is named.
`;

/** Is it one of the package's own, at the top of a file that is not generated? */
function isOwn({ declarations: [declaration] = [] }: ts.Symbol, { folder }: Package): boolean {
  if (!declaration || ts.isSourceFile(declaration)) return false;
  const { fileName } = declaration.getSourceFile();
  const isTop = ts.isSourceFile(statementOf(declaration).parent) && !ts.isImportDeclaration(declaration);
  return isTop && fileName.startsWith(`${folder}/`) && !fileName.includes("/generated/");
}

function statementOf(declaration: ts.Node): ts.Node {
  return ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
}

function namesIn(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  const found = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
  const below: ts.Symbol[] = [];
  node.forEachChild((child) => void below.push(...namesIn(child, checker)));
  return found ? [found, ...below] : below;
}

const printer = ts.createPrinter({ removeComments: true });

function print(node: ts.Node): string {
  return printer
    .printNode(ts.EmitHint.Unspecified, node, node.getSourceFile())
    .replace(/^(export )?(declare )?/, "")
    .replace(/^ +/gm, (indent) => indent.slice(indent.length / 2));
}
