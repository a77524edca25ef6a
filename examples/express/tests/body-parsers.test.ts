// Where the webhook may stand among body parsers, and where not.
import assert from "node:assert/strict";
import { test } from "node:test";
import { toNode } from "@trunkline/vumi-go/webhooks";
import express, { type Express } from "express";
import { createWebhooks } from "../src/webhooks.ts";
import { listen } from "./listen.ts";

const webhooks = createWebhooks("a-password-for-the-tests");
const hook = toNode(webhooks.handler({ unknown: ({ payload }) => assert.fail(JSON.stringify(payload)) }));
const route = "/hooks/vumi-go";

const mounted: Record<string, (app: Express) => unknown> = {
  "above express.json()": (app) => app.post(route, hook).use(express.json()),
  "below express.raw() of its own": (app) => app.post(route, express.raw({ type: () => true }), hook),
  "below express.json() that keeps the bytes": (app) =>
    app
      .use(express.json({ verify: (request, _, bytes) => void Object.assign(request, { rawBody: bytes }) }))
      .post(route, hook),
  "below parsers of other types": (app) => app.use(express.urlencoded(), express.text()).post(route, hook),
  "in a router of its own": (app) => app.use("/hooks", express.Router().post("/vumi-go", hook)).use(express.json()),
};

for (const [where, mount] of Object.entries(mounted)) {
  test(`it works ${where}`, async (t) => {
    const app = express();
    mount(app);
    const url = `${await listen(t, app)}${route}`;
    const response = await fetch(await webhooks.sign({ type: "inboundMessage" }, { url }));
    assert.equal(response.status, 200);
  });
}

test("below express.json() it cannot work, and says how to mend that", async (t) => {
  const app = express().use(express.json()).post(route, hook);
  const url = `${await listen(t, app)}${route}`;
  const error = t.mock.method(console, "error", () => {});
  const response = await fetch(await webhooks.sign({ type: "inboundMessage" }, { url }));
  assert.equal(response.status, 500);
  assert.match(`${error.mock.calls[0]?.arguments[0]}`, /Mount the webhook before express\.json\(\)/);
});
