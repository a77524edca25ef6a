import type { Model, OperationModel } from "./model.ts";
import { camelCase } from "./names.ts";
import type { CredentialPart, OptionSource, SecurityScheme } from "./openapi.ts";
import { propertyName, prose, tsdoc } from "./print.ts";

/** How a scheme signs: with one of core's own, or with middleware that the user gives. */
type Way = "basic" | "bearer" | "apiKey" | "hmac" | "custom";

/** A part of the credentials: options, and the text that is made of them. */
interface Part {
  part: CredentialPart;
  options: OptionSource[];
  /** The options in braces, with what stands between them. */
  text: string;
}

/** One security scheme that operations use, with where its credentials come from. */
export interface SchemeCredentials {
  name: string;
  way: Way;
  scheme: SecurityScheme;
  parts: Part[];
}

const partsOf: Record<Way, readonly CredentialPart[]> = {
  basic: ["username", "password"],
  bearer: ["token"],
  apiKey: ["key"],
  hmac: ["key", "secret"],
  custom: [],
};

/** The parts of the credentials that a scheme needs. */
export function neededParts(scheme: SecurityScheme): readonly CredentialPart[] {
  return partsOf[wayOf(scheme)];
}

/** The schemes that operations use, the default one first. */
export function credentialsOf(model: Model): SchemeCredentials[] {
  const { provider, operations, schemes } = model;
  const used = new Set([provider.auth, ...operations.flatMap(({ row }) => row.auth)]);
  return [...used].flatMap((name) => {
    const scheme = typeof name === "string" ? schemes[name] : undefined;
    if (typeof name !== "string" || !scheme) return [];
    return [
      { name, way: wayOf(scheme), scheme, parts: neededParts(scheme).map((part) => readPart(model, scheme, part)) },
    ];
  });
}

function wayOf({ type, scheme = "", in: place }: SecurityScheme): Way {
  const name = scheme.toLowerCase();
  if (type === "http" && (name === "basic" || name === "bearer" || name === "hmac")) return name;
  return type === "apiKey" && (place === "header" || place === "query") ? "apiKey" : "custom";
}

function readPart(model: Model, scheme: SecurityScheme, part: CredentialPart): Part {
  const given = scheme["x-credentials"]?.[part];
  if (!given || "option" in given) {
    const source = given ?? guess(model, part);
    return { part, options: [source], text: `{${source.option}}` };
  }
  const options = [...given.compose.matchAll(/\{(\w+)\}/g)].flatMap(
    ([, option = ""]) => described(model, option) ?? [],
  );
  return { part, options, text: given.compose };
}

/** What the document says of an option that a `compose` names, wherever it does. */
function described({ schemes, options }: Model, option: string): OptionSource | undefined {
  for (const { "x-credentials": { options: own = {}, ...parts } = {} } of Object.values(schemes)) {
    if (own[option]) return { option, ...own[option] };
    for (const given of Object.values(parts)) if ("option" in given && given.option === option) return given;
  }
  return options.find((one) => one.option === option);
}

function guess({ name }: Model, part: string): OptionSource {
  const option = part === "key" ? "apiKey" : part;
  const env = `${name.replaceAll("-", "_")}_${option.replace(/[A-Z]/g, "_$&")}`.toUpperCase();
  return { option, env, description: part === "key" ? "The API key." : `The ${part}.` };
}

/** All options with credentials, each once, and those that stand in for parameters. */
export function optionSources(model: Model): OptionSource[] {
  const all = credentialsOf(model).flatMap(({ parts }) => parts.flatMap(({ options }) => options));
  return unique([...all, ...model.options]);
}

/** Each option once; where one has a pattern, it counts. */
function unique(sources: readonly OptionSource[]): OptionSource[] {
  const found = new Map<string, OptionSource>();
  for (const source of sources) {
    const known = found.get(source.option);
    if (!known) found.set(source.option, source);
    else if (!known.pattern && source.pattern) found.set(source.option, { ...known, pattern: source.pattern });
  }
  return [...found.values()];
}

/** The options that the operation cannot do without, for examples. */
export function exampleOptions(model: Model, operation: OperationModel | undefined): string {
  const names = neededOptions(model, operation);
  return names.length ? `{ ${names.join(", ")} }` : "";
}

