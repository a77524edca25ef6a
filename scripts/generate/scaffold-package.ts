import { exampleCall } from "./example-call.ts";
import type { Model } from "./model.ts";
import { apiName, camelCase } from "./names.ts";
import { wrap } from "./print.ts";
import { credentialsOf, exampleOptions, optionSources } from "./scaffold-auth.ts";
import { showcase } from "./scaffold-sources.ts";

/** `package.json`; versions come from the catalog of the workspace. */
export function manifest({ name, title, webhooks }: Model): string {
  const entries = [".", "./slim", "./mocks", "./msw", ...(webhooks.length ? ["./webhooks"] : []), "./limits", "./node"];
  const file = (entry: string): string => (entry === "." ? "index" : entry.slice(2));
  const built = (entry: string): string => `./dist/${file(entry)}.mjs`;
  const source = entries.map((entry) => [
    entry,
    { "@trunkline/source": `./src/${file(entry)}.ts`, default: built(entry) },
  ]);
  const own = ["./package.json", "./package.json"];
  const data = {
    name: `@trunkline/${name}`,
    version: "0.0.0",
    description: `Typed client for the ${apiName(title)}${webhooks.length ? ", with its webhooks," : ","} and mocks for your tests.`,
    license: "MIT",
    repository: { type: "git", url: "git+https://github.com/trunkline/trunkline.git", directory: `packages/${name}` },
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    files: ["dist"],
    exports: Object.fromEntries([...source, own]),
    publishConfig: {
      access: "public",
      provenance: true,
      exports: Object.fromEntries([...entries.map((entry) => [entry, built(entry)]), own]),
    },
    scripts: {
      build: "tsdown --config-loader native --config ../../tsdown.config.ts",
      test: `vitest run --root ../.. --project ${name} --passWithNoTests`,
    },
    dependencies: { "@trunkline/core": "workspace:^" },
    devDependencies: { msw: "catalog:" },
    peerDependencies: { msw: "^2.10.5 || ^3" },
    peerDependenciesMeta: { msw: { optional: true } },
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** `turbo.json`: the package is built and tested anew when its spec changes. */
export function turboTasks({ name }: Model): string {
  const inputs = `["$TURBO_EXTENDS$", "$TURBO_ROOT$/specs/${name}/**"]`;
  return `{\n  "extends": ["//"],\n  "tasks": {\n    "build": { "inputs": ${inputs} },\n    "test": { "inputs": ${inputs} }\n  }\n}\n`;
}

/** `README.md`: how to begin; all operations are in `API.md`. */
export function readme(model: Model): string {
  const { name, typeName, title, webhooks } = model;
  const variable = camelCase(typeName);
  const shown = showcase(model);
  const options = optionSources(model).map(
    ({ option, env, description }) => `| \`${option}\` | \`${env}\` | ${description.replace(/\s+/g, " ").trim()} |`,
  );
  const groups = model.tags.map(({ name: tag }) => {
    const links = model.operations.flatMap((one) =>
      one.tag === tag ? [`[\`${one.id}\`](API.md#${one.id.toLowerCase()})`] : [],
    );
    return `| ${tag} | ${links.join(", ")} |`;
  });
  const parts = [
    `# @trunkline/${name}`,
    `Typed client for the ${apiName(title)}. [API.md](./API.md) lists every operation.`,
    `\`\`\`sh\nnpm install @trunkline/${name}\n\`\`\``,
    `\`\`\`ts\nimport { create${typeName} } from "@trunkline/${name}";\n\nconst ${variable} = create${typeName}(${exampleOptions(model, shown)});\n${shown ? `${exampleCall(model, shown)}\n` : ""}\`\`\``,
    ...(options.length
      ? ["## Credentials", ["| Option | Environment | What it is |", "| --- | --- | --- |", ...options].join("\n")]
      : []),
    ...schemesText(model),
    ...(groups.length ? ["## Operations", ["| Group | Operations |", "| --- | --- |", ...groups].join("\n")] : []),
    "## Tests",
    `\`create${typeName}Mocks()\` of \`@trunkline/${name}/mocks\` (or \`/msw\` for MSW) answers every operation with an example.`,
    ...(webhooks.length
      ? [
          "## Webhooks",
          `\`create${typeName}Webhooks()\` of \`@trunkline/${name}/webhooks\` receives: ${webhooks.map(({ type }) => `\`${type}\``).join(", ")}.`,
        ]
      : []),
    ...(model.assumptions.length
      ? [
          "## Not yet confirmed against the live service",
          "Where no source settles a matter, the spec says what it assumes. [The list](API.md#not-confirmed-by-any-source) is at the end of API.md.",
        ]
      : []),
    "## Errors, retries, pages",
    "They are the same for every provider: [the documentation](../../docs/README.md) has a page for each.",
    "## Licence",
    "[MIT](LICENSE). The client stands on [@trunkline/core](../core/README.md), which is installed with it.",
  ];
  return `${parts.map(wrapped).join("\n\n")}\n`;
}

/** As long as the lines of a document may be; code and tables are left as they are. */
function wrapped(part: string): string {
  return /^(```|\|)/.test(part)
    ? part
    : part
        .split("\n")
        .flatMap((line) => wrap(line, 120))
        .join("\n");
}

/** Where there are several schemes: which options each needs. */
function schemesText(model: Model): string[] {
  const all = credentialsOf(model);
  if (all.length < 2) return [];
  const lines = all.map(({ name, parts, scheme }) => {
    const options = [...new Set(parts.flatMap((part) => part.options.map(({ option }) => `\`${option}\``)))];
    const about = scheme.description?.replace(/\s+/g, " ").trim();
    return `- \`${name}\`: ${options.join(", ") || `\`${camelCase(name)}\``}.${about ? ` ${about}` : ""}`;
  });
  return [
    "Each operation needs those of one scheme ([API.md](./API.md) says which), and says so where they are missing:",
    lines.join("\n"),
  ];
}
