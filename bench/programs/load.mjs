// Calls per second and latencies of one client against the server: `node load.mjs <client> <url>`, with the parent's
// messages saying when, and for how long. A process of its own: what else it would hold and compile would be measured, too.
import { checked } from "./answers.mjs";

const [name, baseUrl] = process.argv.slice(2);
const { create } = await import(`./clients/${name}.mjs`);
const client = await checked(create({ baseUrl }));
process.on("message", async ({ verb, concurrency, ms }) => process.send(await load(client[verb], concurrency, ms)));
process.send("ready");

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
