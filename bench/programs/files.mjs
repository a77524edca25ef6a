// Loaded before a program: prints how many files it read, and how large they are.
import { statSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

const files = new Set();
registerHooks({
  load(url, context, next) {
    if (url.startsWith("file:")) files.add(fileURLToPath(url));
    return next(url, context);
  },
});
process.once("exit", () => {
  files.delete(process.argv[1]);
  const bytes = [...files].reduce((sum, file) => sum + statSync(file).size, 0);
  console.log(JSON.stringify({ files: files.size, bytes }));
});
