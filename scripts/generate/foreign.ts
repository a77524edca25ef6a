import { resolve } from "node:path";
import { stringify } from "yaml";
import { adaptOperation } from "./foreign-operation.ts";
import { adaptSecurity } from "./foreign-security.ts";
import { referenceName } from "./json-schema.ts";
import { operationsOf } from "./model.ts";
import { mostFrequent } from "./model-operation.ts";
import { camelCase, pascalCase, reservedOperations, reservedTypes, takeName } from "./names.ts";
import { type Document, isObject, type Schema } from "./openapi.ts";
import { SpecError } from "./problem.ts";
import { readSpec, type Spec } from "./read-spec.ts";
import { mapParts, visit } from "./shapes.ts";

/** A document that someone else wrote, made into a spec of ours. */
export interface Adapted {
  /** Text of `openapi.yaml`. */
  text: string;
  /** What was renamed or left out. */
  notes: string[];
}

export interface ForeignSource {
  /** The repository; paths in messages are relative to it. */
  root: string;
  /** Path of the document. */
  from: string;
  /** Name of the package that it will be. */
  name: string;
  read(path: string): string | undefined;
}

/** Reads a foreign document and makes every name and default explicit. Throws {@link SpecError} with all that is in the way. */
export function adaptDocument({ root, from, name, read }: ForeignSource): Adapted {
  const spec = readSpec({ name, entry: resolve(from), root, read, foreign: true });
  if (spec.problems.length) throw new SpecError(spec.problems);
  adapt(spec);
  if (spec.problems.length) throw new SpecError(spec.problems);
  const comment = [
    ` Made by \`pnpm generate --from ${from.replace(/^.*[\\/]/, "")} --name ${name}\`. Mend it here, then run \`pnpm generate ${name}\`.`,
    " `x-safety` decides whether a failed call may be repeated; what is not known to be harmless is `send`.",
  ];
  const lines = comment.map((line) => `#${line}\n`).join("");
  return { text: lines + stringify(spec.document, { lineWidth: 0, aliasDuplicateObjects: false }), notes: spec.notes };
}

function adapt(spec: Spec): void {
  const { document } = spec;
  document.info["x-name"] = pascalCase(spec.name);
  document.info.title ||= spec.name;
  document.info.version ||= "0";
  if (operationsOf(document.paths).length === 0)
    spec.problems.push({
      place: spec.place(document, "paths"),
      what: "the document has no operation",
      mend: "choose one that describes requests under `paths:`",
    });
  adaptServers(spec);
  nameOperations(spec);
  adaptSecurity(spec);
  adaptSchemas(spec);
  const paths = Object.entries(document.paths);
  document.paths = Object.fromEntries(paths.map(([path, item]) => adaptOperation(spec, path, item)));
  nameSchemas(spec);
  // Everything but schemas was copied to where it is used, so that each operation can be mended on its own.
  const { schemas, securitySchemes, responses, headers, requestBodies } = document.components;
  document.components = { schemas, securitySchemes, responses, headers, requestBodies, parameters: {} };
  document["x-foreign"] = true;
}

function adaptServers({ document, note }: Spec): void {
  const own = Object.values(document.paths).flatMap((item) => item.servers?.[0]?.url ?? []);
  const url = document.servers?.[0]?.url ?? mostFrequent(own);
  if (!document.servers?.length && url !== undefined) document.servers = [{ url }];
  for (const { operation, item, method, path } of operationsOf(document.paths)) {
    const other = operation.servers?.[0]?.url ?? item.servers?.[0]?.url;
    if (other !== undefined && other !== url)
      note(`${method.toUpperCase()} ${path} is served at ${other}: for it, create another client with that baseUrl.`);
    delete operation.servers;
  }
  for (const item of Object.values(document.paths)) delete item.servers;
}

/** Every operation gets a name that is an identifier, and no other operation has. */
function nameOperations({ document, note }: Spec): void {
  const taken = new Set(reservedOperations);
  const types = new Set<string>();
  for (const { operation, method, path } of operationsOf(document.paths)) {
    const given = operation.operationId;
    const wanted = given && /^[a-z][A-Za-z\d]*$/.test(given) ? given : camelCase(given || `${method} ${path}`);
    let id = reservedOperations.has(wanted) ? `${wanted}Operation` : wanted;
    // Types are told apart by more than the case of their letters, for readers' sake.
    const isTaken = (name: string): boolean => taken.has(name) || types.has(pascalCase(name).toLowerCase());
    for (let number = 2; isTaken(id); number += 1) id = `${wanted}${number}`;
    taken.add(id);
    types.add(pascalCase(id).toLowerCase());
    if (id !== wanted) note(`${method.toUpperCase()} ${path} is called ${id}, since \`${wanted}\` is taken.`);
    operation.operationId = id;
  }
}

const types = new Set(["null", "boolean", "object", "array", "number", "string", "integer"]);

/** Words that JSON Schema does not have are taken out. */
function adaptSchemas({ document, note }: Spec): void {
  visit(document, ({ kind, node }) => {
    if (kind !== "schema") return;
    const given = Array.isArray(node.type) ? node.type : [node.type];
    const known = given.filter((type) => typeof type === "string" && types.has(type));
    if (node.type !== undefined && known.length < given.length) {
      note(`The type \`${given.join(", ")}\` is unknown; such values are not checked.`);
      if (given.includes("file")) Object.assign(node, { type: "string", format: "binary" });
      else if (known.length) node.type = known;
      else delete node.type;
    }
    if (typeof node.pattern !== "string") return;
    try {
      new RegExp(node.pattern, "u");
    } catch {
      note(`The pattern \`${node.pattern}\` is no regular expression of JavaScript; it is not checked.`);
      delete node.pattern;
    }
  });
}

/** Schemas keep out of the way of the names that operations need for their types. */
function nameSchemas(spec: Spec): void {
  const { document, note } = spec;
  const taken = reservedTypes(pascalCase(spec.name));
  for (const { operation } of operationsOf(document.paths))
    for (const suffix of ["Input", "Output", "Result", "Item"])
      taken.add(`${pascalCase(operation.operationId ?? "")}${suffix}`);
  const names = Object.keys(document.components.schemas);
  const renamed = new Map<string, string>();
  for (const name of names) {
    if (!taken.has(name)) continue;
    const free = takeName(`${name}Schema`, new Set([...taken, ...names]));
    renamed.set(name, free);
    taken.add(free);
    note(`The schema \`${name}\` is called ${free}, since the code needs that name itself.`);
  }
  if (renamed.size === 0) return;
  const rename = (kind: string, node: Record<string, unknown>): unknown => {
    const free = kind === "schema" && typeof node.$ref === "string" ? renamed.get(referenceName(node.$ref)) : undefined;
    return free ? { ...node, $ref: `#/components/schemas/${free}` } : node;
  };
  const copy = mapParts("document", document, rename) as Document; // Each part stays what it was.
  copy.components.schemas = Object.fromEntries(
    Object.entries(copy.components.schemas).map(([name, schema]): [string, Schema] => [
      renamed.get(name) ?? name,
      schema,
    ]),
  );
  if (isObject(copy)) Object.assign(document, copy);
}
