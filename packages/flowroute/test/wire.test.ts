import { fileURLToPath } from "node:url";
import type { ErrorObject } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { readProvider } from "../../../scripts/generate/provider.ts";
import { type JsonSchema, validate } from "../../core/src/schema.ts";
import { operations } from "../src/generated/operations.ts";
import { webhookData } from "../src/generated/webhooks.ts";
import { createFlowroute, type FlowrouteOperations, isHttpError } from "../src/index.ts";
import { createFlowrouteMocks } from "../src/mocks.ts";
import { accidents, type Exchange, expectedExchange, untypedInputs } from "./accidents.ts";
import deliveries from "./fixtures/webhooks.json" with { type: "json" };
import { inputOf, pathValues, vectors, type WireRequest, webhookVectors } from "./vectors.ts";

type Name = keyof FlowrouteOperations;
type Operation = ((input: object) => Promise<unknown>) & {
  raw: (input: object) => Promise<{ status: number; data: unknown; attempts: number }>;
};

const keys = { accessKey: "12345678", secretKey: "m8axLA45yds7k22448aOQ7BshaADg6vr" };
const named = vectors.map((vector) => {
  const { expected, left } = expectedExchange(vector);
  const id = vector.id.replace(/^flowroute\./, "");
  return { ...vector, id, name: vector.operationId as Name, expected, left };
});
// Not as $members of the title: those are cut.
const titled = named.map((vector) => {
  const { id, left } = vector;
  return [left.length > 0 ? `${id}, save ${left.join(", ")}` : id, vector] as const;
});

test.each(titled)("the same request: %s", async (_, { name, expected }) => {
  const { client, requests } = observe(() => new Response(null, { status: 204 }));
  await operationOf(client, name).raw(inputOf(operations[name], name, expected));
  expect(asExchange(requests)).toEqual(expected);
});

const byPath = titled.filter(([, { name }]) => !operations[name].params?.url);
test.each(byPath)("the same request by path: %s", async (_, { name, expected }) => {
  const { client, requests } = observe(() => new Response(null, { status: 204 }));
  await requestByPath(client, name, expected);
  expect(asExchange(requests)).toEqual(expected);
});

test("by path, a body of the compact form stays as it is", async () => {
  const compact = named.find(({ left }) => left.includes("compact form"));
  const { client, requests } = observe(() => new Response(null, { status: 204 }));
  await requestByPath(client, "sendMessage", compact?.request as WireRequest);
  expect(asExchange(requests).body).toEqual(compact?.request.body);
});

test("the spec allows all of these requests, save those that are listed", async () => {
  const refused: string[] = [];
  for (const { id, name, expected } of named) {
    const { fetch } = createFlowrouteMocks({ onRefused: () => refused.push(id) });
    const client = createFlowroute({ ...keys, fetch });
    await operationOf(client, name).raw(inputOf(operations[name], name, expected));
  }
  expect(refused.toSorted()).toEqual(Object.keys(untypedInputs).toSorted());
});

