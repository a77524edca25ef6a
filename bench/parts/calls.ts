import { run } from "../../test/packed/command.ts";
import { clients } from "../clients.ts";
import { byName, median, shuffled, steadyHeap } from "../numbers.ts";
import type { Place } from "../place.ts";
import type { Row, Table } from "../table.ts";

/** What programs/calls.mjs prints: ratios to raw `fetch` in the same process, and raw `fetch` itself. */
type Sample = Record<"get" | "post", { ratio: number; base: number }>;
type Kind = "response" | "free";
type Unit = "cpu" | "heap";
type Round = Record<Kind, Record<Unit, Record<string, Sample>>>;

/** CPU and heap per call with `fetch` stubbed, and the client's own work over a stub that costs nothing. */
export async function measureCalls(place: Place): Promise<Table[]> {
  const names = place.contenders.filter((name) => !clients[name]?.ownTransport);
  const rounds: Round[] = [];
  for (let count = 0; count < (place.quick ? 1 : 3); count++) {
    const round: Round = { response: { cpu: {}, heap: {} }, free: { cpu: {}, heap: {} } };
    for (const name of shuffled(names)) {
      for (const kind of ["response", "free"] as const) {
        for (const unit of ["cpu", "heap"] as const) {
          const args = [...(unit === "heap" ? steadyHeap : []), "calls.mjs", name, kind, unit];
          round[kind][unit][name] = JSON.parse(await run(place.node, args, { cwd: place.folder })) as Sample;
        }
      }
    }
    rounds.push(round);
  }
  const row = (kind: Kind, unit: Unit, verb: keyof Sample, limit?: number): Row => {
    const samples = (name: string): Sample["get"][] => rounds.flatMap((round) => round[kind][unit][name]?.[verb] ?? []);
    const base = median(names.flatMap(samples).map((sample) => sample.base));
    return {
      what: `${unit === "cpu" ? "CPU" : "heap"}, ${verb.toUpperCase()}`,
      base: unit === "cpu" ? `${base.toFixed(1)} µs` : `${(base / 1000).toFixed(1)} kB`,
      unit: "x",
      values: byName(names, (name) => median(samples(name).map((sample) => sample.ratio))),
      ...(limit !== undefined && { target: { is: "≤", limit } }),
    };
  };
  return [
    {
      title: "A call, `fetch` stubbed by a Response of 1 KB (x raw fetch)",
      rows: [
        row("response", "cpu", "get", 1.25),
        row("response", "cpu", "post", 1.25),
        row("response", "heap", "get", 1.6),
        row("response", "heap", "post", 2),
      ],
    },
    {
      title: "A client's own work, over a stub that costs nothing (x raw fetch)",
      rows: [
        row("free", "cpu", "get", 2.2),
        row("free", "cpu", "post", 2.3),
        row("free", "heap", "get"),
        row("free", "heap", "post"),
      ],
    },
  ];
}
