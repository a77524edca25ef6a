import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { run } from "./command.ts";
import type { Packed } from "./pack.ts";
import { root } from "./places.ts";
import type { Report } from "./report.ts";

/** Looks at what is in the tarballs. */
export async function checkContents(report: Report, packed: readonly Packed[]): Promise<void> {
  for (const one of packed) {
    report.section(`${one.name}: ${one.files.size} files, ${kib(one)} KiB`);
    await report.check("publint is clean", () => checkPublint(one));
    await report.check("attw is clean (ESM only)", () => checkAttw(one));
    await report.check("holds the build, its licence and nothing else", () => checkFiles(one));
    await report.check("names no path of this machine and no source", () => checkTexts(one));
    await report.check("declares as values what it exports as values", () => checkExports(one));
    await report.check("declares no type of openapi-fetch", () => checkDeclarations(one));
    await report.check("ships the licence of what is bundled", () => checkLicenses(one));
  }
}

const kib = ({ files }: Packed): number =>
  Math.round([...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1024);

async function checkPublint({ folder }: Packed): Promise<undefined> {
  const { messages, pkg } = await publint({ pkgDir: folder, pack: false, strict: true });
  refuse(messages.map((message) => formatMessage(message, pkg) ?? message.code));
}

async function checkAttw({ tarball }: Packed): Promise<undefined> {
  const attw = join(root, "node_modules/@arethetypeswrong/cli/dist/index.js");
  await run(process.execPath, [attw, tarball, "--profile", "esm-only", "--format", "ascii", "--no-color"], {
    cwd: root,
  });
}

function checkFiles({ files }: Packed): string {
  const wanted =
    /^(package\.json|LICENSE|README\.md|API\.md|CHANGELOG\.md|dist\/[\w-]+\.(mjs|d\.mts)|dist\/licenses\.txt)$/;
  refuse([...files.keys()].filter((path) => !wanted.test(path)).map((path) => `${path} is no part of the package`));
  refuse(["LICENSE", "package.json"].filter((path) => !files.has(path)).map((path) => `${path} is missing`));
  return [...files.keys()]
    .filter((path) => path.endsWith(".mjs"))
    .length.toString()
    .concat(" modules");
}

function checkTexts({ files }: Packed): undefined {
  const problems: string[] = [];
  for (const [path, text] of files) {
    for (const wrong of [root, "@trunkline/source", "workspace:", "catalog:", "sourceMappingURL", 'from "../src']) {
      if (text.includes(wrong)) problems.push(`${path} holds ${JSON.stringify(wrong)}`);
    }
  }
  refuse(problems);
}

function checkDeclarations({ files }: Packed): string {
  const declarations = [...files].filter(([path]) => path.endsWith(".d.mts"));
  refuse(declarations.filter(([, text]) => /openapi-fetch|openapi-typescript/.test(text)).map(([path]) => path));
  if (declarations.length === 0) throw new Error("There are no declarations at all.");
  return `${declarations.length} declaration files`;
}

function checkExports({ files }: Packed): string {
  const manifest = files.get("package.json") ?? "";
  let values = 0;
  for (const [path, text] of files) {
    if (!path.endsWith(".mjs") || !manifest.includes(`"./${path}"`)) continue;
    const declared = files.get(path.replace(/mjs$/, "d.mts")) ?? "";
    const names = exported(text);
    refuse(
      names
        .filter((name) => !exported(declared).includes(name))
        .map((name) => `${path}: ${name} is declared as no value`),
    );
    values += names.length;
  }
  return `${values} values`;
}

/** The names at the end of a module; in a declaration, those of types are marked. */
const exported = (text: string): string[] =>
  [...text.matchAll(/^export \{ (.*) \};?$/gm)].flatMap(([, names = ""]) =>
    names.split(", ").map((name) => name.replace(/^(?!type ).* as /, "")),
  );

function checkLicenses({ files }: Packed): string {
  const bundled = new Set<string>();
  for (const [path, text] of files) {
    if (!path.endsWith(".mjs")) continue;
    for (const [, name] of text.matchAll(/^\/\/.*\/node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm))
      bundled.add(name as string);
  }
  const licenses = files.get("dist/licenses.txt") ?? "";
  refuse(
    [...bundled].filter((name) => !licenses.includes(`${name}\n\nMIT License`)).map((name) => `${name} has no licence`),
  );
  return [...bundled].join(", ") || "nothing is bundled";
}

function refuse(problems: readonly string[]): undefined {
  if (problems.length) throw new Error(problems.join("\n"));
}
