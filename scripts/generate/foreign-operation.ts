import { flatten, resolvePart } from "./json-schema.ts";
import { bodyKind } from "./model-body.ts";
import { type Method, methods, type Operation, type Parameter, type PathItem } from "./openapi.ts";
import type { Spec } from "./read-spec.ts";

/** The operations of one path with every default made explicit; the path's labels may get other names. */
export function adaptOperation(spec: Spec, path: string, item: PathItem): [path: string, item: PathItem] {
  const adapted: PathItem = {};
  const found = methods.flatMap((method) => {
    const operation = item[method];
    return operation ? [{ method, operation, parameters: parametersOf(spec, path, item, operation, method) }] : [];
  });
  const templated = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? "");
  // One label serves all methods of a path, so one clash renames it for all of them.
  const labels = new Map<string, string>();
  for (const label of templated)
    for (const { operation, parameters } of found)
      if (namesBeside(spec, operation, parameters).has(label)) labels.set(label, `${label}Path`);
  for (const [label, name] of labels)
    spec.note(`${path}: the path's \`${label}\` is given as \`${name}\`, since another member has that name.`);

  for (const { method, operation, parameters } of found) {
    if (method === "trace") {
      spec.note(`TRACE ${path} is left out: fetch cannot send it.`);
      continue;
    }
    const others = withoutClashes(spec, path, method, operation, parameters);
    const described = templated.map((label): Parameter => {
      const own = others.find((parameter) => parameter.in === "path" && parameter.name === label);
      if (!own) spec.note(`${method.toUpperCase()} ${path} describes no \`${label}\`; it is taken to be a text.`);
      return { schema: { type: "string" }, ...own, name: labels.get(label) ?? label, in: "path", required: true };
    });
    const rest = others.filter((parameter) => parameter.in !== "path");
    adapted[method] = adaptTexts(spec, path, method, { ...operation, parameters: [...described, ...rest] });
  }
  const renamed = path.replace(/\{([^}]*)\}/g, (_, label: string) => `{${labels.get(label) ?? label}}`);
  return [renamed, adapted];
}

/** The parameters of an operation, references resolved; what cannot be sent is left out. */
function parametersOf(spec: Spec, path: string, item: PathItem, operation: Operation, method: Method): Parameter[] {
  const found = new Map<string, Parameter>();
  for (const part of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = resolvePart(spec.document.components.parameters, part);
    if (!parameter?.name) continue;
    if (parameter.in === "cookie")
      spec.note(
        `${method.toUpperCase()} ${path}: the cookie \`${parameter.name}\` is left out; give it with the option \`headers\`.`,
      );
    else if (["path", "query", "header"].includes(parameter.in))
      found.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...found.values()].filter(
    ({ name, in: place }) => !(place === "header" && /^(accept|content-type|authorization)$/i.test(name)),
  );
}

/** Names of an operation's members that are not in the path. */
function namesBeside(spec: Spec, operation: Operation, parameters: readonly Parameter[]): Set<string> {
  const names = parameters.filter((parameter) => parameter.in !== "path").map(({ name }) => name);
  return new Set([...names, ...bodyNames(spec, operation)]);
}

/** Names of the body's members; `body` where it has none of its own. */
function bodyNames({ document }: Spec, { requestBody }: Operation): string[] {
  const body = resolvePart(document.components.requestBodies, requestBody);
  const [type] = Object.keys(body?.content ?? {}).sort((a, b) => Number(/json/.test(b)) - Number(/json/.test(a)));
  if (type === undefined) return [];
  const schema = body?.content[type]?.schema;
  const flat = bodyKind(document, type, schema) === "binary" ? undefined : flatten(document, schema);
  return flat?.properties.size ? [...flat.properties.keys()] : ["body"];
}

/** One name cannot be a query and a header member, nor a parameter `body` beside a whole body. */
function withoutClashes(
  spec: Spec,
  path: string,
  method: Method,
  operation: Operation,
  parameters: Parameter[],
): Parameter[] {
  const query = new Set(parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name));
  const beside = new Set(parameters.filter((parameter) => parameter.in !== "path").map(({ name }) => name));
  const inBody = bodyNames(spec, operation);
  // A body whose members clash is given whole, as \`body\`.
  const whole = inBody.includes("body") || inBody.some((name) => beside.has(name));
  return parameters.filter((parameter) => {
    const clash =
      (parameter.in === "header" && query.has(parameter.name)) ||
      (parameter.in !== "path" && parameter.name === "body" && whole && inBody.length > 0);
    if (!clash) return true;
    const where = `${method.toUpperCase()} ${path}`;
    if (parameter.required)
      spec.problems.push({
        place: spec.place(parameter, "name"),
        subject: where,
        what: `\`${parameter.name}\` is the name of two members, and both are required`,
        mend: "take one of them out of the document",
      });
    else
      spec.note(
        `${where}: the ${parameter.in} member \`${parameter.name}\` is left out, since another member has that name.`,
      );
    return false;
  });
}

function adaptTexts(spec: Spec, path: string, method: Method, operation: Operation): Operation {
  const { requestBody, ...rest } = operation;
  const [sentence] = (operation.summary || operation.description || "").trim().split(/(?<=\.)\s|\n/, 1);
  const takesBody = requestBody !== undefined && !["get", "head"].includes(method);
  if (requestBody !== undefined && !takesBody)
    spec.note(`${method.toUpperCase()} ${path} has a body, which fetch cannot send; it is left out.`);
  return {
    ...rest,
    summary: sentence || `${method.toUpperCase()} ${path}`,
    tags: [operation.tags?.[0] ?? "default"],
    "x-safety": operation["x-safety"] ?? (["get", "head", "options"].includes(method) ? "read" : "send"),
    ...(takesBody && { requestBody }),
    responses: operation.responses ?? {},
  };
}
