// `pnpm release:dry`: what a release would be. Makes it in copies of the checkout, so that nothing here changes: versions and
// changelogs, build, tarballs; looks at them, installs them, runs the examples of their READMEs.
// `--out <folder>` keeps the tarballs and their notes if all is well, with SHA512SUMS in the order in which to publish them.
import { createHash } from "node:crypto";
import { copyFile, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkBudgets } from "../bench/budgets.ts";
import { npmInstall } from "../test/packed/command.ts";
import { checkContents } from "../test/packed/contents.ts";
import { type Packed, packAll } from "../test/packed/pack.ts";
import { root } from "../test/packed/places.ts";
import { createReport, type Report } from "../test/packed/report.ts";
import { copyCheckout, copyCopy, install } from "./release/copy.ts";
import { tryPackage } from "./release/example.ts";
import { applyChangesets, inOrder, type Manifest, notesOf, versionsIn } from "./release/versions.ts";

interface Release extends Packed, Manifest {
  bytes: Buffer;
  /** Of the tarball, in hexadecimal digits. */
  sha512: string;
  /** What the changelog says. */
  notes: string;
}

const { values } = parseArgs({ options: { out: { type: "string" } } });
const temporary = await mkdtemp(join(await realpath(tmpdir()), "trunkline-release-"));
// In two folders, whose paths differ in length, too.
const copy = join(temporary, "copy");
const other = join(temporary, "of-the-same/in-another-folder");
const before = versionsIn(root);
const report = createReport();

try {
  const packed = await release();
  process.exitCode = report.close();
  if (values.out !== undefined && process.exitCode === 0) await keep(packed, resolve(values.out));
} finally {
  await rm(temporary, { recursive: true, force: true });
}

async function release(): Promise<Release[]> {
  let packed: Release[] = [];
  report.section("Made in two copies");
  await report.check("copy, pnpm install, changeset version", async () => {
    await copyCheckout(root, copy);
    await install(copy);
    const note = await applyChangesets(root, copy);
    await copyCopy(copy, other);
    return note;
  });
  await report.check("turbo run build, pnpm pack", async () => {
    packed = inOrder(await Promise.all((await packAll(join(temporary, "tarballs"), copy)).map(describe)));
    return `${packed.length} packages`;
  });
  if (packed.length === 0) return [];
  await report.check("the other copy gives the same bytes", async () => {
    await install(other);
    const again = await Promise.all((await packAll(join(temporary, "again"), other)).map(describe));
    const differ = packed.filter(({ name, sha512 }) => again.find((one) => one.name === name)?.sha512 !== sha512);
    if (differ.length > 0) throw new Error(`These differ: ${differ.map(({ name }) => name).join(", ")}.`);
  });
  await report.check("each needs the others as they are released", () => checkRanges(packed));

  await report.together([
    (part) => checkContents(part, packed, copy),
    (part) => tryPackages(part, packed),
    async (part) => {
      const folder = join(temporary, "all");
      await mkdir(folder);
      await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
      await npmInstall(
        folder,
        packed.map(({ tarball }) => tarball),
      );
      await checkBudgets(part, folder);
    },
  ]);
  summarize(packed);
  return packed;
}

async function describe(one: Packed): Promise<Release> {
  const bytes = await readFile(one.tarball);
  const manifest = JSON.parse(one.files.get("package.json") ?? "") as Manifest;
  const notes = await notesOf(join(copy, before.get(one.name)?.folder ?? ""), manifest.version);
  return { ...manifest, ...one, bytes, sha512: createHash("sha512").update(bytes).digest("hex"), notes };
}

async function tryPackages(part: Report, packed: readonly Release[]): Promise<void> {
  part.section("Installed into an empty folder, first example of the README");
  for (const one of packed)
    await part.check(one.name, async () => {
      const tarballs = needs(one, packed).map(({ tarball }) => tarball);
      const printed = await tryPackage(one, { folder: join(temporary, "each", basename(one.name)), tarballs });
      return printed.split("\n", 1)[0];
    });
}

/** A package and those of ours that it needs. */
function needs(one: Release, all: readonly Release[]): Release[] {
  const needed = all.filter(({ name }) => one.dependencies?.[name] !== undefined);
  return [...new Set([one, ...needed.flatMap((other) => needs(other, all))])];
}

function checkRanges(packed: readonly Release[]): string {
  const wrong = packed.flatMap(({ name, dependencies = {} }) =>
    packed.flatMap((other) => {
      const range = dependencies[other.name];
      return range === undefined || range === `^${other.version}`
        ? []
        : [`${name} needs ${other.name} ${range}, which is released as ${other.version}`];
    }),
  );
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  return "^ of the new version";
}

function summarize(packed: readonly Release[]): void {
  report.section("What would be published");
  for (const { name, version, bytes, files, sha512, notes } of packed) {
    const was = before.get(name)?.version;
    const kib = (bytes.length / 1024).toFixed(1);
    console.log(`\n${name}  ${was} → ${version}  ${kib} KiB, ${files.size} files\nsha512 ${sha512}\n`);
    console.log((notes || "(no change)").replace(/^(?=.)/gm, "    "));
  }
}

async function keep(packed: readonly Release[], folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { tarball, notes } of packed) {
    await copyFile(tarball, join(folder, basename(tarball)));
    await writeFile(join(folder, basename(tarball).replace(/tgz$/, "md")), `${notes}\n`);
  }
  const sums = packed.map(({ sha512, tarball }) => `${sha512}  ${basename(tarball)}\n`);
  await writeFile(join(folder, "SHA512SUMS"), sums.join(""));
  console.log(`Kept in ${folder}`);
}
