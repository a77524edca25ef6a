// How do I receive messages from Vumi Go without a server of my own, and with one?
import { createVumiGo, isAbortError, isConnectionError, type UserMessage } from "@trunkline/vumi-go";
import { createVumiGoMocks } from "@trunkline/vumi-go/mocks";
import { createVumiGoWebhooks, pathToken } from "@trunkline/vumi-go/webhooks";

const mocks = createVumiGoMocks();
const vumiGo = createVumiGo({
  accountKey: "acc-key-0001",
  conversationToken: "conv-token-0001",
  conversationKey: "conv-key-0001",
  fetch: mocks.fetch, // For your own installation, its `baseUrl` instead.
});

const stop = new AbortController();
function receive({ content }: UserMessage): void {
  console.log(`a message: ${content}`);
  if (content === "that was all") stop.abort();
}

// Without a server: a stream, of a conversation of type `http_api` that has no URL for messages. The mocks end the first
// one as a server that restarts would, and leave the second one open.
const later: UserMessage = { message_id: "c".repeat(32), content: "that was all" };
mocks.streamMessages(({ call }) => ({ status: 200, data: call === 1 ? two() : forever() }));

while (!stop.signal.aborted) {
  try {
    for await (const message of await vumiGo.streamMessages({}, { signal: stop.signal })) receive(message);
    console.log("the stream ended; on with the next");
  } catch (error) {
    if (isAbortError(error)) console.log("stopped");
    else if (!isConnectionError(error)) throw error;
  }
}

// With a server: webhooks, which the provider recommends. They are sent again when your server was down.
const webhooks = createVumiGoWebhooks({ auth: pathToken("a-token-of-22-characters") });
const handler = webhooks.handler({ inboundMessage: ({ payload }) => receive(payload), unknown: () => {} });
const { status } = await handler(await webhooks.sign({ type: "inboundMessage" }));
console.log(`answered with ${status}`);

async function* two(): AsyncGenerator<UserMessage> {
  yield { message_id: "a".repeat(32), content: "hello" };
  yield { message_id: "b".repeat(32), content: "anybody there?" };
}

async function* forever(): AsyncGenerator<UserMessage> {
  yield later;
  await new Promise(() => {});
}

// It prints:
// a message: hello
// a message: anybody there?
// the stream ended; on with the next
// a message: that was all
// stopped
// a message: This is an incoming SMS!
// answered with 200
