import * as flowroute from "./generated/sdk.gen.js";

const sent = await flowroute./*name*/ sendMessage({
  body: { data: { type: "message", attributes: { to: "12065551212", /*input*/ from: "12012673227" } } },
});
const messages = await flowroute.listMessages({ query: { start_date: "2026-01-01", limit: 10 } });
const message = await flowroute.getMessage({ path: { id: "mdr2-1" } });
const numbers = await flowroute.listAccountPhoneNumbers({ query: { limit: 8, starts_with: "1206" } });
const number = await flowroute.getPhoneNumberDetails({ path: { id: "12065551212" } });
await flowroute.purchasePhoneNumber({ path: { id: "12065551212" } });
const codes = await flowroute.listAvailableAreaCodes({ query: { limit: 10 } });
const route = await flowroute.createInboundRoute({
  body: { data: { type: "route", attributes: { alias: "new", route_type: "host", value: "sip.example.com" } } },
});
const names = await flowroute.listCnamRecords({ query: { limit: 10 } });
const name = await flowroute.createCnamRecord({ body: { value: "TRUNKLINE" } });

console.log(sent.data, messages.data?.data.length, message.data?.data, numbers.data?.data.length);
console.log(number.data, codes.data?.data, route.data, names.data?.data, name.data);
