// Calls per second and latencies against the server, over those of raw `fetch`: `node load.mjs <client> <url> <pairs>
// <concurrency>…`. Both take turns in one process, so that whatever else the machine does is shared between them.
import { checked } from "./answers.mjs";
import * as raw from "./clients/fetch.mjs";

const [name, baseUrl, pairs, ...levels] = process.argv.slice(2);
const ms = 120;
const { create } = await import(`./clients/${name}.mjs`);
const contenders = [await checked(raw.create({ baseUrl })), await checked(create({ baseUrl }))];
const result = [];
for (const verb of ["get", "post"]) {
  for (const contender of contenders) await load(contender[verb], 50, 400);
  for (const concurrency of levels.map(Number)) {
    const windows = [[], []];
    for (let pair = 0; pair < Number(pairs); pair++) {
      // Each goes first as often as the other.
      for (const index of pair % 2 ? [0, 1] : [1, 0])
        windows[index].push(await load(contenders[index][verb], concurrency, ms));
    }
    const of = (unit) => ({
      ratio: median(windows[1].map((one, pair) => one[unit] / windows[0][pair][unit])),
      base: median(windows[0].map((one) => one[unit])),
    });
    result.push({ verb, concurrency, rate: of("rate"), cpu: of("cpu"), p50: of("p50"), p99: of("p99") });
  }
}
console.log(JSON.stringify(result));
process.exit(0); // Connections may be kept alive.

async function load(call, concurrency, ms) {
  const latencies = [];
  const start = performance.now();
  const used = process.cpuUsage();
  const worker = async () => {
    for (let now = performance.now(); now < start + ms; ) {
      await call();
      const end = performance.now();
      latencies.push(end - now);
      now = end;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(used);
  latencies.sort((a, b) => a - b);
  const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))];
  return { cpu: (user + system) / latencies.length, rate: latencies.length / seconds, p50: at(0.5), p99: at(0.99) };
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2;
}
