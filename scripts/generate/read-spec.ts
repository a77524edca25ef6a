import { dirname, relative, resolve } from "node:path";
import { closest } from "./closest.ts";
import { pascalCase, takeName } from "./names.ts";
import { type Document, isObject } from "./openapi.ts";
import { type Path, parseSource, type SourceFile } from "./positions.ts";
import type { Place, Problem } from "./problem.ts";
import { extensionsOf, type Field, fields, type Kind, sections } from "./shapes.ts";
import { upgradeSchema } from "./upgrade.ts";

/** A spec in one piece, with the way back to where each part of it is written. */
export interface Spec {
  /** Name of the folder: `flowroute`. */
  name: string;
  document: Document;
  /** Was the document written by someone else? Then our own rules do not hold. */
  foreign: boolean;
  /** Every file that belongs to it, as absolute paths. */
  files: string[];
  problems: Problem[];
  /** What was changed or left out to make a foreign document work. */
  notes: string[];
  note(text: string): void;
  /** Where a part of the document, or a field of it, is written. */
  place(part: object, ...path: (string | number)[]): Place;
}

export interface ReadOptions {
  name: string;
  /** Absolute path of the document. */
  entry: string;
  /** Text of a file; `undefined`: there is none. */
  read(path: string): string | undefined;
  /** Paths in messages are relative to this folder. */
  root: string;
  /** The document was written by someone else. Default: as `x-foreign` says. */
  foreign?: boolean;
}

interface Origin {
  file: SourceFile;
  path: Path;
}

/** Where a reference leads to. */
interface Target {
  absolute: string;
  file: SourceFile;
  path: string[];
  value: unknown;
}