// From the provider's documentation; no SDK has them.
const further: { name: Name; input: object; request: string; query?: [string, string][]; body?: unknown }[] = [
  {
    name: "updateInboundRoute",
    input: { id: "98396", alias: "newer route" },
    request: "PATCH /v2/routes/98396",
    body: { data: { type: "route", attributes: { alias: "newer route" } } },
  },
  {
    name: "updateCnamRecord",
    input: { cnam_id: 17604, value: "FR H5K9" },
    request: "PATCH /v2/cnams/17604",
    body: { data: { type: "cnam", attributes: { value: "FR H5K9" } } },
  },
  {
    name: "listLegacyMessages",
    input: { offset: 0, limit: 2, end_date: "2018-01-08T00:00:00Z", start_date: "2017-12-01" },
    request: "GET /v2/messages",
    query: [
      ["start_date", "2017-12-01"],
      ["end_date", "2018-01-08T00:00:00Z"],
      ["limit", "2"],
      ["offset", "0"],
    ],
  },
  {
    name: "createPortOrder",
    input: {
      numbers: ["+14252081174"],
      billing_name: "John Doe",
      country: "US",
      loa_details: { email: "j@example.com" },
    },
    request: "POST /v2/portorders",
    body: {
      data: {
        attributes: {
          numbers: ["+14252081174"],
          billing_name: "John Doe",
          country: "US",
          loa_details: { email: "j@example.com" },
        },
      },
    },
  },
  {
    name: "listPortOrders",
    input: { limit: 2, offset: 4 },
    request: "GET /v2/portorders",
    query: [
      ["limit", "2"],
      ["offset", "4"],
    ],
  },
  {
    name: "updatePortOrder",
    input: { portorder_id: "41351", street: "1218 4th Ave" },
    request: "PATCH /v2/portorders/41351",
    body: { data: { type: "portorder", attributes: { street: "1218 4th Ave" } } },
  },
  {
    name: "getPortOrderGroupStatus",
    input: { group_id: "41352" },
    request: "GET /v2/portorders",
    query: [
      ["group_id", "41352"],
      ["status", ""],
    ],
  },
  {
    name: "setMessageProvisioning",
    input: { numbers: ["12061231234"], action: "enable", email: false },
    request: "POST /v2/message-provision",
    body: { numbers: ["12061231234"], action: "enable", email: false },
  },
];

test.each(further)("$name: $request as documented", async ({ name, input, request, query = [], body = null }) => {
  const { client, requests } = observe(() => new Response(null, { status: 204 }));
  await operationOf(client, name).raw(input);
  const type = /portorders|\/messages$/.test(request) ? "application/json" : "application/vnd.api+json";
  const { method, path, headers, ...sent } = asExchange(requests);
  expect({ request: `${method} ${path}`, headers, ...sent }).toEqual({
    request,
    origin: "https://api.flowroute.com",
    query,
    headers: {
      authorization: vectors[0]?.request.headers.authorization,
      accept: type,
      ...(body !== null && { "content-type": type }),
    },
    body,
    before: 0,
  });
});

test("every operation has a vector or a documented request", () => {
  const covered = new Set([...vectors.map(({ operationId }) => operationId), ...further.map(({ name }) => name)]);
  expect([...covered].toSorted()).toEqual(Object.keys(operations).toSorted());
});

test("every webhook vector is among the deliveries that the webhook tests receive", () => {
  expect(webhookVectors.length).toBeGreaterThan(0);
  for (const { operationId, request } of webhookVectors) {
    const type = operationId.replace(/^on(.)/, (_, letter: string) => letter.toLowerCase());
    expect(deliveries.map(({ type, body }) => ({ type, body }))).toContainEqual({ type, body: request.body });
    expect(validate(webhookData.events[type]?.schema ?? false, request.body, webhookData.definitions)).toEqual([]);
  }
});

describe("no accident is allowed that does not happen", () => {
  const listed = accidents.filter(({ name }) => name !== "media types");
  test.each(listed.flatMap(({ name, operations }) => operations.map((operation) => ({ name, operation }))))(
    "$name of $operation",
    ({ name, operation }) => {
      expect(named.some((vector) => vector.name === operation && vector.left.includes(name))).toBe(true);
    },
  );

  test("media types of most operations", () => {
    const names = named.flatMap(({ name, left }) => (left.includes("media types") ? [name] : []));
    expect(new Set(names).size).toBeGreaterThan(30);
  });
});

// Answers

const { document } = readProvider({
  root: fileURLToPath(new URL("../../..", import.meta.url)),
  name: "flowroute",
}).spec;
const definitions: Record<string, JsonSchema> = JSON.parse(
  JSON.stringify(document.components.schemas).replaceAll("#/components/schemas/", "#/definitions/"),
);
const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
addFormats.default(ajv);
ajv.addSchema({ $id: "spec", definitions });

const answered = named.flatMap(({ response, ...vector }) => (response ? [{ ...vector, response }] : []));

