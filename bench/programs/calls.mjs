// CPU and heap of a client's calls over those of raw `fetch`: `node --expose-gc calls.mjs <client> <response | free>`.
// Both take turns in one process, batch by batch, so that whatever else the machine does is shared between them.
import { checked, page, sent, type } from "./answers.mjs";
import * as raw from "./clients/fetch.mjs";

const [name, kind] = process.argv.slice(2);
const warmUp = 4_000;
const batches = 14;
// What costs little is called more often.
const calls = kind === "free" ? 4_000 : 800;

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
const ratios = { get: { cpu: [], heap: [] }, post: { cpu: [], heap: [] } };
const bases = { get: { cpu: [], heap: [] }, post: { cpu: [], heap: [] } };
for (const verb of ["get", "post"]) {
  for (const contender of contenders) await repeat(contender[verb], warmUp);
  for (let batch = 0; batch < batches; batch++) {
    const samples = [];
    // Each goes first as often as the other.
    for (const index of batch % 2 ? [0, 1] : [1, 0]) samples[index] = await sample(contenders[index][verb]);
    for (const unit of ["cpu", "heap"]) {
      ratios[verb][unit].push(samples[1][unit] / samples[0][unit]);
      bases[verb][unit].push(samples[0][unit]);
    }
  }
}
const middle = (verb, unit) => ({ ratio: median(ratios[verb][unit]), base: median(bases[verb][unit]) });
const both = (verb) => ({ cpu: middle(verb, "cpu"), heap: middle(verb, "heap") });
console.log(JSON.stringify({ get: both("get"), post: both("post") }));
process.exit(0); // A client may keep something open.

async function sample(call) {
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const start = process.cpuUsage();
  await repeat(call, calls);
  const { user, system } = process.cpuUsage(start);
  // Meaningful while nothing is collected meanwhile: the young generation is large enough for a batch.
  return { cpu: (user + system) / calls, heap: (process.memoryUsage().heapUsed - before) / calls };
}

async function repeat(call, count) {
  for (let done = 0; done < count; done++) await call();
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2;
}
