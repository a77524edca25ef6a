import { fileURLToPath } from "node:url";
import { afterEach, expect, test, vi } from "vitest";
import { readProvider } from "../../../scripts/generate/provider.ts";
import { type JsonSchema, validate } from "../../core/src/schema.ts";
import { mockData } from "../src/generated/mocks.ts";
import { createFlowroute, type FlowrouteOperations, isConnectionError, isHttpError } from "../src/index.ts";
import { createFlowrouteMocks } from "../src/mocks.ts";
import { expectedExchange, untypedInputs } from "./accidents.ts";
import { inputOf, vectors } from "./vectors.ts";

type Name = keyof FlowrouteOperations;
type Operation = { raw: (input: object, options: object) => Promise<{ status: number; data: unknown }> };
type Override = (reply: { status: number }) => void;

const keys = { accessKey: "12345678", secretKey: "m8axLA45yds7k22448aOQ7BshaADg6vr" };
const message = { to: "12065551212", from: "12065550000", body: "hello" };

function createBoth(options?: Parameters<typeof createFlowrouteMocks>[0]) {
  const mocks = createFlowrouteMocks(options);
  const flowroute = createFlowroute({ ...keys, fetch: mocks.fetch });
  return { mocks, flowroute };
}

function operationOf(flowroute: FlowrouteOperations, name: Name): Operation {
  return flowroute[name] as unknown as Operation;
}

afterEach(() => vi.unstubAllGlobals());

const sent = vectors.map((vector) => {
  const name = vector.operationId as Name;
  const row = mockData.operations[name];
  if (!row) throw new Error(`${name} is no operation.`);
  const input = inputOf(row, name, expectedExchange(vector).expected);
  return { name, input, untyped: vector.id.replace(/^flowroute\./, "") in untypedInputs };
});

// What the original SDKs sent, and documented inputs where they sent nothing: every operation has one.
const inputs: [name: Name, input: object][] = [
  ...sent.filter(({ untyped }) => !untyped).map(({ name, input }): [Name, object] => [name, input]),
  ["updateInboundRoute", { id: "98396", alias: "newer route" }],
  ["updateCnamRecord", { cnam_id: "17604", value: "ACME CORP" }],
  ["listLegacyMessages", { start_date: "2017-12-01", limit: 2 }],
  [
    "createPortOrder",
    {
      numbers: ["+14252081174"],
      billing_name: "John Doe",
      provider: "ACME Telecom",
      street: "1218 3rd Ave",
      city: "Seattle",
      state: "WA",
      zip: "98101",
      country: "US",
      loa_details: { email: "j@example.com" },
    },
  ],
  ["listPortOrders", { limit: 2, offset: 4 }],
  ["updatePortOrder", { portorder_id: "41351", street: "1218 4th Ave" }],
  ["getPortOrderGroupStatus", { group_id: "41352" }],
  ["setMessageProvisioning", { numbers: ["12061231234"], action: "enable", email: false }],
];

test("there is an input for every operation", () => {
  expect([...new Set(inputs.map(([name]) => name))].toSorted()).toEqual(Object.keys(mockData.operations).toSorted());
});

test.each(inputs)("%s %o is understood, allowed and answered with the spec's example", async (name, input) => {
  const { mocks, flowroute } = createBoth();
  const { status } = await operationOf(flowroute, name).raw(input, {});
  expect(mocks.requests).toMatchObject([{ operation: name, status }]);
  expect(mocks.requests[0]).not.toHaveProperty("refused");
  expect(mocks.requests[0]?.input).toEqual(input);
  expect(status).toBe(Number(Object.keys(mockData.rules[name]?.replies ?? {})[0]));
});

test.each(sent.filter(({ untyped }) => untyped))("$name is refused what our types forbid", async ({ name, input }) => {
  const onRefused = vi.fn();
  const { flowroute } = createBoth({ onRefused });
  expect((await operationOf(flowroute, name).raw(input, {})).status).toBe(422);
  expect(onRefused).toHaveBeenCalledTimes(1);
});

const first = new Map(inputs.toReversed());
const replies = [...first].flatMap(([name, input]) =>
  Object.entries(mockData.rules[name]?.replies ?? {}).map(([status, reply]) => ({
    name,
    input,
    status: Number(status),
    want: reply.example,
  })),
);

test.each(replies)("$name can answer $status with the spec's example", async ({ name, input, status, want }) => {
  const { mocks, flowroute } = createBoth();
  // Any operation, so without the types of one.
  (mocks as unknown as Record<Name, Override>)[name]({ status });
  const result = await operationOf(flowroute, name).raw(input, { retry: false });
  const unpack = new DecompressionStream("gzip");
  const data =
    result.data instanceof ReadableStream ? await new Response(result.data.pipeThrough(unpack)).text() : result.data;
  expect([result.status, data]).toEqual([status, want]);
});

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
  const { document } = readProvider({
    root: fileURLToPath(new URL("../../..", import.meta.url)),
    name: "flowroute",
  }).spec;
  const definitions: Record<string, JsonSchema> = JSON.parse(
    JSON.stringify(document.components.schemas).replaceAll("#/components/schemas/", "#/definitions/"),
  );
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
    expect(validate({ $ref: "#/definitions/ErrorDocument" }, body, definitions)).toEqual([]);
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

test("no record and no refusal holds the credentials", async () => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  const { mocks, flowroute } = createBoth();
  await flowroute.sendMessage(message);
  await flowroute.http.GET("/v2/numbers", { params: { query: { limit: 1000 } } });
  const text = JSON.stringify(mocks.requests);
  expect(text).toContain("refused");
  for (const secret of [keys.secretKey, btoa(`${keys.accessKey}:${keys.secretKey}`)])
    expect(text).not.toContain(secret);
});
