// `pnpm test:packed`: the packages as their users get them. Builds, packs, looks inside, installs, runs, compiles, measures.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkConsumers } from "./consumers.ts";
import { checkContents } from "./contents.ts";
import { type Packed, packAll } from "./pack.ts";
import { createReport } from "./report.ts";
import { checkSizes } from "./size.ts";
import { checkStartup } from "./startup.ts";
import { checkTypes } from "./types.ts";

const temporary = await mkdtemp(join(tmpdir(), "trunkline-packed-"));
const report = createReport();
let packed: Packed[] = [];
try {
  report.section("Build and pack");
  await report.check("turbo run build, pnpm pack", async () => {
    packed = await packAll(join(temporary, "tarballs"));
    return packed.map(({ name }) => name).join(", ");
  });
  if (packed.length > 0) {
    await checkContents(report, packed);
    await checkConsumers(report, packed, temporary);
    await checkTypes(report, packed, temporary);
    await checkSizes(report, temporary);
    await checkStartup(report, temporary);
  }
} finally {
  await rm(temporary, { recursive: true, force: true });
}
process.exitCode = report.close();
