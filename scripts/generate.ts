import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

// Before anything large is loaded: half of the time of `generate` is that of loading.
enableCompileCache();
const { run } = await import("./generate/cli.ts");
const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");
process.exitCode = await run(process.argv.slice(2), { root, print: (line) => console.log(line) });
