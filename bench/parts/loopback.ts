import { type ChildProcess, fork, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { byName, median, shuffled } from "../numbers.ts";
import type { Place } from "../place.ts";
import type { Row, Table, Target } from "../table.ts";

/** Calls per second; microseconds of CPU per call, which a busy machine hardly changes; milliseconds. */
type Unit = "rate" | "cpu" | "p50" | "p99";

/** What programs/load.mjs measures in one turn. */
type Turn = Record<Unit, number>;

/** Ratios to raw `fetch`, which took turns with it, and raw `fetch` itself. */
interface Sample extends Record<Unit, { ratio: number; base: number }> {
  verb: Verb;
  concurrency: number;
}

/** One turn of a client, and of raw `fetch` right before or after it. */
interface PairOfTurns {
  verb: Verb;
  concurrency: number;
  ours: Turn;
  base: Turn;
}

type Verb = "get" | "post";

/** Processes of each client: every one has a pace of its own, that of raw `fetch` differs by a third. */
const processes = 3;
/** Calls at once, and how many turns each gets in each process. */
const levels = [
  { concurrency: 1, turns: 1 },
  { concurrency: 50, turns: 3 },
  { concurrency: 500, turns: 1 },
];
// Raw `fetch` takes this long to find its pace: at half of it, a call costs twice what it does later.
const warmUp = { concurrency: 50, ms: 2000 };
/** Milliseconds. */
const turn = 200;

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

/**
 * Calls per second and latencies against a server on this machine. Server, client and raw `fetch` are a process each; the
 * latter two take turns, so that whatever else the machine does is shared between them. They have one core, the server
 * another: what a client leaves to V8's helpers, such as collecting its garbage, is part of what its calls cost.
 */
export async function measureLoopback({ folder, node, contenders, quick }: Place): Promise<Table[]> {
  const server = spawn(process.execPath, ["server.mjs"], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  keepOn(0, server);
  try {
    const [port] = (await once(server.stdout, "data")) as [Buffer];
    const url = `http://127.0.0.1:${String(port).trim()}`;
    const samples: Record<string, Sample[]> = {};
    for (const name of shuffled(contenders)) samples[name] = await measureOne({ name, url, folder, node, quick });
    const row = (verb: Verb, level: number, unit: Unit, target?: readonly Target[]): Row => {
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
    return (["get", "post"] as const).map((verb) => ({
      title: `Over loopback, ${verb.toUpperCase()} (x raw fetch)`,
      rows: levels.flatMap(({ concurrency: level }) => [
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

interface One {
  name: string;
  url: string;
  folder: string;
  node: string;
  quick: boolean;
}

/** One client beside raw `fetch`. */
async function measureOne({ quick, ...one }: One): Promise<Sample[]> {
  const turns: PairOfTurns[] = [];
  for (let count = 0; count < (quick ? 1 : processes); count++) turns.push(...(await measurePair(one)));
  return (["get", "post"] as const).flatMap((verb) =>
    levels.map(({ concurrency }) => {
      const pairs = turns.filter((pair) => pair.verb === verb && pair.concurrency === concurrency);
      const of = (unit: Unit): { ratio: number; base: number } => ({
        ratio: median(pairs.map(({ ours, base }) => ours[unit] / base[unit])),
        base: median(pairs.map(({ base }) => base[unit])),
      });
      return { verb, concurrency, rate: of("rate"), cpu: of("cpu"), p50: of("p50"), p99: of("p99") };
    }),
  );
}

/** One process of each. */
async function measurePair({ name, url, folder, node }: Omit<One, "quick">): Promise<PairOfTurns[]> {
  const both = ["fetch", name].map((client) => fork("load.mjs", [client, url], { cwd: folder, execPath: node }));
  const [raw, client] = both as [ChildProcess, ChildProcess];
  for (const one of both) keepOn(1, one);
  try {
    await Promise.all(both.map((one) => reply(one)));
    const pairs: PairOfTurns[] = [];
    for (const verb of ["get", "post"] as const) {
      for (const one of both) await load(one, { verb, ...warmUp });
      for (const { concurrency, turns } of levels) {
        for (let count = 0; count < turns; count++) {
          // Each goes first as often as the other.
          const rawFirst = pairs.length % 2 === 1;
          const order = rawFirst ? [raw, client] : [client, raw];
          const first = await load(order[0] as ChildProcess, { verb, concurrency, ms: turn });
          const second = await load(order[1] as ChildProcess, { verb, concurrency, ms: turn });
          const [base, ours] = rawFirst ? [first, second] : [second, first];
          pairs.push({ verb, concurrency, base, ours });
        }
      }
    }
    return pairs;
  } finally {
    for (const one of both) one.kill();
  }
}

/** Keeps a process on one core, where the system can: Linux. */
function keepOn(core: number, { pid }: ChildProcess): void {
  spawnSync("taskset", ["-acp", `${core}`, `${pid}`]);
}

async function load(one: ChildProcess, what: { verb: Verb; concurrency: number; ms: number }): Promise<Turn> {
  one.send(what);
  return (await reply(one)) as Turn;
}

/** The next message of a process, which must live to send it. */
function reply(one: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const fail = (code: number | null): void => reject(new Error(`${one.spawnargs.join(" ")} ended with ${code}.`));
    one.once("exit", fail).once("message", (message) => {
      one.off("exit", fail);
      resolve(message);
    });
  });
}

function said(unit: Unit, base: number): string {
  if (unit === "rate") return `${Math.round(base).toLocaleString("en")}/s`;
  return unit === "cpu" ? `${base.toFixed(0)} µs` : `${base.toFixed(2)} ms`;
}
