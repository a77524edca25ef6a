import { reservedOperations, reservedOptions } from "./names.ts";
import { isObject, type OptionSource, type SecurityScheme } from "./openapi.ts";
import { isPattern } from "./pattern.ts";
import type { Spec } from "./read-spec.ts";
import type { Complain } from "./rules.ts";
import { neededParts } from "./scaffold-auth.ts";
import { visit } from "./shapes.ts";

/** The client's options that a spec names: each means one thing, and stands in for it everywhere. */
export function checkOptions(spec: Spec, complain: Complain): void {
  const seen = new Map<string, string>();
  const check = (part: object, keys: readonly string[], source: OptionSource): void => {
    const { option, env, pattern } = source;
    if (reservedOptions.has(option) || reservedOperations.has(option))
      complain(part, keys, `the option \`${option}\` is one that every client has`, "give it another name");
    const other = seen.get(option);
    if (other !== undefined && other !== env)
      complain(
        part,
        keys,
        `the option \`${option}\` is read from \`${env}\` here, and from \`${other}\` elsewhere`,
        "name one variable",
      );
    seen.set(option, other ?? env);
    if (pattern !== undefined && !isPattern(pattern))
      complain(
        part,
        [...keys, "pattern"],
        `the pattern \`${pattern}\` is no regular expression`,
        "correct it; it is read with the flag `u`",
      );
  };
  checkCredentials(spec, complain, check);
  checkStandIns(spec, complain, check);
  checkServer(spec, complain);
}

type Check = (part: object, keys: readonly string[], source: OptionSource) => void;

function checkCredentials({ document }: Spec, complain: Complain, check: Check): void {
  const schemes = Object.entries(document.components.securitySchemes);
  const described = new Set<string>();
  const composed = new Set<string>();
  for (const [, scheme] of schemes) {
    for (const option of Object.keys(scheme["x-credentials"]?.options ?? {})) described.add(option);
    for (const { given } of partsOf(scheme)) {
      if ("option" in given) described.add(given.option);
      else for (const name of namesIn(given.compose)) composed.add(name);
    }
  }
  visit(document, ({ node }) => {
    const source = node["x-option"];
    if (isObject(source)) described.add(String(source.option));
  });
  for (const [name, scheme] of schemes) {
    const credentials = scheme["x-credentials"];
    if (!credentials) continue;
    const needed = neededParts(scheme);
    for (const part of needed)
      if (!credentials[part])
        complain(
          scheme,
          ["x-credentials"],
          `\`${part}\` is missing`,
          "say which option and environment variable it comes from",
          name,
        );
    for (const { part, given } of partsOf(scheme)) {
      const keys = ["x-credentials", part];
      if (!needed.some((one) => one === part))
        complain(scheme, keys, `the scheme has no part \`${part}\``, `name ${needed.join(" and ") || "none"}`, name);
      if ("option" in given) check(scheme, keys, given);
      else
        for (const option of namesIn(given.compose))
          if (!described.has(option))
            complain(
              scheme,
              [...keys, "compose"],
              `nobody describes the option \`${option}\``,
              "describe it under `options` of `x-credentials`",
              name,
            );
    }
    for (const [option, source] of Object.entries(credentials.options ?? {})) {
      const keys = ["x-credentials", "options", option];
      check(scheme, keys, { option, ...source });
      if (!composed.has(option))
        complain(scheme, keys, `no \`compose\` names the option \`${option}\``, "use it, or take it out", name);
    }
  }
}

function partsOf({ "x-credentials": { options: _, ...parts } = {} }: SecurityScheme) {
  return Object.entries(parts).map(([part, given]) => ({ part, given }));
}

const namesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);

/** What stands in for a parameter does so wherever the provider has it, so that a client can know it by its name. */
function checkStandIns({ document }: Spec, complain: Complain, check: Check): void {
  const options = new Map<string, string | undefined>();
  let subject: string | undefined;
  visit(document, ({ kind, node, path }) => {
    if (kind === "operation") subject = typeof node.operationId === "string" ? node.operationId : undefined;
    else if (path[0] === "components") subject = undefined;
    const isVariable = kind === "serverVariable";
    if ((kind !== "parameter" && !isVariable) || "$ref" in node) return;
    const source = node["x-option"] as OptionSource | undefined;
    const name = isVariable ? path.at(-1) : node.name;
    if (source) check(node, ["x-option"], source);
    if (typeof name !== "string" || (isVariable && !source)) return;
    if (options.has(name) && options.get(name) !== source?.option)
      complain(
        node,
        source ? ["x-option"] : [],
        `\`${name}\` ${source ? `is filled by the option \`${source.option}\`` : "has no `x-option`"} here, and ${options.get(name) === undefined ? "has none" : `is filled by \`${options.get(name)}\``} elsewhere`,
        "say the same wherever the name stands, or choose another name (of a path parameter it is only a label)",
        subject,
      );
    else options.set(name, source?.option);
  });
}

/** The URL of the first server is the default; its variables are filled in. */
function checkServer({ document }: Spec, complain: Complain): void {
  for (const [index, server] of (document.servers ?? []).entries()) {
    const { url, variables = {} } = server;
    const names = [...url.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
    for (const name of index === 0 ? names : [])
      if (variables[name]?.default === undefined)
        complain(
          server,
          ["url"],
          `the URL has \`{${name}}\`, which has no default`,
          "describe it under `variables`, with a `default`",
        );
    for (const [name, variable] of Object.entries(variables)) {
      const { default: value = "", "x-option": source } = variable;
      if (!names.includes(name))
        complain(variable, [], `the URL has no \`{${name}}\``, "correct the name, or take it out");
      if (!source) continue;
      if (index > 0) complain(variable, ["x-option"], "only the first server's URL is used", "put it there");
      if (source.pattern !== undefined && isPattern(source.pattern) && !new RegExp(source.pattern, "u").test(value))
        complain(variable, ["default"], `the default \`${value}\` does not match the pattern`, "correct one of them");
    }
  }
}
