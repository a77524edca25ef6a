import createClient from "openapi-fetch";
import type { paths } from "./generated/schema.js";

const client = createClient<paths>({ baseUrl: "https://api.flowroute.com" });

const sent = await client.POST(/*name*/ "/v2.1/messages", {
  body: { data: { type: "message", attributes: { to: "12065551212", /*input*/ from: "12012673227" } } },
});
const messages = await client.GET("/v2.1/messages", { params: { query: { start_date: "2026-01-01", limit: 10 } } });
const message = await client.GET("/v2.1/messages/{id}", { params: { path: { id: "mdr2-1" } } });
const numbers = await client.GET("/v2/numbers", { params: { query: { limit: 8, starts_with: "1206" } } });
const number = await client.GET("/v2/numbers/{id}", { params: { path: { id: "12065551212" } } });
await client.POST("/v2/numbers/{id}", { params: { path: { id: "12065551212" } } });
const codes = await client.GET("/v2/numbers/available/areacodes", { params: { query: { limit: 10 } } });
const route = await client.POST("/v2/routes", {
  body: { data: { type: "route", attributes: { alias: "new", route_type: "host", value: "sip.example.com" } } },
});
const names = await client.GET("/v2/cnams", { params: { query: { limit: 10 } } });
const name = await client.POST("/v2/cnams", { body: { value: "TRUNKLINE" } });

console.log(sent.data, messages.data?.data.length, message.data?.data, numbers.data?.data.length);
console.log(number.data, codes.data?.data, route.data, names.data?.data, name.data);
