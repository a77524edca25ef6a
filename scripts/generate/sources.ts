import { dirname, relative, resolve } from "node:path";
import { nearestNames } from "../../packages/core/src/nearest-names.ts";
import { isObject } from "./openapi.ts";
import { type Path, parseSource, type SourceFile } from "./positions.ts";
import type { Problem } from "./problem.ts";

/** Where a part of a spec is written. */
export interface Origin {
  /** Absolute path of the file. */
  absolute: string;
  file: SourceFile;
  path: Path;
}

/** What a reference leads to. */
export interface Target extends Origin {
  value: unknown;
}

/** The files of a spec, each read once. */
export interface Sources {
  open(absolute: string): SourceFile | undefined;
  /** Follows a reference, and those that it leads to while they are nothing but references. */
  follow(reference: string, from: Origin): Target | undefined;
  /** All that were read so far, by absolute path. */
  files: ReadonlyMap<string, SourceFile>;
}

export interface SourceOptions {
  /** Text of a file; `undefined`: there is none. */
  read(path: string): string | undefined;
  /** Paths in messages are relative to this folder. */
  root: string;
  /** Takes the mistakes. */
  problems: Problem[];
}

/** Opens the files of a spec as references lead to them. */
export function createSources({ read, root, problems }: SourceOptions): Sources {
  const files = new Map<string, SourceFile>();

  const open = (absolute: string): SourceFile | undefined => {
    const known = files.get(absolute);
    if (known) return known;
    const text = read(absolute);
    if (text === undefined) return undefined;
    const source = parseSource(relative(root, absolute).replaceAll("\\", "/"), text);
    files.set(absolute, source);
    problems.push(...source.problems);
    return source;
  };

  const follow = (reference: string, from: Origin, seen: readonly string[] = []): Target | undefined => {
    const fail = (what: string, mend: string): undefined => {
      const said = `the reference \`${reference}\` ${what}`;
      problems.push({ place: from.file.place([...from.path, "$ref"]), what: said, mend });
      return undefined;
    };
    const [before = "", fragment = ""] = reference.split(/#(.*)/s);
    if (/^[a-z]+:\/\//i.test(before))
      return fail("leads to the network", "save that document beside this one and refer to the file");
    const absolute = before ? resolve(dirname(from.absolute), before) : from.absolute;
    const file = open(absolute);
    if (!file) return fail("leads to a file that does not exist", "correct the path of the file");
    if (file.problems.length) return undefined;
    if (fragment && !fragment.startsWith("/"))
      return fail("names an anchor", "refer by a path, such as `#/components/schemas/Name`");

    const path = fragment.split("/").slice(1).map(unescapePointer);
    let value: unknown = file.value;
    for (const [index, key] of path.entries()) {
      const inner: unknown = Array.isArray(value) || isObject(value) ? Reflect.get(value, key) : undefined;
      if (inner === undefined || !Object.hasOwn(Object(value), key)) {
        const [near] = isObject(value) ? nearestNames(key, Object.keys(value)) : [];
        return fail(
          `leads nowhere: ${file.name} has no /${path.slice(0, index + 1).join("/")}`,
          near ? `did you mean \`${near}\`? Else add it there` : "correct the reference, or add what it refers to",
        );
      }
      value = inner;
    }
    const id = `${absolute}#${path.join("/")}`;
    if (seen.includes(id)) return fail("leads back to itself", "break the circle");
    const target = { absolute, file, path, value };
    const isAlias = isObject(value) && typeof value.$ref === "string" && Object.keys(value).length === 1;
    return isAlias && isObject(value) ? follow(String(value.$ref), target, [...seen, id]) : target;
  };

  return { open, follow, files };
}

/** A key as part of a reference. */
export function escapePointer(key: string): string {
  return encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
}

function unescapePointer(key: string): string {
  let decoded = key;
  try {
    decoded = decodeURIComponent(key);
  } catch {
    // A lone `%` is meant as it stands.
  }
  return decoded.replaceAll("~1", "/").replaceAll("~0", "~");
}
