import { operationsOf } from "./model.ts";
import { camelCase, constantCase } from "./names.ts";
import type { Credential, SecurityRequirement, SecurityScheme } from "./openapi.ts";
import type { Spec } from "./read-spec.ts";

/** Schemes become those that core has; each part of the credentials gets an option and an environment variable. */
export function adaptSecurity(spec: Spec): void {
  const { document, name } = spec;
  const schemes = document.components.securitySchemes;
  const usable: Record<string, SecurityScheme> = {};
  for (const [key, scheme] of Object.entries(schemes)) {
    const adapted = adaptScheme(key, scheme, spec);
    if (adapted) usable[key] = adapted;
  }
  const several = Object.keys(usable).length > 1;
  for (const [key, scheme] of Object.entries(usable))
    scheme["x-credentials"] = credentialsOf(key, scheme, name, several);
  document.components.securitySchemes = usable;

  const adaptRequirements = (
    requirements: SecurityRequirement[] | undefined,
    where: string,
  ): SecurityRequirement[] | undefined => {
    if (!requirements || requirements.length === 0) return requirements;
    const kept = requirements.filter((requirement) => Object.keys(requirement).every((key) => key in usable));
    const chosen = kept.filter((requirement) => Object.keys(requirement).length > 0);
    if (chosen.length === 0) {
      const wanted = requirements.flatMap((requirement) => Object.keys(requirement));
      if (wanted.length)
        spec.note(
          `${where} ${wanted.map((key) => `\`${key}\``).join(" or ")}, which no scheme here can do: add it with the option \`middleware\`.`,
        );
      return [];
    }
    return chosen.map((requirement) => {
      const [first = "", ...others] = Object.keys(requirement);
      if (others.length)
        spec.note(
          `${where} ${[first, ...others].map((key) => `\`${key}\``).join(" and ")} together: only \`${first}\` is sent; add the rest with the option \`headers\`.`,
        );
      return { [first]: [] };
    });
  };
  const root = adaptRequirements(document.security, "The document wants");
  if (root) document.security = root;
  for (const { operation } of operationsOf(document.paths)) {
    const own = adaptRequirements(operation.security, "Some operations want");
    if (own) operation.security = own;
  }
}

function adaptScheme(
  key: string,
  { type, scheme = "", name, in: place, description }: SecurityScheme,
  { note }: Spec,
): SecurityScheme | undefined {
  const text = description === undefined ? {} : { description };
  if (type === "http" && /^(basic|bearer)$/i.test(scheme)) return { type, scheme: scheme.toLowerCase(), ...text };
  if (type === "oauth2" || type === "openIdConnect") {
    note(`The scheme \`${key}\` (${type}) becomes a bearer token: getting and renewing it is yours to do.`);
    return { type: "http", scheme: "bearer", ...text };
  }
  if (type === "apiKey" && name && (place === "header" || place === "query")) return { type, name, in: place, ...text };
  note(`The scheme \`${key}\` (${[type, scheme, place].filter(Boolean).join(", ")}) is not supported.`);
  return undefined;
}

function credentialsOf(
  key: string,
  { type, scheme, description }: SecurityScheme,
  packageName: string,
  several: boolean,
): Record<string, Credential> {
  const parts = type === "apiKey" ? ["key"] : scheme === "basic" ? ["username", "password"] : ["token"];
  return Object.fromEntries(
    parts.map((part) => {
      const plain = part === "key" ? "apiKey" : part;
      const option = several ? camelCase(`${key} ${part}`) : plain;
      const env = constantCase(`${packageName} ${option}`);
      const about = { username: "User name.", password: "Password.", token: "Token.", key: "API key." }[part] ?? part;
      const [sentence = ""] = (description ?? "").split("\n", 1);
      return [part, { option, env, description: sentence ? `${about} ${sentence}`.trim() : about }];
    }),
  );
}
