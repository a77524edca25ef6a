// How do I send a text with Aculab Cloud, and hear what becomes of it?
// Here with the mocks. Without `fetch` it is really sent, and costs money.
import { createAculab } from "@trunkline/aculab";
import { createAculabMocks } from "@trunkline/aculab/mocks";
import { basicWebhookAuth, createAculabWebhooks, memoryStore } from "@trunkline/aculab/webhooks";

const { fetch } = createAculabMocks();
const aculab = createAculab({ cloudId: "1-2-0", username: "user@example.com", apiAccessKey: "test", fetch });

// Aculab Cloud signs nothing: it shows this user name and password at your page.
const url = "https://app.example.com/hooks/aculab";
const [username, password] = ["aculab", process.env.WEBHOOK_PASSWORD ?? "a-long-password"];

const [id = ""] = await aculab.sendMessage({
  to: "15550001234",
  from: "15552341234",
  content: "Your table is ready.",
  status_page: url,
  status_authentication_name: username,
  status_authentication_password: password,
});
console.log(`accepted as ${id}`);

// Your page. `handler` takes a Request and gives a Response; `toNode` makes it fit node:http and Express.
const webhooks = createAculabWebhooks({ auth: basicWebhookAuth({ username, password }), store: memoryStore() });
const handler = webhooks.handler({
  messageStatus: ({ payload }) => console.log(`${payload.status} at ${payload.timestamp?.toISOString()}`),
  inboundMessage: ({ payload }) => console.log(`an answer: ${payload.content}`),
  unknown: ({ issues }) => console.log("none of the documented shapes", issues),
});

// `sign` builds the requests that Aculab Cloud would send, the last of them for a second time.
const steps = ["submitted to carrier", "delivered", "delivered"].map((status) => ({ msg_ref: id, status }));
for (const payload of steps) await handler(await webhooks.sign({ type: "messageStatus", payload }, { url }));
await handler(await webhooks.sign({ type: "inboundMessage", payload: { content: "On our way" } }, { url }));

// Who has no page asks.
const { [id]: state } = await aculab.queryMessages({ msg_refs: [id] });
console.log(`asked: ${state?.status}`);

// It prints:
// accepted as 36e1766e_2.1493141823.12345
// submitted to carrier at 2017-04-25T17:37:08.000Z
// delivered at 2017-04-25T17:37:08.000Z
// an answer: On our way
// asked: delivered
