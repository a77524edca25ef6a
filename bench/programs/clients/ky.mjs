import ky from "ky";

export function create({ fetch, baseUrl }) {
  const authorization = `Basic ${btoa("12345678:m8axLA45yds7k22448aOQ7BshaADg6vr")}`;
  const client = ky.create({ headers: { authorization }, ...(fetch && { fetch }) });
  const attributes = { to: "12065551212", from: "12012673227", body: "hello" };
  return {
    get: () => client.get(`${baseUrl}/v2/numbers`, { searchParams: { limit: 8 } }).json(),
    post: () => client.post(`${baseUrl}/v2.1/messages`, { json: { data: { type: "message", attributes } } }).json(),
  };
}
