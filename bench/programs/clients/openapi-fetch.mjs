import createClient from "openapi-fetch";

export function create({ fetch, baseUrl }) {
  const authorization = `Basic ${btoa("12345678:m8axLA45yds7k22448aOQ7BshaADg6vr")}`;
  const client = createClient({ baseUrl, headers: { authorization }, ...(fetch && { fetch }) });
  const attributes = { to: "12065551212", from: "12012673227", body: "hello" };
  return {
    get: async () => (await client.GET("/v2/numbers", { params: { query: { limit: 8 } } })).data,
    post: async () => (await client.POST("/v2.1/messages", { body: { data: { type: "message", attributes } } })).data,
  };
}
