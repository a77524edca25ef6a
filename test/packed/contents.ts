import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { internals } from "../../scripts/build/internals.ts";
import { run } from "./command.ts";
import type { Packed } from "./pack.ts";
import { root } from "./places.ts";
import type { Report } from "./report.ts";

/** Looks at what is in the tarballs, which were built in that folder. */
export async function checkContents(report: Report, packed: readonly Packed[], folder: string = root): Promise<void> {
  for (const one of packed) {
    report.section(`${one.name}: ${one.files.size} files, ${kib(one)} KiB`);
    await report.check("publint is clean", () => checkPublint(one));
    await report.check("attw is clean (ESM only)", () => checkAttw(one));
    await report.check("holds the build, its licence and nothing else", () => checkFiles(one));
    await report.check("names no path of this machine and no source", () => checkTexts(one, folder));
    await report.check("declares as values what it exports as values", () => checkExports(one));
    await report.check("declares no type of openapi-fetch", () => checkDeclarations(one));
    await report.check("neither declares nor uses what only core may", () => checkInternals(one));
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
    /^(package\.json|LICENSE|README\.md|CHANGELOG\.md|dist\/([\w-]+\/)?[\w-]+\.(mjs|d\.mts)|dist\/licenses\.txt)$/;
  refuse([...files.keys()].filter((path) => !wanted.test(path)).map((path) => `${path} is no part of the package`));
  refuse(
    ["LICENSE", "README.md", "package.json"].filter((path) => !files.has(path)).map((path) => `${path} is missing`),
  );
  return [...files.keys()]
    .filter((path) => path.endsWith(".mjs"))
    .length.toString()
    .concat(" modules");
}

function checkTexts({ files }: Packed, folder: string): undefined {
  const problems: string[] = [];
  for (const [path, text] of files) {
    for (const wrong of [folder, "@trunkline/source", "workspace:", "catalog:", "sourceMappingURL", 'from "../src']) {
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
    const declared = valuesOf(files, path);
    // Names of one or two letters are not for users: other files of the package import them.
    const names = exported(text).filter((name) => name.length > 2);
    refuse(names.filter((name) => !declared.includes(name)).map((name) => `${path}: ${name} is declared as no value`));
    values += names.length;
  }
  return `${values} values`;
}

/** Their names are short in the build of core: whoever else named one would find nothing there. */
function checkInternals({ name, files }: Packed): undefined {
  const names = Object.keys(internals).join("|");
  const isCore = name === "@trunkline/core";
  const wrong = new RegExp(isCore ? `^\\s+(readonly )?(${names})[?(:]` : `\\.(${names})\\b(?!["\`])`, "gm");
  const looked = [...files].filter(([path]) => path.endsWith(isCore ? ".d.mts" : ".mjs"));
  if (looked.length === 0) throw new Error("There is nothing to look at.");
  refuse(looked.flatMap(([path, text]) => [...text.matchAll(wrong)].map(([found]) => `${path}: ${found.trim()}`)));
}

/** What a module's declaration says that it exports as values, also of other files. */
function valuesOf(files: Packed["files"], path: string): string[] {
  const declared = files.get(path.replace(/mjs$/, "d.mts")) ?? "";
  const others = [...declared.matchAll(/^export \* from "\.\/(.*)"/gm)];
  return [
    ...exported(declared),
    ...[...declared.matchAll(/^export (?:declare )?(?:const|function) (\w+)/gm)].map(([, name = ""]) => name),
    ...others.flatMap(([, other = ""]) => valuesOf(files, `dist/${other}`)),
  ];
}

/** The names in a module's lists of exports; in a declaration, those of types are marked. */
const exported = (text: string): string[] =>
  [...text.matchAll(/export ?\{ ?(.*?),? ?\}/g)].flatMap(([, names = ""]) =>
    names.split(/, ?/).map((name) => name.replace(/^(?!type ).* as /, "")),
  );

function checkLicenses({ name, files }: Packed): string {
  const code = [...files].filter(([path]) => path.endsWith(".mjs")).map(([, text]) => text);
  const bundled = Object.entries(marks).filter(([, mark]) => code.some((text) => text.includes(mark)));
  const licenses = files.get("dist/licenses.txt") ?? "";
  if (name === "@trunkline/core" && bundled.length === 0) throw new Error("What it bundles is not known by its marks.");
  refuse(
    bundled.filter(([one]) => !licenses.includes(`${one}\n\nMIT License`)).map(([one]) => `${one} has no licence`),
  );
  return bundled.map(([one]) => one).join(", ") || "nothing is bundled";
}

/** What the code of others is known by. */
const marks: Readonly<Record<string, string>> = { "openapi-fetch": "createFinalURL" };

function refuse(problems: readonly string[]): undefined {
  if (problems.length) throw new Error(problems.join("\n"));
}
