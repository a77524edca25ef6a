import { relative } from "node:path";
import { createBundler } from "./bundle.ts";
import { createNaming } from "./component-names.ts";
import { type Document, isObject } from "./openapi.ts";
import type { SourceFile } from "./positions.ts";
import type { Place, Problem } from "./problem.ts";
import { createSources, escapePointer, type Origin } from "./sources.ts";

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

/** Reads a document and all that it refers to; every mistake is in `problems`, none is thrown. */
export function readSpec({ name, entry, read, root, foreign: asForeign }: ReadOptions): Spec {
  const problems: Problem[] = [];
  const notes = new Set<string>();
  const note = (text: string): void => void notes.add(text);
  const sources = createSources({ read, root, problems });
  const file = sources.open(entry);
  const whole = isObject(file?.value) ? file.value : undefined;
  const foreign = asForeign ?? whole?.["x-foreign"] === true;
  const version = String(whole?.openapi ?? "");

  const nameComponent = createNaming({ foreign, problems, note });
  const bundler = createBundler({ sources, nameComponent, foreign, old: version.startsWith("3.0"), problems });
  const { components, origins, hoist, copy, finish } = bundler;
  const unreadable = whyUnreadable({ file, whole, version, foreign });
  if (!file || !whole || unreadable) {
    const start = file?.place(["openapi"]) ?? { file: relative(root, entry), line: 1, column: 1 };
    if (problems.length === 0)
      problems.push({
        place: start,
        what: "there is no document",
        mend: "write one, see specs/README.md",
        ...unreadable,
      });
    const document: Document = { openapi: "3.1.0", info: { title: "", version: "" }, paths: {}, components };
    return { name, document, foreign, files: [...sources.files.keys()], problems, notes: [], note, place: () => start };
  }

  const declare = (absolute: string, from: SourceFile, path: string[]): void => {
    const reference = `#/${path.map(escapePointer).join("/")}`;
    hoist("schema", "schemas", reference, { absolute, file: from, path });
  };
  // Named schemas first, so that a foreign document's names do not depend on where they are used.
  const declared = isObject(whole.components) ? whole.components : {};
  for (const key of Object.keys(isObject(declared.schemas) ? declared.schemas : {}))
    declare(entry, file, ["components", "schemas", key]);
  const origin = { absolute: entry, file, path: [] };
  // Its shape is checked field by field on the way.
  const document = copy("document", { ...whole, components: { ...declared, schemas: {} } }, origin) as Document;
  finish();
  // What the files of a tag declare belongs to the provider, used or not.
  for (const [absolute, source] of foreign ? [] : sources.files) {
    if (absolute !== entry) problems.push(...unused(source, document, origins));
    const own = isObject(source.value) && isObject(source.value.schemas) ? source.value.schemas : {};
    for (const key of Object.keys(own)) declare(absolute, source, ["schemas", key]);
    finish();
  }

  document.openapi = "3.1.0";
  document.info ??= { title: name, version: "0" };
  document.paths ??= {};
  document.components = { ...components, securitySchemes: document.components?.securitySchemes ?? {} };
  if (!foreign) document.components.schemas = sorted(document.components.schemas);
  return {
    name,
    document,
    foreign,
    files: [...sources.files.keys()],
    problems,
    get notes() {
      return [...notes];
    },
    note,
    place(part, ...path) {
      const { file: from, path: start } = origins.get(part) ?? origin;
      return from.place([...start, ...path]);
    },
  };
}

/** The paths and webhooks of a file that the document does not refer to: nothing would come of them. */
function unused(source: SourceFile, document: Document, origins: WeakMap<object, Origin>): Problem[] {
  return (["paths", "webhooks"] as const).flatMap((section) => {
    const used = Object.values(document[section] ?? {}).flatMap((item) => {
      const { file, path } = (isObject(item) && origins.get(item)) || {};
      return file === source && path?.[0] === section ? [path[1]] : [];
    });
    const own = isObject(source.value) && isObject(source.value[section]) ? Object.keys(source.value[section]) : [];
    return own
      .filter((name) => !used.includes(name))
      .map((name) => ({
        place: source.place([section, name]),
        what: `nothing refers to \`${name}\``,
        mend: `add it to \`${section}:\` of openapi.yaml, as a reference`,
      }));
  });
}

interface Beginning {
  file: SourceFile | undefined;
  whole: Record<string, unknown> | undefined;
  version: string;
  foreign: boolean;
}

function whyUnreadable({ file, whole, version, foreign }: Beginning): Pick<Problem, "what" | "mend"> | undefined {
  if (!file || !whole) return { what: "there is no OpenAPI document here", mend: "write one, see specs/README.md" };
  if ((foreign ? /^3\.[01]\./ : /^3\.1\./).test(version)) return undefined;
  return {
    what: typeof whole.swagger === "string" ? `this is Swagger ${whole.swagger}` : `\`openapi\` is "${version}"`,
    mend: `make it an OpenAPI ${foreign ? "3.0 or 3.1" : "3.1"} document`,
  };
}

function sorted<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
