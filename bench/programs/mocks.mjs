// CPU of a mocked request, over a stub that gives the same answer: `node --expose-gc mocks.mjs <kind>`.
// `node mocks.mjs <kind> first` only gets the first reply, to be timed from outside.
import { page, type } from "./answers.mjs";

const [kind, first] = process.argv.slice(2);
const origin = "https://api.flowroute.com";
const authorization = `Basic ${btoa("12345678:m8axLA45yds7k22448aOQ7BshaADg6vr")}`;

const ours = async () => (await import("@trunkline/flowroute/mocks")).createFlowrouteMocks();
const kinds = {
  stub: async () => ["/v2/numbers", async () => new Response(page, { headers: { "content-type": type } })],
  list: async () => withReset("/v2/numbers", await ours()),
  "made-1": () => made(1),
  "made-500": () => made(500),
  "under-msw": async () => {
    const mocks = (await import("@trunkline/flowroute/msw")).createFlowrouteMocks();
    await intercept(mocks.handlers);
    return withReset("/v2/numbers", { fetch: globalThis.fetch, reset: mocks.reset });
  },
  "msw-1": () => msw(1),
  "msw-50": () => msw(50),
  "msw-500": () => msw(500),
};

const [path, fetch, reset] = await kinds[kind]();
const request = [`${origin}${path}`, { headers: { authorization } }];
const response = await fetch(...request);
if (response.status !== 200) throw new Error(`${kind} answered ${response.status}: ${await response.text()}`);
const text = await response.text();
if (first) process.exit(0);

const stub = async () => new Response(text, { headers: { "content-type": type } });
const samples = [];
for (let round = 0; round < 9; round++) {
  const base = await sample(stub);
  const cost = await sample(fetch);
  // The first rounds warm up.
  if (round > 3) samples.push(cost / base);
}
console.log(JSON.stringify(samples.toSorted((a, b) => a - b)[2]));
process.exit(0); // An interceptor keeps nothing open that is of use.

async function sample(fetch) {
  // Fewer last no longer than what the compiler does beside them.
  const calls = 1_000;
  globalThis.gc();
  const start = process.cpuUsage();
  for (let count = 0; count < calls; count++) await (await fetch(...request)).json();
  const { user, system } = process.cpuUsage(start);
  reset?.();
  return (user + system) / calls;
}

function withReset(path, mocks) {
  return [path, mocks.fetch, () => mocks.reset()];
}

/** Our mocks of a provider that is made up, with so many operations; the last one is called. */
async function made(count) {
  const { createMocks } = await import("@trunkline/core/mocks");
  const rules = {};
  const operations = {};
  const add = (name, path) => {
    operations[name] = { http: `GET ${path}`, safety: "read" };
    rules[name] = { replies: { 200: { type, example: JSON.parse(page) } } };
  };
  for (let n = 1; n < count; n++) add(`other${n}`, `/v2/other${n}/{id}`);
  add("listNumbers", "/v2/numbers");
  const provider = { name: "made", baseUrl: origin, type, accept: type, errors: { message: [] } };
  const mocks = createMocks({ provider, operations, rules, definitions: {}, errors: {} }, { credentials: "ignore" });
  return withReset("/v2/numbers", mocks);
}

async function msw(count) {
  const { http, HttpResponse } = await import("msw");
  const answer = () => new HttpResponse(page, { headers: { "content-type": type } });
  const others = Array.from({ length: count - 1 }, (_, n) => http.get(`${origin}/v2/other/${n}/:id`, answer));
  await intercept([...others, http.get(`${origin}/v2/numbers`, answer)]);
  return ["/v2/numbers", globalThis.fetch];
}

async function intercept(handlers) {
  const { setupServer } = await import("msw/node");
  setupServer(...handlers).listen();
}