test.each(answered)(
  "its answer is valid by the spec: $id, $response.status",
  ({ name, response: { status, body } }) => {
    const schema = answerSchema(name, status);
    if (body === null) return expect(schema).toBeUndefined();
    expect(schema).toBeDefined();
    expect(validate(schema ?? false, body, definitions)).toEqual([]);
    expect(secondOpinion(schema ?? false, body)).toEqual([]);
  },
);

describe.each(["application/vnd.api+json", "application/json; charset=utf-8"])("an answer as %s", (type) => {
  test.each(answered)("is read: $id, $response.status", async ({ name, expected, response: { status, body } }) => {
    const answer = () =>
      new Response(body === null ? null : JSON.stringify(body), {
        status,
        headers: body === null ? {} : { "content-type": type },
      });
    const { client } = observe(answer);
    const operation = operationOf(client, name);
    const input = inputOf(operations[name], name, expected);

    const data = body ?? undefined;
    expect(await operation.raw(input)).toMatchObject({ status, attempts: 1 });
    expect((await operation.raw(input)).data).toEqual(data);

    const result = await operation(input).catch((error: unknown) => error);
    if (status < 400) return expect(result).toEqual(operations[name].unwrap ? unwrapped(data) : data);
    const [{ detail, title, id }] = (body as { errors: [Record<string, string>] }).errors;
    expect(isHttpError(result, status) && result).toMatchObject({ status, operation: name, attempts: 1, data });
    expect(String(result)).toContain(detail || title);
    expect((result as { requestId?: string }).requestId).toBe(id);
  });
});

function unwrapped(data: unknown): unknown {
  return data === undefined ? undefined : (data as { data: unknown }).data;
}

/** The schema of an answer with a body; what the spec says nothing of fails. */
function answerSchema(name: Name, status: number): JsonSchema | undefined {
  const [method, path] = operations[name].http.split(" ") as [string, string];
  const [item] = Object.entries(document.paths).filter(([key]) => key.split("#")[0] === path);
  const operation = item?.[1][method.toLowerCase() as "get"];
  expect(operation?.operationId).toBe(name);
  const response = operation?.responses?.[status];
  expect(response, `${name} documents ${status}`).toBeDefined();
  const whole =
    response && "$ref" in response ? document.components.responses[response.$ref.split("/").at(-1) ?? ""] : response;
  const [media] = Object.values(whole?.content ?? {});
  return (
    media?.schema && JSON.parse(JSON.stringify(media.schema).replaceAll("#/components/schemas/", "#/definitions/"))
  );
}

function secondOpinion(schema: JsonSchema, value: unknown): ErrorObject[] {
  const check = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll("#/definitions/", "spec#/definitions/")));
  check(value);
  return check.errors ?? [];
}

// The client

interface Sent {
  url: string;
  init: RequestInit;
}

/** A client whose requests are looked at instead of sent. */
function observe(answer: () => Response): { client: ReturnType<typeof createFlowroute>; requests: Sent[] } {
  const requests: Sent[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    requests.push({ url, init });
    return answer();
  };
  return { client: createFlowroute({ ...keys, fetch }), requests };
}

// Vectors name their operations at run time; the types of input and output are proved elsewhere.
function operationOf(client: ReturnType<typeof createFlowroute>, name: Name): Operation {
  return client[name] as unknown as Operation;
}

async function requestByPath(
  client: ReturnType<typeof createFlowroute>,
  name: Name,
  request: WireRequest,
): Promise<void> {
  const [method, path] = operations[name].http.split(" ") as ["GET", string];
  const send = client.http[method] as unknown as (path: string, init: object) => Promise<unknown>;
  const params = { path: pathValues(operations[name], request.path), query: Object.fromEntries(request.query) };
  await send(path, { params, ...(request.body !== null && { body: request.body }) });
}

/** What was sent, in the vectors' words. */
function asExchange(requests: Sent[]): Exchange {
  const { url, init } = requests.at(-1) as Sent;
  const { origin, pathname, searchParams } = new URL(url);
  return {
    method: init.method ?? "",
    origin,
    path: pathname,
    query: [...searchParams],
    headers: init.headers as Record<string, string>,
    body: init.body === undefined ? null : JSON.parse(String(init.body)),
    before: requests.length - 1,
  };
}
