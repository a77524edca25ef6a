// How do I hold a USSD dialogue at Vumi Go: receive what comes in, answer it, and see what becomes of the answer?
import { createVumiGo, isOptedOut } from "@trunkline/vumi-go";
import { createVumiGoMocks } from "@trunkline/vumi-go/mocks";
import { createVumiGoWebhooks, memoryStore, pathToken } from "@trunkline/vumi-go/webhooks";

const mocks = createVumiGoMocks();
const vumiGo = createVumiGo({
  accountKey: "acc-key-0001",
  conversationToken: "conv-token-0001",
  conversationKey: "conv-key-0001",
  fetch: mocks.fetch, // For your own installation, its `baseUrl` instead.
});

// Enter https://example.com/hooks/a-token-of-22-characters as the conversation's URL of messages and of events.
const webhooks = createVumiGoWebhooks({ auth: pathToken("a-token-of-22-characters"), store: memoryStore() });

const handler = webhooks.handler({
  inboundMessage: async ({ payload: { message_id, content, session_event } }) => {
    if (session_event === "close") return console.log("they hung up");
    const isMenu = !content;
    const answer = isMenu ? "1: opening hours, 2: address" : content === "1" ? "We open at eight." : "12 Long Street";
    const sent = await vumiGo.sendMessage({
      in_reply_to: message_id,
      content: answer,
      session_event: isMenu ? "resume" : "close",
    });
    console.log(`${content ?? "dialled in"} → ${answer} (${sent.message_id})`);
  },
  ack: ({ payload }) => console.log(`${payload.user_message_id} was handed to the operator`),
  nack: ({ payload }) => console.log(`${payload.user_message_id} was not: ${payload.nack_reason}`),
  unknown: ({ issues }) => console.log("none of the documented shapes", issues),
});

// `sign` builds the requests that Vumi Go would send: somebody dials in, then presses 1.
const ussd = { transport_type: "ussd", from_addr: "+27761234567" } as const;
const dialled = { ...ussd, message_id: "a".repeat(32), content: null, session_event: "new" } as const;
const pressed = { ...ussd, message_id: "b".repeat(32), content: "1", session_event: "resume" } as const;
await handler(await webhooks.sign({ type: "inboundMessage", payload: dialled }));
await handler(await webhooks.sign({ type: "inboundMessage", payload: pressed }));
await handler(await webhooks.sign({ type: "inboundMessage", payload: pressed })); // It comes again, and is handled once.
await handler(await webhooks.sign({ type: "ack" }));
console.log(`${mocks.requests.length} replies in all`);

// A message of your own has `to_addr`. Those who have opted out get none.
const refused = { success: false, reason: "Recipient with msisdn +27761234567 has opted out" };
mocks.sendMessage({ status: 400, data: refused }, { times: 1 });
try {
  await vumiGo.sendMessage({ to_addr: "+27761234567", content: "We open at nine tomorrow." });
} catch (error) {
  if (!isOptedOut(error)) throw error;
  console.log(error.message);
}

// It prints:
// dialled in → 1: opening hours, 2: address (60c48289d8d94e42ab804159acce42d4)
// 1 → We open at eight. (60c48289d8d94e42ab804159acce42d4)
// 60c48289d8d94e42ab804159acce42d4 was handed to the operator
// 2 replies in all
// vumi-go.sendMessage failed: 400: Recipient with msisdn +2776…67 has opted out.
