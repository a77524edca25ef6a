import type { Finding } from "../spec-diff/rules.ts";

/** What differs between two states of `api/<package>.md` in the names that users can import. */
export function compareExports(before: string, after: string): Finding[] {
  const [olds, news] = [exportsIn(before), exportsIn(after)];
  return [...new Set([...olds.keys(), ...news.keys()])].flatMap((name): Finding[] => {
    const [old, now] = [olds.get(name), news.get(name)];
    if (old === now) return [];
    const rule = old === undefined ? "export-added" : now === undefined ? "export-removed" : "export-changed";
    return [{ subject: name, rule, from: "declarations" }];
  });
}

const declared =
  /^export (?:\{ (?:\w+ as )?(\w+) \}|\* as (\w+)|(?:abstract )?(?:class|interface|type|function|const) (\w+))/;

/** The declarations by their names and where they are imported from; those of generated files have no names there. */
function exportsIn(report: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const section of report.split(/^## /m).slice(1)) {
    const entry = section.slice(0, section.indexOf("\n"));
    if (entry.startsWith("Not exported")) continue;
    for (const text of section.split(/^(?=export )|^```/m)) {
      const names = declared.exec(text);
      if (!names) continue;
      const name = `${names[1] ?? names[2] ?? names[3]} of ${entry}`;
      found.set(name, (found.get(name) ?? "") + text);
    }
  }
  return found;
}
