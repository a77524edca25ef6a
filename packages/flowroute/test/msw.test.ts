import http, { createServer } from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import { mswHandlers } from "@trunkline/core/mocks";
import { http as http3 } from "msw";
import { setupServer as setupServer3 } from "msw/node";
import { http as http2 } from "msw-2";
import { setupServer as setupServer2 } from "msw-2/node";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createFlowroute, isConnectionError } from "../src/index.ts";
import { createFlowrouteMocks as createPlainMocks } from "../src/mocks.ts";
import { createFlowrouteMocks, strictUnhandled } from "../src/msw.ts";

const keys = { accessKey: "12345678", secretKey: "m8axLA45yds7k22448aOQ7BshaADg6vr" };
const message = { to: "12065551212", from: "12065550000", body: "hello" };
const open: { close(): unknown }[] = [];

afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

/** A server on this machine that counts what reaches it. */
async function listen(): Promise<{ origin: string; reached: string[] }> {
  const reached: string[] = [];
  const server = createServer((request, response) => {
    reached.push(`${request.method} ${request.url}`);
    response.end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push(server);
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, reached };
}

test("the entry for MSW has its handlers: one for all operations, one for the storage of exports", async () => {
  const mocks = createFlowrouteMocks();
  const server = setupServer3(...mocks.handlers);
  server.listen(strictUnhandled());
  open.push(server);
  expect(mocks.handlers.map(({ info }) => info.path)).toEqual([
    "https://api.flowroute.com/*",
    "https://s3.us-west-2.amazonaws.com/flowroute-cdrexports/*",
  ]);
  await createFlowroute(keys).sendMessage(message);
  expect(mocks.requests).toMatchObject([{ operation: "sendMessage", input: message, status: 202 }]);
});

// With the options of `listen` as each major takes them.
const majors = [
  {
    major: 2,
    start: (baseUrl?: string) => {
      const mocks = createPlainMocks(baseUrl === undefined ? {} : { baseUrl });
      const server = setupServer2(...mswHandlers(http2, mocks));
      open.push(server);
      return { mocks, server, listen: (options = strictUnhandled()) => server.listen(options) };
    },
    listenAsBuiltIn: () => {
      const server = setupServer2();
      open.push(server);
      server.listen({ onUnhandledRequest: "error" });
    },
  },
  {
    major: 3,
    start: (baseUrl?: string) => {
      const mocks = createPlainMocks(baseUrl === undefined ? {} : { baseUrl });
      const server = setupServer3(...mswHandlers(http3, mocks));
      open.push(server);
      return { mocks, server, listen: (options = strictUnhandled()) => server.listen(options) };
    },
    listenAsBuiltIn: () => {
      const server = setupServer3();
      open.push(server);
      server.listen({ onUnhandledFrame: "error" });
    },
  },
];

describe.each(majors)("with MSW $major", ({ start, listenAsBuiltIn }) => {
  test("a client made before or after the server listens is answered", async () => {
    const before = createFlowroute(keys);
    const { mocks, listen } = start();
    listen();
    const after = createFlowroute(keys);
    const links = { self: "https://api.flowroute.com/v2.1/messages/mdr2-1" };
    mocks.sendMessage(({ input, call }) => ({
      status: 202,
      data: { data: { type: "message", id: `${input.to}-${call}`, links } },
    }));
    expect((await before.sendMessage(message)).id).toBe("12065551212-1");
    expect((await after.sendMessage(message)).id).toBe("12065551212-2");
  });

  test("other clients of HTTP are answered as well", async () => {
    const { mocks, listen } = start();
    listen();
    const headers = { authorization: `Basic ${btoa("12345678:secret")}` };
    const status = await new Promise((resolve, reject) => {
      const request = https.request("https://api.flowroute.com/v2/numbers?limit=3", { headers });
      request.on("response", ({ statusCode }) => resolve(statusCode)).on("error", reject);
      request.end();
    });
    expect(status).toBe(200);
    expect(mocks.requests).toMatchObject([{ operation: "listAccountPhoneNumbers", input: { limit: 3 } }]);
  });

  test("an override sees a request that can be read", async () => {
    const { mocks, listen } = start();
    listen();
    let sent: unknown;
    mocks.sendMessage(async ({ request }) => {
      sent = await request.json();
      return undefined;
    });
    await createFlowroute(keys).sendMessage(message);
    expect(sent).toEqual({ data: { type: "message", attributes: message } });
  });

  test("a broken connection is a broken connection", async () => {
    const { mocks, listen } = start();
    listen();
    mocks.sendMessage({ error: "network" });
    const error: unknown = await createFlowroute(keys)
      .sendMessage(message)
      .catch((error: unknown) => error);
    expect(isConnectionError(error) && error.outcome).toBe("unknown");
    expect(mocks.requests).toMatchObject([{ operation: "sendMessage", status: 0 }]);
  });

  test("exports are downloaded, without credentials", async () => {
    const { mocks, listen } = start();
    listen();
    const download_url = "https://s3.us-west-2.amazonaws.com/flowroute-cdrexports/1/a.gz?X-Amz-Signature=b";
    const file = await createFlowroute(keys).downloadCdrExport({ download_url });
    const text = await new Response(file.pipeThrough(new DecompressionStream("gzip"))).text();
    expect(text).toMatch(/^direction,start_time/);
    expect(mocks.requests).toMatchObject([{ operation: "downloadCdrExport", input: { download_url } }]);
    expect(mocks.requests[0]?.headers).not.toHaveProperty("authorization");
  });

  test("a base URL of one's own is answered, port and path included", async () => {
    const baseUrl = "http://127.0.0.1:1234/proxy";
    const { mocks, listen } = start(baseUrl);
    listen(strictUnhandled({ allowLoopback: false }));
    await createFlowroute({ ...keys, baseUrl }).sendMessage(message);
    expect(mocks.requests).toMatchObject([{ operation: "sendMessage", status: 202 }]);
  });

  test("a path that Flowroute does not have stays in the test", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const { listen } = start();
    listen();
    const response = await fetch("https://api.flowroute.com/v2/nowhere.json");
    expect(response.status).toBe(404);
  });

  const urls = ["accounts/1/messages.json", "recording.wav", "picture.jpg", "export.csv", "messages"];

  test("MSW's own strict mode lets some requests through", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const { origin, reached } = await listen();
    listenAsBuiltIn();
    for (const url of urls) await fetch(`${origin}/${url}`, { method: "POST" }).catch(() => {});
    expect(reached).toEqual(urls.slice(0, 4).map((url) => `POST /${url}`));
  });

  test("strictUnhandled lets none through, and says what it stopped", async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    const { origin, reached } = await listen();
    start().listen(strictUnhandled({ allowLoopback: false }));
    for (const method of ["GET", "POST", "PUT"])
      for (const url of urls) {
        said.mockClear();
        const init = {
          method,
          headers: { authorization: "Basic secret" },
          ...(method !== "GET" && { body: "secret" }),
        };
        const want = `${method} ${origin}/${url} was stopped: no MSW handler answers it. Add one, or allow the host.`;
        const error = await fetch(`${origin}/${url}?key=secret`, init).catch((error: Error) => error);
        if (error instanceof Response) throw new Error(`${want} But it was answered.`);
        expect([error.message, (error.cause as Error | undefined)?.message]).toContain(want);
        expect(said.mock.calls).toEqual([[want]]);
      }
    expect(reached).toEqual([]);
  });

  test("strictUnhandled stops node:http too", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const { origin, reached } = await listen();
    start().listen(strictUnhandled({ allowLoopback: false }));
    const message = await new Promise((resolve) => {
      const request = http.request(`${origin}/a.json`);
      request.on("response", () => resolve("answered")).on("error", (error) => resolve(error.message));
      request.end();
    });
    expect([message, reached]).toEqual([
      `GET ${origin}/a.json was stopped: no MSW handler answers it. Add one, or allow the host.`,
      [],
    ]);
  });

  test("strictUnhandled lets this machine through by default", async () => {
    const { origin, reached } = await listen();
    start().listen();
    await fetch(`${origin}/a.json`);
    expect(reached).toEqual(["GET /a.json"]);
  });
});
