import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isForeign, providers, type Surroundings } from "./cli.ts";
import { SpecError } from "./problem.ts";
import { readProvider } from "./provider.ts";

const redocly = fileURLToPath(new URL("../../node_modules/@redocly/cli/bin/cli.js", import.meta.url));

/** Checks every spec, first with Redocly CLI, then against our own rules; resolves to the exit code. */
export async function lintSpecs({ root, print }: Surroundings): Promise<number> {
  const names = providers(root);
  // What someone else wrote need not be as we would write it.
  const own = names.filter((name) => !isForeign(root, name));
  const entries = own.map((name) => `specs/${name}/openapi.yaml`);
  const config = existsSync(`${root}/redocly.yaml`) ? ["--config", "redocly.yaml"] : [];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [redocly, "lint", ...entries, ...config, "--format", "stylish"],
    {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    },
  );
  let code = 0;
  if (own.length && status !== 0) {
    print(`${stdout}${stderr}`.trim());
    code = 1;
  }
  for (const name of names) {
    try {
      const { model } = readProvider({ root, name });
      print(`${name}: ${model.operations.length} operations keep to our rules`);
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      print(error.message);
      code = 1;
    }
  }
  return code;
}
