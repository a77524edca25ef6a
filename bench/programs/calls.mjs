// CPU or heap of a client's calls over those of raw `fetch`: `node calls.mjs <client> <response | free> <cpu | heap>`.
// Both take turns in one process, batch by batch, so that whatever else the machine does is shared between them. CPU is
// that of an ordinary process, which collects its garbage when it likes to: where a large heap is emptied before each
// batch, most of what is measured is the first touch of its pages, and code that was thrown away and is compiled anew.
import { checked, page, sent, type } from "./answers.mjs";
import * as raw from "./clients/fetch.mjs";

const [name, kind, unit] = process.argv.slice(2);
const warmUp = 4_000;
// Bytes hardly differ from batch to batch.
const batches = unit === "heap" ? 8 : 24;
// What costs little is called more often.
const calls = kind === "free" ? 4_000 : 2_000;

const post = (input, init) => (init?.method ?? input.method) === "POST";
const headers = { "content-type": type };
const stubs = {
  // No network, but a real Response with a real body to read.
  response: async (input, init) => new Response(post(input, init) ? sent : page, { status: 200, headers }),
  // Costs nothing itself: what is left is the client's own work.
  free: async (input, init) => (post(input, init) ? freeSent : freePage),
};
const shared = new Headers(headers);
const free = (text) => ({
  status: 200,
  statusText: "OK",
  ok: true,
  headers: shared,
  url: "",
  body: null,
  text: async () => text,
  json: async () => JSON.parse(text),
});
const freePage = free(page);
const freeSent = free(sent);

const options = { fetch: stubs[kind], baseUrl: "https://api.example.com" };
const { create } = await import(`./clients/${name}.mjs`);
const contenders = [await checked(raw.create(options)), await checked(create(options))];
const sample = { cpu: sampleCpu, heap: sampleHeap }[unit];
const found = { get: { ratios: [], bases: [] }, post: { ratios: [], bases: [] } };
for (const verb of ["get", "post"]) {
  for (const contender of contenders) await repeat(contender[verb], warmUp);
  for (let batch = 0; batch < batches; batch++) {
    const samples = [];
    // Each goes first as often as the other.
    for (const index of batch % 2 ? [0, 1] : [1, 0]) samples[index] = await sample(contenders[index][verb]);
    found[verb].ratios.push(samples[1] / samples[0]);
    found[verb].bases.push(samples[0]);
  }
}
const middle = ({ ratios, bases }) => ({ ratio: median(ratios), base: median(bases) });
console.log(JSON.stringify({ get: middle(found.get), post: middle(found.post) }));
process.exit(0); // A client may keep something open.

/** Microseconds for each call. */
async function sampleCpu(call) {
  const start = process.cpuUsage();
  await repeat(call, calls);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / calls;
}

/** Bytes for each call. Meaningful while nothing is collected meanwhile: the young generation must be large enough for a batch. */
async function sampleHeap(call) {
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  await repeat(call, calls);
  return (process.memoryUsage().heapUsed - before) / calls;
}

async function repeat(call, count) {
  for (let done = 0; done < count; done++) await call();
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2;
}
