import { camelCase } from "./names.ts";

/** A provider as the facade knows it. */
export interface FacadeProvider {
  /** Name of the folder and of the package: `vumi-go`. */
  name: string;
  /** Name in code: `VumiGo`. */
  typeName: string;
  /** What its package exports, in its order: `.`, `./slim`, … */
  entries: readonly string[];
}

/** The manifest of the facade, as far as the generator writes it. */
export interface FacadeManifest {
  exports: Record<string, string | Entry>;
  publishConfig: { exports: Record<string, string> };
  dependencies: Record<string, string>;
}

interface Entry {
  "@trunkline/source": string;
  default: string;
}

const header = "// Generated from specs/ by `pnpm generate`. Do not edit.\n";

/** The sources of the facade, by their path in its package. */
export function emitFacade(providers: readonly FacadeProvider[]): Map<string, string> {
  const files = new Map([
    ["src/generated/index.ts", indexSource(providers)],
    ["src/generated/providers.ts", providersSource(providers)],
  ]);
  for (const provider of providers)
    for (const [entry, modules] of entriesOf(provider))
      files.set(
        sourceOf(provider.name, entry),
        `${header}${modules.map((one) => `export * from "@trunkline/${provider.name}${one}";\n`).join("")}`,
      );
  return files;
}

/** The manifest with the entries and the dependencies that the providers make; what else is in it stays. */
export function facadeManifest(manifest: FacadeManifest, providers: readonly FacadeProvider[]): FacadeManifest {
  const { "./package.json": own = "./package.json", ...before } = manifest.exports;
  const exports = Object.fromEntries([
    ...Object.entries(before).filter(([, one]) => typeof one === "string" || !isGenerated(one)),
    ...providers.flatMap((provider) =>
      Array.from(entriesOf(provider).keys(), (entry) => [
        `./${provider.name}${entry}`,
        {
          "@trunkline/source": `./${sourceOf(provider.name, entry)}`,
          default: `./dist/${provider.name}${fileOf(entry)}.mjs`,
        },
      ]),
    ),
    ["./package.json", own],
  ]) as FacadeManifest["exports"];
  const published = Object.entries(exports).map(([entry, one]) => [entry, typeof one === "string" ? one : one.default]);
  const others = Object.entries(manifest.dependencies).filter(([, range]) => !range.startsWith("workspace:"));
  const ours = ["core", ...providers.map(({ name }) => name)]
    .sort()
    .map((name) => [`@trunkline/${name}`, "workspace:^"]);
  return {
    ...manifest,
    exports,
    publishConfig: { ...manifest.publishConfig, exports: Object.fromEntries(published) },
    dependencies: Object.fromEntries([...ours, ...others]),
  };
}

const [begin, end] = ["<!-- providers: made by `pnpm generate` -->\n", "<!-- /providers -->"];

/** The README with what each provider is called in its table of names; as it is where it has no such table. */
export function facadeReadme(readme: string, providers: readonly FacadeProvider[]): string {
  const [before = "", rest = ""] = readme.split(begin);
  const after = rest.split(end)[1];
  if (after === undefined) return readme;
  const rows = providers.map(({ name, typeName }) => {
    const own = `[\`@trunkline/${name}\`](../${name}/README.md)`;
    return `| ${own} | \`create${typeName}\` | \`${camelCase(name)}\` | \`trunkline/${name}\` |\n`;
  });
  const head = "| Package | Function | Namespace, and key of `createTrunkline` | Entry |\n| --- | --- | --- | --- |\n";
  return `${before}${begin}${head}${rows.join("")}${end}${after}`;
}

/** Entries of the facade for a provider, `""` to begin with, each with those of the provider's package that it hands on. */
function entriesOf({ entries }: FacadeProvider): Map<string, string[]> {
  const own = entries.map((entry) => entry.slice(1));
  // In a file of its own, since bundlers can only leave out parts of a namespace that is a module.
  const all = own.filter((entry) => entry === "" || entry === "/webhooks");
  return new Map([...own.map((entry): [string, string[]] => [entry, [entry]]), ["/all", all]]);
}

const isGenerated = (entry: Entry): boolean => entry["@trunkline/source"].startsWith("./src/generated/");
const fileOf = (entry: string): string => entry || "/index";
const sourceOf = (name: string, entry: string): string => `src/generated/${name}${fileOf(entry)}.ts`;

/** `generated/index.ts`: the functions that make clients, and a namespace for each provider. */
function indexSource(providers: readonly FacadeProvider[]): string {
  const exported = providers.map(
    ({ name, typeName }) =>
      `export { create${typeName}, type ${typeName}, type ${typeName}Options } from "@trunkline/${name}";
/** All of \`@trunkline/${name}\`, types included, and its webhooks. */
export * as ${camelCase(name)} from "trunkline/${name}/all";
`,
  );
  return `${header}${exported.join("")}`;
}

/** `generated/providers.ts`: what `createTrunkline` knows of each provider. */
function providersSource(providers: readonly FacadeProvider[]): string {
  const imports = providers.map(
    ({ name, typeName }) =>
      `import { create${typeName}, type ${typeName}, type ${typeName}Options } from "@trunkline/${name}";\n`,
  );
  const members = (make: (typeName: string) => string): string =>
    providers.map(({ name, typeName }) => `  ${camelCase(name)}: ${make(typeName)}`).join("\n");
  return `${header}${imports.join("")}
/** The client of each provider. */
export interface ProviderClients {
${members((typeName) => `${typeName};`)}
}

/** The options of each provider's client. */
export interface ProviderOptions {
${members((typeName) => `${typeName}Options;`)}
}

/** What makes each client. */
export const creators: {
  readonly [Name in keyof ProviderClients]: (options: ProviderOptions[Name]) => ProviderClients[Name];
} = {
${members((typeName) => `create${typeName},`)}
};
`;
}