/** The same for tests, in which any value will do that has the right form. */
export function testOptions(model: Model, operation: OperationModel | undefined, more: string): string {
  const sources = optionSources(model);
  const parts = neededOptions(model, operation).map((name) => {
    const source = sources.find(({ option }) => option === name);
    const known = model.options.find(({ option }) => option === name);
    if (!source) return `${name}: (next) => next`;
    const value = known?.example ?? known?.default ?? "test";
    return source.pattern === undefined || new RegExp(source.pattern, "u").test(value)
      ? `${name}: ${JSON.stringify(value)}`
      : name;
  });
  return `{ ${[...parts, more].join(", ")} }`;
}

/** All options of a client in tests, each with a value of its own, and the texts that nothing may show. */
export function testCredentials(model: Model): { given: string[]; secrets: string[]; baseUrl: string } {
  const all = credentialsOf(model);
  const values = new Map(
    optionSources(model).map(({ option }) => {
      const known = model.options.find((one) => one.option === option);
      return [option, known?.example ?? known?.default ?? `test-${option}`];
    }),
  );
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (_, option: string) => values.get(option) ?? "");
  const secrets = all.flatMap(({ way, parts }) => {
    const texts = parts.map(({ text }) => fill(text));
    return [...texts.slice(-1), ...(way === "basic" ? [texts.join(":")] : [])];
  });
  const custom = all.filter(({ way }) => way === "custom").map((one) => `${optionOf(one)}: (next) => next`);
  const given = [...values].map(([option, value]) => `${option}: ${JSON.stringify(value)}`);
  return { given: [...custom, ...given], secrets: [...new Set(secrets)], baseUrl: fill(model.provider.baseUrl) };
}

function neededOptions(model: Model, operation: OperationModel | undefined): string[] {
  const all = credentialsOf(model);
  const [wanted] = [operation?.row.auth ?? model.provider.auth].flat();
  // Where there is one scheme, no client can be made without it.
  const one = all.length === 1 ? all[0] : all.find(({ name }) => name === wanted);
  const custom = one?.way === "custom" ? [optionOf(one)] : [];
  const own = one?.parts.flatMap(({ options }) => options) ?? [];
  const filled = model.options.filter(({ names }) =>
    operation?.parameters.some(
      ({ name, required }) => required && names.includes(name) && operation.example?.[name] === undefined,
    ),
  );
  return [...new Set([...custom, ...[...own, ...filled].map(({ option }) => option)])];
}

function optionOf({ name }: SchemeCredentials): string {
  return camelCase(name);
}

/** Does the client read any option of the provider's own? */
export function hasOwnOptions(model: Model): boolean {
  return credentialsOf(model).length > 0 || model.options.length > 0;
}

/** Names of the provider's own options, those that {@link authSource} declares. */
export function ownOptions(model: Model): string[] {
  const all = credentialsOf(model);
  const [only] = all;
  const custom = all.filter(({ way }) => way === "custom").map(optionOf);
  const pair = all.length === 1 && only && pairTypes[only.way] ? ["credentials"] : [];
  return [...custom, ...optionSources(model).map(({ option }) => option), ...pair];
}

/** `auth.ts`: the options that hold credentials or stand in for parameters, and what becomes of them. */
export function authSource(model: Model): string {
  const { typeName, options: defaults } = model;
  const all = credentialsOf(model);
  const several = all.length > 1;
  const [only] = all;
  const pair = !several && only ? pairText(only) : "";
  const [own, standIns] = split(model);
  const members = [
    ...all.flatMap((one) => customLines(one, several)),
    ...own.map((source) => optionLines(model, source)),
    pair,
    ...standIns.map((source) => optionLines(model, source)),
  ];
  const { statements, entries } = several || !only ? severalText(model, all) : onlyText(only);
  const declared = several ? own : [];
  const rest = defaults.filter(({ option }) => !declared.some((one) => one.option === option));
  const filled = defaults.flatMap((one) => standInTexts(model, one));
  const auth = `{ ${entries.join(", ")} }`;
  const result = defaults.length ? `{ auth: ${auth}, defaults: { ${filled.join(", ")} } }` : auth;
  const body = `${[...statements, ...rest.map(readText)].join("")}  return ${result};\n`;
  const parameter = (name: string): string => (new RegExp(`\\b${name}\\b`).test(body) ? name : `_${name}`);
  const about = `${several ? "The middleware of each security scheme of the spec, or what to say where its credentials are missing" : "The middleware of each security scheme of the spec"}${defaults.length ? ", and what stands in for parameters" : ""}.`;
  const texts = [
    `/** Where the credentials come from${defaults.length ? ", and what stands in for parameters" : ""}. */\nexport interface ${typeName}Credentials {\n${members.join("")}}\n\n`,
    tsdoc([about]),
    `export function ${authFunction(model)}(options: ${typeName}Credentials, ${parameter("where")}: string, ${parameter("supply")}: Supply): ${
      defaults.length
        ? 'Pick<ClientDefinition, "auth" | "defaults">'
        : `Record<string, Middleware${several ? " | string" : ""}>`
    } {\n${body}}\n`,
  ];
  return `${importText(texts.join(""))}\n${texts.join("")}`;
}

