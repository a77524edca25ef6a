import { nearestNames } from "../../packages/core/src/nearest-names.ts";
import type { NameComponent } from "./component-names.ts";
import { type Components, isObject } from "./openapi.ts";
import type { Path } from "./positions.ts";
import type { Problem } from "./problem.ts";
import { extensionsOf, type Field, fields, type Kind, sections } from "./shapes.ts";
import type { Origin, Sources } from "./sources.ts";
import { upgradeSchema } from "./upgrade.ts";

export interface BundleOptions {
  sources: Sources;
  nameComponent: NameComponent;
  /** The document was written by someone else: what is unknown is left out without a word. */
  foreign: boolean;
  /** The document is of OpenAPI 3.0. */
  old: boolean;
  problems: Problem[];
}

/** Copies parts into one document. */
export interface Bundler {
  /** A clean copy of one part: references resolved or hoisted, shapes checked, what is of no use left out. */
  copy(kind: Kind, given: unknown, origin: Origin): unknown;
  /** The name in `components` of what a reference leads to; what is there is copied when {@link Bundler.finish} is called. */
  hoist(kind: Kind, section: keyof Components, reference: string, from: Origin): string | undefined;
  /** Copies all that was hoisted, and what that refers to in turn. */
  finish(): void;
  components: Components;
  /** Where each copied part is written. */
  origins: WeakMap<object, Origin>;
}

/** Makes one document of parts in several files. */
export function createBundler({ sources, nameComponent, foreign, old, problems }: BundleOptions): Bundler {
  const origins = new WeakMap<object, Origin>();
  const components: Components = {
    schemas: {},
    responses: {},
    parameters: {},
    requestBodies: {},
    headers: {},
    securitySchemes: {},
  };
  const waiting: (() => void)[] = [];

  const complain = (origin: Origin, path: Path, what: string, mend: string): void => {
    problems.push({ place: origin.file.place([...origin.path, ...path]), what, mend });
  };
  const inside = (origin: Origin, key: string | number): Origin => ({ ...origin, path: [...origin.path, key] });

  const hoist: Bundler["hoist"] = (kind, section, reference, from) => {
    const target = sources.follow(reference, from);
    if (!target) return undefined;
    const { name, isNew } = nameComponent(section, target, from);
    if (!isNew) return name;
    const home: Record<string, unknown> = components[section];
    home[name] = {}; // Keeps the order of first use.
    waiting.push(() => {
      home[name] = copy(kind, target.value, target);
    });
    return name;
  };

  const copy: Bundler["copy"] = (kind, given, origin) => {
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
      const section = sections[kind];
      if (!section) {
        const target = sources.follow(node.$ref, origin);
        return target ? copy(kind, target.value, target) : result;
      }
      const name = hoist(kind, section, node.$ref, origin);
      if (name !== undefined) result.$ref = `#/components/${section}/${name}`;
      if (kind !== "schema") return result;
    }
    for (const [key, value] of Object.entries(node)) {
      if (key === "$ref") continue;
      const field = fields[kind][key];
      if (key.startsWith("x-") && extensionsOf(kind).includes(key)) result[key] = value;
      else if (field === undefined) reportUnknown(kind, key, origin);
      else {
        const copied = copyField(field, value, inside(origin, key), key);
        if (copied !== undefined) result[key] = copied;
      }
    }
    return result;
  };

  const reportUnknown = (kind: Kind, key: string, origin: Origin): void => {
    if (foreign) return;
    const allowed = extensionsOf(kind);
    const [near] = nearestNames(key, [...Object.keys(fields[kind]), ...allowed]);
    const mend = near
      ? `did you mean \`${near}\``
      : key.startsWith("x-")
        ? `use one of ${allowed.join(", ")}, or take it out; specs/README.md lists them all`
        : "take it out";
    complain(origin, [key], `the field \`${key}\` is unknown here (${kind})`, mend);
  };

  const copyField = (field: Field, value: unknown, origin: Origin, key: string): unknown => {
    if (field === "drop") return undefined;
    if (field === "data") return value;
    if (typeof field === "object")
      return "map" in field ? copyMap(field.map, value, origin, key) : copyList(field.list, value, origin, key);
    if (field === "strings") {
      if (Array.isArray(value) && value.every((entry) => typeof entry === "string")) return value;
      if (!foreign) complain(origin, [], `\`${key}\` must be a list of texts`, "write `[one, two]`");
      return undefined;
    }
    if (field !== "string" && field !== "boolean" && field !== "number") return copy(field, value, origin);
    if (typeof value === field) return value;
    if (foreign) return field === "string" && value !== null && typeof value !== "object" ? String(value) : undefined;
    const mend = field === "string" ? "put it in quotes" : "correct it";
    complain(origin, [], `\`${key}\` must be a ${field}, not ${JSON.stringify(value)}`, mend);
    return undefined;
  };

  const copyMap = (kind: Kind, value: unknown, origin: Origin, key: string): unknown => {
    if (!isObject(value)) return copy(kind, value, origin);
    if (foreign && typeof value.$ref === "string") {
      // OpenAPI has no references in place of a whole map, but documents do.
      const target = sources.follow(value.$ref, origin);
      return target && copyMap(kind, target.value, target, key);
    }
    const copied: Record<string, unknown> = {};
    origins.set(copied, origin);
    const mayBeExtended = ["paths", "responses", "webhooks"].includes(key);
    for (const [name, child] of Object.entries(value))
      if (!(mayBeExtended && name.startsWith("x-"))) copied[name] = copy(kind, child, inside(origin, name));
    return copied;
  };

  const copyList = (kind: Kind, value: unknown, origin: Origin, key: string): unknown => {
    if (Array.isArray(value)) return value.map((child, index) => copy(kind, child, inside(origin, index)));
    complain(origin, [], `\`${key}\` must be a list`, "begin each entry with `- `");
    return undefined;
  };

  const finish = (): void => {
    for (let next = waiting.shift(); next; next = waiting.shift()) next();
  };

  return { copy, hoist, finish, components, origins };
}
