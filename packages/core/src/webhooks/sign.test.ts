import { expect, test } from "vitest";
import { basicWebhookAuth } from "./auth/basic.ts";
import { headerAuth } from "./auth/header.ts";
import { hmac } from "./auth/hmac.ts";
import { ipAllow } from "./auth/ip-allow.ts";
import { pathToken, queryToken } from "./auth/token.ts";
import { createToy, token, toyData } from "./test-data.ts";

const open = createToy({ insecureNoAuth: true });

test("sends the spec's example the way the provider does", async () => {
  const request = await open.sign({ type: "receipt" });
  expect(request.method).toBe("POST");
  expect(request.headers.get("content-type")).toBe("application/vnd.api+json");
  expect(request.url).toBe("https://example.com/toy");
  expect(await request.json()).toEqual(toyData.events.receipt?.example);
});

test("lays a part of a payload over the example at any depth, and leaves the example as it was", async () => {
  const before = structuredClone(toyData.events);
  const receipt = await open.sign({ type: "receipt", payload: { data: { level: 2 } } });
  expect(await receipt.json()).toEqual({ data: { id: "m-1", level: 2, status: "sent", to: "12065550123" } });
  const text = await open.sign({ type: "text", payload: { body: null, media: ["c"] } });
  expect(await text.json()).toEqual({ id: "t-1", from: "12065550199", body: null, media: ["c"] });
  expect(toyData.events).toEqual(before);
});

test("undefined leaves a member out", async () => {
  const text = await open.sign({ type: "text", payload: { from: undefined, media: undefined } });
  expect(await text.json()).toEqual({ id: "t-1", body: "hello" });
});

test("an override named __proto__ pollutes nothing", async () => {
  const payload = JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
  expect(await (await open.sign({ type: "text", payload })).text()).toContain('"__proto__":{"polluted":true}');
  expect({}).not.toHaveProperty("polluted");
});

test("sends anything at all as unknown", async () => {
  const request = await open.sign({ type: "unknown", payload: { surprise: 1 } });
  expect(await open.parse(request)).toMatchObject({ type: "unknown", payload: { surprise: 1 } });
});

test.each([
  ["basic", basicWebhookAuth({ username: "u", password: "pä:ss" })],
  ["path token", pathToken([token, "another".repeat(4)])],
  ["query token", queryToken(token, { parameter: "key" })],
  ["header", headerAuth("x-edge", "secret")],
  ["hmac", hmac(`whsec_${btoa("x".repeat(24))}`)],
  ["address and token", [ipAllow("203.0.113.0/24"), pathToken(token)]],
  ["forwarded IPv6 address and token", [ipAllow("2001:db8::/32", { proxies: 2 }), pathToken(token)]],
])("what is signed with %s is accepted, and nothing else is", async (_, auth) => {
  const toy = createToy({ auth });
  const request = await toy.sign({ type: "receipt" });
  expect(await toy.parse(request)).toMatchObject({ type: "receipt", verified: true });
  await expect(toy.parse(await open.sign({ type: "receipt" }))).rejects.toMatchObject({ name: "WebhookError" });
});

test.each([
  [`https://hooks.example.net/a/${token}`, `https://hooks.example.net/a/${token}`],
  ["https://hooks.example.net/a", `https://hooks.example.net/a/${token}`],
  ["https://user:secret@hooks.example.net/a/?b=1", `https://hooks.example.net/a/${token}?b=1`],
])("sends to the public URL %s", async (publicUrl, want) => {
  expect((await createToy({ auth: pathToken(token), publicUrl }).sign({ type: "text" })).url).toBe(want);
});

test("url and headers can be given, and win", async () => {
  const toy = createToy({ auth: headerAuth("x-edge", "secret") });
  const request = await toy.sign({ type: "text" }, { url: "https://other.example/x", headers: { "x-edge": "wrong" } });
  expect(request.url).toBe("https://other.example/x");
  await expect(toy.parse(request)).rejects.toMatchObject({ status: 401 });
});

test("names the events there are when asked for another", async () => {
  // @ts-expect-error There is no such event.
  await expect(open.sign({ type: "toString" })).rejects.toThrow("only receipt, text, anything and unknown");
});
