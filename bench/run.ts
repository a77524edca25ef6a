// `pnpm bench`: ours beside its peers, in one table of figures from one run, most of them ratios to raw `fetch`.
// `pnpm bench calls mocks` measures only these parts, `pnpm bench calls trunkline ky` only these clients,
// `--node=20` in another Node.js. A whole run writes docs/bench.json and docs/bench.svg, as `--write` does for parts of
// it. `--quick` takes fewer rounds.
import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { run } from "../test/packed/command.ts";
import { majors, nodeOf } from "../test/packed/nodes.ts";
import { root } from "../test/packed/places.ts";
import { drawChart } from "./chart.ts";
import { clients } from "./clients.ts";
import { measureBytes } from "./parts/bytes.ts";
import { measureCalls } from "./parts/calls.ts";
import { measureGeneration } from "./parts/generation.ts";
import { measureInstalled } from "./parts/installed.ts";
import { measureLoopback } from "./parts/loopback.ts";
import { measureMocks } from "./parts/mocks.ts";
import { measureStartup } from "./parts/startup.ts";
import { measureTypes } from "./parts/types.ts";
import peers from "./peers.json" with { type: "json" };
import { addPeers, createPlace, type Place, removePlace } from "./place.ts";
import { holds, print, type Row, type Table, targetsOf } from "./table.ts";

const parts: Readonly<Record<string, (place: Place) => Promise<Table[]>>> = {
  calls: measureCalls,
  loopback: measureLoopback,
  startup: measureStartup,
  bytes: measureBytes,
  installed: measureInstalled,
  types: measureTypes,
  generation: measureGeneration,
  mocks: measureMocks,
};

/** What is in docs/bench.json; parts that were measured apart keep their own day and machine. */
type Results = Record<string, { measured: string; node: string; cpus: number; tables: Table[] }>;

const words = process.argv.slice(2);
const known = [
  ...Object.keys(parts),
  ...Object.keys(clients),
  "--quick",
  "--write",
  ...majors.map((major) => `--node=${major}`),
];
const unknown = words.filter((word) => !known.includes(word));
if (unknown.length > 0) throw new Error(`There is no ${unknown.join(", ")}; there are ${known.join(", ")}.`);
const quick = words.includes("--quick");
const named = Object.keys(parts).filter((name) => words.includes(name));
const chosen = Object.keys(clients).filter((name) => words.includes(name));
const major = majors.find((one) => words.includes(`--node=${one}`));

const node = major === undefined ? process.execPath : await nodeOf(major);
const contenders = chosen.length > 0 ? chosen : Object.keys(clients);
const load = loadavg()[0] ?? 0;
const busy = load > availableParallelism() / 2;
const warning = `The machine is busy (load ${load.toFixed(1)} on ${availableParallelism()} cores): times wobble.`;
const place = await createPlace({ quick, node, contenders });
const version = (await run(node, ["--version"], { cwd: place.folder })).trim();
const results: Results = {};
try {
  await addPeers(place);
  for (const name of named.length > 0 ? named : Object.keys(parts)) {
    const start = performance.now();
    const tables = (await parts[name]?.(place)) ?? [];
    const measured = new Date().toISOString().slice(0, 10);
    results[name] = { measured, node: version, cpus: availableParallelism(), tables: tables.map(judged) };
    for (const table of tables) console.log(`\n${print(table)}`);
    console.log(`(${name}: ${((performance.now() - start) / 1000).toFixed(0)} s)`);
  }
} finally {
  await removePlace(place);
}

const whole = named.length === 0 && chosen.length === 0 && major === undefined && !quick;
if (words.includes("--write") || whole) {
  const file = join(root, "docs/bench.json");
  const before = whole ? {} : (JSON.parse(await readFile(file, "utf8").catch(() => "{}")) as Results);
  const all = Object.fromEntries(
    Object.keys(parts).flatMap((name) => {
      const one = results[name] ?? before[name];
      return one ? [[name, one]] : [];
    }),
  );
  await writeFile(file, `${JSON.stringify(all, rounded, 2)}\n`);
  await writeFile(join(root, "docs/bench.svg"), drawChart(Object.values(all).flatMap(({ tables }) => tables)));
  console.log("\nWritten: docs/bench.json, docs/bench.svg");
}
const versions = Object.entries({ ...peers.clients, ...peers.generators }).map((pair) => pair.join(" "));
if (busy) console.log(`\n${warning}`);
console.log(`\nNode.js ${version}; ${versions.join(", ")}.`);

/** Says of each row with targets whether they hold. */
function judged({ title, rows }: Table): Table {
  const judge = (row: Row): Row & { holds?: boolean } => {
    const targets = targetsOf(row);
    return targets.length === 0 ? row : { ...row, holds: targets.every((target) => holds(row, target)) };
  };
  return { title, rows: rows.map(judge) };
}

/** Digits beyond the fourth are noise. */
function rounded(_: string, value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(4)) : value;
}
