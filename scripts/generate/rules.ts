import { Ajv2020 } from "ajv/dist/2020.js";
import { checkExamples } from "./example-rules.ts";
import extensionSchema from "./extensions.schema.json" with { type: "json" };
import { resolvePart } from "./json-schema.ts";
import { operationsOf } from "./model.ts";
import { splitPath } from "./model-operation.ts";
import { camelCase, pascalCase, reservedOperations, reservedTypes } from "./names.ts";
import { isObject, type Method, type Operation, type Parameter, type PathItem } from "./openapi.ts";
import { checkOperation, checkWireForms } from "./operation-rules.ts";
import { checkOptions } from "./option-rules.ts";
import { isPattern } from "./pattern.ts";
import type { Spec } from "./read-spec.ts";
import { extensions, type Visited, visit } from "./shapes.ts";

/** Adds a problem about a part of the document. */
export type Complain = (
  part: object,
  keys: readonly (string | number)[],
  what: string,
  mend: string,
  subject?: string,
) => void;

interface Found {
  path: string;
  method: Method;
  item: PathItem;
  operation: Operation;
}

/** Checks a spec against our rules (specs/README.md); of a foreign document only what code cannot do without. */
export function checkRules(spec: Spec): void {
  const { document, foreign } = spec;
  const complain: Complain = (part, keys, what, mend, subject) => {
    spec.problems.push({ place: spec.place(part, ...keys), what, mend, ...(subject !== undefined && { subject }) });
  };
  const calls = operationsOf(document.paths);
  const all = [...calls, ...operationsOf(document.webhooks ?? {})];
  checkNames(spec, calls, all, complain);
  checkTypeNames(spec, calls, complain);
  checkExtensionValues(spec, complain);
  for (const found of calls) checkParameters(spec, found, complain);
  checkSecurity(spec, all, complain);
  checkSchemas(spec, complain);
  if (foreign) return;
  checkOptions(spec, complain);
  checkWireForms(spec, complain);
  checkPaths(calls, complain);
  for (const found of calls) checkOperation(spec, found, complain);
  for (const found of all) checkTexts(spec, found, complain);
  for (const found of calls) checkResponses(spec, found, complain);
  checkExamples(spec);
}

function checkNames(spec: Spec, calls: readonly Found[], all: readonly Found[], complain: Complain): void {
  const seen = new Map<string, Found>();
  for (const found of all) {
    const { operation, method, path } = found;
    const id = operation.operationId;
    const where = `${method.toUpperCase()} ${path}`;
    if (id === undefined || id === "") {
      const suggestion = camelCase(`${method} ${splitPath(path)[0]}`);
      complain(
        operation,
        [],
        "the operationId is missing",
        `add one, a verb and a noun such as \`${suggestion}\``,
        where,
      );
      continue;
    }
    if (!/^[a-z][A-Za-z\d]*$/.test(id))
      complain(
        operation,
        ["operationId"],
        `the operationId \`${id}\` is not in camelCase`,
        `call it \`${camelCase(id)}\``,
        where,
      );
    else if (reservedOperations.has(id))
      complain(
        operation,
        ["operationId"],
        `the name \`${id}\` is taken by the language, the clients or the mocks`,
        "give the operation another name",
        where,
      );
    const other = seen.get(id);
    if (other)
      complain(
        operation,
        ["operationId"],
        `the operationId \`${id}\` is used twice; the other one is ${other.method.toUpperCase()} ${other.path}`,
        "rename one of them",
      );
    seen.set(id, found);
  }
  if (calls.length === 0) complain(spec.document, ["paths"], "there is no operation", "add one under `paths:`");
}

