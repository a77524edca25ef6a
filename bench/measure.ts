/** What is compared: the same two calls by each contender. */
export interface Contender {
  get(): Promise<unknown>;
  post(): Promise<unknown>;
}

const rounds = 9;
const calls = 3_000;

/** CPU and heap per call of each contender, as ratios to the first; rounds are shuffled, medians are taken. */
export async function measure(
  contenders: Readonly<Record<string, Contender>>,
): Promise<Record<string, Record<string, string>>> {
  const samples = new Map<string, number[]>();
  const names = Object.keys(contenders);
  for (let round = 0; round <= rounds; round++) {
    for (const name of names.toSorted(() => Math.random() - 0.5)) {
      for (const verb of ["get", "post"] as const) {
        const { cpu, heap } = await sample((contenders[name] as Contender)[verb]);
        // The first round warms up.
        if (round > 0)
          for (const [unit, value] of [
            ["CPU", cpu],
            ["heap", heap],
          ] as const)
            push(samples, `${name} ${verb} ${unit}`, value);
      }
    }
  }
  const columns = ["get CPU", "post CPU", "get heap", "post heap"];
  const cell = (name: string, column: string): string =>
    (median(samples.get(`${name} ${column}`)) / median(samples.get(`${names[0]} ${column}`))).toFixed(2);
  return Object.fromEntries(
    names.map((name) => [name, Object.fromEntries(columns.map((column) => [column, cell(name, column)]))]),
  );
}

async function sample(call: () => Promise<unknown>): Promise<{ cpu: number; heap: number }> {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = process.cpuUsage();
  for (let count = 0; count < calls; count++) await call();
  const { user, system } = process.cpuUsage(start);
  // Meaningful while nothing is collected meanwhile: run with a large young generation.
  return { cpu: (user + system) / calls, heap: (process.memoryUsage().heapUsed - before) / calls };
}

function push(samples: Map<string, number[]>, key: string, value: number): void {
  samples.set(key, [...(samples.get(key) ?? []), value]);
}

function median(values: number[] = []): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
