import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

enableCompileCache();
const { run } = await import("./changeset-check/cli.ts");
const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");
process.exitCode = await run(process.argv.slice(2), { root, print: (line) => console.log(line) });
