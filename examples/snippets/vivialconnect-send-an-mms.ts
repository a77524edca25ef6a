// How do I send a picture, and follow it until it has arrived?
// Only the mocks are asked here: with an account, leave out the options, and it is sent and costs money.
import { setTimeout } from "node:timers/promises";
import { createVivialConnect, isOptedOut, parseTime } from "@trunkline/vivialconnect";
import { createVivialConnectMocks } from "@trunkline/vivialconnect/mocks";

const mocks = createVivialConnectMocks();
const vivialConnect = createVivialConnect({ apiKey: "test", apiSecret: "test", accountId: 12345, fetch: mocks.fetch });

const menu = {
  from_number: "+19132597591",
  to_number: "+11234567890",
  body: "Today's menu",
  media_urls: ["https://example.com/menu.png"],
};
const accepted = await vivialConnect.sendMessage(menu);
console.log(`${accepted.status}, as ${accepted.id}`);

// Where a message is on its way, the mocks say, too: first queued, then delivered.
mocks.getMessage(({ call }) => {
  const [status, sent] = call === 1 ? (["queued", null] as const) : (["delivered", "2020-10-27T15:58:53"] as const);
  return { status: 200, data: { message: { ...accepted, status, sent } } };
});

const underway = ["accepted", "queued", "sending", "sent"];
let message = accepted;
while (underway.includes(message.status)) {
  await setTimeout(100); // with an account, some seconds
  message = await vivialConnect.getMessage({ message_id: accepted.id });
  console.log(message.status);
}
// The time came without a zone: it is UTC, wherever this runs. The price is in 1/10000 of a dollar.
if (message.sent) console.log(`sent at ${parseTime(message.sent).toISOString()}`);
if (message.price) console.log(`for $${message.price / 10_000}`);

// Whoever texted STOP to the number gets nothing more from it.
const data = { error_code: 10005, message: "to_number is opted out for messages from from_number" };
mocks.sendMessage({ status: 400, data }, { times: 1 });
try {
  await vivialConnect.sendMessage(menu);
} catch (error) {
  if (!isOptedOut(error)) throw error;
  console.log("not sent: the guest has opted out");
}

// It prints:
// accepted, as 231323
// queued
// delivered
// sent at 2020-10-27T15:58:53.000Z
// for $0.01
// not sent: the guest has opted out
