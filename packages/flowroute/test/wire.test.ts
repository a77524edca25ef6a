import { expect, test } from "vitest";
import { validate } from "../../core/src/schema.ts";
import { observe, requestByPath } from "../../core/test/suites/observe.ts";
import { sortVectors } from "../../core/test/suites/vectors.ts";
import { wireSuite } from "../../core/test/suites/wire.ts";
import { webhookData } from "../src/generated/webhooks.ts";
import deliveries from "./fixtures/webhooks.json" with { type: "json" };
import { flowroute } from "./tested.ts";

wireSuite(flowroute);

const { named, webhooks } = sortVectors(flowroute);

test("by path, a body of the compact form stays as it is", async () => {
  const compact = named.find(({ left }) => left.includes("compact form"));
  if (!compact) throw new Error("No vector has the compact form.");
  const { client, sent } = observe(flowroute, compact, () => new Response(null, { status: 204 }));
  await requestByPath(flowroute, client, "sendMessage", compact.request);
  expect((await sent()).body).toEqual(compact.request.body);
});

test("every webhook vector is among the deliveries that the webhook tests receive", () => {
  expect(webhooks.length).toBeGreaterThan(0);
  for (const { operationId, request } of webhooks) {
    const type = operationId.replace(/^on(.)/, (_, letter: string) => letter.toLowerCase());
    expect(deliveries.map(({ type, body }) => ({ type, body }))).toContainEqual({ type, body: request.body });
    expect(validate(webhookData.events[type]?.schema ?? false, request.body, webhookData.definitions)).toEqual([]);
  }
});
