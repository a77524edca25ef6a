import { readChangesets } from "@changesets/read";
import { type Base, changedFiles } from "../spec-diff/git.ts";
import { type Finding, highest, type Level, levelOf } from "../spec-diff/rules.ts";
import { bySubject, sentence } from "../spec-diff/show.ts";
import { type Bump, bumps, isBelowOne, type Need } from "./needs.ts";

/** A changeset that came since the base. */
export interface Given {
  file: string;
  summary: string;
  releases: readonly { name: string; type: Bump }[];
}

/** The changesets that are new or were changed, those that git does not know yet too. */
export async function newChangesets(root: string, base: Base): Promise<Given[]> {
  const changed = changedFiles(root, base, ".changeset").filter((file) => file.endsWith(".md"));
  if (changed.length === 0) return [];
  const all = await readChangesets(root);
  return all
    .map(({ id, ...rest }) => ({ ...rest, file: `.changeset/${id}.md` }))
    .filter(({ file }) => changed.includes(file));
}

/** Why the changesets do not do for what changed; `undefined`: they do. */
export function whyNot(need: Need, given: readonly Given[]): string | undefined {
  const { name, version } = need.package;
  const own = given.filter(({ releases }) => releases.some((release) => release.name === name));
  const rank = ({ releases }: Given): number =>
    Math.max(...releases.filter((release) => release.name === name).map(({ type }) => bumps.indexOf(type)));
  const files = own.map(({ file }) => file).join(", ");
  const isAdded = need.findings.some((finding) => levelOf(finding) === "addition" && finding.rule !== "export-changed");
  const kind = need.breaks ? "something breaks" : isAdded ? "something was added" : "something changed";
  if (own.length === 0) return `${name}: ${kind}, and no new changeset names it`;
  if (own.every((one) => rank(one) < bumps.indexOf(need.bump)))
    return `${name}: ${kind}, which asks for \`${need.bump}\`: raise it in ${files}, or add a changeset`;
  // A minor may be an addition just as well: below 1.0.0 only its words tell users that they have something to do.
  const isSaid = own.some((one) => rank(one) === bumps.indexOf("major") || /^\W*breaking\b/im.test(one.summary));
  if (need.breaks && isBelowOne(version) && !isSaid)
    return `${name}: something breaks, and ${files} does not say so in a line that begins with "Breaking"`;
  return undefined;
}

/** The part of the text that a change belongs to. Whether another declaration is an addition, its author knows. */
const partOf = (finding: Finding): Level => (finding.rule === "export-changed" ? "fix" : levelOf(finding));

const headings = { breaking: "Breaking:", addition: "Added:", fix: "Changed:" } as const;

/** The text of a changeset that would do: what changed, by level, to be put into better words. */
export function summaryFor({ findings, sources }: Need): string {
  const blocks = (["breaking", "addition", "fix"] as const).flatMap((level) => {
    const lines = bySubject(findings.filter((finding) => partOf(finding) === level)).flatMap(([subject, own]) => {
      // The compiler's words are for maintainers, unless nothing else is known.
      const known = own.filter(({ from }) => from === "spec");
      return (known.length ? known : own).map((finding) => `- \`${subject}\`: ${sentence(finding)}`);
    });
    return lines.length ? [[headings[level], "", ...lines].join("\n")] : [];
  });
  if (highest(findings) === undefined)
    blocks.push(`Changed in ${sources.map((file) => `\`${file.replace(/^packages\/[^/]+\//, "")}\``).join(", ")}.`);
  return blocks.join("\n\n");
}

/** The whole file. */
export function changesetText({ releases, summary }: Omit<Given, "file">): string {
  return ["---", ...releases.map(({ name, type }) => `"${name}": ${type}`), "---", "", summary].join("\n");
}
