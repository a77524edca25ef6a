import { afterEach, expect, test, vi } from "vitest";
import { mocksSuite } from "../../core/test/suites/mocks.ts";
import { specOf } from "../../core/test/suites/spec-of.ts";
import { createFlowroute, isConnectionError, isHttpError } from "../src/index.ts";
import { createFlowrouteMocks } from "../src/mocks.ts";
import { keys, flowroute as tested } from "./tested.ts";

const message = { to: "12065551212", from: "12065550000", body: "hello" };

function createBoth(options?: Parameters<typeof createFlowrouteMocks>[0]) {
  const mocks = createFlowrouteMocks(options);
  const flowroute = createFlowroute({ ...keys, fetch: mocks.fetch });
  return { mocks, flowroute };
}

afterEach(() => vi.unstubAllGlobals());

mocksSuite(tested);

test("a request that the spec forbids gets Flowroute's own error, and a line that names the member", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const { flowroute } = createBoth();
  const error: unknown = await flowroute
    .sendMessage({ ...message, to: "+1 (206) 555-1212" })
    .catch((error: unknown) => error);
  if (!isHttpError(error, 422)) throw error;
  expect(error.data).toEqual({
    errors: [
      {
        detail: { data: { attributes: { to: [expect.stringContaining("must match")] } } },
        id: expect.stringMatching(/^[\da-f-]{36}$/),
        status: 422,
      },
    ],
  });
  expect(warn).toHaveBeenCalledTimes(1);
  expect(warn.mock.calls[0]?.[0]).toMatch(
    /^flowroute mock refused sendMessage: body \/data\/attributes\/to must match /,
  );
  expect(JSON.stringify(warn.mock.calls)).not.toContain("555");
});

test("every refusal is an error as the spec describes it", async () => {
  const { mocks } = createBoth({ onRefused: () => {} });
  const headers = { authorization: "Basic x", "content-type": "application/vnd.api+json" };
  const url = "https://api.flowroute.com/v2.1/messages";
  const refused = [
    await mocks.fetch(url, { method: "POST", headers, body: "{}" }),
    await mocks.fetch(url, { method: "POST", headers, body: "no JSON" }),
    await mocks.fetch(url, { method: "POST", headers: { ...headers, "content-type": "text/plain" }, body: "{}" }),
    await mocks.fetch(url, { headers: {} }),
    await mocks.fetch(`${url}/of/nobody`, { headers }),
  ];
  expect(refused.map(({ status }) => status)).toEqual([422, 422, 415, 401, 404]);
  for (const response of refused) {
    const body: unknown = await response.json();
    expect(specOf("flowroute").problemsOf({ $ref: "#/definitions/ErrorDocument" }, body)).toEqual([]);
    expect(body).toMatchObject({ errors: [{ status: response.status }] });
  }
});

test("an override answers by what was sent", async () => {
  const { mocks, flowroute } = createBoth();
  mocks.sendMessage(({ input }) => (input.to.endsWith("0100") ? { status: 403 } : undefined));
  await flowroute.sendMessage(message);
  const error: unknown = await flowroute
    .sendMessage({ ...message, to: "12065550100" })
    .catch((error: unknown) => error);
  expect(isHttpError(error, 403) && error.outcome).toBe("rejected");
  expect(mocks.requests).toMatchObject([
    { operation: "sendMessage", input: { to: "12065551212" }, status: 202 },
    { operation: "sendMessage", input: { to: "12065550100" }, status: 403 },
  ]);
});

test("a read is tried again after a passing failure, a send after a broken connection never", async () => {
  const { mocks, flowroute } = createBoth();
  mocks.listAccountPhoneNumbers({ status: 503 }, { times: 1 });
  await flowroute.listAccountPhoneNumbers({ limit: 3 });
  expect(mocks.requests.map(({ status }) => status)).toEqual([503, 200]);

  mocks.reset();
  mocks.sendMessage({ error: "network" });
  const error: unknown = await flowroute.sendMessage(message).catch((error: unknown) => error);
  expect(isConnectionError(error) && error.outcome).toBe("unknown");
  expect(mocks.requests).toHaveLength(1);
});

test("pages can be walked", async () => {
  const { mocks, flowroute } = createBoth();
  const number = {
    type: "number",
    id: "12061231234",
    links: { self: "https://api.flowroute.com/v2/numbers/12061231234" },
  };
  mocks.listAccountPhoneNumbers(({ input: { limit = 10, offset = 0 } }) =>
    Response.json({
      data: [{ ...number, id: `1206123000${offset}` }],
      links: offset < 3 ? { next: `https://api.flowroute.com/v2/numbers?limit=${limit}&offset=${offset + limit}` } : {},
    }),
  );
  const ids: string[] = [];
  for await (const { id } of flowroute.listAccountPhoneNumbers.items({ limit: 1 })) ids.push(id);
  expect(ids).toEqual(["12061230000", "12061230001", "12061230002", "12061230003"]);
});

test("a client with another base URL is answered too", async () => {
  const { mocks } = createBoth();
  const flowroute = createFlowroute({ ...keys, baseUrl: "http://127.0.0.1:1234", fetch: mocks.fetch });
  await flowroute.sendMessage(message);
  expect(mocks.requests).toMatchObject([{ operation: "sendMessage", url: "http://127.0.0.1:1234/v2.1/messages" }]);
});

test("the global fetch may be replaced after the client was made", async () => {
  const flowroute = createFlowroute(keys);
  const mocks = createFlowrouteMocks();
  vi.stubGlobal("fetch", mocks.fetch);
  await flowroute.sendMessage(message);
  expect(mocks.requests).toMatchObject([{ operation: "sendMessage", status: 202 }]);
});
