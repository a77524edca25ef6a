// All providers through one package: each way to one of them leads to the same functions.
import { deepEqual, equal, rejects, throws } from "node:assert/strict";
import { createFlowroute } from "@trunkline/flowroute";
import { createFlowrouteWebhooks } from "@trunkline/flowroute/webhooks";
import * as trunkline from "trunkline";
import * as auth from "trunkline/auth";
import * as flowroute from "trunkline/flowroute";
import * as all from "trunkline/flowroute/all";
import { createFlowrouteMocks } from "trunkline/flowroute/mocks";
import { createFlowroute as createSlim, sendMessage } from "trunkline/flowroute/slim";
import { makeCalls } from "./calls.mjs";

await makeCalls(trunkline);
for (const one of [trunkline, trunkline.flowroute, flowroute, all]) equal(one.createFlowroute, createFlowroute);
for (const one of [trunkline.flowroute, all]) equal(one.createFlowrouteWebhooks, createFlowrouteWebhooks);
deepEqual({ ...trunkline, ...auth }, { ...trunkline });

const mocks = createFlowrouteMocks();
const keys = { accessKey: "12345678", secretKey: "secret", fetch: mocks.fetch };
const message = { to: "12065551212", from: "12065550000", body: "hello" };
const clients = trunkline.createTrunkline({ flowroute: keys });
equal(Object.keys(clients).join(), "flowroute");
await clients.flowroute.sendMessage(message);
await createSlim(keys, { sendMessage }).sendMessage(message);
throws(() => trunkline.createTrunkline({ flowrout: keys }), /did you mean "flowroute"\?/);

// Auth of one's own around every attempt: got anew after a 401.
mocks.sendMessage(({ request }) => (request.headers.get("x-gateway-key") === "key-2" ? undefined : { status: 401 }));
let version = 0;
const key = () => `key-${++version}`;
const place = { in: "header", name: "x-gateway-key" };
const gateway = auth.refreshed(key, (one) => auth.apiKeyAuth(one, place));
await createFlowroute({ ...keys, perAttempt: [gateway] }).sendMessage(message);
equal(mocks.requests.length, 4);
await rejects(createFlowroute(keys).sendMessage(message), { status: 401 });
