// How do I receive messages and delivery receipts, and try it without a phone?
import { createServer } from "node:http";
import { basicWebhookAuth, createFlowrouteWebhooks, memoryStore, toNode } from "@trunkline/flowroute/webhooks";

const webhooks = createFlowrouteWebhooks({
  // Register https://flowroute:a-long-password@example.com/hooks with Flowroute; it sends both along.
  auth: basicWebhookAuth({ username: "flowroute", password: process.env.WEBHOOK_PASSWORD ?? "a-long-password" }),
  // A delivery that comes again is handled once. Write your own over a database, for more than one process.
  store: memoryStore(),
});

const handler = webhooks.handler({
  inboundSms: ({ payload }) => console.log(`a message: ${payload.data.attributes.body}`),
  deliveryReceipt: ({ id, payload }) => console.log(`${id} is ${payload.data.attributes.status}`),
  unknown: ({ issues }) => console.log("none of the documented shapes", issues),
});

const server = createServer(toNode(handler));
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = server.address();
const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/hooks`;

// `sign` builds the request that Flowroute would send, with the spec's example and your changes to it.
const body = "See you at eight";
const answers = [
  await fetch(await webhooks.sign({ type: "inboundSms", payload: { data: { attributes: { body } } } }, { url })),
  await fetch(await webhooks.sign({ type: "deliveryReceipt" }, { url })),
  await fetch(await webhooks.sign({ type: "deliveryReceipt" }, { url })),
  await fetch(url, { method: "POST", body: "{}" }),
];
console.log(answers.map(({ status }) => status).join(", "));
server.close();

// It prints:
// a message: See you at eight
// mdr2-39cadeace66e11e7aff806cd7f24ba2d is message buffered
// 200, 200, 200, 401
