// How long the language service takes to complete at a call site, warm: `node complete.mjs <folder> <TypeScript>`.
// The places are marked in consumer.ts: `/*name*/` where the operation is named, `/*input*/` in its input.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, compiler] = process.argv.slice(2);
const { default: ts } = await import(pathToFileURL(compiler).href);
const file = join(folder, "consumer.ts");
const { options, fileNames } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(folder, "tsconfig.json"), ts.sys.readFile).config,
  ts.sys,
  folder,
);
const text = readFileSync(file, "utf8");
let shown = text;
let version = 0;
const service = ts.createLanguageService({
  ...ts.sys,
  useCaseSensitiveFileNames: () => true,
  getCompilationSettings: () => options,
  getScriptFileNames: () => fileNames,
  getScriptVersion: (name) => (name === file ? String(version) : "0"),
  getScriptSnapshot: (name) => {
    const content = name === file ? shown : ts.sys.readFile(name);
    return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
  },
  getCurrentDirectory: () => folder,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
});

const result = {};
for (const place of ["name", "input"]) {
  const [before] = text.match(new RegExp(`^[^]*/\\*${place}\\*/\\s*"?`));
  const position = before.length;
  const wanted = place === "name" ? /sendMessage|^\/v2\.1\/messages$/ : /^is_mms$/;
  const times = [];
  let offered = true;
  for (let round = 0; round < 8; round++) {
    // Another keystroke each time, after the place, so that nothing of the file is known already.
    shown = `${text}\n// ${"x".repeat(round)}`;
    version++;
    const start = performance.now();
    const entries = service.getCompletionsAtPosition(file, position, {})?.entries ?? [];
    times.push(performance.now() - start);
    offered &&= entries.some(({ name }) => wanted.test(name));
  }
  // The first rounds are not warm. Where nothing of use is offered, it does not count that it was quick.
  if (offered) result[place] = times.slice(3).sort((a, b) => a - b)[2];
}
console.log(JSON.stringify(result));
