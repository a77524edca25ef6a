import { fileURLToPath } from "node:url";
import { run } from "./generate/cli.ts";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");
process.exitCode = await run(process.argv.slice(2), { root, print: (line) => console.log(line) });
