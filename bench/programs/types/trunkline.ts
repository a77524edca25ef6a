import { createFlowroute } from "@trunkline/flowroute";

const flowroute = createFlowroute({ accessKey: "a", secretKey: "b" });

const sent = await flowroute./*name*/ sendMessage({ to: "12065551212", /*input*/ from: "12012673227" });
const messages = await flowroute.listMessages({ start_date: "2026-01-01", limit: 10 });
const message = await flowroute.getMessage({ id: sent.id });
const numbers = await flowroute.listAccountPhoneNumbers({ limit: 8, starts_with: "1206" });
const number = await flowroute.getPhoneNumberDetails({ id: "12065551212" });
await flowroute.purchasePhoneNumber({ id: "12065551212" });
const codes = await flowroute.listAvailableAreaCodes({ limit: 10 });
const route = await flowroute.createInboundRoute({ alias: "new", route_type: "host", value: "sip.example.com" });
const names = await flowroute.listCnamRecords({ limit: 10 });
const name = await flowroute.createCnamRecord({ value: "TRUNKLINE" });

console.log(messages.data.length, message.data, numbers.data.length, number, codes.data, route, names.data, name);