/** What stands in for a parameter, by each of its names; a required one that is nowhere is missed by the call that needs it. */
function standInTexts({ operations }: Model, one: Model["options"][number]): string[] {
  const { option, env, names } = one;
  const isNeeded = (name: string): boolean =>
    one.default === undefined &&
    operations.some(({ parameters }) => parameters.some((own) => own.name === name && own.required));
  const read = `credentialOption(where, ${JSON.stringify(option)}, ${option}, ${JSON.stringify(env)})`;
  const needed = names.filter(isNeeded);
  return [
    ...names.filter((name) => !isNeeded(name)).map((name) => `${propertyName(name)}: ${valueText(one)}`),
    ...needed.map((name, at) => {
      const found = at === 0 ? read : `this[${JSON.stringify(needed[0])}]`;
      return `get ${propertyName(name)}() { return ${found}; }`;
    }),
  ];
}

/** Name of the function that reads the provider's own options. */
export function authFunction({ typeName, options }: Model): string {
  return options.length ? `read${typeName}Options` : `${camelCase(typeName)}Auth`;
}

/** Options of the credentials, and those that only stand in for parameters. */
function split(model: Model): [own: OptionSource[], standIns: OptionSource[]] {
  const all = credentialsOf(model).flatMap(({ parts }) => parts.flatMap(({ options }) => options));
  const isOwn = ({ option }: OptionSource): boolean => all.some((one) => one.option === option);
  const sources = optionSources(model);
  return [sources.filter(isOwn), sources.filter((source) => !isOwn(source))];
}

/** The option that gets a pair. */
function pairText(one: SchemeCredentials): string {
  const { way, parts } = one;
  const type = pairTypes[way];
  if (type === undefined) return "";
  const names = new Set(parts.flatMap(({ options }) => options.map(({ option }) => `\`${option}\``)));
  const text = `Gets them when they are first needed, and again after an answer of ${refusedText([one])}; instead of ${[...names].join(" and ")}.`;
  return `${tsdoc([text], 2)}  credentials?: () => ${type} | Promise<${type}>;\n`;
}

const pairTypes: Partial<Record<Way, string>> = { basic: "BasicCredentials", hmac: "HmacCredentials" };

const functions = [
  "apiKeyAuth",
  "basicAuth",
  "bearerAuth",
  "checkedOption",
  "credentialOption",
  "fromEnvironment",
  "hmacAuth",
  "missingCredentials",
];
const types = ["BasicCredentials", "ClientDefinition", "Credentials", "HmacCredentials", "Middleware", "Supply"];

