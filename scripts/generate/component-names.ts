import { pascalCase, takeName } from "./names.ts";
import type { Problem } from "./problem.ts";
import type { Origin, Target } from "./sources.ts";

export interface NamingOptions {
  /** Foreign names are made to fit; ours must fit as they are. */
  foreign: boolean;
  problems: Problem[];
  note(text: string): void;
}

/** Gives what is referred to its name in `components`: the last part of the reference. */
export type NameComponent = (section: string, target: Target, from: Origin) => { name: string; isNew: boolean };

/** Names are unique per section; the same thing keeps its name. */
export function createNaming({ foreign, problems, note }: NamingOptions): NameComponent {
  const known = new Map<string, string>();
  const taken = new Map<string, Set<string>>();
  const texts = new Map<string, string>();

  const foreignName = (section: string, { path, absolute }: Target): string => {
    const names = taken.get(section) ?? new Set<string>();
    taken.set(section, names);
    const last = path.at(-1) ?? "";
    const isNamed = path.at(-2) === section;
    const meaning = isNamed
      ? [last]
      : path.filter((part) => !/^(components|schemas|properties|paths|content|schema)$/.test(String(part)));
    const stem = absolute.replace(/^.*\//, "").replace(/\..*$/, "");
    const wanted = pascalCase(meaning.join(" ") || stem);
    const name = takeName(wanted, names);
    if (name !== wanted && section === "schemas")
      note(`schemas: \`${last || stem}\` is called ${name}, since another one is called ${wanted}.`);
    return name;
  };

  const ownName = (section: string, target: Target, from: Origin): string => {
    const name = String(target.path.at(-1) ?? "");
    const complain = (origin: Origin, keys: string[], what: string, mend: string): void =>
      void problems.push({ place: origin.file.place([...origin.path, ...keys]), what, mend });
    if (target.path.at(-2) !== section)
      complain(
        from,
        ["$ref"],
        "the reference leads to a part of another definition",
        `move that part to \`${section}:\` under a name of its own`,
      );
    else if (!/^[A-Z][A-Za-z\d]*$/.test(name))
      complain(from, ["$ref"], `the name \`${name}\` is not in PascalCase`, `call it \`${pascalCase(name)}\``);
    const text = JSON.stringify(target.value);
    const other = texts.get(`${section} ${name}`);
    if (other !== undefined && other !== text)
      complain(
        target,
        [],
        `two ${section} of this provider are called \`${name}\`, and they differ`,
        "rename one of them, or keep one and refer to it",
      );
    return name;
  };

  return (section, target, from) => {
    const id = `${section} ${target.absolute}#${target.path.join("/")}`;
    const before = known.get(id);
    if (before !== undefined) return { name: before, isNew: false };
    const name = foreign ? foreignName(section, target) : ownName(section, target, from);
    const isNew = foreign || !texts.has(`${section} ${name}`);
    texts.set(`${section} ${name}`, foreign ? "" : JSON.stringify(target.value));
    known.set(id, name);
    return { name, isNew };
  };
}
