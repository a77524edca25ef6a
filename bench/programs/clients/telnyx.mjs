import Telnyx from "telnyx";

export function create({ fetch, baseUrl }) {
  const telnyx = new Telnyx({ apiKey: "secret", baseURL: baseUrl, ...(fetch && { fetch }) });
  return {
    get: () => telnyx.messages.retrieve("mdr2-39cadeace66e11e7aff806cd7f24ba2d"),
    post: () => telnyx.messages.send({ to: "+12065551212", from: "+12012673227", text: "hello" }),
  };
}
