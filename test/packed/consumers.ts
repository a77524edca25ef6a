import { cp, mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { npmInstall, run } from "./command.ts";
import { majors, nodeOf } from "./nodes.ts";
import type { Packed } from "./pack.ts";
import { consumers } from "./places.ts";
import type { Report } from "./report.ts";
import { startStandIn } from "./stand-in.ts";

/** Installs the tarballs, and what else is named, with npm into a new folder that also gets the consumers' programs. */
export async function installInto(
  folder: string,
  packed: readonly Packed[],
  others: readonly string[] = [],
): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await npmInstall(folder, [...packed.map(({ tarball }) => tarball), ...others]);
  await cp(consumers, folder, { recursive: true });
  return folder;
}

/** Runs the consumers' programs in every Node.js. */
export async function checkConsumers(report: Report, packed: readonly Packed[], temporary: string): Promise<void> {
  const folders = { plain: join(temporary, "plain"), msw2: join(temporary, "msw-2"), msw3: join(temporary, "msw-3") };
  report.section("Installed with npm into empty folders");
  await report.check("the tarballs bring no other package along", async () => {
    await installInto(folders.plain, packed);
    const scopes = (await readdir(join(folders.plain, "node_modules"))).filter((name) => !name.startsWith("."));
    if (scopes.join() !== "@trunkline") throw new Error(`node_modules holds ${scopes.join(", ")}.`);
    return (await readdir(join(folders.plain, "node_modules/@trunkline"))).join(", ");
  });
  for (const [folder, range] of [[folders.msw2, "msw@^2.10.5"] as const, [folders.msw3, "msw@^3"] as const]) {
    await report.check(`next to ${range}`, async () => void (await installInto(folder, packed, [range])));
  }

  const standIn = await startStandIn();
  const env = { STAND_IN: standIn.url };
  for (const major of majors) {
    report.section(`Node.js ${major}`);
    let node = "";
    await report.check("comes from npm", async () => {
      node = await nodeOf(major);
      return (await run(node, ["--version"], { cwd: temporary })).trim();
    });
    if (node === "") continue;
    const program = (title: string, cwd: string, file: string): Promise<void> =>
      report.check(title, async () => void (await run(node, [file], { cwd, env })));
    await program("import: client, slim client, list, error, path", folders.plain, "import.mjs");
    await program("require: client, list, error, path", folders.plain, "require.cjs");
    await program("mocks and webhooks without MSW", folders.plain, "without-msw.mjs");
    await program("mocks with MSW 2", folders.msw2, "with-msw.mjs");
    if (major >= 22) await program("mocks with MSW 3", folders.msw3, "with-msw.mjs");
  }
  standIn.stop();
}
