import { fileURLToPath } from "node:url";
import { lintSpecs } from "./generate/lint.ts";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");
process.exitCode = await lintSpecs({ root, print: (line) => console.log(line) });
