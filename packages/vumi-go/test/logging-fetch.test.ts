import { expect, test, vi } from "vitest";
import { createVumiGo, type VumiGo } from "../src/index.ts";
import { createVumiGoLoggingFetch, type LoggingFetchOptions } from "../src/mocks.ts";

const keys = { authToken: "t", accountKey: "a", conversationToken: "c", conversationKey: "k" };
const create = (options: LoggingFetchOptions): VumiGo =>
  createVumiGo({ ...keys, fetch: createVumiGoLoggingFetch(options) });

test("a message is one line, and comes back with an id of its own", async () => {
  vi.stubGlobal("fetch", () => expect.fail("nothing may be sent"));
  const lines: string[] = [];
  const vumiGo = create({ log: (line) => lines.push(line) });
  const send = () => vumiGo.sendMessage({ to_addr: "+27761234567", content: "Hello!", session_event: "new" });
  const [first, second] = [await send(), await send()];
  expect(first).toMatchObject({ to_addr: "+27761234567", content: "Hello!", session_event: "new" });
  expect(first.message_id).toMatch(/^[\da-f]{32}$/);
  expect(second.message_id).toMatch(/^[\da-f]{32}$/);
  expect(second.message_id).not.toBe(first.message_id);
  const input = { conversation_key: "k", to_addr: "+2776…67", content: "<6 characters>", session_event: "new" };
  const line = expect.stringMatching(/^vumi-go\.sendMessage was only logged: /);
  expect(lines).toEqual([line, line]);
  expect(JSON.parse(lines[0]?.replace(/^[^{]*/, "") ?? "")).toEqual(input);
});

test("a metric is told to be published", async () => {
  const lines: string[] = [];
  const vumiGo = create({ log: (line) => lines.push(line) });
  const published = await vumiGo.fireConversationMetrics({ metrics: [["total_pings", 1200, "max"]] });
  expect(published).toEqual({ success: true, reason: "Metrics published" });
  expect(lines).toEqual([expect.stringContaining('["total_pings",1200,"max"]')]);
});

test("the lines go to the console, and show everything where that is wanted", async () => {
  const info = vi.spyOn(console, "info").mockReturnValue();
  await create({ showSensitive: true }).sendMessage({ to_addr: "+27761234567", content: "Hello!" });
  expect(info.mock.calls.flat()).toEqual([expect.stringMatching(/"\+27761234567".*"Hello!"/)]);
});

test("what the provider would refuse is refused, and is a line as well", async () => {
  const lines: string[] = [];
  const vumiGo = create({ log: (line) => lines.push(line) });
  await expect(vumiGo.createContact({ msisdn: "+2".repeat(200) })).rejects.toMatchObject({ status: 400 });
  expect(lines).toEqual([expect.stringMatching(/refused createContact: .*msisdn/)]);
});

test("a list comes to its end", async () => {
  const lines: string[] = [];
  const numbers: string[] = [];
  const vumiGo = create({ log: (line) => lines.push(line) });
  for await (const { msisdn } of vumiGo.listContacts.items()) numbers.push(msisdn);
  expect(numbers).toEqual(["+15556483"]);
  expect(lines).toHaveLength(2);
});
