// `pnpm faults`: writes docs/faults.md from the table of the fault lab.
import { writeFileSync } from "node:fs";
import { renderFaults } from "../packages/core/test/lab/render.ts";

writeFileSync(new URL("../docs/faults.md", import.meta.url), renderFaults());
