import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Place, Problem } from "./problem.ts";

export type Path = readonly (string | number)[];

/** One file of a spec: what it holds, and where in the text each part of it is written. */
export interface SourceFile {
  /** As the user would name it. */
  name: string;
  value: unknown;
  /** Mistakes of the notation itself. */
  problems: Problem[];
  /** Position of the last part of the path that exists. */
  place(path: Path): Place;
}

/** Reads YAML or JSON; a broken text becomes problems, never an exception. */
export function parseSource(name: string, text: string): SourceFile {
  const lines = new LineCounter();
  let document: ReturnType<typeof parseDocument> | undefined;
  const tree = (): ReturnType<typeof parseDocument> => {
    document ??= parseDocument(text, { lineCounter: lines, uniqueKeys: true });
    return document;
  };
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: name, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const place = (path: Path): Place => at(offsetOf(tree().contents, path));

  // JSON is read fifty times faster by its own parser; its positions are worked out when one is needed.
  const json = /^\s*\{/.test(text) ? parseJson(text) : undefined;
  if (json) return { name, value: json.value, problems: [], place };

  const problems = tree().errors.map((error) => ({
    place: at(error.pos[0]),
    what: `this is no valid YAML: ${error.message.split("\n", 1)[0]?.replace(/ at line \d+.*$/, "") ?? error.code}`,
    mend: "correct the notation; quote text that has `: `, ` #` or begins with one of `*&!%@{[`",
  }));
  return { name, value: problems.length ? undefined : tree().toJS({ maxAliasCount: -1 }), problems, place };
}

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function offsetOf(root: unknown, path: Path): number {
  let node = root;
  let offset = startOf(node);
  for (const segment of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(segment));
      if (!pair) return offset;
      offset = startOf(pair.key) || offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(segment)];
      offset = startOf(node) || offset;
    } else return offset;
  }
  return offset;
}

function startOf(node: unknown): number {
  return (node as Node | null | undefined)?.range?.[0] ?? 0;
}
