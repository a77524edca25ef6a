// `pnpm api`: writes what the packages export into api/. With `--check`: fails where that is something else.
import { fileURLToPath } from "node:url";
import { run } from "./api/cli.ts";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");
process.exitCode = run(process.argv.slice(2), { root, print: (line) => console.log(line) });
