// Calls per second and latencies against the server: `node load.mjs <client> <url> <ms> <concurrency>…`.
import { checked } from "./answers.mjs";

const [name, baseUrl, ms, ...levels] = process.argv.slice(2);
const { create } = await import(`./clients/${name}.mjs`);
const client = await checked(create({ baseUrl }));
const result = [];
for (const verb of ["get", "post"]) {
  await load(client[verb], 50, Number(ms) / 2);
  for (const concurrency of levels.map(Number))
    result.push({ verb, concurrency, ...(await load(client[verb], concurrency, Number(ms))) });
}
console.log(JSON.stringify(result));
process.exit(0); // Connections may be kept alive.

async function load(call, concurrency, ms) {
  const latencies = [];
  const start = performance.now();
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
  latencies.sort((a, b) => a - b);
  const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))];
  return { rate: latencies.length / seconds, p50: at(0.5), p99: at(0.99) };
}
