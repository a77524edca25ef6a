import type { Model } from "./model.ts";
import { camelCase } from "./names.ts";
import type { Credential, CredentialPart, SecurityScheme } from "./openapi.ts";
import { propertyName, prose, tsdoc } from "./print.ts";

/** How a scheme signs: with one of core's own, or with middleware that the user gives. */
type Way = "basic" | "bearer" | "apiKey" | "custom";

/** One security scheme that operations use, with where its credentials come from. */
export interface SchemeCredentials {
  name: string;
  way: Way;
  scheme: SecurityScheme;
  parts: { part: string; option: string; env: string; description: string }[];
}

const partsOf: Record<Way, readonly CredentialPart[]> = {
  basic: ["username", "password"],
  bearer: ["token"],
  apiKey: ["key"],
  custom: [],
};

/** The schemes that operations use, the default one first. */
export function credentialsOf(model: Model): SchemeCredentials[] {
  const { provider, operations, schemes } = model;
  const used = new Set([provider.auth, ...operations.flatMap(({ row }) => row.auth)]);
  return [...used].flatMap((name) => {
    const scheme = typeof name === "string" ? schemes[name] : undefined;
    if (typeof name !== "string" || !scheme) return [];
    const way = wayOf(scheme);
    const parts = partsOf[way].map((part) => {
      const given = scheme["x-credentials"]?.[part];
      return { part, ...(given && "option" in given ? given : guess(model, part)) };
    });
    return [{ name, way, scheme, parts }];
  });
}

function wayOf({ type, scheme = "", in: place }: SecurityScheme): Way {
  if (type === "http" && scheme.toLowerCase() === "basic") return "basic";
  if (type === "http" && scheme.toLowerCase() === "bearer") return "bearer";
  return type === "apiKey" && (place === "header" || place === "query") ? "apiKey" : "custom";
}

function guess({ name }: Model, part: string): Credential {
  const option = part === "key" ? "apiKey" : part;
  const env = `${name.replaceAll("-", "_")}_${option.replace(/[A-Z]/g, "_$&")}`.toUpperCase();
  return { option, env, description: part === "key" ? "The API key." : `The ${part}.` };
}

/** The options that every client needs to be made with, for examples. */
export function exampleOptions(model: Model): string {
  const [first] = credentialsOf(model);
  const names = first?.way === "custom" ? [optionOf(first)] : (first?.parts.map(({ option }) => option) ?? []);
  return names.length ? `{ ${names.join(", ")} }` : "";
}

/** The same for tests, in which any value will do. */
export function testOptions(model: Model, more: string): string {
  const parts = credentialsOf(model).flatMap((one) =>
    one.way === "custom" ? [`${optionOf(one)}: (next) => next`] : one.parts.map(({ option }) => `${option}: "test"`),
  );
  return `{ ${[...parts, more].join(", ")} }`;
}

function optionOf({ name }: SchemeCredentials): string {
  return camelCase(name);
}

/** `auth.ts`: the options that hold credentials, and the middleware that they become. */
export function authSource(model: Model): string {
  const { typeName } = model;
  const all = credentialsOf(model);
  const several = all.length > 1;
  const functions = new Set(
    all.flatMap(({ way }) =>
      way === "basic" ? ["basicAuth"] : way === "bearer" ? ["bearerAuth"] : way === "apiKey" ? ["apiKeyAuth"] : [],
    ),
  );
  const types = new Set(["type Middleware"]);
  if (all.some(({ way }) => way === "bearer" || way === "apiKey")) types.add("type Credentials");
  if (all.some(({ parts }) => parts.length)) functions.add(several ? "fromEnvironment" : "credentialOption");
  const members = all.flatMap((one) => optionLines(one));
  const [only] = all;
  if (!several && only?.way === "basic") {
    types.add("type BasicCredentials");
    members.push(
      `${tsdoc(["Gets both when they are first needed, and again after an answer of 401; instead of the two above."], 2)}  credentials?: () => BasicCredentials | Promise<BasicCredentials>;\n`,
    );
  }
  const body = several ? all.map(severalText).join("") : all.map(onlyText).join("");
  return [
    `import { ${[...[...functions].sort(), ...[...types].sort()].join(", ")} } from "@trunkline/core";\n\n`,
    `/** Where the credentials come from. */\nexport interface ${typeName}Credentials {\n${members.join("")}}\n\n`,
    `/** The middleware of each security scheme of the spec. */\n`,
    `export function ${camelCase(typeName)}Auth(options: ${typeName}Credentials, ${all.some(({ parts }) => parts.length) ? "where" : "_where"}: string): Record<string, Middleware> {\n${body}}\n`,
  ].join("");
}

