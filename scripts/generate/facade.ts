import { join } from "node:path";
import { generatedFolder } from "./emit.ts";
import { emitFacade, type FacadeManifest, type FacadeProvider, facadeManifest, facadeReadme } from "./emit-facade.ts";
import { formatFiles } from "./format.ts";
import { differences, type Files, readFiles, type Stale, stale, writeFiles } from "./output.ts";
import { readText } from "./provider.ts";

/** The package that hands on all providers; where a repository has none, there is nothing to do. */
export const facadeName = "trunkline";

/** The facade's files that are not what the providers give, by their path in the repository. */
export async function staleFacadeFiles(root: string, names: readonly string[]): Promise<Stale[]> {
  const { current, wanted } = await readFacade(root, names);
  return stale(current, wanted).map(({ file, how }) => ({ file: `packages/${facadeName}/${file}`, how }));
}

/** Writes what is generated of the facade; returns the names of the files that changed. */
export async function generateFacade(root: string, names: readonly string[]): Promise<string[]> {
  const { folder, current, wanted } = await readFacade(root, names);
  const changed = differences(current, wanted);
  if (changed.length) await writeFiles(folder, generatedFolder, wanted);
  return changed;
}

/** What is generated of the facade: as it is, and as it should be. */
async function readFacade(
  root: string,
  names: readonly string[],
): Promise<{ folder: string; current: Files; wanted: Files }> {
  const folder = join(root, "packages", facadeName);
  const current = await readFiles(folder, generatedFolder, ["package.json", "README.md"]);
  const [text, readme] = [current.get("package.json"), current.get("README.md")];
  if (text === undefined) return { folder, current: new Map(), wanted: new Map() };
  const providers = names.flatMap((name) => readProvider(join(root, "packages", name), name) ?? []);
  const manifest = facadeManifest(JSON.parse(text) as FacadeManifest, providers);
  const wanted = await formatFiles(emitFacade(providers));
  wanted.set("package.json", `${JSON.stringify(manifest, null, 2)}\n`);
  if (readme !== undefined) wanted.set("README.md", facadeReadme(readme, providers));
  return { folder, current, wanted };
}

/** A provider as its package tells; `undefined` where there is none, or one that is not published. */
function readProvider(folder: string, name: string): FacadeProvider | undefined {
  const manifest = JSON.parse(readText(join(folder, "package.json")) ?? "{}") as Partial<Manifest>;
  const types = readText(join(folder, generatedFolder, "types.ts")) ?? "";
  const typeName = /^export interface (\w+)Operations \{/m.exec(types)?.[1];
  if (typeName === undefined || !manifest.exports || manifest.private) return undefined;
  return { name, typeName, entries: Object.keys(manifest.exports).filter((entry) => entry !== "./package.json") };
}

interface Manifest {
  private: boolean;
  exports: Record<string, unknown>;
}
