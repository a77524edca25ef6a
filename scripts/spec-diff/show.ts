import { type Finding, highest, type Level, levelOf, levels, rules } from "./rules.ts";

/** What changed for one provider. */
export interface ProviderChanges {
  name: string;
  /** The state that it is compared with, for the reader. */
  since: string;
  findings: Finding[];
}

/** Gives a text the colour of a level, or leaves it alone. */
export type Paint = (level: Level, text: string) => string;

const plurals: Readonly<Record<Level, string>> = { breaking: "breaking", addition: "additions", fix: "fixes" };

/** For a terminal: a block per provider, and in it one per operation, the gravest first. */
export function asText(changes: readonly ProviderChanges[], paint: Paint): string {
  return changes
    .map(({ name, since, findings }) => {
      const head = `${name}, since ${since}: ${counted(findings)}`;
      const blocks = bySubject(findings).map(([subject, own]) => {
        const level = highest(own) ?? "fix";
        const lines = own.map(
          (finding) => `    ${paint(levelOf(finding), finding.rule)}  ${sentence(finding)}${source(finding)}`,
        );
        return [`  ${paint(level, level)}  ${subject}`, ...lines].join("\n");
      });
      return [head, ...blocks].join("\n");
    })
    .join("\n\n");
}

/** For a pull request or a page: a table per provider. */
export function asMarkdown(changes: readonly ProviderChanges[]): string {
  return changes
    .map(({ name, since, findings }) => {
      const rows = bySubject(findings).flatMap(([subject, own]) =>
        own.map(
          (finding) =>
            `| ${levelOf(finding)} | ${code(subject)} | ${cell(sentence(finding))}${source(finding)} | \`${finding.rule}\` |`,
        ),
      );
      const table = rows.length ? ["", "| Level | Of | What | Rule |", "| --- | --- | --- | --- |", ...rows] : [];
      return [`## ${name}`, "", `Since ${since}: ${counted(findings)}.`, ...table].join("\n");
    })
    .join("\n\n");
}

/** `2 breaking, 1 addition`, or `no changes`. */
function counted(findings: readonly Finding[]): string {
  const parts = levels.toReversed().flatMap((level) => {
    const { length } = findings.filter((finding) => levelOf(finding) === level);
    return length ? [`${length} ${length === 1 ? level : plurals[level]}`] : [];
  });
  return parts.join(", ") || "no changes";
}

/** Findings by what they are about, the gravest first, and each in the order of its level. */
export function bySubject(findings: readonly Finding[]): [string, Finding[]][] {
  const rank = (own: readonly Finding[]): number => -levels.indexOf(highest(own) ?? "fix");
  const found = new Map<string, Finding[]>();
  for (const finding of findings) found.set(finding.subject, [...(found.get(finding.subject) ?? []), finding]);
  return [...found]
    .map(([subject, own]): [string, Finding[]] => [subject, own.toSorted((a, b) => rank([a]) - rank([b]))])
    .sort(([, a], [, b]) => rank(a) - rank(b));
}

/** `a member of the input became required: to` */
export function sentence({ rule, detail }: Finding): string {
  return detail === undefined ? rules[rule].says : `${rules[rule].says}: ${detail}`;
}

const source = ({ from }: Finding): string => (from === "declarations" ? " (declarations)" : "");

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("<", "&lt;").replaceAll("\n", " ");

const code = (text: string): string => text.replace(/^(webhook |type )?(.*)$/, "$1`$2`");
