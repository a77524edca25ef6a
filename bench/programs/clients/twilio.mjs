import twilio from "twilio";

export function create({ baseUrl }) {
  const sid = `AC${"0".repeat(32)}`;
  const client = twilio(sid, "secret");
  client.api.baseUrl = baseUrl;
  return {
    get: () => client.messages(`SM${"0".repeat(32)}`).fetch(),
    post: () => client.messages.create({ to: "+12065551212", from: "+12012673227", body: "hello" }),
  };
}
