import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Base, changedFiles, textsAt } from "../spec-diff/git.ts";
import { type Finding, highest, type Level } from "../spec-diff/rules.ts";
import { compareExports } from "./exports.ts";

/** What a release may do to the version of a package, from the least to the most. */
export const bumps = ["none", "patch", "minor", "major"] as const;
export type Bump = (typeof bumps)[number];

/** A package of the workspace that is published. */
export interface Package {
  /** Its name on npm. */
  name: string;
  /** Folder in packages/, and in specs/ where it is a provider's. */
  folder: string;
  version: string;
}

/** What a package's changes ask of its changesets. */
export interface Need {
  package: Package;
  /** The least that will do. */
  bump: Bump;
  /** A changeset must say that something breaks. */
  breaks: boolean;
  findings: Finding[];
  /** Sources written by hand that changed. */
  sources: string[];
}

export interface NeedOptions {
  root: string;
  base: Base;
  /** What changed for a provider; only asked of those where something did. */
  changesOf(folder: string): Promise<Finding[]>;
}

/** The packages that changed, each with the least changeset that will do. */
export async function needsOf({ root, base, changesOf }: NeedOptions): Promise<Need[]> {
  const changed = changedFiles(root, base, "specs", "packages", "api");
  const reports = changed.some((file) => file.startsWith("api/")) ? textsAt(root, base, "api") : undefined;
  const needs: Need[] = [];
  for (const one of publishedPackages(root)) {
    const own = `packages/${one.folder}/src/`;
    const isProvider = existsSync(join(root, "specs", one.folder, "openapi.yaml"));
    const isGenerated = (file: string): boolean => isProvider && file.startsWith(`${own}generated/`);
    const sources = changed.filter(
      (file) => file.startsWith(own) && !isGenerated(file) && !/\.test(-d)?\.ts$/.test(file),
    );
    const concerned =
      isProvider && changed.some((file) => file.startsWith(`specs/${one.folder}/`) || isGenerated(file));
    const findings = concerned ? await changesOf(one.folder) : [];
    const [report, path] = [`api/${one.folder}.md`, join(root, "api", `${one.folder}.md`)];
    const old = reports?.get(report);
    if (old !== undefined && existsSync(path)) findings.push(...compareExports(old, readFileSync(path, "utf8")));
    const level = highest(findings) ?? (sources.length ? "fix" : undefined);
    if (level)
      needs.push({ package: one, bump: bumpFor(level, one.version), breaks: level === "breaking", findings, sources });
  }
  return needs;
}

/**
 * The least bump for a change. Changesets does to 0.x what it does to any version: `major` would make 1.0.0 of it. So
 * below 1.0.0 a change that breaks something is a `minor`, which a caret range does not let in either, and its text has
 * to say that it breaks.
 */
export function bumpFor(level: Level, version: string): Bump {
  if (level === "fix") return "patch";
  return level === "breaking" && !isBelowOne(version) ? "major" : "minor";
}

/** May a minor version break something? */
export const isBelowOne = (version: string): boolean => version.startsWith("0.");

export function publishedPackages(root: string): Package[] {
  const folder = join(root, "packages");
  return (existsSync(folder) ? readdirSync(folder) : []).sort().flatMap((name) => {
    const path = join(folder, name, "package.json");
    if (!existsSync(path)) return [];
    const manifest: { name: string; version: string; private?: boolean } = JSON.parse(readFileSync(path, "utf8"));
    return manifest.private ? [] : [{ name: manifest.name, version: manifest.version, folder: name }];
  });
}
