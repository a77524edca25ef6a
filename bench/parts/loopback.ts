import { spawn } from "node:child_process";
import { once } from "node:events";
import { run } from "../../test/packed/command.ts";
import { byName, median, shuffled } from "../numbers.ts";
import type { Place } from "../place.ts";
import type { Row, Table, Target } from "../table.ts";

/** What programs/load.mjs prints: ratios to raw `fetch` in the same process, and raw `fetch` itself. */
interface Sample extends Record<Unit, { ratio: number; base: number }> {
  verb: "get" | "post";
  concurrency: number;
}
/** Calls per second; microseconds of CPU per call, which a busy machine hardly changes; milliseconds. */
type Unit = "rate" | "cpu" | "p50" | "p99";

const levels = [1, 50, 500];
const titles: Readonly<Record<Unit, string>> = {
  rate: "calls per second",
  cpu: "CPU per call",
  p50: "latency, p50",
  p99: "latency, p99",
};

const targets: readonly Target[] = [
  { is: "≥", limit: 0.95, ours: ["trunkline"] },
  { is: "≥", limit: 3, ours: ["trunkline-node"] },
];

/** Calls per second and latencies against a server on this machine, which is a process of its own. */
export async function measureLoopback({ folder, node, contenders, quick }: Place): Promise<Table[]> {
  const server = spawn(process.execPath, ["server.mjs"], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  try {
    const [port] = (await once(server.stdout, "data")) as [Buffer];
    const url = `http://127.0.0.1:${String(port).trim()}`;
    const samples: Record<string, Sample[]> = {};
    for (const name of shuffled(contenders)) {
      const args = ["load.mjs", name, url, quick ? "3" : "9", ...levels.map(String)];
      samples[name] = JSON.parse(await run(node, args, { cwd: folder })) as Sample[];
    }
    const row = (verb: string, level: number, unit: Unit, target?: readonly Target[]): Row => {
      const one = (name: string): Sample[Unit] | undefined =>
        samples[name]?.find((sample) => sample.verb === verb && sample.concurrency === level)?.[unit];
      const base = median(contenders.map((name) => one(name)?.base ?? Number.NaN));
      return {
        what: `${titles[unit]}, ${level} at once`,
        base: said(unit, base),
        unit: "x",
        values: byName(contenders, (name) => one(name)?.ratio),
        ...(target && { target }),
      };
    };
    return ["get", "post"].map((verb) => ({
      title: `Over loopback, ${verb.toUpperCase()} (x raw fetch)`,
      rows: levels.flatMap((level) => [
        row(verb, level, "rate", level === 50 ? targets : undefined),
        row(verb, level, "cpu"),
        row(verb, level, "p50"),
        row(verb, level, "p99"),
      ]),
    }));
  } finally {
    server.kill();
  }
}

function said(unit: Unit, base: number): string {
  if (unit === "rate") return `${Math.round(base).toLocaleString("en")}/s`;
  return unit === "cpu" ? `${base.toFixed(0)} µs` : `${base.toFixed(2)} ms`;
}