function checkTypeNames(spec: Spec, calls: readonly Found[], complain: Complain): void {
  const { schemas } = spec.document.components;
  const origins = new Map<string, string>();
  const reserved = reservedTypes(spec.document.info["x-name"] ?? pascalCase(spec.name));
  for (const [name, schema] of Object.entries(schemas)) {
    if (reserved.has(name))
      complain(
        isObject(schema) ? schema : spec.document,
        [],
        `the package uses the name \`${name}\` itself`,
        "rename the schema",
        name,
      );
    origins.set(name, `the schema \`${name}\``);
  }
  for (const { operation } of calls) {
    const id = operation.operationId;
    if (!id) continue;
    for (const suffix of ["Input", "Output", "Result", "Item"]) {
      const name = `${pascalCase(id)}${suffix}`;
      const other = origins.get(name);
      if (other && other !== id)
        complain(
          operation,
          ["operationId"],
          `its type \`${name}\` has the name of ${other}`,
          other.startsWith("the schema") ? "rename the schema" : "rename one of the two operations",
          id,
        );
      origins.set(name, id);
    }
  }
}

const values = new Ajv2020({ strict: false, allErrors: true });
values.addSchema({ $id: "extensions", $defs: extensionSchema.$defs });

/** Each of our own fields has the value that `extensions.schema.json` says, and is there where it must be. */
function checkExtensionValues(spec: Spec, complain: Complain): void {
  let subject: string | undefined;
  visit(spec.document, ({ kind, node, path }: Visited) => {
    if (kind === "operation") subject = typeof node.operationId === "string" ? node.operationId : undefined;
    else if (path[0] === "components") subject = undefined;
    for (const [name, { required, where }] of Object.entries(extensions)) {
      if (!(name in node)) {
        const isWebhook = path[0] === "webhooks";
        if (required && where.includes(kind) && !spec.foreign && !isWebhook)
          complain(node, [], `\`${name}\` is missing`, describe(name), subject);
        continue;
      }
      const validate = name in extensionSchema.$defs ? values.getSchema(`extensions#/$defs/${name}`) : undefined;
      if (!validate || validate(node[name])) continue;
      const [first] = validate.errors ?? [];
      const keys = (first?.instancePath ?? "").split("/").slice(1);
      const at = keys.length ? ` at \`${keys.join(".")}\`` : "";
      const allowed = first?.keyword === "enum" ? `: ${(first.params.allowedValues as unknown[]).join(", ")}` : "";
      complain(
        node,
        [name, ...keys],
        `\`${name}\` ${first?.message ?? "is wrong"}${allowed}${at}`,
        "see specs/README.md",
        subject,
      );
      // Said once; nothing that reads it may stumble over it.
      delete node[name];
    }
  });
}

function describe(name: string): string {
  const schema: { description?: string; enum?: readonly string[] } | undefined =
    name === "x-safety" ? extensionSchema.$defs["x-safety"] : undefined;
  return schema?.enum
    ? `say what a repeated request does: \`${name}: ${schema.enum.join("` or `")}\``
    : "see specs/README.md";
}

