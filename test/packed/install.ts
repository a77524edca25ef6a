import { cp, mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { npmInstall } from "./command.ts";
import type { Packed } from "./pack.ts";
import { consumers } from "./places.ts";
import type { Report } from "./report.ts";

/** What users have installed beside our packages: folder -> packages. */
const neighbours = {
  plain: [],
  "msw-2": ["msw@^2.10.5"],
  "msw-3": ["msw@^3"],
  types: ["@types/node@20"],
} as const;

/** A folder that {@link checkInstalls} filled. */
export type Installed = keyof typeof neighbours;

/** Installs the tarballs with npm into empty folders, next to what users have there, and adds the consumers' programs. */
export async function checkInstalls(report: Report, packed: readonly Packed[], temporary: string): Promise<void> {
  report.section("Installed with npm into empty folders");
  const installs = Object.entries(neighbours).map(([folder, others]) => {
    const cwd = join(temporary, folder);
    return report.check(others.length > 0 ? `next to ${others.join(", ")}` : "alone", async () => {
      await mkdir(cwd, { recursive: true });
      await writeFile(join(cwd, "package.json"), JSON.stringify({ private: true, type: "module" }));
      await npmInstall(cwd, [...packed.map(({ tarball }) => tarball), ...others]);
      await cp(consumers, cwd, { recursive: true });
    });
  });
  await Promise.all(installs);
  await report.check("the tarballs bring no other package along", async () => {
    const names = (await readdir(join(temporary, "plain/node_modules"))).filter((name) => !name.startsWith("."));
    if (names.join() !== "@trunkline,trunkline") throw new Error(`node_modules holds ${names.join(", ")}.`);
    return (await readdir(join(temporary, "plain/node_modules/@trunkline"))).join(", ");
  });
}
