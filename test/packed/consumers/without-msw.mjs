// The mocks and the webhooks of a user who never installed MSW.
import { equal, rejects } from "node:assert/strict";
import { createFlowroute } from "@trunkline/flowroute";
import { createFlowrouteMocks } from "@trunkline/flowroute/mocks";
import { basicWebhookAuth, createFlowrouteWebhooks } from "@trunkline/flowroute/webhooks";

await rejects(import("msw"), { code: "ERR_MODULE_NOT_FOUND" });

const mocks = createFlowrouteMocks();
const flowroute = createFlowroute({ accessKey: "12345678", secretKey: "secret", fetch: mocks.fetch });
await flowroute.sendMessage({ to: "12065551212", from: "12065550000", body: "hello" });
equal(mocks.requests[0].operation, "sendMessage");

const webhooks = createFlowrouteWebhooks({
  auth: basicWebhookAuth({ username: "flowroute", password: "a-long-secret-of-ours" }),
});
const received = [];
const handle = webhooks.handler({ inboundSms: (event) => received.push(event.type), unknown: () => {} });
const answer = await handle(await webhooks.sign({ type: "inboundSms" }));
equal(answer.status, 200);
equal(received.join(), "inboundSms");
