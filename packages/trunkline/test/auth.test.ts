import { createFlowrouteMocks } from "@trunkline/flowroute/mocks";
import { expect, test } from "vitest";
import { createFlowroute, type Middleware, refreshed } from "../src/index.ts";

const gatewayAuth =
  (key: string): Middleware =>
  (next) =>
  (request, context) => {
    context.hide(key);
    return next({ ...request, headers: { ...request.headers, "x-gateway-key": key } }, context);
  };

const keys = { accessKey: "12345678", secretKey: "secret" };

test("every attempt carries auth of one's own, and the provider's", async () => {
  const { fetch, requests, ...mocks } = createFlowrouteMocks();
  const flowroute = createFlowroute({ ...keys, fetch, retry: { maxDelay: 0 }, perAttempt: [gatewayAuth("canary")] });
  mocks.listEdgeStrategies({ status: 429 }, { times: 2 });
  await flowroute.listEdgeStrategies();
  const headers = { authorization: "***", "x-gateway-key": "canary" };
  expect(requests).toMatchObject([
    { status: 429, headers },
    { status: 429, headers },
    { status: 200, headers },
  ]);
});

test("keys from a function are got once for all calls, and again after the status that refuses them", async () => {
  let version = 0;
  const sent: string[] = [];
  const flowroute = createFlowroute({
    ...keys,
    fetch: async (_, { headers }) => {
      const key = new Headers(headers).get("x-gateway-key") ?? "";
      sent.push(key);
      return key === "key-2" ? Response.json({ data: [] }) : new Response(null, { status: 407 });
    },
    perAttempt: [refreshed(async () => `key-${++version}`, gatewayAuth, [407])],
  });
  await Promise.all([flowroute.listEdgeStrategies(), flowroute.listEdgeStrategies()]);
  expect(sent).toEqual(["key-1", "key-1", "key-2", "key-2"]);
});

test("what auth of one's own hides is in no message", async () => {
  const flowroute = createFlowroute({
    ...keys,
    fetch: async () => Response.json({ errors: [{ detail: "the key canary is wrong" }] }, { status: 400 }),
    perAttempt: [gatewayAuth("canary")],
  });
  await expect(flowroute.listEdgeStrategies()).rejects.toThrow("the key *** is wrong");
});
