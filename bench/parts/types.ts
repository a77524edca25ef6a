import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "../../test/packed/command.ts";
import { root } from "../../test/packed/places.ts";
import { byName, median } from "../numbers.ts";
import type { Place } from "../place.ts";
import type { Row, Table, Target } from "../table.ts";

const tsconfig = {
  compilerOptions: {
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
    module: "esnext",
    moduleResolution: "bundler",
    types: [],
    strict: true,
    // Kubb writes members without a type.
    noImplicitAny: false,
    skipLibCheck: true,
    noEmit: true,
  },
  files: ["consumer.ts"],
};

type Generate = (place: Place, spec: string, into: string) => Promise<unknown>;

/** Each makes its client of a spec. */
const generators: Readonly<Record<string, Generate>> = {
  "openapi-fetch": (_, spec, into) => node(into, "openapi-typescript/bin/cli.js", [spec, "-o", "schema.ts"]),
  orval: async ({ generators }, spec, into) => {
    const output = { target: join(into, "client.ts"), client: "fetch", mode: "single" };
    await writeFile(
      join(into, "orval.config.mjs"),
      `export default ${JSON.stringify({ one: { input: spec, output } })};`,
    );
    return run(join(generators, "node_modules/.bin/orval"), ["--config", "orval.config.mjs"], { cwd: into });
  },
  kubb: async ({ generators }, spec, into) => {
    // It finds its plugins from where its configuration is.
    const config = join(generators, "kubb.config.mjs");
    const input = { path: spec };
    const output = { path: into, clean: true, format: false, lint: false, extension: { ".ts": ".js" } };
    await writeFile(
      config,
      `import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";
const plugins = [pluginOas({ generators: [] }), pluginTs(), pluginClient({ client: "fetch", bundle: true })];
export default { root: ".", input: ${JSON.stringify(input)}, output: ${JSON.stringify(output)}, plugins };`,
    );
    const cli = join(generators, "node_modules/@kubb/cli/bin/kubb.cjs");
    return run(process.execPath, [cli, "generate", "--silent", "--config", config], { cwd: generators });
  },
  "hey-api": ({ generators }, spec, into) =>
    run(join(generators, "node_modules/.bin/openapi-ts"), ["-i", spec, "-o", into], { cwd: into }),
};

interface Cost {
  instantiations: number;
  /** Milliseconds. */
  check: number;
  check7: number;
  /** Absent: nothing of use is offered. */
  name?: number;
  input?: number;
}

/** What types cost in an editor and in CI: ten calls of Flowroute in one file. */
export async function measureTypes(place: Place): Promise<Table[]> {
  const spec = join(place.folder, "flowroute.json");
  await node(root, "@redocly/cli/bin/cli.js", ["bundle", "specs/flowroute/openapi.yaml", "-o", spec]);
  await writeFile(spec, plainTypes(await readFile(spec, "utf8")));
  const names = ["trunkline", ...Object.keys(generators)];
  const costs: Record<string, Cost> = {};
  for (const name of names) {
    const cwd = await layOut(place.folder, name);
    await generators[name]?.(place, spec, join(cwd, "generated"));
    costs[name] = await costOf(place, cwd);
  }
  const row = (what: string, unit: Row["unit"], of: keyof Cost, target: Target): Row => ({
    what,
    unit,
    values: byName(names, (name) => costs[name]?.[of]),
    target,
  });
  return [
    {
      title: "Types, ten calls in one file",
      rows: [
        row("instantiations", "", "instantiations", { is: "≤", limit: 2_500 }),
        row("check time, TypeScript 5.9", "ms", "check", { is: "≤", limit: 1, times: "openapi-fetch" }),
        row("check time, TypeScript 7", "ms", "check7", { is: "≤", limit: 1, times: "openapi-fetch" }),
        row("warm completion of the operation", "ms", "name", { is: "≤", limit: 1.2, times: "orval" }),
        row("warm completion of its input", "ms", "input", { is: "≤", limit: 1.2, times: "orval" }),
      ],
    },
  ];
}

/** Kubb cannot read `type: ["string", "integer"]`, so all peers get `anyOf`. */
function plainTypes(spec: string): string {
  return JSON.stringify(
    JSON.parse(spec, (_, value: unknown) => {
      if (typeof value !== "object" || value === null || !("type" in value) || !Array.isArray(value.type)) return value;
      if (value.type.filter((type) => type !== "null").length < 2) return value;
      return { anyOf: value.type.map((type: unknown) => ({ type })) };
    }),
  );
}

/** How many types the compiler makes of generic ones for ten calls with ours. */
export async function instantiations(folder: string): Promise<number> {
  return (await check("typescript", await layOut(folder, "trunkline"))).instantiations;
}

async function layOut(folder: string, name: string): Promise<string> {
  const cwd = join(folder, "types", name);
  await mkdir(join(cwd, "generated"), { recursive: true });
  await copyFile(join(root, `bench/programs/types/${name}.ts`), join(cwd, "consumer.ts"));
  await writeFile(join(cwd, "tsconfig.json"), JSON.stringify(tsconfig));
  return cwd;
}

async function costOf({ folder, quick }: Place, cwd: string): Promise<Cost> {
  const checks = [];
  const checks7 = [];
  for (let round = 0; round < (quick ? 1 : 3); round++) {
    checks.push(await check("typescript", cwd));
    checks7.push(await check("typescript-7", cwd));
  }
  const compiler = join(root, "node_modules/typescript/lib/typescript.js");
  const told = await run(process.execPath, ["complete.mjs", cwd, compiler], { cwd: folder });
  return {
    instantiations: checks[0]?.instantiations ?? Number.NaN,
    check: median(checks.map(({ ms }) => ms)),
    check7: median(checks7.map(({ ms }) => ms)),
    ...(JSON.parse(told) as Pick<Cost, "name" | "input">),
  };
}

async function check(compiler: string, cwd: string): Promise<{ instantiations: number; ms: number }> {
  const told = await node(cwd, `${compiler}/bin/tsc`, ["--extendedDiagnostics", "--pretty", "false"]);
  const value = (name: string): number => Number(new RegExp(`^${name}:\\s*([\\d.]+)`, "m").exec(told)?.[1]);
  return { instantiations: value("Instantiations"), ms: value("Check time") * 1000 };
}

/** Runs a script of a package that the repository has. */
function node(cwd: string, script: string, args: readonly string[]): Promise<string> {
  return run(process.execPath, [join(root, "node_modules", script), ...args], { cwd });
}
