// What one writes without any library; all others are measured against it.
export function create({ fetch = globalThis.fetch, baseUrl }) {
  const authorization = `Basic ${btoa("12345678:m8axLA45yds7k22448aOQ7BshaADg6vr")}`;
  return {
    get: async () => (await fetch(`${baseUrl}/v2/numbers?limit=8`, { headers: { authorization } })).json(),
    post: async () => {
      const attributes = { to: "12065551212", from: "12012673227", body: "hello" };
      const body = JSON.stringify({ data: { type: "message", attributes } });
      const headers = { authorization, "content-type": "application/vnd.api+json" };
      return (await fetch(`${baseUrl}/v2.1/messages`, { method: "POST", headers, body })).json();
    },
  };
}
