// `pnpm api`: writes what the packages export into api/. With `--check`: fails where that is something else.
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

// Before the compiler is loaded.
enableCompileCache();
const { run } = await import("./api/cli.ts");
const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");
process.exitCode = run(process.argv.slice(2), { root, print: (line) => console.log(line) });
