import http, { createServer } from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test, vi } from "vitest";
import { isConnectionError, isTimeoutError } from "../../src/errors.ts";
import { type MswHttp, mswHandlers } from "../../src/mocks/msw.ts";
import { type StrictUnhandled, strictUnhandled } from "../../src/mocks/strict-unhandled.ts";
import { callsByName, type Input, type KnownCall } from "./calls.ts";
import { operationOf, type Tested, type TestedMocks } from "./tested.ts";

/** A server of MSW. */
export interface MswServer {
  listen(options: StrictUnhandled): void;
  close(): void;
}

/** One major of MSW. */
export interface MswMajor<Handler> {
  major: number;
  http: MswHttp<Handler>;
  setupServer: (...handlers: Handler[]) => MswServer;
  /** Listens in MSW's own strict mode. */
  listenAsBuiltIn: () => { close(): void };
}

/** What the suite calls. */
export interface MswOf {
  /** An operation that is sent at most once. */
  send: string;
  inputs?: Readonly<Record<string, Input>>;
  /** A path that the provider does not have, below its base URL. */
  nowhere: string;
}

/** The mocks behind a major of MSW: a module of a user's test, whichever client of HTTP it uses. */
export function mswSuite<Handler>(
  tested: Tested,
  { major, http: mswHttp, setupServer, listenAsBuiltIn }: MswMajor<Handler>,
  { send, inputs = {}, nowhere }: MswOf,
): void {
  const open: { close(): unknown }[] = [];
  const call = callsByName(tested).get(send) as KnownCall;
  const input = inputs[send] ?? call.input;
  const status = Number(Object.keys(tested.data.rules[send]?.replies ?? {})[0]);

  afterEach(() => {
    for (const one of open.splice(0)) one.close();
  });

  /** A server on this machine that counts what reaches it. */
  const listen = async (): Promise<{ origin: string; reached: string[] }> => {
    const reached: string[] = [];
    const server = createServer((request, response) => {
      reached.push(`${request.method} ${request.url}`);
      response.end("{}");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    open.push(server);
    return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, reached };
  };
  const start = (options: StrictUnhandled = strictUnhandled(), baseUrl?: string): TestedMocks => {
    const mocks = tested.mocks(baseUrl === undefined ? {} : { baseUrl });
    const server = setupServer(...mswHandlers(mswHttp, mocks));
    open.push(server);
    server.listen(options);
    return mocks;
  };
  const override = (mocks: TestedMocks, reply: unknown): void =>
    (mocks as unknown as Record<string, (reply: unknown) => void>)[send]?.(reply);

  describe(`with MSW ${major}`, () => {
    test("a client made before or after the server listens is answered", async () => {
      const before = tested.create();
      const mocks = start();
      const after = tested.create();
      for (const client of [before, after]) expect((await operationOf(client, send).raw(input)).status).toBe(status);
      expect(mocks.requests).toMatchObject([
        { operation: send, status },
        { operation: send, status },
      ]);
    });

    test("other clients of HTTP are answered as well", async () => {
      const mocks = start();
      // What our client sends, by another one.
      let sent: { url: string; init: RequestInit } | undefined;
      const fetch = async (url: string, init: RequestInit): Promise<Response> => {
        sent = { url, init };
        return new Response(null, { status: 204 });
      };
      await operationOf(tested.create({ fetch }), send).raw(input);
      const got = await new Promise((resolve, reject) => {
        const { method, headers, body } = sent?.init ?? {};
        const request = https.request(sent?.url ?? "", {
          ...(method && { method }),
          headers: headers as Record<string, string>,
        });
        request.on("response", (response) => resolve(response.statusCode)).on("error", reject);
        request.end(body ?? undefined);
      });
      expect(got).toBe(status);
      expect(mocks.requests).toMatchObject([{ operation: send }]);
    });

    test("an override sees a request that can be read", async () => {
      const mocks = start();
      let text: string | undefined;
      override(mocks, async ({ request }: { request: Request }) => {
        text = await request.text();
        return undefined;
      });
      await operationOf(tested.create(), send).raw(input);
      const { body } = mocks.requests[0] ?? {};
      expect(typeof body === "string" ? text : JSON.parse(text ?? "")).toEqual(body);
      expect(body).toBeTruthy();
    });

    test("a broken connection is a broken connection", async () => {
      const mocks = start();
      override(mocks, { error: "network" });
      const error: unknown = await operationOf(tested.create(), send)(input).catch((error: unknown) => error);
      expect(isConnectionError(error) && error.outcome).toBe("unknown");
      expect(mocks.requests).toMatchObject([{ operation: send, status: 0 }]);
    });

    test("an answer that comes too late is not waited for, and nothing is printed", async () => {
      const said = (["warn", "error"] as const).map((name) => vi.spyOn(console, name).mockImplementation(() => {}));
      const mocks = start();
      override(mocks, { status, delay: 60_000 });
      const error: unknown = await operationOf(tested.create({ timeout: 50 }), send)(input).catch((error) => error);
      expect(isTimeoutError(error) && error.outcome).toBe("unknown");
      await new Promise(setImmediate);
      expect(said.flatMap(({ mock }) => mock.calls)).toEqual([]);
    });

    test("a base URL of one's own is answered, port and path included", async () => {
      const baseUrl = "http://127.0.0.1:1234/proxy";
      const mocks = start(strictUnhandled({ allowLoopback: false }), baseUrl);
      await operationOf(tested.create({ baseUrl }), send).raw(input);
      expect(mocks.requests).toMatchObject([{ operation: send, status }]);
    });

    test("a path that the provider does not have stays in the test", async () => {
      const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
      start();
      await fetch(tested.baseUrl + nowhere);
      expect(warn).toHaveBeenCalledTimes(1);
    });

    const urls = ["accounts/1/messages.json", "recording.wav", "picture.jpg", "export.csv", "messages"];

    test("MSW's own strict mode lets some requests through", async () => {
      vi.spyOn(console, "error").mockImplementation(() => {});
      const { origin, reached } = await listen();
      open.push(listenAsBuiltIn());
      for (const url of urls) await fetch(`${origin}/${url}`, { method: "POST" }).catch(() => {});
      expect(reached).toEqual(urls.slice(0, 4).map((url) => `POST /${url}`));
    });

    test("strictUnhandled lets none through, and says what it stopped", async () => {
      const said = vi.spyOn(console, "error").mockImplementation(() => {});
      const { origin, reached } = await listen();
      start(strictUnhandled({ allowLoopback: false }));
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
      start(strictUnhandled({ allowLoopback: false }));
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
      start();
      await fetch(`${origin}/a.json`);
      expect(reached).toEqual(["GET /a.json"]);
    });
  });
}
