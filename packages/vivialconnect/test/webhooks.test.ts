import { expect, test } from "vitest";
import { createVivialConnect } from "../src/index.ts";
import { createVivialConnectMocks } from "../src/mocks.ts";
import { createVivialConnectWebhooks, pathToken, verifyByFetch } from "../src/webhooks.ts";

const token = "a-token-of-22-characters";
const url = `https://app.example.com/hooks/${token}`;
const webhooks = createVivialConnectWebhooks({ auth: pathToken(token) });
const numbers = { from_number: "+16462453833", to_number: "+13022136859" };
const inbound = { id: 86505, direction: "inbound", status: "received", ...numbers, body: "Hello" };

const post = (body: unknown): Request =>
  new Request(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

test.for([
  { how: "in its root", body: { message: inbound } },
  { how: "bare", body: inbound },
])("a message that came in is taken $how", async ({ body }) => {
  expect(await webhooks.parse(post(body))).toMatchObject({
    type: "inboundMessage",
    id: `${inbound.id}`,
    payload: body,
  });
});

test.for([
  { first: "sent", second: "delivered", same: false },
  { first: "sent", second: "sent", same: true },
])("news that a message is $first, and that it is $second, is the same: $same", async ({ first, second, same }) => {
  const key = async (status: string): Promise<string> => {
    const request = await webhooks.sign({ type: "messageStatus", payload: { message: { status } } }, { url });
    return (await webhooks.parse(request)).dedupeKey;
  };
  expect((await key(first)) === (await key(second))).toBe(same);
});

test("what is no message is unknown, and whoever does not know the URL is nobody", async () => {
  expect(await webhooks.parse(post({ text: "hello" }))).toMatchObject({ type: "unknown" });
  const request = new Request("https://app.example.com/hooks/another-token-of-22-chars", {
    method: "POST",
    body: "{}",
  });
  await expect(webhooks.parse(request)).rejects.toMatchObject({ status: 401 });
});

test.for([
  { knows: true, given: "the API has it", want: 1 },
  { knows: false, given: "the API does not have it", want: 0 },
])("a bare event is handled $want times where $given", async ({ knows, want }) => {
  const mocks = createVivialConnectMocks();
  if (!knows) mocks.getMessage({ status: 404 });
  const client = createVivialConnect({ apiKey: "k", apiSecret: "s", accountId: 10130, fetch: mocks.fetch });
  const asked = verifyByFetch(
    async ({ id }) => (await client.getMessage.raw({ message_id: Number(id) })).status === 200,
  );
  const handled: unknown[] = [];
  const receiver = createVivialConnectWebhooks({ auth: [pathToken(token), asked], onError: () => {} });
  const handler = receiver.handler({ inboundMessage: ({ id }) => handled.push(id), unknown: () => {} });
  expect((await handler(post(inbound))).status).toBe(200);
  expect(handled).toHaveLength(want);
  expect(mocks.requests).toMatchObject([{ operation: "getMessage", input: { message_id: inbound.id } }]);
});
