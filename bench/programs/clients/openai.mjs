import OpenAI from "openai";

export function create({ fetch, baseUrl }) {
  const openai = new OpenAI({ apiKey: "secret", baseURL: baseUrl, ...(fetch && { fetch }) });
  const message = { model: "small", messages: [{ role: "user", content: "hello" }] };
  return {
    get: () => openai.models.retrieve("small"),
    post: () => openai.chat.completions.create(message),
  };
}
