import { existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { formatFiles } from "./format.ts";
import type { Model } from "./model.ts";
import { authSource, hasOwnOptions } from "./scaffold-auth.ts";
import { manifest, readme, turboTasks } from "./scaffold-package.ts";
import {
  clientSource,
  indexSource,
  limitsSource,
  mocksSource,
  mswSource,
  nodeSource,
  slimSource,
  webhooksSource,
} from "./scaffold-sources.ts";
import { testFiles } from "./scaffold-tests.ts";

/** The files of a package that its maintainer owns, as they begin; by their path in the package. */
export function scaffoldFiles(model: Model): Map<string, string> {
  const files = new Map([
    ["package.json", manifest(model)],
    ["turbo.json", turboTasks(model)],
    ["README.md", readme(model)],
    ["src/index.ts", indexSource(model)],
    ["src/client.ts", clientSource(model)],
    ["src/slim.ts", slimSource(model)],
    ["src/mocks.ts", mocksSource(model)],
    ["src/msw.ts", mswSource(model)],
    ["src/limits.ts", limitsSource],
    ["src/node.ts", nodeSource],
  ]);
  if (hasOwnOptions(model)) files.set("src/auth.ts", authSource(model));
  if (model.webhooks.length) files.set("src/webhooks.ts", webhooksSource(model));
  // A document from outside may lack the examples that the suites need.
  if (!model.foreign) for (const [name, text] of testFiles(model)) files.set(name, text);
  return files;
}

/** Writes those that are missing, and nothing else; returns their names. */
export async function scaffold(folder: string, model: Model): Promise<string[]> {
  // A package that is there belongs to its maintainer: what it lacks, it lacks on purpose.
  if (existsSync(join(folder, "package.json"))) return [];
  const files = scaffoldFiles(model);
  const licence = join(folder, "../../LICENSE");
  if (existsSync(licence)) files.set("LICENSE", readFileSync(licence, "utf8"));
  const missing = [...(await formatFiles(files))].filter(([name]) => !existsSync(join(folder, name)));
  for (const [name, text] of missing) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return missing.map(([name]) => name);
}