function optionLines(one: SchemeCredentials): string[] {
  if (one.way === "custom")
    return [
      `${tsdoc([`Puts the credentials of the scheme \`${one.name}\` on each attempt; \`signedAuth\` of @trunkline/core helps to write it.`], 2)}  ${propertyName(optionOf(one))}: Middleware;\n`,
    ];
  return one.parts.map(({ option, env, description }) => {
    const type = one.way === "basic" ? "string" : "Credentials<string>";
    const more = one.way === "basic" ? "" : " May be a function that gets it, called again after an answer of 401.";
    return `${tsdoc([`${prose(description)}${more}`, `@default ${env} of the environment`], 2)}  ${propertyName(option)}?: ${type};\n`;
  });
}

/** The body where there is one scheme: it is required, and missing credentials are named at once. */
function onlyText(one: SchemeCredentials): string {
  const key = propertyName(one.name);
  if (one.way === "custom") return `  return { ${key}: options.${optionOf(one)} };\n`;
  const [first, second] = one.parts;
  if (!first) return "";
  const read = (part: { option: string; env: string }): string =>
    `credentialOption(where, ${JSON.stringify(part.option)}, options.${part.option}, ${JSON.stringify(part.env)})`;
  if (one.way === "basic" && second)
    return [
      `  const names = { username: \`\${where}: ${first.option}\`, password: \`\${where}: ${second.option}\` };\n`,
      `  if (options.credentials) return { ${key}: basicAuth(options.credentials, names) };\n`,
      `  const keys = {\n    username: ${read(first)},\n    password: ${read(second)},\n  };\n`,
      `  return { ${key}: basicAuth(keys, names) };\n`,
    ].join("");
  return [
    `  const given = options.${first.option};\n`,
    `  const ${first.part} = typeof given === "function" ? given : credentialOption(where, ${JSON.stringify(first.option)}, given, ${JSON.stringify(first.env)});\n`,
    `  return { ${key}: ${signer(one, first.part, first.option)} };\n`,
  ].join("");
}

/** One of several: made where its credentials are given; an operation that needs another one says so. */
function severalText(one: SchemeCredentials, index: number, all: readonly SchemeCredentials[]): string {
  const begin = index === 0 ? "  const schemes: Record<string, Middleware> = {};\n" : "";
  const end = index === all.length - 1 ? "  return schemes;\n" : "";
  const key = propertyName(one.name);
  const target = key === one.name ? `schemes.${key}` : `schemes[${key}]`;
  if (one.way === "custom") return `${begin}  ${target} = options.${optionOf(one)};\n${end}`;
  const variables = one.parts
    .map(({ option, env }) => `  const ${option} = options.${option} ?? fromEnvironment(${JSON.stringify(env)});\n`)
    .join("");
  const [first, second] = one.parts;
  if (!first) return begin + end;
  const made =
    one.way === "basic" && second
      ? `  if (${first.option} && ${second.option})\n    ${target} = basicAuth(\n      { username: ${first.option}, password: ${second.option} },\n      { username: \`\${where}: ${first.option}\`, password: \`\${where}: ${second.option}\` },\n    );\n`
      : `  if (${first.option}) ${target} = ${signer(one, first.option, first.option)};\n`;
  return `${begin}${variables}${made}${end}`;
}

function signer({ way, scheme }: SchemeCredentials, variable: string, option: string): string {
  const label = `\`\${where}: ${option}\``;
  if (way === "bearer") return `bearerAuth(${variable}, ${label})`;
  return `apiKeyAuth(${variable}, { in: ${JSON.stringify(scheme.in)}, name: ${JSON.stringify(scheme.name)} }, ${label})`;
}
