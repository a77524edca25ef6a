import { expect, test } from "vitest";
import { scrub } from "../redact.ts";
import type { TransportRequest } from "../transport.ts";
import { type ApiKeyPlace, apiKeyAuth } from "./api-key.ts";

async function sign(
  place: ApiKeyPlace,
  url: string,
  key = "k!e y&",
): Promise<{ sent: TransportRequest; hidden: string[] }> {
  const hidden: string[] = [];
  let sent: TransportRequest | undefined;
  const context = { hide: (...texts: string[]) => hidden.push(...texts), signal: undefined } as never;
  await apiKeyAuth(
    key,
    place,
  )(async (request) => {
    sent = request;
    return new Response();
  })({ method: "GET", url, headers: { "x-api-key": "the user's" } }, context);
  return { sent: sent as unknown as TransportRequest, hidden };
}

test("in a header, in place of whatever stood there", async () => {
  const { sent } = await sign({ in: "header", name: "X-Api-Key" }, "https://api.toy.test/");
  expect(sent.headers).toEqual({ "x-api-key": "k!e y&" });
});

test.each([
  ["https://api.toy.test/a", "https://api.toy.test/a?api%20key=k%21e%20y%26"],
  ["https://api.toy.test/a?b=1", "https://api.toy.test/a?b=1&api%20key=k%21e%20y%26"],
])("in the query of %s", async (url, want) => {
  const { sent, hidden } = await sign({ in: "query", name: "api key" }, url);
  expect(sent.url).toBe(want);
  const clean = scrub(
    `Failed to parse ${sent.url}`,
    hidden.map((text) => [text, "***"]),
  );
  expect(clean).not.toContain("k%21e");
});

test("an unusable key is refused at once, by its name", () => {
  expect(() => apiKeyAuth("canary\n", { in: "query", name: "key" }, "apiKey")).toThrow(/^apiKey must be/);
});

test.each([undefined, { in: "cookie", name: "key" }, { in: "header", name: "x key" }, { in: "query", name: "" }])(
  "a key that has no place at %o is refused at once, not with the first request",
  (place) => {
    expect(() => apiKeyAuth("canary", place as never)).toThrow(/^apiKey: its place must be/);
  },
);