/** Imports what the code uses. */
function importText(text: string): string {
  const code = text.replace(/\/\*\*.*?\*\//gs, "");
  const names = [
    ...functions.filter((name) => new RegExp(`\\b${name}\\(`).test(code)),
    ...types.filter((name) => new RegExp(`\\b${name}\\b`).test(code)).map((name) => `type ${name}`),
  ];
  return `import { ${names.join(", ")} } from "@trunkline/core";\n`;
}

function customLines(one: SchemeCredentials, several: boolean): string[] {
  if (one.way !== "custom") return [];
  const text = `Puts the credentials of the scheme \`${one.name}\` on each attempt; \`refreshed\` of @trunkline/core gets them from a function.`;
  return [`${tsdoc([text], 2)}  ${propertyName(optionOf(one))}${several ? "?" : ""}: Middleware;\n`];
}

function optionLines(model: Model, { option, env, description }: OptionSource): string {
  const known = model.options.find((one) => one.option === option);
  const type = mayBeFunction(model, option) ? "Credentials<string>" : known?.isNumber ? "string | number" : "string";
  const parameters = known?.names.filter((name) =>
    model.operations.some(({ parameters: all }) => all.some((one) => one.name === name)),
  );
  const text = [
    prose(description),
    type.startsWith("Credentials") &&
      `May be a function that gets it, called again after an answer of ${refusedText(usesOf(model, option))}.`,
    parameters?.length &&
      `Stands in for ${parameters.map((name) => `\`${name}\``).join(" and ")} where a call omits it.`,
  ];
  const otherwise = known?.default === undefined ? "" : `, or else ${JSON.stringify(known.default)}`;
  return `${tsdoc([text.filter(Boolean).join(" "), `@default ${env} of the environment${otherwise}`], 2)}  ${propertyName(option)}?: ${type};\n`;
}

/** Options that may be functions, called when they are needed. */
export function laterOptions(model: Model): string[] {
  const all = credentialsOf(model);
  const [only] = all;
  const options = all.flatMap(({ parts }) => parts.flatMap((part) => part.options.map(({ option }) => option)));
  const later = [...new Set(options)].filter((option) => mayBeFunction(model, option));
  return all.length === 1 && only && pairTypes[only.way] ? [...later, "credentials"] : later;
}

/** Only what is a secret by itself in every use; of a pair of its own there is the option `credentials`. */
function mayBeFunction(model: Model, option: string): boolean {
  const all = credentialsOf(model);
  const uses = all.flatMap(({ way, parts }) =>
    parts
      .filter(({ options }) => options.some((one) => one.option === option))
      .map(({ part, text }) => ({ way, part, text })),
  );
  return (
    uses.length > 0 &&
    !model.options.some((one) => one.option === option) &&
    uses.every(({ way, part, text }) => {
      const isPair = way === "basic" || way === "hmac";
      return text === `{${option}}` && (isPair ? all.length > 1 && part === partsOf[way][1] : true);
    })
  );
}

interface AuthText {
  statements: string[];
  /** Members of the record of schemes. */
  entries: string[];
}

/** The body where there is one scheme: it is required, and missing credentials are named at once. */
function onlyText(one: SchemeCredentials): AuthText {
  const key = propertyName(one.name);
  const [first] = one.parts;
  if (one.way === "custom" || !first) return { statements: [], entries: [`${key}: options.${optionOf(one)}`] };
  const required = ({ option, env, pattern }: OptionSource, value = `options.${option}`): string =>
    checkText(
      { option, pattern },
      `credentialOption(where, ${JSON.stringify(option)}, ${value}, ${JSON.stringify(env)})`,
    );
  if (pairTypes[one.way]) {
    const parts = one.parts.map((part) => `${part.part}: ${composeText(part, required)}`);
    return {
      statements: [
        `  const names = ${labelsText(one)};\n`,
        `  const credentials = options.credentials ?? { ${parts.join(", ")} };\n`,
      ],
      entries: [`${key}: ${supplyText(one, "credentials", `(pair) => ${one.way}Auth(pair, names)`)}`],
    };
  }
  const [source] = first.options;
  const isPlain = source !== undefined && first.text === `{${source.option}}`;
  const { part } = first;
  return {
    statements: isPlain
      ? [
          `  const given = options.${source.option};\n`,
          `  const ${part} = typeof given === "function" ? given : ${required(source, "given")};\n`,
        ]
      : [],
    entries: [
      isPlain
        ? `${key}: ${supplyText(one, part, `(${part}) => ${signerText(one, part)}`)}`
        : `${key}: ${signerText(one, composeText(first, required))}`,
    ],
  };
}

/** Several: each where its credentials are given; an operation that needs another one says so. */
function severalText(model: Model, all: readonly SchemeCredentials[]): AuthText {
  const sources = unique(all.flatMap(({ parts }) => parts.flatMap(({ options }) => options)));
  const patterns = optionSources(model);
  return {
    statements: sources.map(({ option, env }) =>
      readText({ option, env, pattern: patterns.find((one) => one.option === option)?.pattern }),
    ),
    entries: all.map((one) => `${propertyName(one.name)}: ${oneOfSeveral(model, one)}`),
  };
}

function oneOfSeveral(model: Model, one: SchemeCredentials): string {
  if (one.way === "custom")
    return `options.${optionOf(one)} ?? \`it needs ${optionOf(one)}. Pass { ${optionOf(one)} } to \${where}.\``;
  const options = unique(one.parts.flatMap((part) => part.options));
  const given = options.map(({ option }) => option).join(" && ");
  const missing = options.map(({ option, env }) => `[${JSON.stringify(option)}, ${JSON.stringify(env)}, ${option}]`);
  return `${given} ? ${signedText(model, one)} : missingCredentials(where, [${missing.join(", ")}])`;
}

