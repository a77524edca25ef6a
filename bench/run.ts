// `pnpm bench`: what a call costs over a stubbed `fetch`, as ratios to raw `fetch` plus `json()` in the same run.

import { createFlowroute } from "@trunkline/flowroute";
import { createFlowrouteMocks } from "@trunkline/flowroute/mocks";
import createFetchClient from "openapi-fetch";
import { measure } from "./measure.ts";

const base = "https://api.flowroute.com";
const authorization = `Basic ${btoa("12345678:m8axLA45yds7k22448aOQ7BshaADg6vr")}`;
const attributes = { to: "12065551212", from: "12012673227", body: "hello" };
const page = JSON.stringify({
  data: Array.from({ length: 8 }, (_, n) => ({ type: "number", id: `1201267322${n}` })),
  links: {},
});
const sent = JSON.stringify({ data: { type: "message", id: "mdr2-39cadeace66e11e7aff806cd7f24ba2d" } });
const json = { "content-type": "application/vnd.api+json" };

// Every contender's fetch is this one: no network, but a real Response with a real body to read.
const stub = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
  const post = (init?.method ?? (input as Request).method) === "POST";
  return new Response(post ? sent : page, { status: post ? 202 : 200, headers: json });
};

const raw = {
  get: async () => (await stub(`${base}/v2/numbers?limit=8`, { headers: { authorization } })).json(),
  post: async () => {
    const body = JSON.stringify({ data: { type: "message", attributes } });
    return (await stub(`${base}/v2.1/messages`, { method: "POST", body, headers: { authorization, ...json } })).json();
  },
};

const keys = { accessKey: "12345678", secretKey: "m8axLA45yds7k22448aOQ7BshaADg6vr" };
const flowroute = createFlowroute({ ...keys, fetch: stub });
const ours = {
  get: () => flowroute.listAccountPhoneNumbers({ limit: 8 }),
  post: () => flowroute.sendMessage(attributes),
};

const byPath = createFetchClient<Record<string, never>>({
  baseUrl: base,
  fetch: stub,
  headers: { authorization },
}) as unknown as {
  GET(path: string, init: object): Promise<unknown>;
  POST(path: string, init: object): Promise<unknown>;
};
const openapiFetch = {
  get: () => byPath.GET("/v2/numbers", { params: { query: { limit: 8 } } }),
  post: () => byPath.POST("/v2.1/messages", { body: { data: { type: "message", attributes } }, headers: json }),
};

const mocks = createFlowrouteMocks();
const mocked = createFlowroute({ ...keys, fetch: mocks.fetch });
const withMocks = {
  get: () => mocked.listAccountPhoneNumbers({ limit: 8 }),
  post: async () => {
    await mocked.sendMessage(attributes);
    mocks.reset();
  },
};

console.log(
  "CPU and heap per call, `fetch` stubbed: ratios to raw fetch + json() of the same run (medians of 9 rounds)\n",
);
console.table(
  await measure({
    "raw fetch + json()": raw,
    "@trunkline/flowroute": ours,
    "openapi-fetch 0.17": openapiFetch,
    "@trunkline/flowroute through its mocks": withMocks,
  }),
);
