import { expect, test, vi } from "vitest";
import { basicAuth } from "../auth/basic.ts";
import { bearerAuth } from "../auth/bearer.ts";
import { createClient } from "../client.ts";
import { type LoggingFetchOptions, loggingFetch } from "./logging-fetch.ts";
import { toyData } from "./toy-provider.ts";
import type { MockData } from "./types.ts";

const sendMessage = {
  ...toyData.operations.sendMessage,
  http: "POST /v2/messages",
  sensitive: { to: "phone", body: "content" },
} as const;
const example = {
  id: "00f0aa00-0000-4000-8000-000000000000",
  to: "12065550100",
  body: null,
  kind: "sms",
  at: 1767323045,
  deep: { to: "12065550100" },
};
const data: MockData = {
  ...toyData,
  operations: { ...toyData.operations, sendMessage },
  rules: {
    ...toyData.rules,
    sendMessage: {
      ...toyData.rules.sendMessage,
      replies: { 202: { type: "application/json", example: { data: example } } },
    },
  },
};

function createToy(options: LoggingFetchOptions = {}) {
  const lines: string[] = [];
  const client = createClient<Record<string, (input?: object) => Promise<unknown>>>({
    name: "createToy",
    provider: data.provider,
    operations: data.operations,
    auth: { basicAuth: basicAuth({ username: "u", password: "p" }), token: bearerAuth("t0ken") },
    options: { fetch: loggingFetch(data, { log: (line) => lines.push(line), ...options }) },
  });
  const call = async (name: string, input?: object) => client[name]?.(input);
  return { call, lines };
}

const message = { to: "12065551212", body: "hello" };

test("answers with the example, the input's values and new ids in it", async () => {
  const { call } = createToy({ fresh: ["id"] });
  const sent = [await call("sendMessage", message), await call("sendMessage", message)] as { id: string }[];
  for (const answer of sent)
    expect(answer).toEqual({
      ...example,
      ...message,
      id: expect.stringMatching(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/),
    });
  expect(new Set([example, ...sent].map(({ id }) => id)).size).toBe(3);
});

test("without names of its own no value is new, and what has another type stays", async () => {
  const { call } = createToy();
  expect(await call("sendMessage", { ...message, at: "now", unknown: 1 })).toEqual({ ...example, ...message });
});

test("writes one line per call, without what the spec calls sensitive", async () => {
  const { call, lines } = createToy();
  await call("sendMessage", message);
  await call("ping");
  expect(lines).toEqual([
    'toy.sendMessage was only logged: {"to":"1206…12","body":"<5 characters>"}',
    "toy.ping was only logged: {}",
  ]);
});

test("shows everything where it is told to", async () => {
  const { call, lines } = createToy({ showSensitive: true });
  await call("sendMessage", message);
  expect(lines).toEqual([`toy.sendMessage was only logged: ${JSON.stringify(message)}`]);
});

test("a request that the spec forbids is refused, in one line that holds no value", async () => {
  const { call, lines } = createToy();
  await expect(call("sendMessage", { to: "1" })).rejects.toMatchObject({ status: 422 });
  expect(lines).toEqual(["toy mock refused sendMessage: body /data/attributes/to must match ^1\\d{10}$"]);
});

test("answers what has no example, is no object, or is an envelope, as the mocks do", async () => {
  const { call, lines } = createToy();
  expect(await call("removeMessage", { id: "m1" })).toBeUndefined();
  expect(await call("startCalls", { calls: ["1"] })).toEqual(["call-1"]);
  expect(await call("listChannels", { campaign_id: "c1" })).toEqual(["sms"]);
  expect(lines).toHaveLength(3);
});

test("lines go to console.info where nothing else is said", async () => {
  const info = vi.spyOn(console, "info").mockReturnValue();
  const fetch = loggingFetch(data);
  await fetch("https://api.toy.example/base/v2/rpc?action=ping");
  expect(info.mock.calls).toEqual([["toy.ping was only logged: {}"]]);
});

test("a misspelt option is refused", () => {
  const make = () => loggingFetch(data, { showSensitiv: true } as never);
  expect(make).toThrow('toy mocks: unknown option "showSensitiv"; did you mean "showSensitive"?');
});