/** The middleware of a scheme whose credentials are in constants of the same names as their options. */
function signedText(model: Model, one: SchemeCredentials): string {
  const [first, second] = one.parts;
  const secret = second ?? first;
  if (!first || !secret) return "";
  const plain = (part: Part): string => composeText(part, ({ option }) => option);
  const [source] = secret.options;
  const later = source !== undefined && mayBeFunction(model, source.option);
  const value = later ? secret.part : plain(secret);
  const member = `${secret.part}${later ? "" : `: ${value}`}`;
  const made = second
    ? `${one.way}Auth({ ${first.part}: ${plain(first)}, ${member} }, ${labelsText(one)})`
    : signerText(one, value);
  return later ? supplyText(one, source.option, `(${secret.part}) => ${made}`) : made;
}

/** Credentials that a function may get, with the statuses that say that they are wrong, where it is not 401 alone. */
function supplyText({ scheme: { "x-refused": refused } }: SchemeCredentials, given: string, make: string): string {
  return `supply(${given}, ${make}${refused ? `, ${JSON.stringify(refused)}` : ""})`;
}

/** After which statuses such a function is called again, in words. */
function refusedText(schemes: readonly SchemeCredentials[]): string {
  return [...new Set(schemes.flatMap(({ scheme }) => scheme["x-refused"] ?? [401]))].join(" or ");
}

function usesOf(model: Model, option: string): SchemeCredentials[] {
  return credentialsOf(model).filter(({ parts }) =>
    parts.some(({ options }) => options.some((one) => one.option === option)),
  );
}

function signerText(one: SchemeCredentials, value: string): string {
  const label = labelText(one.parts[0]);
  if (one.way === "bearer") return `bearerAuth(${value}, ${label})`;
  const { in: place, name } = one.scheme;
  return `apiKeyAuth(${value}, { in: ${JSON.stringify(place)}, name: ${JSON.stringify(name)} }, ${label})`;
}

/** What the parts are called in messages. */
function labelsText({ parts }: SchemeCredentials): string {
  return `{ ${parts.map((part) => `${part.part}: ${labelText(part)}`).join(", ")} }`;
}

function labelText(part: Part | undefined): string {
  return `\`\${where}: ${part?.options.map(({ option }) => option).join(" or ")}\``;
}

/** The text of a part as code. */
function composeText({ options, text }: Part, read: (source: OptionSource) => string): string {
  const [only] = options;
  if (only && text === `{${only.option}}`) return read(only);
  const escaped = text.replace(/[\\`]|\$(?=\{)/g, "\\$&");
  return `\`${escaped.replace(/\{(\w+)\}/g, (_, name: string) => {
    const source = options.find(({ option }) => option === name);
    return source ? `\${${read(source)}}` : "";
  })}\``;
}

/** A constant with what was given, if anything was. */
function readText(source: { option: string; env: string; pattern?: string | undefined }): string {
  const { option, env } = source;
  return `  const ${option} = ${checkText(source, `options.${option} ?? fromEnvironment(${JSON.stringify(env)})`)};\n`;
}

function checkText({ option, pattern }: { option: string; pattern?: string | undefined }, value: string): string {
  if (pattern === undefined) return value;
  return `checkedOption(where, ${JSON.stringify(option)}, ${value}, ${new RegExp(pattern, "u")})`;
}

function valueText({ option, default: otherwise }: { option: string; default: string | undefined }): string {
  return otherwise === undefined ? option : `${option} ?? ${JSON.stringify(otherwise)}`;
}
