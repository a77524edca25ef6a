import { describe, expect, test } from "vitest";
import { faultsOf } from "../../core/test/lab/catalogue.ts";
import type { Step } from "../../core/test/lab/server.ts";
import {
  atMostOnceOf,
  type DeadlinesOf,
  deadlineSuite,
  faultCall,
  faultSuite,
  sendOnceSuite,
  serve,
} from "../../core/test/suites/faults.ts";
import { failureOf } from "../../core/test/suites/tested.ts";
import { createFlowroute } from "../src/index.ts";
import { flowroute, keys } from "./tested.ts";

const number = "12065551212";
const text = "Your code is 471-108.";
const inputs = {
  listAccountPhoneNumbers: { contains: number },
  sendMessage: { to: number, from: "12065550000", body: text },
};

faultSuite(flowroute, {
  read: "listAccountPhoneNumbers",
  idempotent: "updatePhoneNumber",
  every: "sendMessage",
  inputs,
});
describe.each<[string, Pick<DeadlinesOf, "fetch">]>([
  ["by itself", {}],
  ["over a fetch that is given", { fetch: (url, init) => fetch(url, init) }],
])("%s", (_, way) => {
  deadlineSuite(flowroute, {
    ...way,
    read: "listAccountPhoneNumbers",
    send: "sendMessage",
    inputs,
    // More than the buffers of a connection hold.
    long: { body: "x".repeat(8_000_000) },
    waiting: (options) => createFlowroute({ ...options, credentials: () => new Promise(() => {}) }),
  });
});
sendOnceSuite(flowroute, { runs: 25 });

test("the table has the twenty faults that matter most, and more", () => {
  const faults = faultsOf(faultCall(flowroute, "sendMessage", {}));
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
  expect(faults.length).toBeGreaterThan(60);
});

test("a download carries no credentials, and is led to no other origin in the clear", async (context) => {
  const other = await serve(context, [{ answer: () => "HTTP/1.1 204 No Content\r\n\r\n" }]);
  const moved = (to: string): string => `HTTP/1.1 302 Found\r\nLocation: ${to}\r\nContent-Length: 0\r\n\r\n`;
  const file: Step = { answer: () => "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nrows" };
  const storage = await serve(
    context,
    [{ answer: () => moved("/moved") }, file, { answer: (_, to) => moved(to) }],
    other.url,
  );
  const client = createFlowroute({ ...keys, baseUrl: storage.url });
  const input = { download_url: `${storage.url}/e5.gz?X-Amz-Signature=beb0` };

  expect(await new Response(await client.downloadCdrExport(input)).text()).toBe("rows");
  expect(await failureOf(client.downloadCdrExport(input))).toMatchObject({ status: 302, kind: "redirect" });
  expect(storage.requests).toHaveLength(3);
  for (const { headers } of storage.requests) expect(headers).not.toHaveProperty("authorization");
  expect(other.seen).toBe(0);
});

test("a download that stalls ends at its deadline, and when it is aborted", async (context) => {
  const server = await serve(context, [{ answer: () => "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nrows" }]);
  const client = createFlowroute({ ...keys, baseUrl: server.url });
  const controller = new AbortController();
  const input = { download_url: `${server.url}/e5.gz` };
  for (const [options, name] of [
    [{ timeout: 100 }, "TimeoutError"],
    [{ signal: controller.signal }, "AbortError"],
  ] as const) {
    const reader = (await client.downloadCdrExport(input, options)).getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe("rows");
    const rest = failureOf(reader.read());
    if (name === "AbortError") controller.abort();
    expect(await rest).toMatchObject({ name, attempts: 1 });
    await server.idle();
  }
});

test("a write without a body says that it has none", async (context) => {
  const server = await serve(context, [{ answer: () => "HTTP/1.1 204 No Content\r\n\r\n" }]);
  const client = createFlowroute({ ...keys, baseUrl: server.url });
  await client.purchasePhoneNumber({ id: number });
  await client.assignE911Address({ number_id: number, e911_id: "20155" });
  for (const { headers } of server.requests) {
    expect(headers).toHaveProperty("content-length", "0");
    expect(headers).not.toHaveProperty("content-type");
  }
});

// Written down a second time, by the provider's documentation: a slip here costs money.
test("these operations, and no others, are carried out at most once", () => {
  expect(atMostOnceOf(flowroute)).toEqual({
    send: [
      "addPortOrderGroupNumbers",
      "createCdrExport",
      "createCnamRecord",
      "createE911Address",
      "createInboundRoute",
      "createLegacyMessage",
      "createPortOrder",
      "sendMessage",
    ],
    purchase: ["assignCnamRecord", "purchasePhoneNumber", "setMessageProvisioning", "submitPortOrderLoa"],
  });
});