/** Reads a document and all that it refers to; every mistake is in `problems`, none is thrown. */
export function readSpec({ name, entry, read, root, foreign: asForeign }: ReadOptions): Spec {
  const problems: Problem[] = [];
  const notes = new Set<string>();
  const origins = new WeakMap<object, Origin>();
  const sources = new Map<string, SourceFile>();
  const components = {
    schemas: {},
    responses: {},
    parameters: {},
    requestBodies: {},
    headers: {},
    securitySchemes: {},
  };
  const hoisted = new Map<string, string>();
  const taken = new Map<string, { texts: Map<string, string>; names: Set<string> }>();
  const waiting: (() => void)[] = [];

  const open = (absolute: string): SourceFile | undefined => {
    const known = sources.get(absolute);
    if (known) return known;
    const text = read(absolute);
    if (text === undefined) return undefined;
    const source = parseSource(relative(root, absolute).replaceAll("\\", "/"), text);
    sources.set(absolute, source);
    problems.push(...source.problems);
    return source;
  };

  const place = (part: object, ...path: (string | number)[]): Place => {
    const origin = origins.get(part);
    return origin ? origin.file.place([...origin.path, ...path]) : { file: relative(root, entry), line: 1, column: 1 };
  };

  const first = open(entry);
  const whole = isObject(first?.value) ? first.value : {};
  const version = String(whole.openapi ?? "");
  const old = version.startsWith("3.0");
  const foreign = asForeign ?? whole["x-foreign"] === true;
  const empty = { openapi: "3.1.0", info: { title: "", version: "" }, paths: {}, components };
  const spec = (document: Document): Spec => ({
    name,
    document,
    foreign,
    files: [...sources.keys()],
    problems,
    get notes() {
      return [...notes];
    },
    note: (text) => void notes.add(text),
    place,
  });

  const complain = (origin: Origin, path: Path, what: string, mend: string): void => {
    problems.push({ place: origin.file.place([...origin.path, ...path]), what, mend });
  };

  if (!first || !isObject(first.value)) {
    const at = first ? first.place([]) : { file: relative(root, entry), line: 1, column: 1 };
    if (!problems.length)
      problems.push({ place: at, what: "there is no OpenAPI document here", mend: "write one, see specs/README.md" });
    return spec(empty);
  }
  if (!(foreign ? /^3\.[01]\./ : /^3\.1\./).test(version)) {
    const was = typeof whole.swagger === "string" ? `this is Swagger ${whole.swagger}` : `\`openapi\` is "${version}"`;
    complain(
      { file: first, path: [] },
      ["openapi"],
      was,
      `make it an OpenAPI ${foreign ? "3.0 or 3.1" : "3.1"} document`,
    );
    return spec(empty);
  }

  /** Follows a reference, and those that it leads to while they are nothing but references. */
  const follow = (
    reference: string,
    from: { absolute: string; origin: Origin },
    seen: string[] = [],
  ): Target | undefined => {
    const fail = (what: string, mend: string): undefined => complain(from.origin, ["$ref"], what, mend) as undefined;
    const [before = "", fragment = ""] = reference.split(/#(.*)/s);
    if (/^[a-z]+:\/\//i.test(before))
      return fail(
        `the reference \`${reference}\` leads to the network`,
        "save that document beside this one and refer to the file",
      );
    const absolute = before ? resolve(dirname(from.absolute), before) : from.absolute;
    const file = open(absolute);
    if (!file)
      return fail(`the reference \`${reference}\` leads to a file that does not exist`, "correct the path of the file");
    if (file.problems.length) return undefined;
    if (fragment && !fragment.startsWith("/"))
      return fail(
        `the reference \`${reference}\` names an anchor`,
        "refer by a path, such as `#/components/schemas/Name`",
      );
    const path = fragment.split("/").slice(1).map(unescapePointer);
    let value: unknown = file.value;
    for (const [index, key] of path.entries()) {
      const has = Array.isArray(value) ? key in value : isObject(value) && Object.hasOwn(value, key);
      if (!has) {
        const near = isObject(value) ? closest(key, Object.keys(value)) : undefined;
        const missing = `/${path.slice(0, index + 1).join("/")}`;
        return fail(
          `the reference \`${reference}\` leads nowhere: ${file.name} has no ${missing}`,
          near ? `did you mean \`${near}\`? Else add it there` : "correct the reference, or add what it refers to",
        );
      }
      value = (value as Record<string, unknown>)[key];
    }
    const id = `${absolute}#${path.join("/")}`;
    if (seen.includes(id)) return fail(`the reference \`${reference}\` leads back to itself`, "break the circle");
    if (isObject(value) && typeof value.$ref === "string" && (old || Object.keys(value).length === 1))
      return follow(value.$ref, { absolute, origin: { file, path } }, [...seen, id]);
    return { absolute, file, path, value };
  };

  /** Gives what a reference leads to a place in `components` of the bundled document. */
  const hoist = (kind: Kind, section: keyof typeof components, target: Target, origin: Origin): string => {
    const id = `${target.absolute}#${target.path.join("/")}`;
    const known = hoisted.get(`${section} ${id}`);
    if (known) return known;
    const names = taken.get(section) ?? { texts: new Map<string, string>(), names: new Set<string>() };
    taken.set(section, names);
    const last = target.path.at(-1) ?? "";
    const named = target.path.at(-2) === section;
    let chosen = last;
    if (foreign) {
      const meaning = named
        ? [last]
        : target.path.filter((part) => !/^(components|schemas|properties|paths|content|schema)$/.test(part));
      const wanted = pascalCase(meaning.join(" ") || fileStem(target.absolute));
      chosen = takeName(wanted, names.names);
      if (chosen !== wanted)
        notes.add(`${section}: \`${last}\` is called ${chosen}, since another one is called ${wanted}.`);
    } else {
      if (!named || !/^[A-Z][A-Za-z\d]*$/.test(last))
        complain(
          origin,
          ["$ref"],
          named ? `the name \`${last}\` is not in PascalCase` : `the reference leads to a part of another definition`,
          named ? `call it \`${pascalCase(last)}\`` : `move that part to \`${section}:\` under a name of its own`,
        );
      const text = JSON.stringify(target.value);
      const same = names.texts.get(chosen);
      if (same !== undefined && same !== text)
        complain(
          { file: target.file, path: target.path },
          [],
          `two ${section} of this provider are called \`${chosen}\`, and they differ`,
          "rename one of them, or keep one and refer to it",
        );
      if (same !== undefined) {
        hoisted.set(`${section} ${id}`, chosen);
        return chosen;
      }
      names.texts.set(chosen, text);
    }
    hoisted.set(`${section} ${id}`, chosen);
    const home: Record<string, unknown> = components[section];
    home[chosen] = {}; // Keeps the order of first use.
    waiting.push(() => {
      home[chosen] = copy(kind, target.value, target.absolute, { file: target.file, path: target.path });
    });
    return chosen;
  };

  /** A clean copy of one part: references resolved or hoisted, shapes checked, what is of no use left out. */
  const copy = (kind: Kind, given: unknown, absolute: string, origin: Origin): unknown => {
    if (kind === "schema" && typeof given === "boolean") return given;
    if (!isObject(given)) {
      if (!(foreign && given === null))
        complain(origin, [], `expected an object here (${kind})`, "write `name: value` pairs");
      return {};
    }
    const node = kind === "schema" && old ? upgradeSchema(given) : given;
    const result: Record<string, unknown> = {};
    origins.set(result, origin);
    if (typeof node.$ref === "string") {
      const target = follow(node.$ref, { absolute, origin });
      const section = sections[kind];
      if (!target) return result;
      if (!section) return copy(kind, target.value, target.absolute, { file: target.file, path: target.path });
      result.$ref = `#/components/${section}/${hoist(kind, section, target, origin)}`;
      if (kind !== "schema") return result;
    }
    for (const [key, value] of Object.entries(node)) {
      if (key === "$ref") continue;
      const inner: Origin = { file: origin.file, path: [...origin.path, key] };
      if (key.startsWith("x-")) {
        const allowed = extensionsOf(kind);
        if (allowed.includes(key)) result[key] = value;
        else if (!foreign)
          complain(
            origin,
            [key],
            `the field \`${key}\` is unknown here (${kind})`,
            `use one of ${allowed.join(", ")}, or take it out; specs/README.md lists them all`,
          );
        continue;
      }
      const field = fields[kind][key];
      if (field === undefined) {
        if (!foreign) {
          const near = closest(key, Object.keys(fields[kind]));
          complain(
            origin,
            [key],
            `the field \`${key}\` is unknown here (${kind})`,
            near ? `did you mean \`${near}\`` : "take it out",
          );
        }
        continue;
      }
      const copied = field === "drop" ? undefined : copyField(field, value, absolute, inner, key);
      if (copied !== undefined) result[key] = copied;
    }
    return result;
  };

  const copyField = (field: Field, value: unknown, absolute: string, origin: Origin, key: string): unknown => {
    if (typeof field === "object" && "map" in field) {
      if (!isObject(value)) return copy(field.map, value, absolute, origin);
      const entries = Object.entries(value).filter(
        ([name]) => !(name.startsWith("x-") && ["paths", "responses", "webhooks"].includes(key)),
      );
      const copied: Record<string, unknown> = {};
      origins.set(copied, origin);
      for (const [name, child] of entries)
        copied[name] = copy(field.map, child, absolute, { file: origin.file, path: [...origin.path, name] });
      return copied;
    }
    if (typeof field === "object") {
      if (Array.isArray(value))
        return value.map((child, index) =>
          copy(field.list, child, absolute, { file: origin.file, path: [...origin.path, index] }),
        );
      complain(origin, [], `\`${key}\` must be a list`, "begin each entry with `- `");
      return undefined;
    }
    if (field === "data") return value;
    if (field === "strings") {
      if (Array.isArray(value) && value.every((entry) => typeof entry === "string")) return value;
      if (!foreign) complain(origin, [], `\`${key}\` must be a list of texts`, "write `[one, two]`");
      return undefined;
    }
    if (field === "string" || field === "boolean" || field === "number") {
      if (typeof value === field) return value;
      if (foreign) return field === "string" && value !== null && typeof value !== "object" ? String(value) : undefined;
      complain(
        origin,
        [],
        `\`${key}\` must be a ${field}, not ${JSON.stringify(value)}`,
        field === "string" ? "put it in quotes" : "correct it",
      );
      return undefined;
    }
    return field === "drop" ? undefined : copy(field, value, absolute, origin);
  };

  // Named schemas first, so that a foreign document's names do not depend on where they are used.
  const declared = isObject(whole.components) && isObject(whole.components.schemas) ? whole.components.schemas : {};
  for (const key of Object.keys(declared)) declare("components/schemas", entry, first, key);
  function declare(at: string, absolute: string, file: SourceFile, key: string): void {
    const path = [...at.split("/"), key];
    const origin = { file, path };
    const target = follow(`#/${path.map(escapePointer).join("/")}`, { absolute, origin });
    if (target) hoist("schema", "schemas", target, origin);
  }

  const document = copy(
    "document",
    { ...whole, components: { ...(isObject(whole.components) ? whole.components : {}), schemas: {} } },
    entry,
    {
      file: first,
      path: [],
    },
  ) as Document; // Its shape was checked field by field.
  const finish = (): void => {
    for (let next = waiting.shift(); next; next = waiting.shift()) next();
  };
  finish();
  // What the files of a tag declare belongs to the provider, used or not.
  if (!foreign)
    for (const [absolute, file] of sources) {
      const own = isObject(file.value) && isObject(file.value.schemas) ? file.value.schemas : {};
      for (const key of Object.keys(own)) declare("schemas", absolute, file, key);
      finish();
    }

  document.openapi = "3.1.0";
  document.paths ??= {};
  const schemes = document.components?.securitySchemes ?? {};
  document.components = { ...components, securitySchemes: schemes };
  if (!foreign) document.components.schemas = sorted(document.components.schemas);
  return spec(document);
}

function sorted<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function fileStem(path: string): string {
  return path.replace(/^.*\//, "").replace(/\..*$/, "");
}

function escapePointer(key: string): string {
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
