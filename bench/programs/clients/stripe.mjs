import Stripe from "stripe";

export function create({ fetch, baseUrl }) {
  // Without a fetch it goes through its own transport over node:http, as it does for its users.
  const { protocol, hostname, port } = new URL(baseUrl);
  const host = { protocol: protocol.slice(0, -1), host: hostname, ...(port && { port }) };
  const options = { ...host, telemetry: false, ...(fetch && { httpClient: Stripe.createFetchHttpClient(fetch) }) };
  const stripe = new Stripe("sk_test_secret", options);
  return {
    get: () => stripe.customers.retrieve("cus_1"),
    post: () => stripe.customers.create({ name: "hello", phone: "+12065551212" }),
  };
}