function checkParameters(spec: Spec, { path, item, operation }: Found, complain: Complain): void {
  const subject = operation.operationId;
  const home = spec.document.components.parameters;
  const seen = new Map<string, string>();
  const declared = new Map<string, Parameter>();
  for (const part of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = resolvePart(home, part);
    if (parameter) declared.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  const templated = [...splitPath(path)[0].matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? "");
  for (const name of templated)
    if (!declared.has(`path ${name}`))
      complain(
        operation,
        [],
        `the path has \`{${name}}\`, but no path parameter describes it`,
        `add a parameter \`${name}\` with \`in: path\``,
        subject,
      );
  for (const parameter of declared.values()) {
    const { name, in: place } = parameter;
    if (!name || !place) {
      complain(parameter, [], "a parameter needs `name` and `in`", "add what is missing", subject);
      continue;
    }
    if (place === "path" && !templated.includes(name))
      complain(parameter, ["name"], `the path has no \`{${name}}\``, "correct the name, or `in`", subject);
    if (place === "path" && (parameter.style === "matrix" || parameter.style === "label"))
      complain(
        parameter,
        ["style"],
        `path parameters of style \`${parameter.style}\` are not supported`,
        "use the default style",
        subject,
      );
    if (!["path", "query", "header"].includes(place))
      complain(
        parameter,
        ["in"],
        `parameters in \`${place}\` are not supported`,
        "take it out, or describe it as a header",
        subject,
      );
    const other = seen.get(name);
    if (other !== undefined)
      complain(
        parameter,
        ["name"],
        `\`${name}\` is the name of a ${other} parameter as well`,
        "rename the path parameter (it is only a label)",
        subject,
      );
    seen.set(name, place);
    if (spec.foreign) continue;
    if (place === "path" && parameter.required !== true)
      complain(
        parameter,
        [],
        `the path parameter \`${name}\` is not \`required: true\``,
        "add `required: true`",
        subject,
      );
    if (!parameter.description)
      complain(parameter, [], `the parameter \`${name}\` has no description`, "say what it means", subject);
    if (parameter.schema === undefined && !parameter.content)
      complain(
        parameter,
        [],
        `the parameter \`${name}\` has no schema`,
        "give it a schema with its type and limits",
        subject,
      );
    const schema = parameter.schema;
    const constant = isObject(schema) && ("const" in schema || Array.isArray(schema.examples));
    if (parameter.example === undefined && !parameter.examples && !constant && !parameter.content)
      complain(
        parameter,
        [],
        `the parameter \`${name}\` has no example`,
        "add `example:` with a value that the provider takes",
        subject,
      );
  }
  const { "x-url": url, "x-pagination": page } = operation;
  if (url !== undefined && declared.get(`query ${url}`)?.required !== true)
    complain(
      operation,
      ["x-url"],
      `no required query parameter is called \`${url}\``,
      "name the parameter that holds the URL",
      subject,
    );
  if (url !== undefined && operation.security?.length !== 0)
    complain(operation, ["x-url"], "credentials would go to the URL that `x-url` names", "add `security: []`", subject);
  for (const [index, name] of (page && page.page === undefined ? page.params : []).entries())
    if (!declared.has(`query ${name}`))
      complain(
        operation,
        ["x-pagination", "params", index],
        `no query parameter is called \`${name}\``,
        "name those of the next page's URL that the operation takes",
        subject,
      );
}

function checkSecurity(spec: Spec, all: readonly Found[], complain: Complain): void {
  const { document } = spec;
  const schemes = Object.keys(document.components.securitySchemes);
  const check = (part: object, requirements: Operation["security"], subject?: string): void => {
    for (const [index, requirement] of (Array.isArray(requirements) ? requirements : []).entries()) {
      const names = Object.keys(requirement);
      if (names.length !== 1 && !spec.foreign)
        complain(
          part,
          ["security", index],
          names.length ? `it needs ${names.join(" and ")} at once` : "an entry names no scheme",
          names.length
            ? "make them alternatives, an entry each"
            : "take it out; `security: []` says that none is needed",
          subject,
        );
      for (const name of names)
        if (!schemes.includes(name))
          complain(
            part,
            ["security", index],
            `there is no security scheme \`${name}\``,
            `use one of ${schemes.join(", ") || "components.securitySchemes"}, or add it`,
            subject,
          );
    }
  };
  check(document, document.security);
  for (const { operation } of all) check(operation, operation.security, operation.operationId);
}

/** What JSON Schema says of each keyword by itself; the schemas inside have their own turn. */
function checkKeywords(node: Readonly<Record<string, unknown>>, complain: Complain): void {
  if ("nullable" in node)
    complain(
      node,
      ["nullable"],
      "`nullable` is of OpenAPI 3.0",
      'write `type: [string, "null"]`, or `anyOf` with null',
    );
  const own = Object.entries(node).filter(([, value]) => !isObject(value) && !hasObjects(value));
  if (values.validateSchema(Object.fromEntries(own))) return;
  const [first] = values.errors ?? [];
  const [key = "", ...keys] = (first?.instancePath ?? "").split("/").slice(1);
  const allowed = first?.keyword === "enum" ? `: ${(first.params.allowedValues as unknown[]).join(", ")}` : "";
  complain(
    node,
    [key, ...keys],
    `\`${key}\` ${first?.message ?? "is wrong"}${allowed}`,
    "write it as JSON Schema does",
  );
}

const hasObjects = (value: unknown): boolean => Array.isArray(value) && value.some(isObject);

function checkSchemas(spec: Spec, complain: Complain): void {
  visit(spec.document, ({ kind, node }) => {
    if (kind !== "schema") return;
    if (!spec.foreign) checkKeywords(node, complain);
    if (typeof node.pattern === "string" && !isPattern(node.pattern)) {
      if (spec.foreign) delete node.pattern;
      else
        complain(
          node,
          ["pattern"],
          `the pattern \`${node.pattern}\` is no regular expression`,
          "correct it; it is read with the flag `u`",
        );
    }
    if (spec.foreign) return;
    const { required, properties } = node;
    const composed = ["allOf", "anyOf", "oneOf", "$ref"].some((key) => key in node);
    if (!Array.isArray(required) || !isObject(properties) || composed) return;
    for (const [index, name] of required.entries())
      if (!Object.hasOwn(properties, name))
        complain(
          node,
          ["required", index],
          `\`${name}\` is required, but is no property`,
          "correct the name, or describe the property",
        );
  });
}

/** Two paths that differ in the names of their parameters only need a fragment each, but one. */
function checkPaths(calls: readonly Found[], complain: Complain): void {
  const seen = new Map<string, Found>();
  for (const found of calls) {
    const [, fragment] = found.path.split("#");
    const id = found.operation.operationId;
    if (fragment !== undefined) {
      // By path, users name the operation with it.
      if (fragment !== id)
        complain(
          found.operation,
          [],
          `the fragment of ${found.path} is not the name of its operation`,
          `write \`#${id}\``,
          id,
        );
      continue;
    }
    const shape = `${found.method} ${found.path.replace(/\{[^}]*\}/g, "{}")}`;
    const other = seen.get(shape);
    if (other)
      complain(
        found.operation,
        [],
        `${found.method.toUpperCase()} ${found.path} cannot be told apart from ${other.path}`,
        "add a fragment to one of the paths (`/path#operationId`), which never reaches the wire",
        id,
      );
    seen.set(shape, found);
  }
}

function checkTexts(spec: Spec, { operation }: Found, complain: Complain): void {
  const subject = operation.operationId;
  const { summary, description, tags = [] } = operation;
  if (!summary)
    complain(operation, [], "the summary is missing", "say in one sentence what the operation does", subject);
  else {
    if (!summary.endsWith("."))
      complain(operation, ["summary"], "the summary does not end with a full stop", "end it with one", subject);
    if (summary.length > 100)
      complain(
        operation,
        ["summary"],
        `the summary has ${summary.length} characters, of at most 100`,
        "move details to the description",
        subject,
      );
  }
  if (!description)
    complain(operation, [], "the description is missing", "say what a user must know, and the source of it", subject);
  const known = (spec.document.tags ?? []).map(({ name }) => name);
  const [tag] = tags;
  if (tags.length !== 1 || tag === undefined)
    complain(operation, tags.length ? ["tags"] : [], `it has ${tags.length} tags`, "give it exactly one", subject);
  else if (!known.includes(tag))
    complain(
      operation,
      ["tags"],
      `the tag \`${tag}\` is not declared`,
      `use one of ${known.join(", ") || "those in `tags:`"}, or declare it`,
      subject,
    );
}

function checkResponses(spec: Spec, { operation }: Found, complain: Complain): void {
  const subject = operation.operationId;
  const entries = Object.entries(operation.responses ?? {});
  if (!entries.some(([status]) => /^2\d\d$/.test(status)))
    complain(
      operation,
      entries.length ? ["responses"] : [],
      "no success is documented",
      "add the answer with its 2xx status",
      subject,
    );
  for (const [status, part] of entries) {
    if (!/^[1-5](\d\d|XX)$|^default$/.test(status))
      complain(
        operation,
        ["responses", status],
        `\`${status}\` is no status`,
        'write "200", "4XX" or default',
        subject,
      );
    const response = resolvePart(spec.document.components.responses, part);
    if (!response) continue;
    if (!response.description)
      complain(response, [], `the answer ${status} has no description`, "say when it comes", subject);
    for (const [type, media] of Object.entries(response.content ?? {})) {
      if (media.schema === undefined)
        complain(media, [], `the answer ${status} (${type}) has no schema`, "describe the body", subject);
      if (media.example === undefined && !media.examples)
        complain(
          media,
          [],
          `the answer ${status} (${type}) has no example`,
          "add `example:`, as the provider really answers",
          subject,
        );
    }
  }
}
