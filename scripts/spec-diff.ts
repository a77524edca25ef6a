import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";
import { styleText } from "node:util";

// Before anything large is loaded.
enableCompileCache();
const { run } = await import("./spec-diff/cli.ts");
const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");
const colours = { breaking: "red", addition: "green", fix: "cyan" } as const;
process.exitCode = await run(process.argv.slice(2), {
  root,
  print: (line) => console.log(line),
  // No colour where the output is no terminal, or `NO_COLOR` is set.
  paint: (level, text) => styleText(colours[level], text, { stream: process.stdout }),
});
