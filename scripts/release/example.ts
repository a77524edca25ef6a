import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { npmInstall, run } from "../../test/packed/command.ts";
import type { Packed } from "../../test/packed/pack.ts";
import { root } from "../../test/packed/places.ts";
import { providers } from "../generate/cli.ts";
import { readProvider } from "../generate/provider.ts";
import { optionSources } from "../generate/scaffold-auth.ts";

/** Where a package is installed, and with what. */
export interface Installation {
  folder: string;
  /** Of the package, and of those of ours that it needs. */
  tarballs: readonly string[];
}

/**
 * Installs a package into an empty folder and runs the first example of its README there, with its mocks in the place of
 * the provider. Resolves to what the example printed.
 */
export async function tryPackage(one: Packed, { folder, tarballs }: Installation): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await npmInstall(folder, tarballs);
  const code = firstExample(one.files.get("README.md") ?? "");
  await writeFile(join(folder, "readme.ts"), code);
  await writeFile(join(folder, "stand-in.mjs"), standIn(one, code));
  const args = ["--import", "./stand-in.mjs", "readme.ts"];
  const printed = (await run(process.execPath, args, { cwd: folder, env: credentials() })).trim();
  if (printed === "") throw new Error(`The first example of ${one.name}'s README prints nothing.`);
  return printed;
}

/** The first block of TypeScript. Throws where there is none. */
export function firstExample(readme: string): string {
  const code = /^```ts\n([\s\S]*?)^```$/m.exec(readme)?.[1];
  if (code === undefined) throw new Error("The README has no example: a block of ```ts.");
  return code;
}

/** Makes `fetch` that of the mocks that belong to the client in the code: `createToyMocks` to `createToy`. */
function standIn({ name, files }: Packed, code: string): string {
  const { exports } = JSON.parse(files.get("package.json") ?? "") as { exports: Record<string, string> };
  const entries = Object.keys(exports).filter((entry) => /\/mocks$/.test(entry));
  const wanted = [...code.matchAll(/\bcreate\w+(?=\()/g)].map(([create]) => `${create}Mocks`);
  return `for (const entry of ${JSON.stringify(entries.map((entry) => `${name}${entry.slice(1)}`))})
  for (const [name, create] of Object.entries(await import(entry)))
    if (${JSON.stringify(wanted)}.includes(name)) globalThis.fetch = create().fetch;
`;
}

/** The environment that clients read, with values of the right form. */
function credentials(): Record<string, string> {
  const known = providers(root).flatMap((name) => {
    const { model } = readProvider({ root, name });
    return optionSources(model).map(({ option, env, pattern = "" }) => {
      const { example, default: usual } = model.options.find((one) => one.option === option) ?? {};
      const value = [example, usual, "test", "1"].find((one) => one && new RegExp(pattern, "u").test(one));
      return [env, value ?? ""] as const;
    });
  });
  return Object.fromEntries(known);
}
