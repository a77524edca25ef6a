import * as flowroute from "./generated/index.js";

const sent = await flowroute./*name*/ sendMessage({
  data: { type: "message", attributes: { to: "12065551212", /*input*/ from: "12012673227" } },
});
const messages = await flowroute.listMessages({ start_date: "2026-01-01", limit: 10 });
const message = await flowroute.getMessage("mdr2-1");
const numbers = await flowroute.listAccountPhoneNumbers({ limit: 8, starts_with: "1206" });
const number = await flowroute.getPhoneNumberDetails("12065551212");
await flowroute.purchasePhoneNumber("12065551212");
const codes = await flowroute.listAvailableAreaCodes({ limit: 10 });
const route = await flowroute.createInboundRoute({
  data: { type: "route", attributes: { alias: "new", route_type: "host", value: "sip.example.com" } },
});
const names = await flowroute.listCnamRecords({ limit: 10 });
const name = await flowroute.createCnamRecord({ value: "TRUNKLINE" });

console.log(sent, messages.data.length, message.data, numbers.data.length, number, codes.data, route, names, name);
