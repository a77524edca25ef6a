import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { run } from "../../test/packed/command.ts";
import { root } from "../../test/packed/places.ts";
import { providers } from "../clients.ts";
import { median } from "../numbers.ts";
import type { Place } from "../place.ts";
import type { Table } from "../table.ts";

/** How long the generator takes for our largest spec, beside the CLI of openapi-typescript, which makes types only. */
export async function measureGeneration({ folder, quick }: Place): Promise<Table[]> {
  const provider = await largest();
  const cli = join(root, "node_modules/openapi-typescript/bin/cli.js");
  const commands = {
    trunkline: ["scripts/generate.ts", provider, "--check"],
    "openapi-typescript": [cli, `specs/${provider}/openapi.yaml`, "-o", join(folder, "schema.ts")],
  };
  const times: Record<keyof typeof commands, number[]> = { trunkline: [], "openapi-typescript": [] };
  for (let round = 0; round < (quick ? 1 : 5); round++) {
    for (const name of ["trunkline", "openapi-typescript"] as const) {
      const start = performance.now();
      await run(process.execPath, commands[name], { cwd: root });
      times[name].push(performance.now() - start);
    }
  }
  const values = { trunkline: median(times.trunkline), "openapi-typescript": median(times["openapi-typescript"]) };
  const target = { is: "≤", limit: 2, times: "openapi-typescript" } as const;
  return [{ title: `Generation of ${provider}, our largest`, rows: [{ what: "time", unit: "ms", values, target }] }];
}

async function largest(): Promise<string> {
  const sizes: { provider: string; bytes: number }[] = [];
  for (const provider of providers) {
    const folder = join(root, "specs", provider);
    let bytes = 0;
    for (const file of await readdir(folder)) bytes += (await stat(join(folder, file))).size;
    sizes.push({ provider, bytes });
  }
  return sizes.sort((a, b) => b.bytes - a.bytes)[0]?.provider ?? "";
}
