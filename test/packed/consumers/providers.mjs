// A first call, an error and a webhook of each provider, against its own mocks.
import { deepEqual, equal, match, rejects } from "node:assert/strict";
import { createAculab, isHttpError } from "@trunkline/aculab";
import { createAculabMocks } from "@trunkline/aculab/mocks";
import { sendMessage as aculabSendMessage, createAculab as createSlimAculab } from "@trunkline/aculab/slim";
import { basicWebhookAuth, createAculabWebhooks } from "@trunkline/aculab/webhooks";
import { createVivialConnect } from "@trunkline/vivialconnect";
import { createVivialConnectMocks } from "@trunkline/vivialconnect/mocks";
import {
  createVivialConnect as createSlimVivial,
  sendMessage as vivialSendMessage,
} from "@trunkline/vivialconnect/slim";
import { createVumiGo } from "@trunkline/vumi-go";
import { createVumiGoMocks } from "@trunkline/vumi-go/mocks";
import { createVumiGo as createSlimVumi, sendMessage as vumiSendMessage } from "@trunkline/vumi-go/slim";

const vivialMocks = createVivialConnectMocks();
const vivialOptions = { apiKey: "key", apiSecret: "secret", accountId: 12345, fetch: vivialMocks.fetch };
const vivialConnect = createVivialConnect(vivialOptions);
const text = { to_number: "+11234567890", from_number: "+19132597591", body: "hello" };
equal((await vivialConnect.sendMessage(text)).status, "accepted");
equal((await createSlimVivial(vivialOptions, { sendMessage: vivialSendMessage }).sendMessage(text)).status, "accepted");
for await (const log of vivialConnect.listLogs.items({ start_time: "20181128T000000Z", end_time: "20181129T000000Z" }))
  match(log.log_timestamp, /^\d{20}$/);

const vumiMocks = createVumiGoMocks();
const vumiOptions = {
  authToken: "t",
  accountKey: "a",
  conversationToken: "b",
  conversationKey: "c",
  fetch: vumiMocks.fetch,
};
const vumiGo = createVumiGo(vumiOptions);
equal((await vumiGo.listCampaigns())[0].name, "Your Campaign");
equal(typeof (await vumiGo.sendMessage({ to_addr: "+27761234567", content: "hello" })).message_id, "string");
const slimVumi = createSlimVumi(vumiOptions, { sendMessage: vumiSendMessage });
equal(typeof (await slimVumi.sendMessage({ to_addr: "+27761234567", content: "hello" })).message_id, "string");
for await (const message of await vumiGo.streamMessages()) {
  equal(typeof message.message_id, "string");
  break;
}
await rejects(createVumiGo({ fetch: vumiMocks.fetch }).countOptOuts(), /authToken/);

const aculabMocks = createAculabMocks();
const aculabOptions = { cloudId: "1-2-0", username: "user@example.com", apiAccessKey: "k", fetch: aculabMocks.fetch };
const aculab = createAculab(aculabOptions);
const sms = { to: "441908273800", from: "15552341234", content: "hello" };
equal((await aculab.sendMessage(sms)).length > 0, true);
equal((await createSlimAculab(aculabOptions, { sendMessage: aculabSendMessage }).sendMessage(sms)).length > 0, true);
aculabMocks.purchaseNumbers({ status: 400 });
await rejects(aculab.purchaseNumbers({ country: "Germany", region: "Berlin" }), (error) => isHttpError(error, 400));
await rejects(aculab.startRestService({ rest_calls: { to: "441908273800", from: "15552341234" } }), /serviceName/);

const webhooks = createAculabWebhooks({
  auth: basicWebhookAuth({ username: "aculab", password: "a-long-secret-of-ours" }),
});
const received = [];
const handle = webhooks.handler({
  inboundMessage: (event) => received.push(event.payload.timestamp instanceof Date),
  unknown: () => {},
});
equal((await handle(await webhooks.sign({ type: "inboundMessage" }))).status, 200);
deepEqual(received, [true]);
