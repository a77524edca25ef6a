// `pnpm test:soak`: many more sequences than a test run has time for, or one again that has failed.
import { parseArgs } from "node:util";
import { check } from "./check.ts";

const { values } = parseArgs({
  options: { runs: { type: "string", default: "100000" }, seed: { type: "string" }, path: { type: "string" } },
});
const { seed, path } = values;
const total = Number(values.runs);
const slice = 5000;
const started = performance.now();
const ends = new Map<string, number>();
for (let done = 0; done < total; done += slice) {
  const checked = await check({
    runs: Math.min(slice, total - done),
    ...(seed !== undefined && { seed: Number(seed) + done }),
    ...(path !== undefined && { path }),
  });
  for (const [end, count] of Object.entries(checked.ends)) ends.set(end, (ends.get(end) ?? 0) + count);
  if (checked.failure) {
    console.error(checked.failure);
    process.exit(1);
  }
  if (path !== undefined) {
    console.log("This sequence breaks no promise.");
    process.exit();
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${Math.min(done + slice, total)} of ${total} sequences, none broke a promise (${seconds} s)`);
}
for (const [end, count] of [...ends].sort()) console.log(`  ${`${count}`.padStart(7)}  ${end}`);
